// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/reportdialog.h"

#include "views/theme/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace opsglass {

namespace {

enum Column { DashboardColumn, PanelColumn, TypeColumn, SupportColumn, NotesColumn, ColumnCount };

/// A panel title of a hostile file may be as long as it likes; the tooltip has the whole.
QTableWidgetItem *cell(const QString &text)
{
    constexpr qsizetype shown = 500;
    auto *item = new QTableWidgetItem(text.simplified().left(shown));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text.left(4 * shown).toHtmlEscaped());
    return item;
}

} // namespace

ReportDialog::ReportDialog(const QList<ImportReport> &reports, Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_reports(reports)
    , m_table(new QTableWidget(this))
    , m_onlyDifferent(new QCheckBox(tr("Only what &differs from Grafana"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import Report"));
    resize(860, 520);
    buildLayout(purpose);
    const bool isAnyDifferent = std::any_of(m_reports.cbegin(), m_reports.cend(),
        [](const ImportReport &report) { return worstSupport(report) != Support::Full; });
    m_onlyDifferent->setChecked(isAnyDifferent);
    m_onlyDifferent->setEnabled(isAnyDifferent);
    connect(m_onlyDifferent, &QCheckBox::toggled, this, &ReportDialog::fill);
    fill();
}

void ReportDialog::buildLayout(Purpose purpose)
{
    auto *summaryLabel = new QLabel(summary(), this);
    summaryLabel->setTextFormat(Qt::PlainText);
    summaryLabel->setWordWrap(true);
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels(
        { tr("Dashboard"), tr("Panel"), tr("Type"), tr("Support"), tr("Notes") });
    m_table->setColumnHidden(DashboardColumn, m_reports.size() < 2);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(true);
    m_table->setAlternatingRowColors(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setStretchLastSection(true);
    // Notes wrap, so that rows follow the width of their column.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_table,
        &QTableWidget::resizeRowsToContents, Qt::QueuedConnection);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *buttons = new QDialogButtonBox(this);
    if (purpose == Purpose::BeforeOpening) {
        buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole)->setDefault(true);
        buttons->addButton(QDialogButtonBox::Cancel);
    } else {
        buttons->addButton(QDialogButtonBox::Close);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(summaryLabel);
    layout->addWidget(m_table);
    layout->addWidget(m_onlyDifferent);
    layout->addWidget(buttons);
}

QString ReportDialog::summary() const
{
    std::array<int, 3> counts { 0, 0, 0 };
    for (const ImportReport &report : m_reports) {
        for (const PanelReport &panel : report.panels)
            ++counts.at(size_t(panel.support));
    }
    const QString title = m_reports.size() == 1
        ? m_reports.first().title.simplified()
        : tr("%n dashboard(s)", nullptr, int(m_reports.size()));
    return tr("%1. Panels drawn as in Grafana: %2; drawn differently: %3; not drawn: %4.")
        .arg(title, QString::number(counts[0]), QString::number(counts[1]),
            QString::number(counts[2]));
}

void ReportDialog::fill()
{
    m_table->setUpdatesEnabled(false);
    m_table->setRowCount(0);
    for (const ImportReport &report : std::as_const(m_reports)) {
        for (const PanelReport &panel : report.panels) {
            if (panel.support != Support::Full || !m_onlyDifferent->isChecked())
                addRow(report, panel);
        }
    }
    for (const int column : { DashboardColumn, PanelColumn, TypeColumn, SupportColumn }) {
        constexpr int widest = 260;
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    }
    m_table->resizeRowsToContents();
    m_table->setUpdatesEnabled(true);
}

void ReportDialog::addRow(const ImportReport &report, const PanelReport &panel)
{
    // More rows than a person reads only make the dialog slow.
    constexpr int rowLimit = 2000;
    const int row = m_table->rowCount();
    if (row == rowLimit)
        return;
    m_table->insertRow(row);
    const auto supportText = [&panel] {
        switch (panel.support) {
        case Support::Full:
            return tr("● full");
        case Support::Partial:
            return tr("▲ partial");
        case Support::None:
            break;
        }
        return tr("■ none");
    };
    m_table->setItem(row, DashboardColumn, cell(report.title));
    m_table->setItem(
        row, PanelColumn, cell(panel.title.isEmpty() ? tr("Panel %1").arg(panel.id) : panel.title));
    m_table->setItem(row, TypeColumn, cell(panel.type));
    m_table->setItem(row, SupportColumn, cell(supportText()));
    m_table->setItem(row, NotesColumn, cell(panel.notes.join(u' ')));
}

} // namespace opsglass
