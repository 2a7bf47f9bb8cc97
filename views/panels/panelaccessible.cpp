// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/panelaccessible.h"

#include "models/series/panelmodel.h"
#include "models/series/panelsummary.h"
#include "views/panels/panelframe.h"
#include "views/panels/panelview.h"

#include <QAccessibleWidget>

namespace opsglass {

namespace {

class PanelAccessible : public QAccessibleWidget {
public:
    explicit PanelAccessible(PanelFrame *frame)
        : QAccessibleWidget(frame, QAccessible::Chart)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        const auto *frame = static_cast<const PanelFrame *>(object());
        const PanelModel *model = frame->model();
        if (kind == QAccessible::Name)
            return model->title().isEmpty() ? PanelFrame::tr("Panel") : model->title();
        if (kind == QAccessible::Description)
            return panelSummary(model->data(), model->status(), frame->view()->context().zone);
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *newInterface(const QString &, QObject *object)
{
    auto *frame = qobject_cast<PanelFrame *>(object);
    return frame ? new PanelAccessible(frame) : nullptr;
}

} // namespace

void makePanelsAccessible()
{
    static const bool isDone = [] {
        QAccessible::installFactory(newInterface);
        return true;
    }();
    Q_UNUSED(isDone)
}

void tellPanelChanged(PanelFrame *frame)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent changed(frame, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace opsglass
