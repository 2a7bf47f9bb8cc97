// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertnotice.h"

#include "models/format/joinedlist.h"

#include <QCoreApplication>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertNotice)
};

QString askedText(const AlertNoticeInput &input)
{
    const QString sources = Text::tr("%n source(s) answered", nullptr, input.counts.goodSources);
    return input.rules ? Text::tr("%1, %2.").arg(
               sources, Text::tr("%n rule(s) were checked", nullptr, *input.rules))
                       : Text::tr("%1.").arg(sources);
}

/// Suppressed and resolved alerts that are not in sight.
QString quietText(const QHash<AlertStanding, int> &standings)
{
    const int suppressed = standings.value(AlertStanding::Suppressed);
    const int resolved = standings.value(AlertStanding::Resolved);
    QStringList parts;
    if (suppressed > 0)
        parts << Text::tr("%n suppressed", nullptr, suppressed);
    if (resolved > 0)
        parts << Text::tr("%n resolved", nullptr, resolved);
    return parts.isEmpty() ? QString() : Text::tr("Not shown: %1.").arg(joinedList(parts));
}

QString joined(const QStringList &sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(u' ');
}

} // namespace

AlertNotice alertNotice(const AlertNoticeInput &input)
{
    const AlertCounts &counts = input.counts;
    const int asked = counts.goodSources + counts.unknownSources + counts.waitingSources;
    const QString quiet = quietText(input.standings);
    const auto action = quiet.isEmpty() ? AlertNotice::Action::None : AlertNotice::Action::ShowAll;
    if (asked == 0)
        return { AlertSign::Unknown, Text::tr("No source of alerts"),
            Text::tr("Add a Prometheus or an Alertmanager, or switch on rules for a source: their "
                     "alerts then stand here."),
            AlertNotice::Action::AddSource };
    if (input.isFiltered) {
        const int hidden = input.standings.value(AlertStanding::Firing)
            + input.standings.value(AlertStanding::Pending);
        return { AlertSign::Unknown, Text::tr("Hidden by the filters"),
            Text::tr("%n alert(s) that fire or are pending are not shown.", nullptr, hidden),
            AlertNotice::Action::ShowAll };
    }
    if (counts.unknownSources > 0)
        return { AlertSign::Unknown, Text::tr("Nothing fires as far as is known"),
            joined({ Text::tr("%1 of %n source(s) cannot be asked.", nullptr, asked)
                         .arg(counts.unknownSources),
                quiet }),
            action };
    if (counts.waitingSources > 0)
        return { AlertSign::Pending, Text::tr("Not asked yet"),
            Text::tr("%1 of %n source(s) did not answer so far.", nullptr, asked)
                .arg(counts.waitingSources),
            AlertNotice::Action::None };
    return { AlertSign::Resolved, Text::tr("All is well"),
        joined({ Text::tr("Nothing fires or is pending."), askedText(input), quiet }), action };
}

} // namespace opsglass
