// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/grafanaimportdialog.h"

#include "views/dashboard/grafanaform.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
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
    connectParts();
    showChosen();
}

void GrafanaImportDialog::connectParts()
{
    constexpr int typingPause = 300; // milliseconds
    m_typed->setSingleShot(true);
    m_typed->setInterval(typingPause);
    const auto search = [this] {
        m_typed->stop();
        Q_EMIT searchRequested(1);
    };
    connect(m_form, &GrafanaForm::connectRequested, this, search);
    connect(m_form, &GrafanaForm::serverLeft, this, &GrafanaImportDialog::forgetServer);
    connect(m_typed, &QTimer::timeout, this, search);
    connect(m_search, &QLineEdit::textEdited, m_typed, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, search);
    connect(m_more, &QPushButton::clicked, this, [this] { Q_EMIT searchRequested(m_page + 1); });
    connect(m_list, &QListWidget::itemChanged, this, &GrafanaImportDialog::choose);
    connect(m_list, &QListWidget::itemActivated, this,
        [](QListWidgetItem *item) { item->setCheckState(Qt::Checked); });
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
    // Return in a field means to connect or to search, never to import.
    const QList<QAbstractButton *> all = buttons->buttons();
    for (QAbstractButton *button : all)
        static_cast<QPushButton *>(button)->setAutoDefault(false);
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
    const QSignalBlocker quiet(m_list);
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
        item->setCheckState(m_chosen.contains(hit.uid) ? Qt::Checked : Qt::Unchecked);
        const QStringList lines { text.simplified(), hit.tags.join(QLatin1String(", ")) };
        item->setToolTip(QStringLiteral("<qt>%1<br>%2</qt>")
                             .arg(lines[0].toHtmlEscaped(), lines[1].toHtmlEscaped()));
    }
    m_search->setEnabled(true);
    m_more->setVisible(hasMore);
    m_form->showProgress(m_list->count() == 0 ? tr("Nothing was found.") : QString());
    showChosen();
}

void GrafanaImportDialog::choose(const QListWidgetItem *item)
{
    const QString uid = item->data(Qt::UserRole).toString();
    m_chosen.removeAll(uid);
    if (item->checkState() == Qt::Checked)
        m_chosen << uid;
    showChosen();
}

void GrafanaImportDialog::forgetServer()
{
    m_typed->stop();
    m_chosen.clear();
    m_list->clear();
    m_more->hide();
    m_search->clear();
    m_search->setEnabled(false);
    showChosen();
}

void GrafanaImportDialog::showChosen()
{
    const int count = int(m_chosen.size());
    m_import->setText(count == 0 ? tr("&Import") : tr("&Import %n", nullptr, count));
    m_import->setEnabled(count > 0);
}

} // namespace opsglass
