// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneloptions.h"
#include "views/panels/panelview.h"

namespace opsglass {

class SafeTextBrowser;

/// The panel type "text": Markdown, HTML or code. Scripts, forms and pictures from elsewhere have
/// no effect: nothing is ever loaded.
class TextPanel : public PanelView {
    Q_OBJECT

public:
    /// \param model outlives the view
    TextPanel(PanelModel *model, PanelViewContext context, QWidget *parent = nullptr);

    /// What is shown, without its markup.
    QString plainText() const;

protected:
    void renderData() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(const QUrl &url);

    SafeTextBrowser *m_browser;
    QString m_shown; ///< what the browser shows now, to keep its place when nothing changes
};

} // namespace opsglass
