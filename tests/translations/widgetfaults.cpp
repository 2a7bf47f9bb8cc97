// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/widgetfaults.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QToolButton>

namespace {

/// What is rounded between a layout and a style, pixels.
constexpr int slack = 2;

bool mayBeCut(const QWidget &widget)
{
    return widget.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
}

bool isClipped(const QLabel &label)
{
    if (label.text().isEmpty() || mayBeCut(label))
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + slack;
    return label.sizeHint().width() > label.width() + slack;
}

bool isClipped(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool showsIcon = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
    return !button.text().isEmpty() && !showsIcon && !mayBeCut(button)
        && button.sizeHint().width() > button.width() + slack;
}

/// Texts by the key that reaches them.
class Letters {
public:
    void add(const QString &text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            m_texts[key.toString()] << text;
    }

    QStringList doubled() const
    {
        QStringList all;
        for (const QStringList &texts : m_texts) {
            if (texts.size() > 1)
                all << texts.join(QLatin1String(" = "));
        }
        return all;
    }

private:
    QMap<QString, QStringList> m_texts;
};

QStringList doubledIn(const QList<QAction *> &actions)
{
    Letters letters;
    for (const QAction *action : actions) {
        if (action->isVisible())
            letters.add(action->text());
    }
    return letters.doubled();
}

} // namespace

QStringList clippedTexts(const QWidget &window)
{
    QStringList all;
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && isClipped(*label))
            all << label->text();
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && isClipped(*button))
            all << button->text();
    }
    return all;
}

QStringList doubledMnemonics(const QWidget &window)
{
    Letters letters;
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            letters.add(button->text());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            letters.add(label->text());
    }
    for (const auto *box : window.findChildren<QGroupBox *>()) {
        if (box->isVisible())
            letters.add(box->title());
    }
    for (const auto *bar : window.findChildren<QTabBar *>()) {
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab)
            letters.add(bar->tabText(tab));
    }
    if (const auto *bar = window.findChild<QMenuBar *>()) {
        for (const QAction *action : bar->actions())
            letters.add(action->text());
    }
    QStringList all = letters.doubled();
    for (const auto *menu : window.findChildren<QMenu *>())
        all << doubledIn(menu->actions());
    return all;
}
