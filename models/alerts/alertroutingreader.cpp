// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertrouting.h"

#include "models/alerts/yamlreader.h"

#include <QCoreApplication>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertRouting)
};

using Operator = AlertMatcher::Operator;

constexpr int mostLayers = 100; // of routes; yaml-cpp ends at a few hundred

/// A name that something else in the file has to define.
struct Mention {
    QString name;
    FilePlace place;
};

/// What a node says of itself, before what it inherits.
struct RouteKeys {
    FilePlace place; ///< of the node
    std::optional<QStringList> groupBy;
    std::optional<Milliseconds> groupWait;
    std::optional<Milliseconds> groupInterval;
    std::optional<Milliseconds> repeatInterval;
    YAML::Node routes;
};

/// What Alertmanager can do for a receiver, as of 0.28.
const QStringList &receiverKinds()
{
    static const QStringList kinds { QStringLiteral("discord"), QStringLiteral("email"),
        QStringLiteral("incidentio"), QStringLiteral("jira"), QStringLiteral("mattermost"),
        QStringLiteral("msteams"), QStringLiteral("msteamsv2"), QStringLiteral("opsgenie"),
        QStringLiteral("pagerduty"), QStringLiteral("pushover"), QStringLiteral("rocketchat"),
        QStringLiteral("slack"), QStringLiteral("sns"), QStringLiteral("telegram"),
        QStringLiteral("victorops"), QStringLiteral("webex"), QStringLiteral("webhook"),
        QStringLiteral("wechat") };
    return kinds;
}

class Reader : private YamlReader {
public:
    AlertRouting read(const QByteArray &yaml);

private:
    void readFile(const YAML::Node &document);
    AlertRoute readRoute(const YAML::Node &node, const AlertRoute *parent, int layer);
    void inherit(AlertRoute &route, const RouteKeys &keys, const AlertRoute *parent);
    void checkRoot(const AlertRoute &route, const FilePlace &place);
    void readReceiver(const YAML::Node &node);
    void readInhibitRule(const YAML::Node &node);
    void readIntervals(const YAML::Node &node);
    TimeInterval readInterval(const YAML::Node &node);
    void checkMentions();

    /// Names of labels, or "..." for all.
    Take groupNames(QStringList &into);
    Take ignored()
    {
        return [](const YAML::Node &) {};
    }
    Take mentions(const QString &key, QStringList &names, QList<Mention> &into);
    /// `{label: value}`
    Take pairs(QList<AlertMatcher> &into, Operator op);
    /// `[label="value", …]`
    Take matchers(const QString &key, QList<AlertMatcher> &into);
    void add(
        const Result<AlertMatcher> &matcher, const FilePlace &place, QList<AlertMatcher> &into);
    /// A list of ranges, each read by `parse`.
    Take ranges(const QString &key, std::optional<NumberRange> (*parse)(const QString &),
        QList<NumberRange> &into);
    Take times(QList<NumberRange> &into);
    Take zone(QTimeZone &into);

    AlertRouting m_routing;
    bool m_hasRoot = false;
    QList<Mention> m_receiverMentions;
    QList<Mention> m_intervalMentions;
};

AlertRouting Reader::read(const QByteArray &yaml)
{
    readDocument(yaml, [this](const YAML::Node &document) { readFile(document); });
    if (!m_hasRoot && !hasErrors())
        problem({}, Text::tr("The configuration has no “route”."));
    checkMentions();
    m_routing.problems = sortedProblems();
    return m_routing;
}

void Reader::readFile(const YAML::Node &document)
{
    const auto intervals = [this](const QString &key) {
        return list(key, [this](const YAML::Node &node) { readIntervals(node); });
    };
    const QString receivers = QStringLiteral("receivers");
    const QString rules = QStringLiteral("inhibit_rules");
    readMap(document, Text::tr("The configuration"),
        { { QStringLiteral("global"), ignored() }, { QStringLiteral("templates"), ignored() },
            { QStringLiteral("tracing"), ignored() },
            { QStringLiteral("event_recorder"), ignored() },
            { QStringLiteral("route"),
                [this](const YAML::Node &node) {
                    m_hasRoot = true;
                    m_routing.root = readRoute(node, nullptr, 0);
                } },
            { receivers, list(receivers, [this](const YAML::Node &node) { readReceiver(node); }) },
            { rules, list(rules, [this](const YAML::Node &node) { readInhibitRule(node); }) },
            { QStringLiteral("time_intervals"), intervals(QStringLiteral("time_intervals")) },
            { QStringLiteral("mute_time_intervals"),
                intervals(QStringLiteral("mute_time_intervals")) } });
}

