// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/noticebar.h"

#include "views/theme/icons.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace opsglass {

namespace {

constexpr int signSide = 16; // pixels

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_more(new QLabel(this))
    , m_dismiss(new QToolButton(this))
{
    setAccessibleName(tr("Notice"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_more->setTextFormat(Qt::PlainText);
    m_more->setFont(Theme::mutedFont());
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setToolTip(tr("Dismiss this notice (Esc)"));
    m_dismiss->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_dismiss->setIconSize(QSize(signSide, signSide));
    m_dismiss->setAutoRaise(true);
    m_dismiss->setFocusPolicy(Qt::StrongFocus);
    connect(m_dismiss, &QToolButton::clicked, this, &NoticeBar::dismiss);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(
        signSide + 3 * metrics::gap, metrics::spacing, metrics::gap, metrics::spacing + 1);
    layout->setSpacing(metrics::gap);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_more);
    layout->addWidget(m_dismiss);
    hide();
}

void NoticeBar::add(const QString &text)
{
    if (m_texts.contains(text))
        return;
    m_texts << text;
    render();
    if (m_texts.size() == 1)
        announce();
}

void NoticeBar::dismiss()
{
    const bool hadFocus = m_dismiss->hasFocus();
    m_texts.removeFirst();
    render();
    if (!m_texts.isEmpty())
        announce();
    else if (hadFocus)
        Q_EMIT left();
}

void NoticeBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_dismiss->setIcon(symbolicIcon(QStringLiteral("close"), theme.text));
    QPalette muted = m_more->palette();
    muted.setColor(QPalette::WindowText, theme.muted);
    m_more->setPalette(muted);
    update();
}

void NoticeBar::render()
{
    const QString text = m_texts.value(0);
    m_text->setText(text);
    m_more->setText(tr("%n more", nullptr, int(m_texts.size()) - 1));
    m_more->setVisible(m_texts.size() > 1);
    m_dismiss->setAccessibleDescription(text);
    setAccessibleDescription(text);
    setVisible(!m_texts.isEmpty());
}

/// Screen readers say it at once.
void NoticeBar::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
    painter.fillRect(QRect(0, 0, metrics::spacing, height()), m_theme.warn);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.border);
    // Beside the first line of the text.
    const int lines = m_text->heightForWidth(m_text->width());
    const int top = m_text->y() + (m_text->height() - lines) / 2
        + (m_text->fontMetrics().height() - signSide) / 2;
    symbolicIcon(QStringLiteral("warning"), m_theme.warn)
        .paint(&painter, QRect(2 * metrics::gap, top, signSide, signSide));
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace opsglass
