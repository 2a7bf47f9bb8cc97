// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/rowlist.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace opsglass {

namespace {

constexpr int markWidth = 20;
constexpr int margin = 4;

/// Paints the rows of a RowList.
class RowDelegate : public QStyledItemDelegate {
public:
    explicit RowDelegate(RowList *list)
        : QStyledItemDelegate(list)
        , m_list(list)
    {
    }

    void setTheme(const Theme &theme) { m_theme = theme; }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const ListRow row = m_list->rows().value(index.row());
        int height = QFontMetrics(Theme::bodyFont()).height() + 2 * margin;
        if (!row.detail.isEmpty())
            height += QFontMetrics(Theme::mutedFont()).height();
        return { 0, height };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const ListRow row = m_list->rows().value(index.row());
        painter->save();
        const bool isMarked = option.state.testFlag(QStyle::State_MouseOver) && !row.url.isEmpty();
        if (isMarked || option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, m_theme.grid);
        const QRect rect = option.rect.adjusted(margin, margin, -margin, -margin);
        if (row.isHeading)
            paintHeading(*painter, rect, row);
        else
            paintRow(*painter, rect, row);
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(m_theme.accent);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }

private:
    void paintText(QPainter &painter, const QRect &rect, const QString &text, int alignment) const
    {
        const QFontMetrics metrics(painter.font());
        painter.drawText(rect, alignment | Qt::TextSingleLine,
            metrics.elidedText(text, Qt::ElideRight, rect.width()));
    }

    void paintHeading(QPainter &painter, const QRect &rect, const ListRow &row) const
    {
        painter.setFont(Theme::mutedFont());
        painter.setPen(m_theme.muted);
        paintText(painter, rect, row.title, Qt::AlignLeft | Qt::AlignBottom);
    }

    void paintRow(QPainter &painter, const QRect &rect, const ListRow &row) const
    {
        const int lineHeight = QFontMetrics(Theme::bodyFont()).height();
        const QRect line(rect.left() + markWidth, rect.top(), rect.width() - markWidth, lineHeight);
        painter.setFont(Theme::bodyFont());
        painter.setPen(row.markColor);
        painter.drawText(
            QRect(rect.left(), line.top(), markWidth, lineHeight), Qt::AlignCenter, row.mark);
        painter.setFont(Theme::mutedFont());
        painter.setPen(m_theme.muted);
        const int aside = row.aside.isEmpty()
            ? 0
            : qMin(QFontMetrics(painter.font()).horizontalAdvance(row.aside) + metrics::gap,
                line.width() / 2);
        paintText(painter, line.adjusted(line.width() - aside + metrics::gap, 0, 0, 0), row.aside,
            Qt::AlignRight | Qt::AlignVCenter);
        const QRect below(
            line.left(), line.bottom() + 1, line.width(), rect.bottom() - line.bottom());
        paintText(painter, below, row.detail, Qt::AlignLeft | Qt::AlignVCenter);
        painter.setFont(Theme::bodyFont());
        painter.setPen(row.url.isEmpty() ? m_theme.text : m_theme.accent);
        paintText(
            painter, line.adjusted(0, 0, -aside, 0), row.title, Qt::AlignLeft | Qt::AlignVCenter);
    }

    RowList *m_list;
    Theme m_theme = Theme::of(Theme::Kind::Dark);
};

/// The row in one sentence, for those who hear it.
QString spoken(const ListRow &row)
{
    QStringList parts { row.title };
    for (const QString &part : { row.aside, row.detail }) {
        if (!part.isEmpty())
            parts << part;
    }
    return parts.join(QLatin1String(", "));
}

} // namespace

RowList::RowList(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new RowDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    const auto follow = [this](const QListWidgetItem *item) {
        const QString url = m_rows.value(row(item)).url;
        if (!url.isEmpty())
            Q_EMIT linkActivated(url);
    };
    connect(this, &QListWidget::itemClicked, this, follow);
    connect(this, &QListWidget::itemActivated, this, [this, follow](const QListWidgetItem *item) {
        // A click follows the link by itself; where the style activates by it, once is enough.
        if (!QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
            follow(item);
    });
}

void RowList::setRows(const QList<ListRow> &rows, const Theme &theme)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.panel);
    setPalette(palette);
    static_cast<RowDelegate *>(itemDelegate())->setTheme(theme);
    m_rows = rows;
    while (count() > rows.size())
        delete takeItem(count() - 1);
    while (count() < rows.size())
        addItem(new QListWidgetItem);
    for (int i = 0; i < count(); ++i) {
        const ListRow &row = rows[i];
        item(i)->setText(spoken(row));
        item(i)->setToolTip(row.isHeading ? QString() : spoken(row).toHtmlEscaped());
        item(i)->setFlags(
            row.isHeading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    scheduleDelayedItemsLayout();
    viewport()->update();
}

} // namespace opsglass
