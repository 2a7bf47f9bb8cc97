// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/template.h"
#include "tests/support/vectors.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace opsglass;

/// Templates as the real Prometheus expands them.
class VectorsTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNumber();
    void everyText();
};

namespace {

const QString fileName = QStringLiteral("alert-templates.json");

Labels labelsOf(const QJsonValue &object)
{
    Labels labels;
    const QJsonObject pairs = object.toObject();
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
        labels.pairs.insert(pair.key(), pair->toString());
    return labels;
}

/// `name{label="value",…}` as labels, with the name among them; the quotes may be single ones.
Labels labelsOfSelector(const QString &selector)
{
    Labels labels;
    labels.pairs.insert(QStringLiteral("__name__"), selector.section(u'{', 0, 0));
    static const QRegularExpression pair(QStringLiteral("(\\w+)=[\"']([^\"']*)[\"']"));
    auto pairs = pair.globalMatch(selector);
    while (pairs.hasNext()) {
        const QRegularExpressionMatch match = pairs.next();
        labels.pairs.insert(match.captured(1), match.captured(2));
    }
    return labels;
}

/// The series of a vector file in the order of the file, which is the order of the server.
QList<TemplateSample> samplesOf(const QJsonObject &series, const QByteArray &content)
{
    QStringList names = series.keys();
    const auto place = [&content](QString name) {
        return content.indexOf(name.replace(u'"', QStringLiteral("\\\"")).toUtf8());
    };
    std::sort(names.begin(), names.end(),
        [&place](const QString &left, const QString &right) { return place(left) < place(right); });
    QList<TemplateSample> samples;
    for (const QString &name : std::as_const(names))
        samples.append({ labelsOfSelector(name), series.value(name).toDouble() });
    return samples;
}

/// Answers selectors with equality matchers; whatever has an open parenthesis is broken.
TemplateQuery queryOf(const QList<TemplateSample> &samples)
{
    return [samples](const QString &expression) -> Result<QList<TemplateSample>> {
        if (expression.contains(u'(')) {
            return failure({ Error::Kind::Query,
                QStringLiteral("%1:%2: parse error: unclosed left parenthesis")
                    .arg(1)
                    .arg(expression.size() + 1),
                {} });
        }
        QList<TemplateSample> found;
        const Labels wanted = labelsOfSelector(expression);
        std::copy_if(samples.cbegin(), samples.cend(), std::back_inserter(found),
            [&wanted](const TemplateSample &sample) {
                return std::all_of(wanted.pairs.keyValueBegin(), wanted.pairs.keyValueEnd(),
                    [&sample](const auto &pair) {
                        return sample.labels.value(pair.first) == pair.second;
                    });
            });
        return found;
    };
}

QString expanded(
    const QString &alert, const QString &text, const TemplateData &data, const TemplateQuery &query)
{
    const Result<Template> parsed = parseTemplate(QStringLiteral("__alert_") + alert, text);
    return parsed ? expandedOrError(parsed->expand(data, query)) : parsed.error().message;
}

/// Durations of more seconds than 64 bits hold come out of Prometheus as an overflow; the
/// specification calls them nonsense, and ours are days.
bool isArtefact(const QString &function, double value)
{
    return function == QLatin1String("humanizeDuration") && std::isfinite(value)
        && std::abs(value) >= 9223372036854775808.0;
}

} // namespace

void VectorsTemplates::everyNumber()
{
    int count = 0;
    for (const QJsonDocument &document : readJsonVectors(fileName)) {
        const QJsonObject functions = document[QLatin1String("functions")].toObject();
        for (const QJsonValue row : document[QLatin1String("numeric")].toArray()) {
            TemplateData data;
            data.value = row[QLatin1String("api_value")].toString().toDouble();
            for (auto function = functions.begin(); function != functions.end(); ++function) {
                if (!row.toObject().contains(function.key())
                    || isArtefact(function.key(), data.value))
                    continue;
                const QString text = expanded(QStringLiteral("X"), function->toString(), data, {});
                const QString expected = row[function.key()].toString();
                QVERIFY2(text == expected,
                    qPrintable(row[QLatin1String("expr")].toString() + u' ' + function.key()
                        + QStringLiteral(": ") + text + QStringLiteral(" should be ") + expected));
                ++count;
            }
        }
    }
    QVERIFY(count >= 77 * 23 - 10);
}

void VectorsTemplates::everyText()
{
    int count = 0;
    for (const QByteArray &content : readVectorFiles(fileName)) {
        const QJsonDocument document = QJsonDocument::fromJson(content);
        const QJsonValue context = document[QLatin1String("text_context")];
        const TemplateData data { labelsOf(context[QLatin1String("labels")]),
            labelsOf(context[QLatin1String("externalLabels")]),
            context[QLatin1String("externalURL")].toString(),
            context[QLatin1String("value")].toDouble() };
        const TemplateQuery query
            = queryOf(samplesOf(context[QLatin1String("series")].toObject(), content));
        for (const QJsonValue row : document[QLatin1String("text")].toArray()) {
            const QString name = row[QLatin1String("name")].toString();
            const QString text = expanded(QStringLiteral("T_") + name,
                row[QLatin1String("template")].toString(), data, query);
            const QString expected = row[QLatin1String("out")].toString();
            QVERIFY2(text == expected,
                qPrintable(
                    name + QStringLiteral(": ") + text + QStringLiteral(" should be ") + expected));
            ++count;
        }
    }
    QVERIFY(count >= 34);
}

QTEST_GUILESS_MAIN(VectorsTemplates)
#include "vectors_templates.moc"
