// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/rulefile.h"

#include "models/alerts/yamlreader.h"
#include "models/promql/gotext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

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

/// The keys of a rule, where it matters which of them there are.
struct RuleKeys {
    QString alert;
    QString record;
    FilePlace alertPlace;
    FilePlace recordPlace;
    std::optional<Milliseconds> forTime;
    std::optional<Milliseconds> keepFiringFor;
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
    void checkRule(const Rule &rule, const RuleKeys &keys);
    /// What a recording rule may not have.
    void checkRecord(const Rule &rule, const QString &name);
    /// A text that is taken as written, even where it means null; empty when it is none.
    Take word(QString &into, FilePlace &place);
    /// A key that only later versions of Prometheus have.
    Take newer(const QString &key, const Take &take);

    QList<RuleGroup> m_groups;
    QSet<QString> m_names; ///< of the groups
};

RuleFile Reader::read(const QByteArray &yaml)
{
    setForeignKeys(foreignKeys());
    readDocument(yaml, [this](const YAML::Node &document) { readFile(document); });
    return { m_groups, sortedProblems() };
}

void Reader::readFile(const YAML::Node &document)
{
    if (!document.IsMap()) {
        problem(
            placeOf(document), Text::tr("A rule file must be a mapping with the key “groups”."));
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
    return { { key, list(key, [this](const YAML::Node &node) {
                  if (!node.IsNull())
                      readGroup(node);
              }) } };
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
        problem(
            keyPlace(), Text::tr("“%1” needs Prometheus 3.").arg(key), FileProblem::Kind::Foreign);
        take(value);
    };
}

void Reader::readGroup(const YAML::Node &node)
{
    RuleGroup group;
    group.place = placeOf(node);
    const YAML::Node nameNode = node.IsMap() ? node["name"] : YAML::Node();
    const QString name = nameNode ? scalarText(nameNode).value_or(QString()) : QString();
    readMap(node, Text::tr("A group"),
        { { QStringLiteral("name"), text(group.name) },
            { QStringLiteral("interval"), duration(group.interval) },
            { QStringLiteral("limit"), number(QStringLiteral("limit"), group.limit) },
            { QStringLiteral("query_offset"),
                newer(QStringLiteral("query_offset"), duration(group.queryOffset)) },
            { QStringLiteral("labels"), newer(QStringLiteral("labels"), labels(group.labels)) },
            { QStringLiteral("rules"), list(QStringLiteral("rules"), [&](const YAML::Node &rule) {
                 if (rule.IsNull())
                     return;
                 const qsizetype before = problemCount();
                 group.rules << readRule(rule);
                 locateProblems(
                     before, ruleWhere(name, group.rules.size(), group.rules.last().name));
             }) } });
    if (!node.IsMap())
        return;
    if (group.name.isEmpty())
        problem(group.place, Text::tr("The group has no name."));
    else if (m_names.contains(group.name))
        problem(group.place, Text::tr("There is another group “%1” in the file.").arg(group.name));
    m_names.insert(group.name);
    m_groups << group;
}

YamlReader::Take Reader::word(QString &into, FilePlace &place)
{
    return [this, &into, &place](const YAML::Node &value) {
        place = valuePlace(value);
        into = value.IsNull() ? QString::fromLatin1(source().nullWordAt(value.Mark()))
                              : scalarText(value).value_or(QString());
    };
}

Rule Reader::readRule(const YAML::Node &node)
{
    Rule rule;
    RuleKeys keys;
    readMap(node, Text::tr("A rule"),
        { { QStringLiteral("alert"), word(keys.alert, keys.alertPlace) },
            { QStringLiteral("record"), word(keys.record, keys.recordPlace) },
            { QStringLiteral("expr"), word(rule.expr, rule.exprPlace) },
            { QStringLiteral("for"), duration(keys.forTime) },
            { QStringLiteral("keep_firing_for"), duration(keys.keepFiringFor) },
            { QStringLiteral("labels"), labels(rule.labels, &rule.labelPlaces) },
            { QStringLiteral("annotations"), labels(rule.annotations, &rule.annotationPlaces) } });
    rule.place = placeOf(node);
    for (const FilePlace &place : { keys.alertPlace, keys.recordPlace }) {
        if (place.line > 0)
            rule.place = place;
    }
    rule.kind = keys.record.isEmpty() ? Rule::Kind::Alert : Rule::Kind::Record;
    rule.name = keys.alert.isEmpty() ? keys.record : keys.alert;
    rule.forTime = keys.forTime.value_or(Milliseconds(0));
    rule.keepFiringFor = keys.keepFiringFor.value_or(Milliseconds(0));
    if (node.IsMap())
        checkRule(rule, keys);
    return rule;
}

void Reader::checkRule(const Rule &rule, const RuleKeys &keys)
{
    if (rule.name.isEmpty())
        problem(rule.place, Text::tr("A rule needs a name as its “alert” or “record”."));
    else if (!keys.alert.isEmpty() && !keys.record.isEmpty())
        problem(rule.place,
            Text::tr("A rule has either “record” or “alert”, which stands at %1:%2, not both.")
                .arg(keys.alertPlace.line)
                .arg(keys.alertPlace.column));
    if (rule.expr.isEmpty())
        problem(rule.exprPlace.line > 0 ? rule.exprPlace : rule.place,
            Text::tr("The rule has no expression as its “expr”."));
    if (rule.kind == Rule::Kind::Record)
        checkRecord(rule, keys.record);
}

void Reader::checkRecord(const Rule &rule, const QString &name)
{
    static const QRegularExpression metric(QStringLiteral("\\A[a-zA-Z_:][a-zA-Z0-9_:]*\\z"));
    const std::pair<bool, QString> unfit[] = {
        { !rule.annotations.isEmpty(), QStringLiteral("annotations") },
        { rule.forTime > Milliseconds(0), QStringLiteral("for") },
        { rule.keepFiringFor > Milliseconds(0), QStringLiteral("keep_firing_for") },
    };
    for (const auto &[isThere, key] : unfit) {
        if (isThere)
            problem(rule.place, Text::tr("A recording rule cannot have “%1”.").arg(key));
    }
    if (!metric.match(name).hasMatch())
        problem(rule.place, Text::tr("“%1” is no name of a metric.").arg(name));
}

} // namespace

RuleFile readRuleFile(const QByteArray &yaml)
{
    RuleFile file = readFaultyRuleFile(yaml);
    const bool isFaulty = std::any_of(file.problems.cbegin(), file.problems.cend(),
        [](const FileProblem &problem) { return problem.kind == FileProblem::Kind::Error; });
    if (isFaulty)
        file.groups.clear();
    return file;
}

RuleFile readFaultyRuleFile(const QByteArray &yaml) { return Reader().read(yaml); }

QString ruleWhere(const QString &group, qsizetype number, const QString &name)
{
    return QStringLiteral("group %1, rule %2, %3")
        .arg(goQuoted(group), QString::number(number), goQuoted(name));
}

} // namespace opsglass
