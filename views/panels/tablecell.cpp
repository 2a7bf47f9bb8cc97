// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/tablecell.h"

#include "models/reduce/timedrows.h"
#include "models/series/cellpills.h"
#include "views/panels/meterbar.h"
#include "views/panels/tilecolors.h"
#include "views/plot/sparkline.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

constexpr int padding = 4; ///< as the header has it
constexpr int linePadding = 8; ///< above and below wrapped text
constexpr double gaugeMargin = 7;
constexpr double pillHeight = 20;
constexpr double sparklineFill = 0.2;
constexpr qsizetype longestText = 4000; ///< more does not fit into any cell

/// A document for texts of strangers: it loads nothing.
class BareDocument : public QTextDocument {
public:
    QVariant loadResource(int, const QUrl &) override
    {
        // A default-constructed variant would make Qt try again; an empty one ends it.
        return QByteArray();
    }
};

BarGaugeOptions::Display displayOf(CellOptions::Gauge gauge)
{
    switch (gauge) {
    case CellOptions::Gauge::Basic:
        return BarGaugeOptions::Display::Basic;
    case CellOptions::Gauge::Gradient:
        return BarGaugeOptions::Display::Gradient;
    case CellOptions::Gauge::Lcd:
        return BarGaugeOptions::Display::Lcd;
    }
    return BarGaugeOptions::Display::Gradient;
}

QFont fontOf(const TableColumn &column)
{
    if (column.cell.kind == CellKind::Json)
        return QFontDatabase::systemFont(QFontDatabase::FixedFont);
    return column.isNumeric() ? Theme::axisFont() : Theme::bodyFont();
}

QString shownText(const DisplayValue &value) { return value.text.full().left(longestText); }

/// Between words where that is possible.
QTextOption wrapping(Qt::Alignment alignment)
{
    QTextOption option(alignment | Qt::AlignVCenter);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

QString oneLine(QString text)
{
    text.replace(u'\n', u' ');
    return text;
}

} // namespace

TableCell::TableCell(const FrameTableModel *table, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_table(table)
{
}

void TableCell::setLinkTitles(std::function<QString(const QModelIndex &)> titles)
{
    m_linkTitles = std::move(titles);
}

QList<int> TableCell::widths(int total) const
{
    const QList<TableColumn> &columns = m_table->columns();
    int left = total;
    int sharing = 0;
    for (const TableColumn &column : columns) {
        left -= column.width;
        sharing += column.width == 0 ? 1 : 0;
    }
    // Narrow panels are shared by all columns rather than scrolled.
    const int share = sharing > 0 ? left / sharing : 0;
    QList<int> widths;
    for (const TableColumn &column : columns) {
        const int least = std::min(column.minWidth, 80);
        widths << (column.width > 0 ? column.width : std::max(share, least));
    }
    return widths;
}

int TableCell::wrappedHeight(const QModelIndex &index, int width) const
{
    const TableColumn &column = m_table->columns()[index.column()];
    QString text = shownText(index.data(FrameTableModel::ValueRole).value<DisplayValue>());
    text.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(text, fontOf(column));
    layout.setTextOption(wrapping(column.alignment));
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width - 2 * padding, 1));
        height += line.height();
    }
    layout.endLayout();
    return static_cast<int>(std::ceil(height)) + 2 * linePadding;
}

std::optional<std::pair<QColor, bool>> TableCell::rowColor(const QModelIndex &index) const
{
    const QList<TableColumn> &columns = m_table->columns();
    for (int column = 0; column < columns.size(); ++column) {
        const CellOptions &cell = columns[column].cell;
        if (cell.kind != CellKind::ColoredBackground || !cell.appliesToRow)
            continue;
        const auto value
            = index.siblingAtColumn(column).data(FrameTableModel::ValueRole).value<DisplayValue>();
        return std::pair(m_theme.color(value.color), cell.isGradient);
    }
    return {};
}

