// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashlistoptions.h"
#include "views/panels/panelview.h"

namespace opsglass {

class RowList;

/// The panel type "dashlist": starred dashboards, those seen last, and those a search finds.
class DashListPanel : public PanelView {
    Q_OBJECT

public:
    /// \param model outlives the view
    DashListPanel(PanelModel *model, PanelViewContext context, QWidget *parent = nullptr);

    RowList *list() const { return m_list; }

protected:
    void renderData() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString urlOf(const QString &uid, const DashListOptions &options) const;

    RowList *m_list;
};

} // namespace opsglass
