// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/rulefile.h"

#include "models/alerts/yamlmap.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <functional>
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

/// Reads one file; gathers every problem instead of stopping at the first.
class Reader {
public:
    RuleFile read(const QByteArray &yaml);

private:
    using Take = std::function<void(const YAML::Node &)>;
    using Keys = QHash<QString, Take>;

    void problem(const FilePlace &place, const QString &message,
        RuleProblem::Kind kind = RuleProblem::Kind::Error)
    {
        m_file.problems.append({ kind, place, message });
    }
    void readDocument(const YAML::Node &document);
    void readCustomResource(const YAML::Node &document);
    void readGroups(const YAML::Node &list);
    RuleGroup readGroup(const YAML::Node &node);
    Rule readRule(const YAML::Node &node);
    /// What a recording rule may not have.
    void checkRecord(const Rule &rule, const AlertKeys &keys);
    /// Hands every entry of a mapping to whoever takes its key.
    void readMap(const YAML::Node &node, const QString &what, const Keys &keys);
    Take text(QString &into);
    Take duration(std::optional<Milliseconds> &into);
    Take limit(int &into);
    Take labels(QMap<QString, QString> &into);

    RuleFile m_file;
};

RuleFile Reader::read(const QByteArray &yaml)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(yaml);
    if (decoder.hasError()) {
        problem({}, Text::tr("The file is not valid UTF-8."));
        return m_file;
    }
    try {
        readDocument(YAML::Load(yaml.toStdString()));
    } catch (const YAML::Exception &error) {
        const YAML::Mark &mark = error.mark;
        problem(mark.is_null() ? FilePlace() : FilePlace { mark.line + 1, mark.column + 1 },
            Text::tr("This is no YAML: %1.").arg(QString::fromStdString(error.msg)));
    }
    std::stable_sort(m_file.problems.begin(), m_file.problems.end(),
        [](const RuleProblem &one, const RuleProblem &other) {
            return std::pair(one.place.line, one.place.column)
                < std::pair(other.place.line, other.place.column);
        });
    const bool isRefused = std::any_of(m_file.problems.cbegin(), m_file.problems.cend(),
        [](const RuleProblem &found) { return found.kind == RuleProblem::Kind::Error; });
    if (isRefused)
        m_file.groups.clear();
    return m_file;
}

void Reader::readDocument(const YAML::Node &document)
{
    if (document.IsNull())
        return;
    if (!document.IsMap()) {
        problem(placeOf(document), Text::tr("A rule file is a mapping with the key “groups”."));
        return;
    }
    const YAML::Node kind = document["kind"];
    if (kind && scalarText(kind) == QStringLiteral("PrometheusRule"))
        readCustomResource(document);
    else
        readMap(document, Text::tr("A rule file"),
            { { QStringLiteral("groups"), [this](const YAML::Node &list) { readGroups(list); } } });
}

void Reader::readCustomResource(const YAML::Node &document)
{
    problem(placeOf(document),
        Text::tr("This is a PrometheusRule of Kubernetes; Prometheus reads its “spec” alone."),
        RuleProblem::Kind::Foreign);
    const YAML::Node spec = document["spec"];
    if (spec && spec.IsMap())
        readMap(spec, Text::tr("The spec"),
            { { QStringLiteral("groups"), [this](const YAML::Node &list) { readGroups(list); } } });
    else
        problem(placeOf(document), Text::tr("The PrometheusRule has no “spec” with groups."));
}

void Reader::readGroups(const YAML::Node &list)
{
    if (list.IsNull())
        return;
    if (!list.IsSequence()) {
        problem(placeOf(list), Text::tr("“groups” is a list."));
        return;
    }
    QSet<QString> names;
    for (const YAML::Node &node : list) {
        const RuleGroup group = readGroup(node);
        if (group.name.isEmpty())
            problem(group.place, Text::tr("The group has no name."));
        else if (names.contains(group.name))
            problem(
                group.place, Text::tr("There is another group “%1” in the file.").arg(group.name));
        names.insert(group.name);
        m_file.groups << group;
    }
}

void Reader::readMap(const YAML::Node &node, const QString &what, const Keys &keys)
{
    if (!node.IsMap()) {
        problem(placeOf(node), Text::tr("%1 is a mapping of keys to values.").arg(what));
        return;
    }
    for (const YamlEntry &entry : yamlEntries(node, m_file.problems)) {
        const auto take = keys.constFind(entry.key);
        if (take != keys.cend())
            (*take)(entry.value);
        const bool isForeign = foreignKeys().contains(entry.key);
        if (take == keys.cend() && !isForeign)
            problem(entry.place, Text::tr("%1 has no key “%2”.").arg(what, entry.key));
        else if (take == keys.cend())
            problem(entry.place,
                Text::tr("The key “%1” is of another program and was left out.").arg(entry.key),
                RuleProblem::Kind::Foreign);
    }
}

