// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/sourcesmenu.h"

#include <QActionGroup>

namespace opsglass {

namespace {

/// A name of a person's own may hold the mark of a mnemonic.
QString plain(const QString &text) { return QString(text).replace(u'&', QLatin1String("&&")); }

} // namespace

SourcesMenu::SourcesMenu(QWidget *parent)
    : QMenu(tr("&Sources"), parent)
{
    setToolTipsVisible(true);
    setSources({}, {});
}

void SourcesMenu::setSources(const QList<SourceChoice> &sources, const QString &defaultId)
{
    clear();
    for (auto *child : findChildren<QObject *>(Qt::FindDirectChildrenOnly)) {
        if (qobject_cast<QActionGroup *>(child) || qobject_cast<QMenu *>(child))
            child->deleteLater();
    }
    if (sources.isEmpty()) {
        addAction(tr("No source is known"))->setEnabled(false);
        addSeparator();
        addAction(tr("&Edit Sources…"), this, &SourcesMenu::editRequested);
        return;
    }
    auto *group = new QActionGroup(this);
    for (const SourceChoice &source : sources) {
        QAction *action = addAction(
            plain(source.name), this, [this, id = source.id] { Q_EMIT defaultChosen(id); });
        action->setToolTip(source.address);
        action->setCheckable(true);
        action->setChecked(source.id == defaultId);
        group->addAction(action);
    }
    addSeparator();
    addAction(tr("&Edit Sources…"), this, &SourcesMenu::editRequested);
    auto *forget = new QMenu(tr("&Forget"), this);
    for (const SourceChoice &source : sources)
        forget->addAction(
            plain(source.name), this, [this, id = source.id] { Q_EMIT forgetRequested(id); });
    addMenu(forget);
}

} // namespace opsglass