void TableCell::paintBackground(QPainter &painter, Cell &cell) const
{
    std::optional<std::pair<QColor, bool>> color;
    if (cell.column->cell.kind == CellKind::ColoredBackground)
        color.emplace(m_theme.color(cell.value.color), cell.column->cell.isGradient);
    else
        color = rowColor(cell.index);
    if (!color)
        return;
    const QRectF inner = cell.rect.adjusted(0, 1, -1, -1);
    painter.fillRect(
        inner, color->second ? tileGradient(color->first, inner) : QBrush(color->first));
    cell.ink = m_theme.textOn(color->first);
}

void TableCell::paintText(QPainter &painter, const Cell &cell, const QString &text) const
{
    painter.setPen(cell.ink);
    if (cell.column->cell.wrapsText) {
        painter.drawText(cell.content, text, wrapping(cell.column->alignment));
        return;
    }
    painter.drawText(cell.content, int(cell.column->alignment | Qt::AlignVCenter),
        QFontMetricsF(painter.font())
            .elidedText(oneLine(text), Qt::ElideRight, cell.content.width()));
}

void TableCell::paintLink(QPainter &painter, const Cell &cell, const QString &text) const
{
    Cell link = cell;
    if (cell.ink == m_theme.text) // not on a coloured ground
        link.ink = m_theme.accent;
    QFont font = painter.font();
    font.setUnderline(true);
    painter.setFont(font);
    paintText(painter, link, text);
}

void TableCell::paintGauge(QPainter &painter, const Cell &cell) const
{
    using Value = CellOptions::GaugeValue;
    const CellOptions &options = cell.column->cell;
    const QString text = shownText(cell.value);
    const QFontMetricsF metrics(painter.font());
    const double textWidth = options.gaugeValue == Value::Hidden
        ? 0
        : std::min(std::max(metrics.horizontalAdvance(text), 56.0), cell.content.width() / 2);
    const double gap = textWidth > 0 ? padding : 0;
    const MeterBar bar { cell.value, cell.column->config, displayOf(options.gauge) };
    paintMeterBar(painter, cell.content.adjusted(0, gaugeMargin, -textWidth - gap, -gaugeMargin),
        bar, m_theme);
    painter.setPen(
        options.gaugeValue == Value::Colored ? m_theme.color(cell.value.color) : cell.ink);
    painter.drawText(QRectF(cell.content.right() - textWidth, cell.content.top(), textWidth,
                         cell.content.height()),
        Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, textWidth));
}

void TableCell::paintSamples(QPainter &painter, const Cell &cell) const
{
    const auto frame = cell.index.data(FrameTableModel::FrameRole).value<Frame>();
    const auto timed = timedRows(frame);
    const auto numbers = std::find_if(frame.fields.cbegin(), frame.fields.cend(),
        [](const Field &field) { return field.type == Field::Type::Number; });
    const QString text = shownText(cell.value);
    if (!timed || timed->rows.isEmpty() || numbers == frame.fields.cend()) {
        paintText(painter, cell, text); // a single value has no line
        return;
    }
    const TimedSamples samples = samplesOf(*numbers, *timed);
    const QFontMetricsF metrics(painter.font());
    const double textWidth = std::min(metrics.horizontalAdvance(text), cell.content.width() / 2);
    const QColor color = m_theme.color(cell.value.color);
    paintSparkline(painter,
        cell.content.adjusted(0, gaugeMargin, -textWidth - 2 * padding, -gaugeMargin),
        { samples.at.times, samples.values,
            { timed->times.at(0), timed->times.at(timed->times.count() - 1) } },
        { color, withAlpha(color, sparklineFill) });
    painter.setPen(cell.ink);
    painter.drawText(cell.content, Qt::AlignRight | Qt::AlignVCenter,
        metrics.elidedText(text, Qt::ElideRight, textWidth));
}

