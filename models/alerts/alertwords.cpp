// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertwords.h"

#include "models/format/duration.h"
#include "models/format/joinedlist.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertWords)
};

QString counted(const char *text, int count)
{
    return QCoreApplication::translate("AlertWords", text, nullptr, count);
}

QStringList firingTexts(const AlertCounts &counts)
{
    QStringList texts;
    if (counts.critical > 0)
        texts << Text::tr("%n critical", nullptr, counts.critical);
    if (counts.warning > 0)
        texts << Text::tr("%n warning", nullptr, counts.warning);
    if (counts.unknownSeverity > 0)
        texts << Text::tr("%n of unknown severity", nullptr, counts.unknownSeverity);
    if (counts.info > 0)
        texts << Text::tr("%n info", nullptr, counts.info);
    return texts;
}

} // namespace

AlertStanding standingOf(const WatchedAlert &alert)
{
    if (alert.state == WatchedAlert::State::Resolved)
        return AlertStanding::Resolved;
    if (alert.isSuppressed())
        return AlertStanding::Suppressed;
    return alert.state == WatchedAlert::State::Pending ? AlertStanding::Pending
                                                       : AlertStanding::Firing;
}

AlertSign signOf(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Info:
        return AlertSign::Info;
    case AlertSeverity::Unknown:
        return AlertSign::Unknown;
    case AlertSeverity::Warning:
        return AlertSign::Warning;
    case AlertSeverity::Critical:
        return AlertSign::Critical;
    }
    return AlertSign::Unknown;
}

AlertSign signOf(const WatchedAlert &alert)
{
    switch (standingOf(alert)) {
    case AlertStanding::Firing:
        return isWatchdog(alert.labels) ? AlertSign::Alive : signOf(alert.severity());
    case AlertStanding::Pending:
        return AlertSign::Pending;
    case AlertStanding::Suppressed:
        return AlertSign::Suppressed;
    case AlertStanding::Resolved:
        return AlertSign::Resolved;
    }
    return AlertSign::Unknown;
}

int urgencyOf(const WatchedAlert &alert)
{
    constexpr int severities = 4;
    const int severity = int(alert.severity());
    switch (standingOf(alert)) {
    case AlertStanding::Resolved:
        return severity;
    case AlertStanding::Suppressed:
        return severities + severity;
    case AlertStanding::Pending:
        return 2 * severities + 2 * severity;
    case AlertStanding::Firing:
        return 2 * severities + 2 * severity + 1;
    }
    return 0;
}

QString standingWord(AlertStanding standing)
{
    switch (standing) {
    case AlertStanding::Firing:
        return Text::tr("Firing");
    case AlertStanding::Pending:
        return Text::tr("Pending");
    case AlertStanding::Suppressed:
        return Text::tr("Suppressed");
    case AlertStanding::Resolved:
        return Text::tr("Resolved");
    }
    return {};
}

QString standingWord(const WatchedAlert &alert)
{
    //: Of a watchdog, an alert that fires as long as all is well
    return signOf(alert) == AlertSign::Alive ? Text::tr("Alive") : standingWord(standingOf(alert));
}

QString severityWord(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Info:
        return Text::tr("Info");
    case AlertSeverity::Unknown:
        return Text::tr("Unknown");
    case AlertSeverity::Warning:
        return Text::tr("Warning");
    case AlertSeverity::Critical:
        return Text::tr("Critical");
    }
    return {};
}

QString severityText(const WatchedAlert &alert)
{
    const QString written = alert.labels.value(QStringLiteral("severity")).simplified();
    return written.isEmpty() ? Text::tr("(none)") : written;
}

Instant sinceOf(const WatchedAlert &alert)
{
    switch (alert.state) {
    case WatchedAlert::State::Resolved:
        return alert.resolvedAt.value_or(alert.activeAt);
    case WatchedAlert::State::Pending:
        return alert.activeAt;
    case WatchedAlert::State::Firing:
        return alert.firedAt.value_or(alert.activeAt);
    }
    return alert.activeAt;
}

QString sinceText(const WatchedAlert &alert, Instant now)
{
    const QString age = formatAge(now - sinceOf(alert));
    switch (alert.state) {
    case WatchedAlert::State::Resolved:
        return Text::tr("resolved %1 ago").arg(age);
    case WatchedAlert::State::Pending:
        return Text::tr("pending for %1").arg(age);
    case WatchedAlert::State::Firing:
        return Text::tr("firing for %1").arg(age);
    }
    return age;
}

QString summaryOf(const WatchedAlert &alert)
{
    for (const auto &name : { QStringLiteral("summary"), QStringLiteral("message"),
             QStringLiteral("title"), QStringLiteral("description") }) {
        // Longer lines are never read in a list, only laid out.
        constexpr qsizetype longest = 400;
        const QString text = alert.annotations.value(name).first(
            std::min(alert.annotations.value(name).size(), longest));
        const QString line = text.simplified();
        if (!line.isEmpty())
            return QString(line).remove(QLatin1String("**")).remove(u'`');
    }
    return {};
}

