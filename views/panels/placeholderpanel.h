// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/panelview.h"

namespace opsglass {

class PanelNotice;

/// Stands in for a panel type that Opsglass cannot draw: names it, in one sentence.
class PlaceholderPanel : public PanelView {
    Q_OBJECT

public:
    /// \param model outlives the view
    PlaceholderPanel(PanelModel *model, PanelViewContext context, QWidget *parent = nullptr);

    PanelNotice *notice() const { return m_notice; }

protected:
    void renderData() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    PanelNotice *m_notice;
};

} // namespace opsglass
