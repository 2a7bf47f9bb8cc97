// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/noticepage.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace opsglass {

namespace {

constexpr int textWidth = 560;

} // namespace

NoticePage::NoticePage(QWidget *parent)
    : QWidget(parent)
    , m_doors(new QWidget(this))
    , m_doorLayout(new QVBoxLayout(m_doors))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    QFont font = Theme::titleFont();
    font.setPointSizeF(font.pointSizeF() * 1.4);
    m_title->setFont(font);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFixedWidth(textWidth);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(320);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(12);
    layout->addWidget(m_bar, 0, Qt::AlignHCenter);
    layout->addWidget(m_doors, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void NoticePage::addDoor(QAction *action)
{
    auto *door = new QCommandLinkButton(action->text().remove(u'&'), action->toolTip(), m_doors);
    door->setFixedWidth(textWidth);
    connect(door, &QCommandLinkButton::clicked, action, &QAction::trigger);
    m_doorLayout->addWidget(door);
    renderIcons();
}

void NoticePage::renderIcons()
{
    const QIcon icon = symbolicIcon(QStringLiteral("forward"), palette().color(QPalette::Link));
    for (auto *door : m_doors->findChildren<QCommandLinkButton *>())
        door->setIcon(icon);
}

void NoticePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        renderIcons();
}

void NoticePage::showText(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    // Centred, the layout would give a wrapped text the height of its first line.
    m_text->setFixedHeight(m_text->heightForWidth(textWidth));
}

void NoticePage::showDoors(const QString &title, const QString &text)
{
    showText(title, text);
    m_bar->hide();
    m_doors->show();
}

void NoticePage::showProgress(const QString &title, const QString &text, double progress)
{
    constexpr int steps = 1000;
    showText(title, text);
    m_bar->setRange(0, progress < 0 ? 0 : steps);
    m_bar->setValue(qRound(progress * steps));
    m_bar->show();
    m_doors->hide();
}

} // namespace opsglass
