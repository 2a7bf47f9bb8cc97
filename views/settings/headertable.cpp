// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/headertable.h"

#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace opsglass {

namespace {

enum Column { NameColumn, ValueColumn, SecretColumn, ColumnCount };

constexpr int rowHeight = 26; // pixels

/// Whether a header of this name holds a secret, most likely.
bool soundsSecret(const QString &name)
{
    static const QRegularExpression words(
        QStringLiteral("authorization|cookie|token|secret|password|key"),
        QRegularExpression::CaseInsensitiveOption);
    return name.contains(words);
}

} // namespace

HeaderTable::HeaderTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_remove(new QPushButton(tr("Remo&ve Header"), this))
{
    m_table->setAccessibleName(tr("Headers sent with every request"));
    m_table->setHorizontalHeaderLabels({ tr("Header"), tr("Value"), tr("Secret") });
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ValueColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(SecretColumn, QHeaderView::ResizeToContents);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false); // Tab leaves the table, the arrows move in it
    m_table->setMinimumHeight(3 * rowHeight);
    buildLayout();
    connect(m_table, &QTableWidget::itemChanged, this, &HeaderTable::take);
    connect(m_table, &QTableWidget::currentCellChanged, this,
        [this] { m_remove->setEnabled(m_table->currentRow() >= 0); });
}

void HeaderTable::buildLayout()
{
    auto *add = new QPushButton(tr("Add &Header"), this);
    connect(add, &QPushButton::clicked, this, &HeaderTable::add);
    connect(m_remove, &QPushButton::clicked, this, &HeaderTable::remove);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : { add, m_remove }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_remove->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

void HeaderTable::setDraft(const SourceDraft &draft)
{
    const bool isReference = draft.settings.secrets == SecretPlace::Reference;
    const bool isSame = m_headers == draft.settings.headers && m_typed == draft.typed.values
        && m_references == draft.settings.references && m_kept == draft.kept
        && m_isReference == isReference;
    m_headers = draft.settings.headers;
    m_typed = draft.typed.values;
    m_references = draft.settings.references;
    m_kept = draft.kept;
    m_isReference = isReference;
    if (!isSame || m_table->rowCount() != int(m_headers.size()))
        render();
}

void HeaderTable::collect(SourceDraft &draft) const
{
    draft.settings.headers = m_headers;
    for (const ServerHeader &header : m_headers) {
        const QString field = secretfield::header(header.name);
        if (!header.isSecret)
            continue;
        if (m_typed.contains(field))
            draft.typed.values.insert(field, m_typed.value(field));
        if (m_references.contains(field))
            draft.settings.references.insert(field, m_references.value(field));
    }
}

/// What a cell shows of a secret: never the secret.
QString HeaderTable::hidden(int row) const
{
    const QString field = secretfield::header(m_headers[row].name);
    if (m_isReference)
        return m_references.value(field);
    return m_typed.contains(field) || m_kept.contains(field) ? QStringLiteral("••••••") : QString();
}

void HeaderTable::add()
{
    m_headers.append({ QStringLiteral("X-Scope-OrgID") });
    render();
    m_table->setCurrentCell(int(m_headers.size()) - 1, NameColumn);
    m_table->editItem(m_table->currentItem());
    Q_EMIT changed();
}

void HeaderTable::remove()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_headers.removeAt(row);
    render();
    m_table->setCurrentCell(std::min(row, int(m_headers.size()) - 1), NameColumn);
    Q_EMIT changed();
}

void HeaderTable::take(QTableWidgetItem *item)
{
    ServerHeader &header = m_headers[item->row()];
    QString text = item->text().trimmed();
    const QString field = secretfield::header(header.name);
    if (header.isSecret && !m_isReference)
        text.remove(u'•'); // what stood there for the secret before
    if (item->column() == NameColumn) {
        header.name = text;
        const QString renamed = secretfield::header(text);
        if (m_typed.contains(field))
            m_typed.insert(renamed, m_typed.take(field));
        if (!header.isSecret && soundsSecret(text)) {
            header.isSecret = true;
            if (!header.value.isEmpty())
                m_typed.insert(renamed, header.value);
            header.value.clear();
        }
    } else if (item->column() == ValueColumn) {
        if (!header.isSecret)
            header.value = text;
        else if (m_isReference)
            m_references.insert(field, text);
        else
            m_typed.insert(field, text);
    } else {
        header.isSecret = item->checkState() == Qt::Checked;
        if (header.isSecret && !header.value.isEmpty())
            m_typed.insert(field, header.value);
        header.value.clear();
    }
    render();
    Q_EMIT changed();
}

/// The item of a cell. One that is there stays, as its change may be being told of.
QTableWidgetItem *HeaderTable::itemAt(int row, int column)
{
    if (!m_table->item(row, column))
        m_table->setItem(row, column, new QTableWidgetItem);
    return m_table->item(row, column);
}

void HeaderTable::render()
{
    const QSignalBlocker blocker(m_table);
    const int row = m_table->currentRow();
    const int column = std::max(m_table->currentColumn(), 0);
    m_table->setRowCount(int(m_headers.size()));
    for (int index = 0; index < int(m_headers.size()); ++index) {
        const ServerHeader &header = m_headers[index];
        itemAt(index, NameColumn)->setText(header.name);
        itemAt(index, ValueColumn)->setText(header.isSecret ? hidden(index) : header.value);
        QTableWidgetItem *secret = itemAt(index, SecretColumn);
        secret->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        secret->setCheckState(header.isSecret ? Qt::Checked : Qt::Unchecked);
        secret->setData(Qt::AccessibleTextRole, tr("Secret"));
    }
    m_table->setCurrentCell(std::min(row, int(m_headers.size()) - 1), column);
    m_remove->setEnabled(m_table->currentRow() >= 0);
}

} // namespace opsglass
