// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportpreferences.h"

#include "app/alerts/rulelibrary.h"
#include "app/serversource.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/sources.h"
#include "views/report/reportscheduledialog.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace opsglass {

namespace {

/// All sources the settings know, those of the session in place of their own.
QList<PrometheusSource> choosable(
    const Settings &settings, const QList<PrometheusSource> &sources, bool isDemo)
{
    QList<PrometheusSource> all;
    for (const ServerSettings &server : settings.servers) {
        if (server.kind == ServerSettings::Kind::Endpoint)
            continue;
        const auto present = std::find_if(sources.begin(), sources.end(),
            [&server](const PrometheusSource &source) { return source.id == server.id; });
        if (!isDemo && present != sources.end())
            all << *present;
        else
            all << sourceOf(server, {});
    }
    for (const PrometheusSource &source : sources) {
        if (!isDemo && source.id != Sources::scrapedId())
            continue;
        all << source;
        if (isDemo)
            all.last().id = ScheduledChoices::demoKey();
    }
    return all;
}

/// What a person has to know who chooses a source.
QString noteOf(const QString &source)
{
    if (source == Sources::scrapedId())
        return ReportPreferences::tr("These endpoints are scraped only while Opsglass runs. A "
                                     "report says for how long they were not.");
    if (source == ScheduledChoices::demoKey())
        return ReportPreferences::tr("The demo begins anew each time: its reports show what one "
                                     "looks like.");
    return {};
}

} // namespace

ReportPreferences::ReportPreferences(const Places &places, QObject *parent)
    : QObject(parent)
    , m_places(places)
    , m_desk(places.data)
    , m_timer(places.units, places.systemctl)
{
    connect(&m_desk, &ReportDesk::written, this,
        [this](const QString &path) { Q_EMIT said(tr("The report is written: %1").arg(path)); });
    connect(&m_desk, &ReportDesk::failed, this, &ReportPreferences::failed);
    connect(&m_timer, &SystemdTimer::applied, this, [this](const std::optional<Error> &problem) {
        if (problem)
            Q_EMIT failed(*problem);
    });
}

ReportPreferences::~ReportPreferences() = default;

void ReportPreferences::setChoices(
    const Settings &settings, const QList<PrometheusSource> &sources, bool isDemo)
{
    m_sources = choosable(settings, sources, isDemo);
    m_choices = scheduledChoices(settings);
    m_choices.secrets = m_places.secrets;
    for (const PrometheusSource &source : std::as_const(m_sources)) {
        if (source.id == m_choices.schedule.source)
            m_choices.source = source;
    }
    const QString &source = m_choices.schedule.source;
    if (source == ScheduledChoices::demoKey())
        m_choices.rules = RuleLibrary::packs();
    ScheduledChoices ready = m_choices;
    const bool isPrepared = source == ScheduledChoices::demoKey() || source == Sources::scrapedId();
    if (isPrepared && sources.isEmpty())
        ready.schedule.isEnabled = false;
    m_desk.setChoices(ready);
}

void ReportPreferences::open(QWidget *window)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    ReportScheduleDialog::Context context;
    for (const PrometheusSource &source : std::as_const(m_sources))
        context.sources.append({ source.id, source.name, noteOf(source.id) });
    context.program = QCoreApplication::applicationFilePath();
    context.unitDirectory = m_places.units;
    context.zone = QTimeZone::systemTimeZone();
    context.now = Session::now;
    context.last = ReportRecord(m_places.data).last();
    m_dialog = new ReportScheduleDialog(m_choices.schedule, std::move(context), window);
    connect(m_dialog, &ReportScheduleDialog::chosen, this, &ReportPreferences::take);
    m_dialog->show();
}

void ReportPreferences::take(const ReportSchedule &schedule)
{
    // The timer reads the settings when it fires, perhaps at once.
    Q_EMIT changed(schedule);
    m_timer.apply(schedule, QCoreApplication::applicationFilePath());
}

} // namespace opsglass
