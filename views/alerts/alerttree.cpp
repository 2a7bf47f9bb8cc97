// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alerttree.h"

#include "models/alerts/alertfilter.h"
#include "models/alerts/alertlistmodel.h"
#include "views/alerts/alertsign.h"
#include "views/theme/isolated.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace opsglass {

namespace {

constexpr int signSide = 14; // pixels

/// Signs in front of headings and states; what is quiet is muted.
class AlertDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTheme(const Theme &theme) { m_theme = theme; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), 7 * metrics::spacing));
        return size;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        isolateText(*option);
        const bool isHeading = index.data(AlertListModel::IsGroupRole).toBool();
        if (isHeading)
            option->font = Theme::titleFont();
        else if (index.column() == AlertListModel::ValueColumn
            || index.column() == AlertListModel::SinceColumn)
            option->font = Theme::axisFont();
        option->fontMetrics = QFontMetrics(option->font);
        if (index.column() == AlertListModel::StateColumn) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(signSide, signSide);
            option->icon
                = alertIcon(AlertSign(index.data(AlertListModel::SignRole).toInt()), m_theme);
        }
        if (index.data(AlertListModel::IsQuietRole).toBool())
            option->palette.setColor(QPalette::Text, m_theme.muted);
    }

private:
    Theme m_theme = Theme::of(Theme::Kind::Dark);
};

} // namespace

AlertTree::AlertTree(AlertFilter *filter, QWidget *parent)
    : QTreeView(parent)
    , m_filter(filter)
{
    setAccessibleName(tr("Alerts"));
    setModel(filter);
    setItemDelegate(new AlertDelegate(this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSortingEnabled(true);
    setIndentation(5 * metrics::spacing);
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideRight);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(9 * metrics::spacing);
    header()->setSortIndicator(AlertListModel::StateColumn, Qt::AscendingOrder);
    connect(filter, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &parent_, int first, int last) {
            if (!parent_.isValid())
                adoptGroups(first, last);
            restoreCurrent();
        });
    connect(filter, &QAbstractItemModel::modelReset, this, &AlertTree::adoptAll);
    const auto remember = [this](const QModelIndex &index, bool isClosed) {
        const QString key = index.data(AlertListModel::KeyRole).toString();
        if (isClosed)
            m_closed.insert(key);
        else
            m_closed.remove(key);
    };
    connect(this, &QTreeView::collapsed, this,
        [remember](const QModelIndex &index) { remember(index, true); });
    connect(this, &QTreeView::expanded, this,
        [remember](const QModelIndex &index) { remember(index, false); });
    adoptAll();
}

void AlertTree::setTheme(const Theme &theme)
{
    static_cast<AlertDelegate *>(itemDelegate())->setTheme(theme);
    viewport()->update();
}

void AlertTree::adoptGroups(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex heading = m_filter->index(row, 0);
        setFirstColumnSpanned(row, {}, true);
        setExpanded(heading, !m_closed.contains(heading.data(AlertListModel::KeyRole).toString()));
    }
}

void AlertTree::adoptAll()
{
    adoptGroups(0, m_filter->rowCount() - 1);
    restoreCurrent();
}

void AlertTree::restoreCurrent()
{
    if (currentIndex().isValid() || m_current.pairs.isEmpty())
        return;
    const QModelIndex index = m_filter->indexOf(m_current);
    if (index.isValid())
        setCurrentIndex(index);
}

bool AlertTree::select(const Labels &labels)
{
    const QModelIndex index = m_filter->indexOf(labels);
    if (!index.isValid())
        return false;
    setExpanded(index.parent(), true);
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void AlertTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_isLosing)
        return;
    const bool isAlert = current.isValid() && !current.data(AlertListModel::IsGroupRole).toBool();
    const Labels labels
        = isAlert ? current.data(AlertListModel::AlertRole).value<WatchedAlert>().labels : Labels();
    if (labels == m_current)
        return;
    m_current = labels;
    Q_EMIT currentAlertChanged();
}

/// Qt would make a neighbour current, which the person never chose and might then silence.
void AlertTree::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const QModelIndex current = currentIndex();
    const auto isWithin = [&](const QModelIndex &index) {
        return index.isValid() && index.parent() == parent && index.row() >= first
            && index.row() <= last;
    };
    if (isWithin(current) || isWithin(current.parent())) {
        m_isLosing = true;
        setCurrentIndex({});
        m_isLosing = false;
    }
    QTreeView::rowsAboutToBeRemoved(parent, first, last);
}

void AlertTree::focusInEvent(QFocusEvent *event)
{
    // Left alone, Qt would begin with the heading.
    if (!currentIndex().isValid() && m_current.pairs.isEmpty() && m_filter->rowCount() > 0) {
        const QModelIndex heading = m_filter->index(0, 0);
        setCurrentIndex(isExpanded(heading) ? m_filter->index(0, 0, heading) : heading);
    }
    QTreeView::focusInEvent(event);
}

void AlertTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

/// The summary takes what the others leave; where that is too little, those that matter least go.
void AlertTree::fitColumns()
{
    const int width = viewport()->width();
    const QFontMetrics font(Theme::bodyFont());
    const auto room = [&font](int letters) { return font.averageCharWidth() * letters; };
    const QList<std::pair<int, int>> widths { { AlertListModel::StateColumn, room(11) + 60 },
        { AlertListModel::SeverityColumn, room(11) }, { AlertListModel::SinceColumn, room(9) },
        { AlertListModel::ValueColumn, room(12) }, { AlertListModel::SourceColumn, room(22) },
        { AlertListModel::NameColumn, std::clamp(width / 4, room(16), room(34)) } };
    const auto hide
        = [this, width](int column, int below) { setColumnHidden(column, width < below); };
    hide(AlertListModel::SourceColumn, room(140));
    hide(AlertListModel::SeverityColumn, room(105));
    hide(AlertListModel::ValueColumn, room(80));
    int left = width;
    for (const auto &[column, wanted] : widths) {
        if (isColumnHidden(column))
            continue;
        setColumnWidth(column, wanted);
        left -= wanted;
    }
    setColumnWidth(AlertListModel::SummaryColumn, std::max(left, room(14)));
}

} // namespace opsglass
