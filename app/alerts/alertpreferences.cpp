// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alertpreferences.h"

#include "app/alerts/alertdesk.h"
#include "collectors/alertmanager/client.h"
#include "views/alerts/alertsettingsdialog.h"

namespace opsglass {

AlertPreferences::AlertPreferences(AlertDesk *desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    connect(&m_player, &SoundPlayer::failed, this, &AlertPreferences::failed);
}

AlertPreferences::~AlertPreferences() = default;

AlertSettings AlertPreferences::effective(
    const AlertSettings &settings, const QString &key, const QString &id)
{
    AlertSettings effective = settings;
    const QStringList rules = key == demoKey() && !settings.rules.contains(key)
        ? RuleLibrary::packs()
        : settings.rules.value(key);
    if (!key.isEmpty())
        effective.rules.insert(id, rules);
    for (Budget &budget : effective.budgets) {
        if (!key.isEmpty() && budget.source == key)
            budget.source = id;
    }
    return effective;
}

void AlertPreferences::open(
    const AlertSettings &settings, const QList<SourceChoice> &sources, QWidget *window)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    AlertSettings shown = settings;
    for (const SourceChoice &source : sources) {
        if (source.id == demoKey() && !shown.rules.contains(source.id))
            shown.rules.insert(source.id, RuleLibrary::packs());
    }
    m_added.clear();
    for (const QStringList &files : std::as_const(shown.rules))
        m_added << files;
    m_dialog = new AlertSettingsDialog(shown, window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setSources(sources);
    m_dialog->setRoutingProblems(m_desk->routingProblems());
    showRuleFiles();
    connectDialog();
    m_dialog->open();
}

void AlertPreferences::connectDialog()
{
    connect(m_dialog, &AlertSettingsDialog::applied, this, &AlertPreferences::applied);
    connect(m_dialog, &AlertSettingsDialog::testRequested, this, &AlertPreferences::test);
    connect(m_dialog, &AlertSettingsDialog::playRequested, &m_player, &SoundPlayer::play);
    connect(m_dialog, &AlertSettingsDialog::ruleFileAdded, this, [this](const QString &path) {
        m_added << path;
        showRuleFiles();
    });
    connect(m_dialog, &AlertSettingsDialog::routingFileChosen, this, [this](const QString &path) {
        m_dialog->setRoutingProblems(RoutingFile::load(path).problems);
    });
}

void AlertPreferences::showRuleFiles()
{
    QList<RuleFileEntry> entries;
    QStringList ids = RuleLibrary::packs() + m_added;
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids))
        entries << m_desk->rules()->library().entry(id);
    m_dialog->setRuleFiles(entries);
}

void AlertPreferences::test(const AlertmanagerEntry &entry)
{
    PrometheusSource source;
    source.id = entry.id;
    source.baseUrl = entry.url;
    m_test.reset();
    m_tested = std::make_unique<AlertmanagerClient>(source);
    m_test = m_tested->status([this](const Result<AlertmanagerStatus> &status) {
        const std::unique_ptr<PendingQuery> finished = std::move(m_test);
        if (!m_dialog)
            return;
        if (!status)
            m_dialog->showTestResult(status.error().message, false);
        else
            m_dialog->showTestResult(tr("Alertmanager %1, cluster %2, %n other peers", nullptr,
                                         std::max(0, int(status->peers.size()) - 1))
                                         .arg(status->version, status->cluster),
                true);
    });
}

} // namespace opsglass
