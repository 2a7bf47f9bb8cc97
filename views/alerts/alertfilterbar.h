// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertfilter.h"
#include "models/alerts/alertlistmodel.h"
#include "views/dashboard/flowbar.h"
#include "views/theme/theme.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace opsglass {

/// Above the list of alerts: search, a switch for each standing with how many there are, menus of
/// severities and sources, and what alerts are grouped by.
class AlertFilterBar : public FlowBar {
    Q_OBJECT

public:
    explicit AlertFilterBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    const AlertSelection &selection() const { return m_selection; }
    void setSelection(const AlertSelection &selection);
    void setStandings(const QHash<AlertStanding, int> &counts);
    void setSources(const QStringList &names);
    /// Labels to group by beside severity, name and source.
    void setLabels(const QStringList &names);
    AlertGrouping grouping() const;
    void focusSearch();

Q_SIGNALS:
    void selectionChanged();
    void groupingChanged();
    /// The person is done with the search: the list is to have the focus.
    void listWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *newChip(AlertStanding standing);
    void fillSeverities();
    void render();
    void choose();

    AlertSelection m_selection;
    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QLineEdit *m_search;
    QHash<AlertStanding, QToolButton *> m_chips;
    QHash<AlertStanding, int> m_counts;
    QPushButton *m_severities;
    QPushButton *m_sources;
    QComboBox *m_grouping;
    QStringList m_sourceNames;
    QStringList m_labels;
};

} // namespace opsglass