void TableCell::paintPills(QPainter &painter, const Cell &cell) const
{
    const QFontMetricsF metrics(painter.font());
    double x = cell.content.left();
    const double top = cell.content.center().y() - pillHeight / 2;
    const QList<Pill> pills = pillsOf(cell.index.data(FrameTableModel::RawTextRole).toString(),
        m_table->fields()[cell.index.column()]);
    for (const Pill &pill : pills) {
        const double left = cell.content.right() - x;
        const double width = std::min(metrics.horizontalAdvance(pill.text) + 16, left);
        if (width < 24)
            return;
        const QColor color = m_theme.color(pill.color);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(x, top, width, pillHeight), pillHeight / 2, pillHeight / 2);
        painter.setPen(m_theme.textOn(color));
        painter.drawText(QRectF(x + 8, top, width - 16, pillHeight), Qt::AlignCenter,
            metrics.elidedText(pill.text, Qt::ElideRight, width - 16));
        x += width + padding;
    }
}

void TableCell::paintMarkdown(QPainter &painter, const Cell &cell) const
{
    BareDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(Theme::bodyFont());
    document.setMarkdown(shownText(cell.value),
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
            | QTextDocument::MarkdownNoHTML);
    document.setTextWidth(cell.content.width());
    const double spare = std::max((cell.content.height() - document.size().height()) / 2, 0.0);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = m_theme.palette();
    context.palette.setColor(QPalette::Text, cell.ink);
    painter.setClipRect(cell.rect);
    painter.translate(cell.content.left(), cell.content.top() + spare);
    document.documentLayout()->draw(&painter, context);
}

void TableCell::paintContent(QPainter &painter, const Cell &cell) const
{
    const QString text = shownText(cell.value);
    switch (cell.column->cell.kind) {
    case CellKind::Gauge:
        if (cell.column->isNumeric() && !std::isnan(cell.value.numeric))
            return paintGauge(painter, cell);
        break;
    case CellKind::Pills:
        return paintPills(painter, cell);
    case CellKind::Markdown:
        return paintMarkdown(painter, cell);
    case CellKind::Image:
        return paintLink(painter, cell, text);
    case CellKind::Links:
        return paintLink(painter, cell, m_linkTitles ? m_linkTitles(cell.index) : text);
    case CellKind::ColoredText: {
        Cell colored = cell;
        colored.ink = m_theme.color(cell.value.color);
        return paintText(painter, colored, text);
    }
    case CellKind::Sparkline:
        return paintSamples(painter, cell);
    case CellKind::Text:
    case CellKind::ColoredBackground:
    case CellKind::Json:
        break;
    }
    if (cell.column->config.links.isEmpty() || text.isEmpty())
        paintText(painter, cell, text);
    else
        paintLink(painter, cell, text);
}

void TableCell::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.column() >= m_table->columns().size())
        return;
    Cell cell;
    cell.rect = option.rect;
    cell.content = cell.rect.adjusted(padding, 0, -padding, 0);
    cell.value = index.data(FrameTableModel::ValueRole).value<DisplayValue>();
    cell.column = &m_table->columns()[index.column()];
    cell.index = index;
    cell.ink = m_theme.text;
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(fontOf(*cell.column));
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(cell.rect, withAlpha(m_theme.accent, 0.25));
    paintBackground(*painter, cell);
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    paintContent(*painter, cell);
    painter->restore();
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

bool TableCell::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const TableColumn &column = m_table->columns()[index.column()];
    const QString text = shownText(index.data(FrameTableModel::ValueRole).value<DisplayValue>());
    const bool isCut = !column.cell.wrapsText
        && QFontMetrics(fontOf(column)).horizontalAdvance(oneLine(text))
            > option.rect.width() - 2 * padding;
    // Texts of strangers are words, never markup.
    QToolTip::showText(event->globalPos(),
        isCut ? QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("</p>") : QString(),
        view);
    return true;
}

} // namespace opsglass
