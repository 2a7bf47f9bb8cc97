// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertrulesettings.h"

#include "views/alerts/rulefilerow.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace opsglass {

namespace {

QLatin1String packPrefix() { return QLatin1String("pack:"); }

RuleFileEntry unknownEntry(const QString &id)
{
    RuleFileEntry entry;
    entry.id = id;
    entry.isPack = id.startsWith(packPrefix());
    entry.title = entry.isPack ? id.sliced(packPrefix().size()) : QFileInfo(id).fileName();
    return entry;
}

} // namespace

AlertRuleSettings::AlertRuleSettings(QWidget *parent)
    : AlertSettingsPage(parent)
    , m_source(new QComboBox(this))
    , m_noSource(new QLabel(
          tr("There is no source yet that rules could be evaluated on: add one first."), this))
    , m_list(new QWidget(this))
    , m_listLayout(new QVBoxLayout(m_list))
    , m_add(new QPushButton(tr("&Add rule files…"), this))
    , m_watchesServers(new QCheckBox(tr("Also &watch the alerts of the servers' own rules"), this))
{
    buildLayout();
    connect(m_source, &QComboBox::currentIndexChanged, this, &AlertRuleSettings::renderChecks);
    connect(m_add, &QPushButton::clicked, this, &AlertRuleSettings::chooseFiles);
    connect(m_watchesServers, &QCheckBox::clicked, this, &AlertRuleSettings::changed);
    setSources({});
}

void AlertRuleSettings::buildLayout()
{
    m_source->setAccessibleName(tr("Source the rules are evaluated on"));
    m_source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_source->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_noSource->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_noSource->setWordWrap(true);
    m_add->setAutoDefault(false);
    auto *form = new QFormLayout;
    form->addRow(tr("Rules for &source"), m_source);
    auto *area = new QScrollArea(this);
    area->setWidget(m_list);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(4 * metrics::rowHeight);
    m_list->setAccessibleName(tr("Packs and rule files"));
    m_list->setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_noSource);
    layout->addWidget(area, 1);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addSpacing(metrics::gap);
    layout->addWidget(m_watchesServers);
}

void AlertRuleSettings::setSettings(const AlertSettings &settings)
{
    m_on = settings.rules;
    for (const QStringList &ids : settings.rules) {
        for (const QString &id : ids)
            m_removed.remove(id);
    }
    m_watchesServers->setChecked(settings.watchesServers);
    renderRows();
}

void AlertRuleSettings::collect(AlertSettings &settings) const
{
    settings.watchesServers = m_watchesServers->isChecked();
    settings.rules.clear();
    for (auto entry = m_on.begin(); entry != m_on.end(); ++entry) {
        if (entry->isEmpty())
            continue;
        QStringList ids = *entry;
        ids.sort();
        settings.rules.insert(entry.key(), ids);
    }
}

QString AlertRuleSettings::source() const { return m_source->currentData().toString(); }

void AlertRuleSettings::setSources(const QList<SourceChoice> &sources)
{
    const QString chosen = source();
    m_source->clear();
    for (const SourceChoice &choice : sources)
        m_source->addItem(choice.name.simplified(), choice.id);
    m_source->setCurrentIndex(std::max(m_source->findData(chosen), sources.isEmpty() ? -1 : 0));
    m_source->setEnabled(!sources.isEmpty());
    m_noSource->setVisible(sources.isEmpty());
    m_list->setEnabled(!sources.isEmpty());
    m_add->setEnabled(!sources.isEmpty());
    renderChecks();
}

void AlertRuleSettings::setRuleFiles(const QList<RuleFileEntry> &entries)
{
    m_entries = entries;
    renderRows();
}

void AlertRuleSettings::addFile(const QString &path)
{
    m_removed.remove(path);
    m_added.insert(path);
    switchOn(path, true);
    renderRows();
    Q_EMIT fileAdded(path);
}

void AlertRuleSettings::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Add rule files"), {}, tr("Rule files (*.yml *.yaml *.rules);;All files (*)"));
    for (const QString &path : paths)
        addFile(path);
}

void AlertRuleSettings::removeFile(const QString &id)
{
    m_removed.insert(id);
    m_added.remove(id);
    for (QStringList &ids : m_on)
        ids.removeAll(id);
    renderRows();
    Q_EMIT changed();
}

void AlertRuleSettings::switchOn(const QString &id, bool isOn)
{
    QStringList &ids = m_on[source()];
    ids.removeAll(id);
    if (isOn)
        ids << id;
    Q_EMIT changed();
}

QList<RuleFileEntry> AlertRuleSettings::shownEntries() const
{
    QList<RuleFileEntry> entries = m_entries;
    QSet<QString> known;
    for (const RuleFileEntry &entry : m_entries)
        known << entry.id;
    QStringList others(m_added.begin(), m_added.end());
    for (const QStringList &ids : m_on)
        others << ids;
    others.sort();
    for (const QString &id : others) {
        if (known.contains(id))
            continue;
        known << id;
        entries << unknownEntry(id);
    }
    entries.removeIf([this](const RuleFileEntry &entry) { return m_removed.contains(entry.id); });
    std::stable_partition(
        entries.begin(), entries.end(), [](const RuleFileEntry &entry) { return entry.isPack; });
    return entries;
}

void AlertRuleSettings::renderRows()
{
    const QList<RuleFileEntry> entries = shownEntries();
    QStringList ids;
    for (const RuleFileEntry &entry : entries)
        ids << entry.id;
    QStringList shown;
    for (const RuleFileRow *row : std::as_const(m_rows))
        shown << row->id();
    if (ids == shown && !ids.isEmpty()) {
        // The same rows: focus and selected texts stay.
        for (int row = 0; row < int(entries.size()); ++row)
            m_rows[row]->setEntry(entries[row]);
        renderChecks();
        return;
    }
    m_rows.clear();
    while (QLayoutItem *item = m_listLayout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            // A row may be asking for its own removal.
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const RuleFileEntry &entry : entries)
        m_rows << addRow(entry);
    if (m_rows.isEmpty())
        m_listLayout->addWidget(new QLabel(tr("There are no packs and no files yet."), m_list));
    m_listLayout->addStretch();
    renderChecks();
}

RuleFileRow *AlertRuleSettings::addRow(const RuleFileEntry &entry)
{
    auto *row = new RuleFileRow(entry, m_list);
    const QString id = entry.id;
    connect(row, &RuleFileRow::switched, this, [this, id](bool isOn) { switchOn(id, isOn); });
    connect(row, &RuleFileRow::removeRequested, this, [this, id] { removeFile(id); });
    m_listLayout->addWidget(row);
    return row;
}

void AlertRuleSettings::renderChecks()
{
    const QStringList ids = m_on.value(source());
    for (RuleFileRow *row : std::as_const(m_rows))
        row->setOn(ids.contains(row->id()));
}

} // namespace opsglass
