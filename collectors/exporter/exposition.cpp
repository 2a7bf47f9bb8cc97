// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/exporter/exposition.h"

#include <QHash>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

QString nameLabel() { return QStringLiteral("__name__"); }

/// The shortest decimal that reads back as the same number.
QByteArray textOf(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value > 0 ? "+Inf" : "-Inf";
    return QByteArray::number(value, 'g', QLocale::FloatingPointShortest);
}

QByteArray escapedHelp(const QString &help)
{
    return help.toUtf8().replace('\\', "\\\\").replace('\n', "\\n");
}

QByteArray escapedValue(const QString &value) { return escapedHelp(value).replace('"', "\\\""); }

QByteArray typeOf(const MetricMetadata &metric)
{
    static const QList<QString> known { QStringLiteral("counter"), QStringLiteral("gauge"),
        QStringLiteral("histogram"), QStringLiteral("summary") };
    return known.contains(metric.type) ? metric.type.toUtf8() : QByteArray("untyped");
}

QByteArray headOf(const QString &name, const MetricMetadata &metric)
{
    QByteArray head;
    if (!metric.help.isEmpty())
        head = "# HELP " + name.toUtf8() + ' ' + escapedHelp(metric.help) + '\n';
    return head + "# TYPE " + name.toUtf8() + ' ' + typeOf(metric) + '\n';
}

QByteArray lineOf(const LocalSample &sample)
{
    QByteArrayList labels;
    for (auto pair = sample.labels.pairs.cbegin(); pair != sample.labels.pairs.cend(); ++pair) {
        if (pair.key() != nameLabel())
            labels << pair.key().toUtf8() + "=\"" + escapedValue(pair.value()) + '"';
    }
    QByteArray line = sample.labels.value(nameLabel()).toUtf8();
    if (!labels.isEmpty())
        line += '{' + labels.join(',') + '}';
    return line + ' ' + textOf(sample.value) + '\n';
}

} // namespace

QByteArray textExposition(const LocalReading &reading, const QList<MetricMetadata> &metadata)
{
    QHash<QString, MetricMetadata> known;
    for (const MetricMetadata &metric : metadata)
        known.insert(metric.metric, metric);
    QMap<QString, QList<LocalSample>> metrics;
    for (const LocalSample &sample : reading.samples)
        metrics[sample.labels.value(nameLabel())] << sample;
    QByteArray text;
    for (auto metric = metrics.begin(); metric != metrics.end(); ++metric) {
        text += headOf(metric.key(), known.value(metric.key()));
        std::sort(
            metric->begin(), metric->end(), [](const LocalSample &left, const LocalSample &right) {
                return left.labels < right.labels;
            });
        for (const LocalSample &sample : std::as_const(*metric))
            text += lineOf(sample);
    }
    return text;
}

} // namespace opsglass
