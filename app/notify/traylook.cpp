// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/traylook.h"

#include "models/format/joinedlist.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

namespace opsglass {

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(opsglass::AlertTray)

public:
    static QStringList alerts(const AlertCounts &counts)
    {
        QStringList parts;
        if (counts.critical > 0)
            parts << tr("%n critical", nullptr, counts.critical);
        if (counts.warning > 0)
            parts << tr("%n warning(s)", nullptr, counts.warning);
        if (counts.unknownSeverity > 0)
            parts << tr("%n without severity", nullptr, counts.unknownSeverity);
        if (counts.info > 0)
            parts << tr("%n info", nullptr, counts.info);
        if (counts.pending > 0)
            parts << tr("%n pending", nullptr, counts.pending);
        if (counts.suppressed > 0)
            parts << tr("%n silenced or inhibited", nullptr, counts.suppressed);
        return parts;
    }
    static QStringList sources(const AlertCounts &counts)
    {
        QStringList parts;
        if (counts.unknownSources > 0)
            parts << tr("%n source(s) cannot be asked", nullptr, counts.unknownSources);
        if (counts.waitingSources > 0)
            parts << tr("%n source(s) not asked yet", nullptr, counts.waitingSources);
        if (counts.unknownSources + counts.waitingSources + counts.goodSources == 0)
            parts << tr("nothing is watched");
        return parts;
    }
    static QString well() { return tr("All is well"); }
    static QString quiet() { return tr("No alert known"); }
    static QString paused(const std::optional<Instant> &until, Instant now)
    {
        if (!until)
            return tr("notifications paused");
        return tr("notifications paused until %1").arg(time(*until, now));
    }

private:
    static QString time(Instant instant, Instant now)
    {
        const QLocale locale;
        const QDateTime end = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count());
        const QDateTime today = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count());
        const QString clock = locale.toString(end.time(), QLocale::ShortFormat);
        if (end.date() == today.date())
            return clock;
        //: a day of the week and a time of the day
        return tr("%1 %2").arg(locale.dayName(end.date().dayOfWeek(), QLocale::ShortFormat), clock);
    }
};

TrayLook worst(const AlertCounts &counts)
{
    const int warnings = counts.warning + counts.unknownSeverity;
    if (counts.critical > 0)
        return { TrayForm::Critical, counts.critical, {} };
    if (warnings > 0)
        return { TrayForm::Warning, warnings, {} };
    if (counts.unknownSources > 0)
        return { TrayForm::Unknown, 0, {} };
    if (counts.info > 0)
        return { TrayForm::Info, counts.info, {} };
    if (counts.pending > 0)
        return { TrayForm::Pending, counts.pending, {} };
    return { counts.isAllWell() ? TrayForm::Ok : TrayForm::Waiting, 0, {} };
}

} // namespace

TrayForm trayForm(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Critical:
        return TrayForm::Critical;
    case AlertSeverity::Warning:
    case AlertSeverity::Unknown:
        return TrayForm::Warning;
    case AlertSeverity::Info:
        break;
    }
    return TrayForm::Info;
}

TrayLook trayLook(const TrayState &state)
{
    TrayLook look = worst(state.counts);
    if (state.isPaused) {
        // Good news need no mark, and neither does having none.
        const bool isCalm = look.form == TrayForm::Ok || look.form == TrayForm::Waiting;
        const std::optional<TrayForm> mark = isCalm ? std::nullopt : std::optional(look.form);
        return { TrayForm::Paused, 0, mark };
    }
    if (look.form != TrayForm::Unknown && state.counts.unknownSources > 0)
        look.mark = TrayForm::Unknown;
    return look;
}

QString trayTip(const TrayState &state, Instant now)
{
    QStringList parts;
    const QStringList alerts = Texts::alerts(state.counts);
    if (!alerts.isEmpty())
        parts << joinedList(alerts);
    else
        parts << (state.counts.isAllWell() ? Texts::well() : Texts::quiet());
    parts << Texts::sources(state.counts);
    if (state.isPaused)
        parts << Texts::paused(state.pausedUntil, now);
    return joinedStatements(parts);
}

} // namespace opsglass