AlertRoute Reader::readRoute(const YAML::Node &node, const AlertRoute *parent, int layer)
{
    AlertRoute route;
    RouteKeys keys { placeOf(node), {}, {}, {}, {}, {} };
    FilePlace receiverPlace;
    QStringList groupBy;
    const QString mute = QStringLiteral("mute_time_intervals");
    const QString active = QStringLiteral("active_time_intervals");
    readMap(node, Text::tr("A route"),
        { { QStringLiteral("receiver"),
              [&](const YAML::Node &value) {
                  text(route.receiver)(value);
                  m_receiverMentions.append({ route.receiver, placeOf(value) });
              } },
            { QStringLiteral("group_by"),
                [&](const YAML::Node &value) {
                    groupNames(groupBy)(value);
                    keys.groupBy = groupBy;
                } },
            { QStringLiteral("continue"), truth(route.continues) },
            { QStringLiteral("match"), pairs(route.matchers, Operator::Equal) },
            { QStringLiteral("match_re"), pairs(route.matchers, Operator::Matches) },
            { QStringLiteral("matchers"), matchers(QStringLiteral("matchers"), route.matchers) },
            { QStringLiteral("group_wait"), duration(keys.groupWait) },
            { QStringLiteral("group_interval"), duration(keys.groupInterval) },
            { QStringLiteral("repeat_interval"), duration(keys.repeatInterval) },
            { mute, mentions(mute, route.muteIntervals, m_intervalMentions) },
            { active, mentions(active, route.activeIntervals, m_intervalMentions) },
            { QStringLiteral("routes"),
                [&keys](const YAML::Node &value) { keys.routes.reset(value); } } });
    inherit(route, keys, parent);
    if (!parent)
        checkRoot(route, keys.place);
    if (layer == mostLayers)
        problem(keys.place, Text::tr("Routes stand in each other in too many layers."));
    else if (keys.routes.IsDefined())
        list(QStringLiteral("routes"), [&](const YAML::Node &child) {
            route.routes << readRoute(child, &route, layer + 1);
        })(keys.routes);
    return route;
}

void Reader::inherit(AlertRoute &route, const RouteKeys &keys, const AlertRoute *parent)
{
    if (parent) {
        if (route.receiver.isEmpty())
            route.receiver = parent->receiver;
        route.groupBy = parent->groupBy;
        route.groupsByAll = parent->groupsByAll;
        route.groupWait = parent->groupWait;
        route.groupInterval = parent->groupInterval;
        route.repeatInterval = parent->repeatInterval;
    }
    if (keys.groupBy) {
        const QString all = QStringLiteral("...");
        route.groupsByAll = keys.groupBy->contains(all);
        route.groupBy = *keys.groupBy;
        if (route.groupsByAll && keys.groupBy->size() > 1)
            problem(keys.place, Text::tr("“...” in group_by stands for all labels, so alone."));
        if (QSet<QString>(keys.groupBy->cbegin(), keys.groupBy->cend()).size()
            < keys.groupBy->size())
            problem(keys.place, Text::tr("A label stands twice in group_by."));
        route.groupBy.removeAll(all);
    }
    route.groupWait = keys.groupWait.value_or(route.groupWait);
    route.groupInterval = keys.groupInterval.value_or(route.groupInterval);
    route.repeatInterval = keys.repeatInterval.value_or(route.repeatInterval);
    if (route.groupInterval == Milliseconds(0) || route.repeatInterval == Milliseconds(0))
        problem(keys.place, Text::tr("group_interval and repeat_interval cannot be 0."));
}

