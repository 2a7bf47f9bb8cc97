// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertwords.h"

#include <QHash>
#include <QSet>
#include <QSortFilterProxyModel>

namespace opsglass {

class AlertListModel;

/// Which alerts of a list are to be seen.
struct AlertSelection {
    QString text; ///< words, all of them in name, labels or annotations, without regard to case
    QSet<AlertStanding> standings { AlertStanding::Firing, AlertStanding::Pending };
    QSet<AlertSeverity> severities {}; ///< empty: all
    QSet<QString> sources {}; ///< names of origins; empty: all
    friend bool operator==(const AlertSelection &, const AlertSelection &) = default;
};

/// Whether an alert is among the selected; those that fire as long as all is well go by the text
/// alone.
bool isSelected(const WatchedAlert &alert, const AlertSelection &selection);

/// Filters and sorts an AlertListModel. Headings stay in the order of their worst alert, whatever
/// the alerts are sorted by; one without alerts is not there.
class AlertFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// \param model outlives the filter
    explicit AlertFilter(AlertListModel *model, QObject *parent = nullptr);

    void setSelection(const AlertSelection &selection);
    const AlertSelection &selection() const { return m_selection; }

    /// How many alerts there are of each standing, whichever standings are selected; those that
    /// fire as long as all is well do not count.
    QHash<AlertStanding, int> standings() const;
    /// How many alerts are seen, and how many there are, without those that fire as long as all is
    /// well.
    int shownCount() const;
    int totalCount() const;
    QModelIndex indexOf(const Labels &labels) const;

    /// A heading tells how many alerts are seen below it.
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    template <typename Visit>
    void visitAlerts(Visit visit) const;
    bool groupLessThan(const QModelIndex &left, const QModelIndex &right) const;

    AlertListModel *m_model;
    AlertSelection m_selection;
};

} // namespace opsglass
