// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/problemline.h"

#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace opsglass {

namespace {

constexpr int signSide = 16; // pixels

} // namespace

ProblemLine::ProblemLine(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_text->setWordWrap(true);
    // Else it is at least as high as for its narrowest width.
    m_text->setMinimumSize(1, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void ProblemLine::setText(const QString &text, Kind kind)
{
    m_kind = kind;
    m_text->setText(text);
    renderSign();
    setHidden(text.isEmpty());
}

QString ProblemLine::text() const { return m_text->text(); }

/// One line: the label would hint at the many it needs when it is narrow. The true height follows
/// from the width.
QSize ProblemLine::sizeHint() const { return minimumSizeHint(); }

void ProblemLine::renderSign()
{
    constexpr int middle = 128;
    const bool isDark = palette().color(QPalette::Window).lightness() < middle;
    const Theme theme = Theme::of(isDark ? Theme::Kind::Dark : Theme::Kind::Light);
    QIcon icon;
    if (m_kind == Kind::Problem)
        icon = symbolicIcon(QStringLiteral("warning"), theme.crit);
    if (m_kind == Kind::Good)
        icon = symbolicIcon(QStringLiteral("info"), theme.ok);
    m_sign->setHidden(icon.isNull());
    m_sign->setPixmap(icon.pixmap(QSize(signSide, signSide), devicePixelRatioF()));
}

void ProblemLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        renderSign();
}

} // namespace opsglass
