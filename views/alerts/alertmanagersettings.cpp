// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertmanagersettings.h"

#include "models/alerts/serveraddress.h"
#include "views/alerts/problemline.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QUrl>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int listRowHeight = 24; // pixels

enum Column { NameColumn, AddressColumn, ForwardColumn };

/// An entry as it is stored and asked.
AlertmanagerEntry completed(AlertmanagerEntry entry)
{
    entry.url = completedAddress(entry.url);
    entry.name = entry.name.simplified();
    if (entry.name.isEmpty())
        entry.name = QUrl(entry.url).host();
    return entry;
}

/// The name as a sentence can bear it.
QString nameInSentence(const AlertmanagerEntry &entry)
{
    constexpr qsizetype longest = 40;
    const QString name = completed(entry).name;
    return name.size() > longest ? name.first(longest) + u'…' : name;
}

/// The same for addresses that lead to the same place.
QString sameAddress(const AlertmanagerEntry &entry)
{
    QUrl url(completedAddress(entry.url), QUrl::StrictMode);
    url = url.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments);
    if (url.path() == QLatin1String("/"))
        url.setPath({});
    return url.toString();
}

} // namespace

AlertmanagerSettings::AlertmanagerSettings(QWidget *parent)
    : AlertSettingsPage(parent)
    , m_list(new QTreeWidget(this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_form(new QGroupBox(tr("Chosen Alertmanager"), this))
    , m_name(new QLineEdit(m_form))
    , m_address(new QLineEdit(m_form))
    , m_forward(new QCheckBox(tr("&Forward alerts of my rules to it"), m_form))
    , m_test(new QPushButton(tr("&Test"), m_form))
    , m_problem(new ProblemLine(m_form))
    , m_result(new ProblemLine(m_form))
{
    buildLayout();
    buildForm();
    connectFields();
    renderList();
}

void AlertmanagerSettings::buildLayout()
{
    m_list->setAccessibleName(tr("Alertmanagers"));
    m_list->setHeaderLabels({ tr("Name"), tr("Address"), tr("Forwarding") });
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_list->setMinimumHeight(3 * metrics::rowHeight);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(AddressColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ForwardColumn, QHeaderView::ResizeToContents);
    auto *add = new QPushButton(tr("&Add"), this);
    connect(add, &QPushButton::clicked, this, &AlertmanagerSettings::add);
    connect(m_remove, &QPushButton::clicked, this, &AlertmanagerSettings::remove);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : { add, m_remove }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_form);
}

void AlertmanagerSettings::buildForm()
{
    m_address->setPlaceholderText(tr("http://host:9093"));
    m_forward->setToolTip(tr("As a Prometheus does: it then routes and delivers them, by e-mail "
                             "for instance."));
    m_test->setAutoDefault(false);
    m_problem->setAccessibleName(tr("What is wrong with the address"));
    auto *addressRow = new QHBoxLayout;
    addressRow->addWidget(m_address, 1);
    addressRow->addWidget(m_test);
    auto *addressLabel = new QLabel(tr("A&ddress"), m_form);
    addressLabel->setBuddy(m_address);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name"), m_name);
    form->addRow(addressLabel, addressRow);
    // A form layout would cut the lines that go on.
    auto *layout = new QVBoxLayout(m_form);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(m_result);
    layout->addWidget(m_forward);
}

void AlertmanagerSettings::connectFields()
{
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        forgetTest();
        renderForm();
    });
    connect(m_name, &QLineEdit::textEdited, this, &AlertmanagerSettings::edit);
    connect(m_address, &QLineEdit::textEdited, this, &AlertmanagerSettings::edit);
    connect(m_address, &QLineEdit::editingFinished, this, &AlertmanagerSettings::completeAddress);
    connect(m_forward, &QCheckBox::clicked, this, &AlertmanagerSettings::edit);
    connect(m_test, &QPushButton::clicked, this, &AlertmanagerSettings::test);
}

void AlertmanagerSettings::setSettings(const AlertSettings &settings)
{
    const int row = std::max(current(), 0);
    m_entries = settings.alertmanagers;
    renderList();
    m_list->setCurrentItem(m_list->topLevelItem(std::min(row, int(m_entries.size()) - 1)));
}

void AlertmanagerSettings::collect(AlertSettings &settings) const
{
    settings.alertmanagers.clear();
    for (const AlertmanagerEntry &entry : m_entries)
        settings.alertmanagers << completed(entry);
}

int AlertmanagerSettings::current() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

