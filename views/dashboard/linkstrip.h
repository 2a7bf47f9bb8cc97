// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/dashboardlinks.h"
#include "views/dashboard/flowbar.h"

class QToolButton;

namespace opsglass {

/// The links of the open dashboard, a button each; those by tag open a list. Hidden when there is
/// none.
class LinkStrip : public FlowBar {
    Q_OBJECT

public:
    explicit LinkStrip(QWidget *parent = nullptr);

    void setEntries(const QList<DashboardLinkEntry> &entries);
    const QList<QToolButton *> &buttons() const { return m_buttons; }

Q_SIGNALS:
    void linkActivated(const QString &url);

private:
    QToolButton *buttonFor(const DashboardLinkEntry &entry);

    QList<DashboardLinkEntry> m_entries;
    QList<QToolButton *> m_buttons;
};

} // namespace opsglass
