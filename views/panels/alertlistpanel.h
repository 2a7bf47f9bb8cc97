// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/panelview.h"

class QLabel;

namespace opsglass {

class RowList;

/// The panel type "alertlist": the alerts of the server's own rules that are pending or firing, or
/// their number.
class AlertListPanel : public PanelView {
    Q_OBJECT

public:
    /// \param model outlives the view
    AlertListPanel(PanelModel *model, PanelViewContext context, QWidget *parent = nullptr);

    RowList *list() const { return m_list; }

protected:
    void renderData() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void renderList();
    void renderCount();

    RowList *m_list;
    QLabel *m_count;
};

} // namespace opsglass