QString AlertmanagerSettings::problemOf(int row) const
{
    const AlertmanagerEntry &entry = m_entries[row];
    const QString problem = addressProblem(entry.url);
    if (!problem.isEmpty())
        return problem;
    for (int other = 0; other < row; ++other) {
        if (sameAddress(m_entries[other]) == sameAddress(entry))
            return tr("“%1” has this address already.").arg(nameInSentence(m_entries[other]));
    }
    return {};
}

QString AlertmanagerSettings::problem() const
{
    for (int row = 0; row < int(m_entries.size()); ++row) {
        const QString problem = problemOf(row);
        if (problem.isEmpty())
            continue;
        const QString name = nameInSentence(m_entries[row]);
        return name.isEmpty() ? tr("An Alertmanager: %1").arg(problem)
                              : tr("Alertmanager “%1”: %2").arg(name, problem);
    }
    return {};
}

void AlertmanagerSettings::add()
{
    m_entries << AlertmanagerEntry { QUuid::createUuid().toString(QUuid::WithoutBraces), {}, {},
        false };
    renderList();
    m_list->setCurrentItem(m_list->topLevelItem(int(m_entries.size()) - 1));
    m_address->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void AlertmanagerSettings::remove()
{
    const int row = current();
    if (row < 0)
        return;
    m_entries.removeAt(row);
    forgetTest();
    renderList();
    m_list->setCurrentItem(m_list->topLevelItem(std::min(row, int(m_entries.size()) - 1)));
    Q_EMIT changed();
}

void AlertmanagerSettings::edit()
{
    const int row = current();
    if (row < 0)
        return;
    AlertmanagerEntry &entry = m_entries[row];
    entry.name = m_name->text();
    entry.url = m_address->text();
    entry.isForwardedTo = m_forward->isChecked();
    forgetTest();
    renderList();
    Q_EMIT changed();
}

void AlertmanagerSettings::completeAddress()
{
    const int row = current();
    if (row < 0)
        return;
    m_entries[row].url = completedAddress(m_address->text());
    renderList();
}

void AlertmanagerSettings::forgetTest()
{
    m_isTesting = false;
    m_result->setText({});
}

void AlertmanagerSettings::test()
{
    const int row = current();
    if (row < 0 || !problemOf(row).isEmpty())
        return;
    m_isTesting = true;
    m_result->setText(tr("Asking it…"), ProblemLine::Kind::Neutral);
    Q_EMIT testRequested(completed(m_entries[row]));
}

void AlertmanagerSettings::showTestResult(const QString &text, bool isGood)
{
    if (!m_isTesting)
        return;
    m_isTesting = false;
    m_result->setText(text, isGood ? ProblemLine::Kind::Good : ProblemLine::Kind::Problem);
}

void AlertmanagerSettings::renderList()
{
    const QSignalBlocker blocker(m_list);
    while (m_list->topLevelItemCount() > int(m_entries.size()))
        delete m_list->takeTopLevelItem(m_list->topLevelItemCount() - 1);
    for (int row = 0; row < int(m_entries.size()); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        if (!item) {
            item = new QTreeWidgetItem;
            item->setSizeHint(NameColumn, QSize(0, listRowHeight));
            m_list->addTopLevelItem(item);
        }
        const AlertmanagerEntry entry = completed(m_entries[row]);
        item->setText(NameColumn, entry.name.isEmpty() ? tr("New Alertmanager") : entry.name);
        item->setText(AddressColumn, shownAddress(entry.url));
        item->setText(ForwardColumn, entry.isForwardedTo ? tr("yes") : tr("no"));
        for (const Column column : { NameColumn, AddressColumn })
            item->setToolTip(column, item->text(column).toHtmlEscaped());
    }
    renderForm();
}

void AlertmanagerSettings::renderForm()
{
    const int row = current();
    const bool hasEntry = row >= 0;
    m_form->setEnabled(hasEntry);
    m_remove->setEnabled(hasEntry);
    const AlertmanagerEntry entry = hasEntry ? m_entries[row] : AlertmanagerEntry();
    // What is being typed keeps its cursor.
    if (m_name->text() != entry.name)
        m_name->setText(entry.name);
    if (m_address->text() != entry.url)
        m_address->setText(entry.url);
    m_forward->setChecked(entry.isForwardedTo);
    renderProblem();
}

void AlertmanagerSettings::renderProblem()
{
    const int row = current();
    const QString problem = row >= 0 ? problemOf(row) : QString();
    m_problem->setText(problem);
    m_test->setEnabled(row >= 0 && problem.isEmpty());
    m_name->setPlaceholderText(
        row >= 0 ? QUrl(completedAddress(m_address->text())).host() : QString());
}

} // namespace opsglass