void Reader::checkRoot(const AlertRoute &route, const FilePlace &place)
{
    if (route.receiver.isEmpty())
        problem(place, Text::tr("The first route names no receiver."));
    if (!route.matchers.isEmpty())
        problem(place, Text::tr("The first route takes every alert: it cannot have matchers."));
    if (!route.muteIntervals.isEmpty() || !route.activeIntervals.isEmpty())
        problem(place, Text::tr("The first route cannot have time intervals."));
    if (route.continues)
        problem(place, Text::tr("The first route cannot have “continue”."));
}

void Reader::readReceiver(const YAML::Node &node)
{
    AlertReceiver receiver;
    if (!node.IsMap()) {
        problem(placeOf(node), Text::tr("A receiver must be a mapping with a name."));
        return;
    }
    const QLatin1String suffix("_configs");
    Keys keys { { QStringLiteral("name"), text(receiver.name) } };
    for (const auto &entry : node) {
        const QString key = scalarText(entry.first).value_or(QString());
        const QString kind = key.chopped(key.endsWith(suffix) ? suffix.size() : 0);
        if (!receiverKinds().contains(kind) || kind == key)
            continue;
        keys.insert(key, list(key, [&receiver, kind](const YAML::Node &config) {
            if (!receiver.kinds.contains(kind))
                receiver.kinds << kind;
            if (kind == QLatin1String("webhook") && config.IsMap() && config["url"])
                receiver.webhooks << scalarText(config["url"]).value_or(QString());
        }));
    }
    readMap(node, Text::tr("A receiver"), keys);
    const bool isThere = std::any_of(m_routing.receivers.cbegin(), m_routing.receivers.cend(),
        [&receiver](const AlertReceiver &other) { return other.name == receiver.name; });
    if (receiver.name.isEmpty())
        problem(placeOf(node), Text::tr("The receiver has no name."));
    else if (isThere)
        problem(placeOf(node), Text::tr("There is another receiver “%1”.").arg(receiver.name));
    m_routing.receivers << receiver;
}

void Reader::readInhibitRule(const YAML::Node &node)
{
    InhibitRule rule;
    QString name;
    const auto side = [this](Keys &keys, const QString &which, QList<AlertMatcher> &into) {
        keys.insert(which + QLatin1String("_match"), pairs(into, Operator::Equal));
        keys.insert(which + QLatin1String("_match_re"), pairs(into, Operator::Matches));
        const QString key = which + QLatin1String("_matchers");
        keys.insert(key, matchers(key, into));
    };
    Keys keys { { QStringLiteral("name"), text(name) },
        { QStringLiteral("equal"), labelNames(QStringLiteral("equal"), rule.equal) } };
    side(keys, QStringLiteral("source"), rule.source);
    side(keys, QStringLiteral("target"), rule.target);
    readMap(node, Text::tr("An inhibit rule"), keys);
    m_routing.inhibitRules << rule;
}

void Reader::readIntervals(const YAML::Node &node)
{
    QString name;
    QList<TimeInterval> intervals;
    const QString key = QStringLiteral("time_intervals");
    readMap(node, Text::tr("A named time interval"),
        { { QStringLiteral("name"), text(name) }, { key, list(key, [&](const YAML::Node &entry) {
                                                       intervals << readInterval(entry);
                                                   }) } });
    if (name.isEmpty())
        problem(placeOf(node), Text::tr("The time interval has no name."));
    else if (m_routing.intervals.contains(name))
        problem(placeOf(node), Text::tr("There is another time interval “%1”.").arg(name));
    m_routing.intervals.insert(name, intervals);
}

TimeInterval Reader::readInterval(const YAML::Node &node)
{
    TimeInterval interval;
    const QString weekdays = QStringLiteral("weekdays");
    const QString days = QStringLiteral("days_of_month");
    const QString months = QStringLiteral("months");
    const QString years = QStringLiteral("years");
    readMap(node, Text::tr("A time interval"),
        { { QStringLiteral("times"), times(interval.times) },
            { weekdays, ranges(weekdays, parseWeekdays, interval.weekdays) },
            { days, ranges(days, parseDaysOfMonth, interval.daysOfMonth) },
            { months, ranges(months, parseMonths, interval.months) },
            { years, ranges(years, parseYears, interval.years) },
            { QStringLiteral("location"), zone(interval.zone) } });
    return interval;
}

