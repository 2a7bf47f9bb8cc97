// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/grafanaimportdialog.h"

#include "views/dashboard/grafanaform.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace opsglass {

GrafanaImportDialog::GrafanaImportDialog(QWidget *parent)
    : QDialog(parent)
    , m_form(new GrafanaForm(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_more(new QPushButton(tr("&More"), this))
    , m_typed(new QTimer(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import from Grafana"));
    resize(620, 560);
    buildLayout();
    constexpr int typingPause = 300; // milliseconds
    m_typed->setSingleShot(true);
    m_typed->setInterval(typingPause);
    const auto search = [this] { Q_EMIT searchRequested(1); };
    connect(m_form, &GrafanaForm::connectRequested, this, search);
    connect(m_typed, &QTimer::timeout, this, search);
    connect(m_search, &QLineEdit::textChanged, m_typed, qOverload<>(&QTimer::start));
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT searchRequested(m_page + 1); });
    connect(m_list, &QListWidget::itemChanged, this, &GrafanaImportDialog::showChosen);
    connect(m_list, &QListWidget::itemActivated, this,
        [](QListWidgetItem *item) { item->setCheckState(Qt::Checked); });
    showChosen();
}

void GrafanaImportDialog::buildLayout()
{
    m_search->setPlaceholderText(tr("Search dashboards"));
    m_search->setClearButtonEnabled(true);
    m_search->setEnabled(false);
    m_list->setAccessibleName(tr("Dashboards of the server"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_more->setAutoDefault(false);
    m_more->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    connect(
        m_import, &QPushButton::clicked, this, [this] { Q_EMIT importRequested(chosenUids()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_more);
    layout->addWidget(buttons);
}

QString GrafanaImportDialog::searchText() const { return m_search->text().trimmed(); }

void GrafanaImportDialog::apply(const QList<GrafanaHit> &hits, int page, bool hasMore)
{
    const QStringList chosen = chosenUids();
    if (page == 1)
        m_list->clear();
    m_page = page;
    for (const GrafanaHit &hit : hits) {
        const QString text = hit.folder.isEmpty()
            ? hit.title
            : QStringLiteral("%1 / %2").arg(hit.folder, hit.title);
        auto *item = new QListWidgetItem(text.simplified(), m_list);
        item->setData(Qt::UserRole, hit.uid);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(hit.uid) ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(hit.tags.join(QLatin1String(", ")).toHtmlEscaped());
    }
    m_search->setEnabled(true);
    m_more->setVisible(hasMore);
    m_form->showProgress(m_list->count() == 0 ? tr("Nothing was found.") : QString());
    showChosen();
}

QStringList GrafanaImportDialog::chosenUids() const
{
    QStringList uids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            uids << m_list->item(row)->data(Qt::UserRole).toString();
    }
    return uids;
}

void GrafanaImportDialog::showChosen()
{
    const int count = int(chosenUids().size());
    m_import->setText(count == 0 ? tr("&Import") : tr("&Import %1").arg(count));
    m_import->setEnabled(count > 0);
}

} // namespace opsglass
