// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/ruletree.h"

#include "models/alerts/rulefilter.h"
#include "models/alerts/ruletreemodel.h"
#include "views/theme/icons.h"
#include "views/theme/isolated.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>

namespace opsglass {

namespace {

/// Puts a sign in front of what wants to be seen and mutes what is quiet.
class RuleDelegate : public QStyledItemDelegate {
public:
    explicit RuleDelegate(QObject *parent)
        : QStyledItemDelegate(parent)
    {
        setTheme(Theme::of(Theme::Kind::Dark));
    }

    void setTheme(const Theme &theme)
    {
        m_muted = theme.muted;
        m_signs = signsOf(theme.crit, theme.warn);
        // On the selection's own colour those would not be seen.
        const QColor selected = theme.palette().color(QPalette::HighlightedText);
        m_selectedSigns = signsOf(selected, selected);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        isolateText(*option);
        const bool isRule = index.data(RuleTreeModel::EntryRole).isValid();
        if (!isRule && index.column() == RuleTreeModel::NameColumn)
            option->font = Theme::titleFont();
        // A path says more by its end.
        if (!isRule)
            option->textElideMode = Qt::ElideMiddle;
        const bool isSelected = option->state.testFlag(QStyle::State_Selected);
        const QIcon icon = iconOf(index, isSelected ? m_selectedSigns : m_signs);
        if (!icon.isNull()) {
            option->icon = icon;
            option->features |= QStyleOptionViewItem::HasDecoration;
        } else if (index.column() != RuleTreeModel::NameColumn && !isSelected) {
            option->palette.setColor(QPalette::Text, m_muted);
        }
    }

private:
    struct Signs {
        QIcon firing;
        QIcon pending;
        QIcon failing;
        QIcon delayed;
    };

    static Signs signsOf(const QColor &bad, const QColor &doubtful)
    {
        return { symbolicIcon(QStringLiteral("error"), bad),
            symbolicIcon(QStringLiteral("time"), doubtful),
            symbolicIcon(QStringLiteral("warning"), bad),
            symbolicIcon(QStringLiteral("warning"), doubtful) };
    }

    static QIcon iconOf(const QModelIndex &index, const Signs &signs)
    {
        if (index.column() == RuleTreeModel::StateColumn) {
            const auto state
                = static_cast<AlertInfo::State>(index.data(RuleTreeModel::StateRole).toInt());
            if (state == AlertInfo::State::Firing)
                return signs.firing;
            return state == AlertInfo::State::Pending ? signs.pending : QIcon();
        }
        if (index.column() != RuleTreeModel::HealthColumn)
            return {};
        if (index.data(RuleTreeModel::IsFailingRole).toBool())
            return signs.failing;
        return index.data(RuleTreeModel::IsDelayedRole).toBool() ? signs.delayed : QIcon();
    }

    QColor m_muted;
    Signs m_signs;
    Signs m_selectedSigns;
};

} // namespace

RuleTree::RuleTree(RuleFilter *filter, QWidget *parent)
    : QTreeView(parent)
    , m_filter(filter)
{
    setModel(filter);
    setItemDelegate(new RuleDelegate(this));
    setAccessibleName(tr("Rules"));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    connect(filter, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &heading, int first, int last) {
            openRows(heading, first, last);
            restoreCurrent();
        });
    connect(filter, &QAbstractItemModel::modelReset, this, &RuleTree::openAll);
    const auto remember = [this](const QModelIndex &index, bool isClosed) {
        const QString key = index.data(RuleTreeModel::KeyRole).toString();
        if (m_isOpening || key.isEmpty())
            return;
        if (isClosed)
            m_closed << key;
        else
            m_closed.remove(key);
    };
    connect(this, &QTreeView::collapsed, this,
        [remember](const QModelIndex &index) { remember(index, true); });
    connect(this, &QTreeView::expanded, this,
        [remember](const QModelIndex &index) { remember(index, false); });
    openAll();
}

void RuleTree::setTheme(const Theme &theme)
{
    static_cast<RuleDelegate *>(itemDelegate())->setTheme(theme);
    viewport()->update();
}

std::optional<RuleEntry> RuleTree::currentRule() const
{
    const QVariant entry = currentIndex().data(RuleTreeModel::EntryRole);
    return entry.isValid() ? std::optional(entry.value<RuleEntry>()) : std::nullopt;
}

void RuleTree::openRows(const QModelIndex &parent, int first, int last)
{
    m_isOpening = true;
    // A heading without children yet cannot be opened: its first child opens it.
    if (parent.isValid() && !m_closed.contains(parent.data(RuleTreeModel::KeyRole).toString()))
        expand(parent);
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_filter->index(row, 0, parent);
        const int below = m_filter->rowCount(index);
        if (below > 0)
            openRows(index, 0, below - 1);
    }
    m_isOpening = false;
}

void RuleTree::openAll() { openRows({}, 0, m_filter->rowCount() - 1); }

void RuleTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isLosing)
        m_current = current.data(RuleTreeModel::KeyRole).toString();
    Q_EMIT currentRuleChanged();
}

/// Qt would make a neighbour current, which nobody chose, or none without telling.
void RuleTree::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    for (QModelIndex index = currentIndex(); index.isValid(); index = index.parent()) {
        if (index.parent() != parent || index.row() < first || index.row() > last)
            continue;
        m_isLosing = true;
        setCurrentIndex({});
        m_isLosing = false;
        break;
    }
    QTreeView::rowsAboutToBeRemoved(parent, first, last);
}

void RuleTree::restoreCurrent()
{
    if (currentIndex().isValid() || m_current.isEmpty())
        return;
    const QModelIndexList found = m_filter->match(m_filter->index(0, 0), RuleTreeModel::KeyRole,
        m_current, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty())
        setCurrentIndex(found.first());
}

void RuleTree::dataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QTreeView::dataChanged(topLeft, bottomRight, roles);
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.parent() == topLeft.parent() && current.row() >= topLeft.row()
        && current.row() <= bottomRight.row())
        Q_EMIT currentRuleChanged();
}

void RuleTree::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid() && m_filter->rowCount() > 0)
        setCurrentIndex(m_filter->index(0, 0));
}

void RuleTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

/// Names and errors share what the others leave; where that is too little, those that matter
/// least go.
void RuleTree::fitColumns()
{
    const QFontMetrics font(Theme::bodyFont());
    const int width = viewport()->width();
    const auto room = [&font](int letters) { return font.averageCharWidth() * letters; };
    struct Fit {
        int column;
        int letters;
        int hiddenBelow; ///< letters the tree is wide
    };
    static constexpr Fit fits[] = { { RuleTreeModel::StateColumn, 14, 0 },
        { RuleTreeModel::FiringColumn, 9, 70 }, { RuleTreeModel::PendingColumn, 10, 70 },
        { RuleTreeModel::EvaluatedColumn, 13, 100 }, { RuleTreeModel::TookColumn, 11, 130 },
        { RuleTreeModel::ForColumn, 8, 120 }, { RuleTreeModel::IntervalColumn, 10, 120 } };
    int left = width;
    for (const Fit &fit : fits) {
        setColumnHidden(fit.column, width < room(fit.hiddenBelow));
        if (isColumnHidden(fit.column))
            continue;
        setColumnWidth(fit.column, room(fit.letters));
        left -= room(fit.letters);
    }
    const int name = std::max(left * 3 / 5, room(16));
    setColumnWidth(RuleTreeModel::NameColumn, name);
    setColumnWidth(RuleTreeModel::HealthColumn, std::max(left - name, room(10)));
}

} // namespace opsglass