YamlReader::Take Reader::groupNames(QStringList &into)
{
    return [this, &into](const YAML::Node &node) {
        const QString key = QStringLiteral("group_by");
        const bool hasAll = node.IsSequence()
            && std::any_of(node.begin(), node.end(),
                [](const YAML::Node &label) { return scalarText(label) == QStringLiteral("..."); });
        (hasAll ? texts(key, into) : labelNames(key, into))(node);
    };
}

void Reader::checkMentions()
{
    QSet<QString> receivers;
    for (const AlertReceiver &receiver : std::as_const(m_routing.receivers))
        receivers << receiver.name;
    for (const Mention &mention : std::as_const(m_receiverMentions)) {
        if (!mention.name.isEmpty() && !receivers.contains(mention.name))
            problem(mention.place, Text::tr("There is no receiver “%1”.").arg(mention.name));
    }
    for (const Mention &mention : std::as_const(m_intervalMentions)) {
        if (!m_routing.intervals.contains(mention.name))
            problem(mention.place, Text::tr("There is no time interval “%1”.").arg(mention.name));
    }
}

YamlReader::Take Reader::mentions(const QString &key, QStringList &names, QList<Mention> &into)
{
    return list(key, [this, &names, &into](const YAML::Node &node) {
        QString name;
        text(name)(node);
        names << name;
        into.append({ name, placeOf(node) });
    });
}

void Reader::add(
    const Result<AlertMatcher> &matcher, const FilePlace &place, QList<AlertMatcher> &into)
{
    if (matcher)
        into << *matcher;
    else
        problem(place, matcher.error().message);
}

YamlReader::Take Reader::pairs(QList<AlertMatcher> &into, Operator op)
{
    return [this, &into, op](const YAML::Node &node) {
        QMap<QString, QString> values;
        labels(values)(node);
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            add(AlertMatcher::make(value.key(), op, value.value()), placeOf(node), into);
    };
}

YamlReader::Take Reader::matchers(const QString &key, QList<AlertMatcher> &into)
{
    return list(key, [this, &into](const YAML::Node &node) {
        QString written;
        text(written)(node);
        const auto parsed = parseAlertMatchers(written);
        if (parsed)
            into += *parsed;
        else
            problem(placeOf(node), parsed.error().message);
    });
}

YamlReader::Take Reader::ranges(const QString &key,
    std::optional<NumberRange> (*parse)(const QString &), QList<NumberRange> &into)
{
    return list(key, [this, key, parse, &into](const YAML::Node &node) {
        const QString written = scalarText(node).value_or(QString());
        const std::optional<NumberRange> range = parse(written);
        if (range)
            into << *range;
        else
            problem(placeOf(node), Text::tr("“%1” is no range for “%2”.").arg(written, key));
    });
}

YamlReader::Take Reader::times(QList<NumberRange> &into)
{
    return list(QStringLiteral("times"), [this, &into](const YAML::Node &node) {
        QString start;
        QString end;
        readMap(node, Text::tr("A range of times"),
            { { QStringLiteral("start_time"), text(start) },
                { QStringLiteral("end_time"), text(end) } });
        const std::optional<NumberRange> range = parseClockRange(start, end);
        if (range)
            into << *range;
        else
            problem(placeOf(node),
                Text::tr("“%1” to “%2” is no range of times such as 09:00 to 17:00.")
                    .arg(start, end));
    });
}

YamlReader::Take Reader::zone(QTimeZone &into)
{
    return [this, &into](const YAML::Node &node) {
        const QString name = scalarText(node).value_or(QString());
        // The constructor takes many a word for a POSIX rule.
        if (name == QLatin1String("Local"))
            into = QTimeZone::systemTimeZone();
        else if (QTimeZone::isTimeZoneIdAvailable(name.toUtf8()))
            into = QTimeZone(name.toUtf8());
        else
            problem(placeOf(node), Text::tr("There is no time zone “%1”.").arg(name));
    };
}

} // namespace

AlertRouting readAlertRouting(const QByteArray &yaml) { return Reader().read(yaml); }

} // namespace opsglass