RuleGroup Reader::readGroup(const YAML::Node &node)
{
    RuleGroup group;
    group.place = placeOf(node);
    const auto newer = [this](const QString &key, const Take &take) {
        return [this, key, take](const YAML::Node &value) {
            problem(placeOf(value), Text::tr("“%1” needs Prometheus 3.").arg(key),
                RuleProblem::Kind::Foreign);
            take(value);
        };
    };
    readMap(node, Text::tr("A group"),
        { { QStringLiteral("name"), text(group.name) },
            { QStringLiteral("interval"), duration(group.interval) },
            { QStringLiteral("limit"), limit(group.limit) },
            { QStringLiteral("query_offset"),
                newer(QStringLiteral("query_offset"), duration(group.queryOffset)) },
            { QStringLiteral("labels"), newer(QStringLiteral("labels"), labels(group.labels)) },
            { QStringLiteral("rules"), [this, &group](const YAML::Node &list) {
                 if (!list.IsSequence() && !list.IsNull())
                     problem(placeOf(list), Text::tr("“rules” is a list."));
                 else
                     for (const YAML::Node &rule : list)
                         group.rules << readRule(rule);
             } } });
    return group;
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

Reader::Take Reader::text(QString &into)
{
    return [this, &into](const YAML::Node &node) {
        const auto scalar = scalarText(node);
        if (scalar)
            into = *scalar;
        else
            problem(placeOf(node), Text::tr("A text is expected here."));
    };
}

Reader::Take Reader::duration(std::optional<Milliseconds> &into)
{
    return [this, &into](const YAML::Node &node) {
        const QString text = scalarText(node).value_or(QString());
        into = parseRuleDuration(text);
        if (!into)
            problem(placeOf(node), Text::tr("“%1” is no duration such as 5m or 1h30m.").arg(text));
    };
}

Reader::Take Reader::limit(int &into)
{
    return [this, &into](const YAML::Node &node) {
        const QString text = scalarText(node).value_or(QString());
        bool isNumber = false;
        into = text.toInt(&isNumber, 0);
        if (!isNumber)
            problem(placeOf(node), Text::tr("“limit” is a whole number, not “%1”.").arg(text));
    };
}

Reader::Take Reader::labels(QMap<QString, QString> &into)
{
    return [this, &into](const YAML::Node &node) {
        if (node.IsNull())
            return;
        if (!node.IsMap()) {
            problem(placeOf(node), Text::tr("Labels and annotations map names to texts."));
            return;
        }
        for (const YamlEntry &entry : yamlEntries(node, m_file.problems)) {
            static const QRegularExpression name(QStringLiteral("^[a-zA-Z_][a-zA-Z0-9_]*$"));
            if (!name.match(entry.key).hasMatch() || entry.key == QLatin1String("__name__"))
                problem(entry.place,
                    Text::tr("“%1” cannot name a label or annotation.").arg(entry.key));
            const auto value = scalarText(entry.value);
            if (value)
                into.insert(entry.key, *value);
            else
                problem(
                    placeOf(entry.value), Text::tr("The value of “%1” is a text.").arg(entry.key));
        }
    };
}

} // namespace

RuleFile readRuleFile(const QByteArray &yaml) { return Reader().read(yaml); }

std::optional<Milliseconds> parseRuleDuration(QStringView text)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(QStringLiteral(
        "(?:(\\d+)y)?(?:(\\d+)w)?(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?(?:(\\d+)ms)?")));
    if (text == QLatin1String("0"))
        return Milliseconds(0);
    const QRegularExpressionMatch match = form.match(text.toString());
    if (text.isEmpty() || !match.hasMatch())
        return {};
    using namespace std::chrono_literals;
    constexpr Milliseconds units[]
        = { 365 * 24h, 7 * 24h, 24h, Milliseconds(1h), 1min, 1s, Milliseconds(1) };
    constexpr qint64 most = 9'223'372'036'854; // milliseconds in Go's 64 bits of nanoseconds
    qint64 total = 0;
    for (int i = 0; i < 7; ++i) {
        const QStringView digits = match.capturedView(i + 1);
        bool isNumber = true;
        const qint64 count = digits.isEmpty() ? 0 : digits.toLongLong(&isNumber);
        if (!isNumber || count > (most - total) / units[i].count())
            return {};
        total += count * units[i].count();
    }
    return Milliseconds(total);
}

} // namespace opsglass
