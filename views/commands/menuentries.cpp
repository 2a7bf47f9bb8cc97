// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/menuentries.h"

#include <QAction>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace opsglass {

namespace {

void collect(const QList<QAction *> &actions, const QString &menu, QList<MenuEntry> &entries)
{
    for (QAction *action : actions) {
        const QString title = plainTitle(action->text());
        if (action->isSeparator() || title.isEmpty() || !action->isVisible())
            continue;
        if (const QMenu *inside = action->menu()) {
            collect(inside->actions(),
                menu.isEmpty() ? title : QStringLiteral("%1 › %2").arg(menu, title), entries);
        } else {
            entries.append({ action, menu });
        }
    }
}

} // namespace

QString plainTitle(const QString &text)
{
    // Languages without letters put the mnemonic behind: "ファイル(&F)".
    static const QRegularExpression behind(QStringLiteral("\\(&[^&]\\)"));
    static const QRegularExpression inside(QStringLiteral("&(.)"));
    QString plain = text;
    plain.remove(behind);
    plain.replace(inside, QStringLiteral("\\1"));
    if (plain.endsWith(u'…'))
        plain.chop(1);
    return plain.trimmed();
}

QString keysOf(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)
        .replace(QStringLiteral("; "), QStringLiteral(", "));
}

QList<MenuEntry> menuEntries(const QMenuBar &bar)
{
    QList<MenuEntry> entries;
    collect(bar.actions(), {}, entries);
    return entries;
}

} // namespace opsglass
