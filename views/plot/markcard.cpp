// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/markcard.h"

#include "views/plot/overlay.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int padding = 8;
constexpr int entryGap = 8;
constexpr int swatch = 8;
constexpr int swatchGap = 6;
constexpr int widest = 360;
constexpr int maxEntries = 5;
constexpr qsizetype longestText = 1000; ///< what a card can hold, in characters

QFont emphasised(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QString factText(const std::pair<QString, QString> &fact)
{
    return fact.first + QStringLiteral(": ") + fact.second;
}

/// A text without a place to break still has to stay within the card.
constexpr int wrapping = Qt::AlignLeft | Qt::TextWrapAnywhere;
constexpr int wordWrapping = Qt::AlignLeft | Qt::TextWordWrap;

int flagsFor(const QString &text, const QFontMetrics &metrics, int width)
{
    const QStringList words = text.split(u' ');
    const bool hasLongWord = std::any_of(words.cbegin(), words.cend(),
        [&](const QString &word) { return metrics.horizontalAdvance(word) > width; });
    return hasLongWord ? wrapping : wordWrapping;
}

} // namespace

MarkCard::MarkCard(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setFont(Theme::axisFont());
    hide();
}

void MarkCard::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(Theme::axisFont());
    update();
}

void MarkCard::setEntries(const QList<MarkEntry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    const int room = std::max(parentWidget()->width() - 2 * metrics::gap, 80);
    const QSize needed = lay(nullptr, std::min(wantedWidth(), room));
    resize(needed.width(), std::min(needed.height(), parentWidget()->height()));
    update();
}

int MarkCard::wantedWidth() const
{
    const QFontMetrics plain = fontMetrics();
    const QFontMetrics strong(emphasised(font()));
    int width = 0;
    for (const MarkEntry &entry : m_entries) {
        width = std::max(
            { width, strong.horizontalAdvance(entry.title), plain.horizontalAdvance(entry.when),
                plain.horizontalAdvance(entry.tags.join(QStringLiteral(" · "))) });
        const QStringList lines = entry.text.left(longestText).split(u'\n');
        for (const QString &line : lines)
            width = std::max(width, plain.horizontalAdvance(line));
        for (const auto &fact : entry.facts)
            width = std::max(width, plain.horizontalAdvance(factText(fact)));
    }
    return std::min(width + 2, widest) + swatch + swatchGap + 2 * padding;
}

int MarkCard::layText(
    QPainter *painter, const QString &text, const QRect &column, bool isMuted) const
{
    if (text.isEmpty())
        return 0;
    const QString shown
        = text.size() > longestText ? text.left(longestText) + QStringLiteral("…") : text;
    const QFontMetrics metrics = painter ? painter->fontMetrics() : fontMetrics();
    const int flags = flagsFor(shown, metrics, column.width());
    const int height = metrics.boundingRect(column, flags, shown).height();
    if (painter) {
        painter->setPen(isMuted ? m_theme.muted : m_theme.text);
        painter->drawText(QRect(column.topLeft(), QSize(column.width(), height)), flags, shown);
    }
    return height + 2;
}

int MarkCard::layEntry(QPainter *painter, const MarkEntry &entry, const QRect &column) const
{
    QRect rest = column.adjusted(swatch + swatchGap, 0, 0, 0);
    const QFontMetrics strong(emphasised(font()));
    if (painter) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(entry.color));
        painter->drawRoundedRect(
            QRectF(column.left(), column.top() + (strong.height() - swatch) / 2.0, swatch, swatch),
            2, 2);
        painter->setFont(emphasised(font()));
        painter->setPen(m_theme.text);
        painter->drawText(QRect(rest.topLeft(), QSize(rest.width(), strong.height())),
            Qt::AlignLeft | Qt::AlignVCenter,
            strong.elidedText(entry.title, Qt::ElideRight, rest.width()));
        painter->setFont(font());
    }
    rest.setTop(rest.top() + strong.height() + 2);
    const auto add = [&](const QString &text, bool isMuted) {
        rest.setTop(rest.top() + layText(painter, text, rest, isMuted));
    };
    add(entry.when, true);
    add(entry.text, false);
    for (const auto &fact : entry.facts)
        add(factText(fact), false);
    add(entry.tags.join(QStringLiteral(" · ")), true);
    return rest.top() - column.top();
}

QSize MarkCard::lay(QPainter *painter, int width) const
{
    QRect column(padding, padding, width - 2 * padding, 1 << 16);
    const qsizetype shown = std::min<qsizetype>(m_entries.size(), maxEntries);
    for (qsizetype i = 0; i < shown; ++i) {
        if (i > 0)
            column.setTop(column.top() + entryGap);
        column.setTop(column.top() + layEntry(painter, m_entries[i], column));
    }
    if (m_entries.size() > shown) {
        const auto more = static_cast<int>(m_entries.size() - shown);
        column.setTop(column.top() + entryGap);
        column.setTop(column.top()
            + layText(painter, tr("… and %n more", nullptr, more),
                column.adjusted(swatch + swatchGap, 0, 0, 0), true));
    }
    return { width, column.top() + padding };
}

void MarkCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    paintOverlay(painter, *this, m_theme);
    painter.setFont(font());
    lay(&painter, width());
}

} // namespace opsglass
