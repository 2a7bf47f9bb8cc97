// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/alerthistory.h"
#include "views/theme/theme.h"

#include <QTimeZone>
#include <QTimer>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace opsglass {

class AlertHistoryModel;

/// What happened to alerts, and what was said of them and why: searched by whoever keeps it.
class HistoryView : public QWidget {
    Q_OBJECT

public:
    /// \param now where the present comes from
    explicit HistoryView(std::function<Instant()> now, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setZone(const QTimeZone &zone);
    /// What is asked for by the choices made.
    AlertHistoryFilter filter() const;
    /// Takes the answer to historyWanted().
    void setEntries(const QList<AlertHistoryEntry> &entries);
    /// Asks again.
    void renew();
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void historyWanted(const opsglass::AlertHistoryFilter &filter);
    /// The person wants all lines of the filter as CSV; its limit is 0.
    void exportRequested(const opsglass::AlertHistoryFilter &filter);
    /// The person wants to see the alert of a line.
    void alertRequested(const opsglass::Labels &labels);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void fillChoices();
    void focusSearch();

    std::function<Instant()> m_now;
    AlertHistoryModel *m_model;
    QLineEdit *m_search;
    QComboBox *m_kinds;
    QComboBox *m_span;
    QToolButton *m_export;
    QLabel *m_summary;
    QTableView *m_table;
    QTimer m_typing; ///< the search is asked for once the person pauses
};

} // namespace opsglass
