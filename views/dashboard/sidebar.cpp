// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/sidebar.h"

#include "models/series/dashboardlist.h"

#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace opsglass {

namespace {

/// Keeps a row when every word of the search is in its title or tags.
class DashboardFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString &text)
    {
        m_words = text.split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const QString haystack = index.data().toString() + u' '
            + index.data(DashboardList::TagsRole).toStringList().join(u' ');
        return std::all_of(m_words.cbegin(), m_words.cend(), [&haystack](const QString &word) {
            return haystack.contains(word, Qt::CaseInsensitive);
        });
    }

private:
    QStringList m_words;
};

} // namespace

Sidebar::Sidebar(QAbstractItemModel *dashboards, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
{
    auto *filter = new DashboardFilter(this);
    filter->setSourceModel(dashboards);
    m_filtered = filter;
    m_search->setPlaceholderText(tr("Search dashboards"));
    m_search->setClearButtonEnabled(true);
    m_list->setModel(m_filtered);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Dashboards"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, filter,
        [filter](const QString &text) { filter->setText(text); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_filtered->rowCount() > 0)
            Q_EMIT dashboardChosen(m_filtered->index(0, 0).data(DashboardList::UidRole).toString());
    });
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT dashboardChosen(index.data(DashboardList::UidRole).toString());
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
}

void Sidebar::setCurrent(const QString &uid)
{
    const QModelIndexList found = m_filtered->match(
        m_filtered->index(0, 0), DashboardList::UidRole, uid, 1, Qt::MatchExactly);
    if (!found.isEmpty())
        m_list->setCurrentIndex(found.first());
}

void Sidebar::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace opsglass
