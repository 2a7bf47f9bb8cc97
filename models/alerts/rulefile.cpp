// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/rulefile.h"

#include "models/alerts/yamlreader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <tuple>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RuleFile)
};

/// Keys of a group or rule that other programs with the same format have (§2.1).
const QSet<QString> &foreignKeys()
{
    static const QSet<QString> keys { QStringLiteral("query_offset"), QStringLiteral("labels"),
        QStringLiteral("concurrency"), QStringLiteral("type"), QStringLiteral("params"),
        QStringLiteral("headers"), QStringLiteral("eval_offset"), QStringLiteral("eval_delay"),
        QStringLiteral("eval_alignment"), QStringLiteral("notifier_headers"),
        QStringLiteral("debug"), QStringLiteral("update_entries_limit"),
        QStringLiteral("partial_response_strategy"), QStringLiteral("source_tenants"),
        QStringLiteral("namespace"), QStringLiteral("align_evaluation_time_on_interval") };
    return keys;
}

/// The keys of a rule that only alerts have.
struct AlertKeys {
    std::optional<Milliseconds> forTime;
    std::optional<Milliseconds> keepFiringFor;
    FilePlace forPlace;
    FilePlace keepPlace;
    FilePlace annotationsPlace;
};

class Reader : private YamlReader {
public:
    RuleFile read(const QByteArray &yaml);

private:
    void readFile(const YAML::Node &document);
    void readCustomResource(const YAML::Node &document);
    Keys groupsKey();
    void readGroup(const YAML::Node &node);
    Rule readRule(const YAML::Node &node);
    /// What a recording rule may not have.
    void checkRecord(const Rule &rule, const AlertKeys &keys);
    /// A key that only later versions of Prometheus have.
    Take newer(const QString &key, const Take &take);

    QList<RuleGroup> m_groups;
    QSet<QString> m_names; ///< of the groups
};

RuleFile Reader::read(const QByteArray &yaml)
{
    setForeignKeys(foreignKeys());
    readDocument(yaml, [this](const YAML::Node &document) { readFile(document); });
    return { hasErrors() ? QList<RuleGroup>() : m_groups, sortedProblems() };
}

void Reader::readFile(const YAML::Node &document)
{
    if (!document.IsMap()) {
        problem(placeOf(document), Text::tr("A rule file is a mapping with the key “groups”."));
        return;
    }
    const YAML::Node kind = document["kind"];
    if (kind && scalarText(kind) == QStringLiteral("PrometheusRule"))
        readCustomResource(document);
    else
        readMap(document, Text::tr("A rule file"), groupsKey());
}

YamlReader::Keys Reader::groupsKey()
{
    const QString key = QStringLiteral("groups");
    return { { key, list(key, [this](const YAML::Node &node) { readGroup(node); }) } };
}

void Reader::readCustomResource(const YAML::Node &document)
{
    problem(placeOf(document),
        Text::tr("This is a PrometheusRule of Kubernetes; Prometheus reads its “spec” alone."),
        FileProblem::Kind::Foreign);
    const YAML::Node spec = document["spec"];
    if (spec && spec.IsMap())
        readMap(spec, Text::tr("The spec"), groupsKey());
    else
        problem(placeOf(document), Text::tr("The PrometheusRule has no “spec” with groups."));
}

YamlReader::Take Reader::newer(const QString &key, const Take &take)
{
    return [this, key, take](const YAML::Node &value) {
        problem(placeOf(value), Text::tr("“%1” needs Prometheus 3.").arg(key),
            FileProblem::Kind::Foreign);
        take(value);
    };
}

void Reader::readGroup(const YAML::Node &node)
{
    RuleGroup group;
    group.place = placeOf(node);
    readMap(node, Text::tr("A group"),
        { { QStringLiteral("name"), text(group.name) },
            { QStringLiteral("interval"), duration(group.interval) },
            { QStringLiteral("limit"), number(QStringLiteral("limit"), group.limit) },
            { QStringLiteral("query_offset"),
                newer(QStringLiteral("query_offset"), duration(group.queryOffset)) },
            { QStringLiteral("labels"), newer(QStringLiteral("labels"), labels(group.labels)) },
            { QStringLiteral("rules"), list(QStringLiteral("rules"), [&](const YAML::Node &rule) {
                 group.rules << readRule(rule);
             }) } });
    if (group.name.isEmpty())
        problem(group.place, Text::tr("The group has no name."));
    else if (m_names.contains(group.name))
        problem(group.place, Text::tr("There is another group “%1” in the file.").arg(group.name));
    m_names.insert(group.name);
    m_groups << group;
}

Rule Reader::readRule(const YAML::Node &node)
{
    Rule rule;
    rule.place = placeOf(node);
    QString alert;
    QString record;
    AlertKeys times;
    const auto placed = [](FilePlace &place, const Take &take) {
        return [&place, take](const YAML::Node &value) {
            place = placeOf(value);
            take(value);
        };
    };
    readMap(node, Text::tr("A rule"),
        { { QStringLiteral("alert"), placed(rule.place, text(alert)) },
            { QStringLiteral("record"), placed(rule.place, text(record)) },
            { QStringLiteral("expr"), placed(rule.exprPlace, text(rule.expr)) },
            { QStringLiteral("for"), placed(times.forPlace, duration(times.forTime)) },
            { QStringLiteral("keep_firing_for"),
                placed(times.keepPlace, duration(times.keepFiringFor)) },
            { QStringLiteral("labels"), labels(rule.labels) },
            { QStringLiteral("annotations"),
                placed(times.annotationsPlace, labels(rule.annotations)) } });
    rule.kind = record.isEmpty() ? Rule::Kind::Alert : Rule::Kind::Record;
    rule.name = record.isEmpty() ? alert : record;
    rule.forTime = times.forTime.value_or(Milliseconds(0));
    rule.keepFiringFor = times.keepFiringFor.value_or(Milliseconds(0));
    if (!node.IsMap())
        return rule;
    if (alert.isEmpty() && record.isEmpty())
        problem(rule.place, Text::tr("A rule needs “alert” or “record”."));
    else if (!alert.isEmpty() && !record.isEmpty())
        problem(rule.place, Text::tr("A rule has either “alert” or “record”, not both."));
    if (rule.expr.isEmpty())
        problem(rule.exprPlace.line > 0 ? rule.exprPlace : rule.place,
            Text::tr("The rule has no “expr”."));
    if (!record.isEmpty())
        checkRecord(rule, times);
    return rule;
}

void Reader::checkRecord(const Rule &rule, const AlertKeys &keys)
{
    static const QRegularExpression metric(QStringLiteral("^[a-zA-Z_:][a-zA-Z0-9_:]*$"));
    const std::tuple<bool, QString, FilePlace> unfit[] = {
        { rule.forTime > Milliseconds(0), QStringLiteral("for"), keys.forPlace },
        { rule.keepFiringFor > Milliseconds(0), QStringLiteral("keep_firing_for"), keys.keepPlace },
        { !rule.annotations.isEmpty(), QStringLiteral("annotations"), keys.annotationsPlace },
    };
    for (const auto &[isThere, key, place] : unfit) {
        if (isThere)
            problem(place, Text::tr("A recording rule has no “%1”.").arg(key));
    }
    if (!metric.match(rule.name).hasMatch())
        problem(rule.place, Text::tr("“%1” is no name of a metric.").arg(rule.name));
}

} // namespace

RuleFile readRuleFile(const QByteArray &yaml) { return Reader().read(yaml); }

} // namespace opsglass
