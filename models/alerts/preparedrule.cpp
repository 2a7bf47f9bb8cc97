// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/preparedrule.h"

#include "models/alerts/recordedseries.h"
#include "models/promql/gotext.h"

#include <QCoreApplication>

namespace opsglass {

namespace {

QList<TemplateSample> samplesOf(const Matrix &answer)
{
    QList<TemplateSample> samples;
    for (const Series &series : answer.series) {
        const double value = series.values.value(0, missing());
        if (!isMissing(value))
            samples.append({ series.labels, value });
    }
    return samples;
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PreparedRule)
};

/// A server puts a phrase of its HTTP interface before what is wrong with a query.
Error withoutPrefix(Error error)
{
    const QLatin1String prefix("invalid parameter \"query\": ");
    if (error.message.startsWith(prefix))
        error.message.remove(0, prefix.size());
    return error;
}

} // namespace

TemplateExpander PreparedRule::expander(
    const QString &externalUrl, const TemplateQuery &query) const
{
    return [this, externalUrl, &query](const QString &text, const Labels &labels, double value) {
        const Result<Template> &parsed = *templates.constFind(text);
        const TemplateData data { labels, {}, externalUrl, value };
        return expandedOrError(
            parsed.and_then([&](const Template &one) { return one.expand(data, query); }));
    };
}

Result<Matrix> PreparedRule::judged(const Result<Matrix> &answer, const TemplateQuery &query) const
{
    if (!answer || !answer->series.isEmpty())
        return answer;
    for (const QString &name : missing) {
        const Result<QList<TemplateSample>> count
            = query(QStringLiteral("count({__name__=%1})").arg(goQuoted(name)));
        if (count && count->isEmpty())
            return failure({ Error::Kind::Query,
                Text::tr("It needs the recorded series %1, which the server does not have.")
                    .arg(name),
                {} });
    }
    return answer;
}

QList<PreparedRule> preparedRules(
    const RuleGroup &group, const QList<RuleGroup> &file, Milliseconds interval)
{
    QList<PreparedRule> rules;
    QList<Rule> recording;
    for (const RuleGroup &one : file)
        recording << one.rules;
    const RecordedSeries recorded(recording, interval);
    for (const Rule &written : group.rules) {
        if (written.kind != Rule::Kind::Alert)
            continue;
        PreparedRule prepared;
        prepared.rule = written;
        for (auto label = group.labels.cbegin(); label != group.labels.cend(); ++label) {
            if (!written.labels.contains(label.key()))
                prepared.rule.labels.insert(label.key(), label.value());
        }
        const RecordedSeries::Inlined inlined = recorded.inlined(written.expr);
        prepared.asked = inlined.expr;
        prepared.missing = inlined.missing;
        const QString name = QStringLiteral("__alert_") + written.name;
        for (const QMap<QString, QString> &texts :
            { prepared.rule.labels, prepared.rule.annotations }) {
            for (const QString &text : texts)
                prepared.templates.insert(text, parseTemplate(name, text));
        }
        rules << prepared;
    }
    return rules;
}

TemplateQuery TemplateLookups::query()
{
    return [this](const QString &expr) -> Result<QList<TemplateSample>> {
        const auto answer = known.constFind(expr);
        if (answer != known.constEnd())
            return answer->map(samplesOf).map_error(withoutPrefix);
        if (!unknown.contains(expr))
            unknown << expr;
        return QList<TemplateSample>();
    };
}

bool RuleAnswers::take(const QString &expr, bool isForTemplate, const Result<Matrix> &got)
{
    if (isForTemplate)
        lookups.known.insert(expr, got);
    else
        answer = got;
    return --open == 0;
}

} // namespace opsglass