QString valueText(const WatchedAlert &alert)
{
    constexpr int digits = 6;
    if (!alert.value)
        return {};
    if (std::isnan(*alert.value))
        return QStringLiteral("NaN");
    if (std::isinf(*alert.value))
        return *alert.value > 0 ? QStringLiteral("+Inf") : QStringLiteral("-Inf");
    return QLocale().toString(*alert.value, 'g', digits);
}

QString originName(const AlertOrigin &origin)
{
    switch (origin.kind) {
    case AlertOrigin::Kind::Rules:
        return origin.sourceName.isEmpty() ? Text::tr("Rules here")
                                           : Text::tr("Rules here, on %1").arg(origin.sourceName);
    case AlertOrigin::Kind::Server:
        return Text::tr("Prometheus %1").arg(origin.sourceName);
    case AlertOrigin::Kind::Alertmanager:
        return Text::tr("Alertmanager %1").arg(origin.sourceName);
    case AlertOrigin::Kind::Budget:
        return Text::tr("Budget");
    case AlertOrigin::Kind::Program:
        return Text::tr("Opsglass");
    }
    return {};
}

QString originText(const AlertOrigin &origin)
{
    return origin.detail.isEmpty()
        ? originName(origin)
        : QStringLiteral("%1: %2").arg(originName(origin), origin.detail);
}

QStringList tellingTexts(const WatchedAlert &alert)
{
    QStringList texts;
    for (const AlertTelling &telling : alert.tellings) {
        //: An Alertmanager's name, its receiver, the labels of the group
        texts << (telling.group.pairs.isEmpty()
                ? Text::tr("%1: %2").arg(telling.manager, telling.receiver)
                : Text::tr("%1: %2, with %3")
                      .arg(telling.manager, telling.receiver, toString(telling.group)));
    }
    return texts;
}

QStringList sourceNames(const WatchedAlert &alert)
{
    QStringList names;
    for (const AlertOrigin &origin : alert.origins)
        names << originName(origin);
    names.removeDuplicates();
    return names;
}

QString healthText(const AlertSourceHealth &health, const QString &since)
{
    switch (health.state) {
    case AlertSourceHealth::State::Good:
        return {};
    case AlertSourceHealth::State::Waiting:
        return Text::tr("%1 is asked for the first time").arg(originText(health.origin));
    case AlertSourceHealth::State::Unknown:
        return Text::tr("%1 cannot be asked since %2: %3")
            .arg(originText(health.origin), since, health.problem);
    }
    return {};
}

QList<std::pair<AlertSign, int>> glanceOf(const AlertCounts &counts)
{
    QList<std::pair<AlertSign, int>> glance;
    const QList<std::pair<AlertSign, int>> parts { { AlertSign::Critical, counts.critical },
        { AlertSign::Warning, counts.warning + counts.unknownSeverity },
        { AlertSign::Unknown, counts.unknownSources }, { AlertSign::Info, counts.info },
        { AlertSign::Pending, counts.pending } };
    for (const auto &part : parts) {
        if (part.second > 0)
            glance << part;
    }
    if (!glance.isEmpty())
        return glance;
    if (counts.isAllWell())
        return { { AlertSign::Resolved, 0 } };
    if (counts.waitingSources > 0)
        return { { AlertSign::Unknown, 0 } };
    return {};
}

QString countsText(const AlertCounts &counts)
{
    QStringList parts;
    const QStringList firing = firingTexts(counts);
    if (!firing.isEmpty())
        parts << Text::tr("%1 firing").arg(joinedList(firing));
    const QList<std::pair<const char *, int>> others {
        { QT_TRANSLATE_N_NOOP("AlertWords", "%n pending"), counts.pending },
        { QT_TRANSLATE_N_NOOP("AlertWords", "%n suppressed"), counts.suppressed },
        { QT_TRANSLATE_N_NOOP("AlertWords", "%n source(s) cannot be asked"),
            counts.unknownSources },
        { QT_TRANSLATE_N_NOOP("AlertWords", "%n source(s) not asked yet"), counts.waitingSources },
    };
    for (const auto &[text, count] : others) {
        if (count > 0)
            parts << counted(text, count);
    }
    if (counts.isAllWell())
        parts.prepend(Text::tr("All is well"));
    else if (parts.isEmpty())
        parts << Text::tr("No source of alerts is set up");
    else if (firing.isEmpty())
        parts.prepend(Text::tr("Nothing fires as far as is known"));
    return joinedStatements(parts);
}

} // namespace opsglass
