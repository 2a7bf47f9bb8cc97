// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertlinks.h"
#include "models/data/alerthistory.h"
#include "models/data/query.h"
#include "views/theme/theme.h"

#include <QScrollArea>
#include <QTimeZone>

#include <optional>

class QLabel;
class QTableView;

namespace opsglass {

class AlertChartView;
class AlertHistoryModel;
class AlertText;

/// Everything there is to know of one alert, beside the list. Which buttons it has is up to its
/// owner.
class AlertDetail : public QScrollArea {
    Q_OBJECT

public:
    /// \param actions shown as buttons; belong to the owner
    explicit AlertDetail(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setZone(const QTimeZone &zone);
    /// \param isKnown whether some source still has it
    void setAlert(const std::optional<WatchedAlert> &alert, Instant now, bool isKnown = true);
    const std::optional<WatchedAlert> &alert() const { return m_alert; }
    /// What happened to the alert; asked for with historyWanted().
    void setHistory(const QList<AlertHistoryEntry> &entries);
    /// Asks for it again.
    void renewHistory();
    void apply(const QueryOutcome &outcome);

    AlertChartView *chart() const { return m_chart; }
    /// All of it as a person reads it.
    QString text() const;

Q_SIGNALS:
    void queriesWanted(const QList<opsglass::QueryKey> &keys);
    void historyWanted(const opsglass::AlertHistoryFilter &filter);
    void linkActivated(const QString &url);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void buildLayout(const QList<QAction *> &actions);
    void buildHistory();
    void render();
    void renderTexts();
    void renderFocus();
    QString stateText() const;
    void fitHistory();

    std::optional<WatchedAlert> m_alert;
    Instant m_now;
    bool m_isKnown = true;
    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QTimeZone m_zone = QTimeZone::utc();
    QWidget *m_content;
    QLabel *m_nothing;
    QLabel *m_sign;
    QLabel *m_name;
    QLabel *m_state;
    AlertText *m_annotations;
    AlertChartView *m_chart;
    AlertText *m_facts;
    QLabel *m_historyTitle;
    QTableView *m_history;
    AlertHistoryModel *m_historyModel;
};

} // namespace opsglass
