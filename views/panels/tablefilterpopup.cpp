// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/tablefilterpopup.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <vector>

namespace opsglass {

namespace {

constexpr qsizetype mostListed = 1000; ///< more are found by typing, not by scrolling

/// Each text once, in natural order.
QList<DisplayValue> distinct(const QList<DisplayValue> &cells)
{
    const QCollator order = naturalOrder();
    QSet<QString> known;
    std::vector<std::pair<QCollatorSortKey, DisplayValue>> sorted;
    for (const DisplayValue &cell : cells) {
        const QString text = cell.text.full();
        if (known.contains(text))
            continue;
        known.insert(text);
        sorted.emplace_back(order.sortKey(text), cell);
    }
    const bool areNumbers = std::none_of(sorted.cbegin(), sorted.cend(), [](const auto &entry) {
        return std::isnan(entry.second.numeric) && !entry.second.text.full().isEmpty();
    });
    std::stable_sort(
        sorted.begin(), sorted.end(), [areNumbers](const auto &one, const auto &other) {
            if (areNumbers && !std::isnan(one.second.numeric) && !std::isnan(other.second.numeric))
                return one.second.numeric < other.second.numeric;
            return one.first.compare(other.first) < 0;
        });
    QList<DisplayValue> result;
    for (const auto &entry : sorted)
        result << entry.second;
    return result;
}

} // namespace

TableFilterPopup::TableFilterPopup(const QString &title, const QList<DisplayValue> &cells,
    const ColumnFilter &filter, const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_cells(distinct(cells))
    , m_condition(new QComboBox(this))
    , m_text(new QLineEdit(filter.text, this))
    , m_values(new QListWidget(this))
    , m_more(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setPalette(theme.palette());
    setFrameShape(QFrame::StyledPanel);
    for (const DisplayValue &cell : std::as_const(m_cells)) {
        if (filter.values && !filter.values->contains(cell.text.full()))
            m_unchecked.insert(cell.text.full());
    }
    buildLayout(title);
    m_condition->setCurrentIndex(static_cast<int>(filter.condition));
    connect(m_condition, &QComboBox::currentIndexChanged, this, &TableFilterPopup::list);
    connect(m_text, &QLineEdit::textChanged, this, &TableFilterPopup::list);
    connect(m_values, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        if (item->checkState() == Qt::Checked)
            m_unchecked.remove(item->data(Qt::UserRole).toString());
        else
            m_unchecked.insert(item->data(Qt::UserRole).toString());
    });
    list();
    m_text->setFocus();
}

void TableFilterPopup::buildLayout(const QString &title)
{
    setAccessibleName(tr("Filter %1").arg(title));
    // In the order of ColumnFilter::Condition.
    m_condition->addItems(
        { tr("Contains"), tr("Expression"), QStringLiteral("="), QStringLiteral("≠"),
            QStringLiteral("<"), QStringLiteral("≤"), QStringLiteral(">"), QStringLiteral("≥") });
    m_condition->setAccessibleName(tr("Condition"));
    m_text->setPlaceholderText(tr("Text or number"));
    m_text->setAccessibleName(tr("Text or number"));
    m_text->setClearButtonEnabled(true);
    m_values->setAccessibleName(tr("Values"));
    m_values->setUniformItemSizes(true);
    m_values->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long texts end in an ellipsis
    auto *all = new QPushButton(tr("All"), this);
    auto *none = new QPushButton(tr("None"), this);
    auto *clear = new QPushButton(tr("Clear filter"), this);
    auto *accept = new QPushButton(tr("OK"), this);
    for (QPushButton *button : { all, none, clear, accept })
        button->setAutoDefault(true); // so that Enter on a button means the button
    connect(all, &QPushButton::clicked, this, [this] { checkAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { checkAll(false); });
    connect(clear, &QPushButton::clicked, this, &TableFilterPopup::clear);
    connect(accept, &QPushButton::clicked, this, &TableFilterPopup::accept);
    auto *first = new QHBoxLayout;
    first->addWidget(m_condition);
    first->addWidget(m_text, 1);
    auto *choose = new QHBoxLayout;
    choose->addWidget(all);
    choose->addWidget(none);
    choose->addStretch();
    auto *last = new QHBoxLayout;
    last->addWidget(clear);
    last->addStretch();
    last->addWidget(accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(metrics::spacing);
    column->addLayout(first);
    column->addLayout(choose);
    column->addWidget(m_values, 1);
    column->addWidget(m_more);
    column->addLayout(last);
}

void TableFilterPopup::list()
{
    const auto condition = static_cast<ColumnFilter::Condition>(m_condition->currentIndex());
    const QSignalBlocker quiet(m_values);
    m_values->clear();
    qsizetype more = 0;
    for (const DisplayValue &cell : std::as_const(m_cells)) {
        if (!m_text->text().isEmpty() && !meets(cell, condition, m_text->text()))
            continue;
        if (m_values->count() >= mostListed) {
            ++more;
            continue;
        }
        const QString text = cell.text.full();
        auto *item = new QListWidgetItem(text.isEmpty() ? tr("(empty)") : text, m_values);
        item->setData(Qt::UserRole, text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_unchecked.contains(text) ? Qt::Unchecked : Qt::Checked);
    }
    m_more->setText(tr("… and %n more", nullptr, static_cast<int>(more)));
    m_more->setVisible(more > 0);
}

void TableFilterPopup::checkAll(bool isChecked)
{
    for (int row = 0; row < m_values->count(); ++row)
        m_values->item(row)->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
}

void TableFilterPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event);
}

void TableFilterPopup::accept()
{
    ColumnFilter filter;
    filter.condition = static_cast<ColumnFilter::Condition>(m_condition->currentIndex());
    filter.text = m_text->text();
    if (!m_unchecked.isEmpty()) {
        filter.values.emplace();
        for (const DisplayValue &cell : std::as_const(m_cells)) {
            if (!m_unchecked.contains(cell.text.full()))
                filter.values->insert(cell.text.full());
        }
    }
    Q_EMIT accepted(filter);
    close();
}

void TableFilterPopup::clear()
{
    Q_EMIT accepted({});
    close();
}

} // namespace opsglass
