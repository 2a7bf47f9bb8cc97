// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/tablefooterview.h"

#include "models/format/joinedlist.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int padding = 4; ///< as the cells have it

} // namespace

TableFooterView::TableFooterView(const QHeaderView *header, QWidget *parent)
    : QWidget(parent)
    , m_header(header)
{
    connect(header, &QHeaderView::sectionResized, this, [this] { update(); });
}

void TableFooterView::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void TableFooterView::setContent(
    QList<QList<FooterEntry>> footer, const QList<TableColumn> &columns)
{
    m_footer = std::move(footer);
    m_alignments.clear();
    QStringList spoken;
    for (qsizetype column = 0; column < m_footer.size(); ++column) {
        m_alignments << columns[column].alignment;
        for (const FooterEntry &entry : std::as_const(m_footer[column]))
            spoken << columns[column].title + u' ' + entry.name + u' ' + entry.text;
    }
    setAccessibleName(tr("Table footer"));
    setAccessibleDescription(joinedList(spoken));
    updateGeometry();
    update();
}

int TableFooterView::lineHeight() const { return QFontMetrics(Theme::axisFont()).height() + 4; }

QSize TableFooterView::sizeHint() const
{
    qsizetype lines = 0;
    for (const QList<FooterEntry> &column : m_footer)
        lines = std::max(lines, column.size());
    return { 100, static_cast<int>(lines) * lineHeight() + 9 };
}

void TableFooterView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.border);
    painter.setFont(Theme::axisFont());
    const QFontMetrics metrics = painter.fontMetrics();
    const qsizetype columns = std::min<qsizetype>(m_footer.size(), m_header->count());
    for (int column = 0; column < columns; ++column) {
        QRect line(m_header->sectionViewportPosition(column) + padding, 5,
            m_header->sectionSize(column) - 2 * padding, lineHeight());
        for (const FooterEntry &entry : std::as_const(m_footer[column])) {
            const int figure = metrics.horizontalAdvance(entry.text);
            const bool isAlone = entry.name.isEmpty() || entry.text.isEmpty();
            painter.setPen(m_theme.muted);
            if (!isAlone)
                painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                    metrics.elidedText(
                        entry.name, Qt::ElideRight, line.width() - figure - padding));
            else if (entry.text.isEmpty())
                painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                    metrics.elidedText(entry.name, Qt::ElideRight, line.width()));
            painter.setPen(m_theme.text);
            painter.drawText(line,
                int((isAlone ? m_alignments[column] : Qt::Alignment(Qt::AlignRight))
                    | Qt::AlignVCenter),
                metrics.elidedText(entry.text, Qt::ElideRight, line.width()));
            line.translate(0, lineHeight());
        }
    }
}

} // namespace opsglass
