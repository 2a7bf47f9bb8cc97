// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/figureexpr.h"

namespace opsglass::figureexpr {

namespace {

/// Those of a process metric whose process serves one of `signs`, too.
QString ofProcesses(const QString &expr, const QStringList &signs)
{
    QStringList own;
    for (const QString &sign : signs)
        own << QStringLiteral("(%1 and on (job, instance) %2)").arg(expr, sign);
    return firstOf(own);
}

} // namespace

Growth recently() { return { .window = QStringLiteral("5m") }; }

QString grown(const QString &selector, const Growth &growth)
{
    const QString by
        = growth.label.isEmpty() ? QString() : QStringLiteral(" by (%1) ").arg(growth.label);
    return QStringLiteral("sum%1(increase(%2[%3]))").arg(by, selector, growth.window);
}

QString grownPart(const QString &part, const QString &all, const Growth &growth)
{
    return QStringLiteral("(%1 or 0 * %2)").arg(grown(part, growth), grown(all, growth));
}

QString average(const QString &metric, const QString &label)
{
    return QStringLiteral("%1 / %2").arg(grown(metric + QLatin1String("_sum"), { label }),
        grown(metric + QLatin1String("_count"), { label }));
}

QString renamed(const QString &expr, const QString &from, const QString &to, const QString &prefix)
{
    return QStringLiteral("label_replace(%1, \"%2\", \"%3$1\", \"%4\", \"(.*)\")")
        .arg(expr, to, prefix, from);
}

QString named(const QString &expr, const QString &label, const QString &name)
{
    return QStringLiteral("label_replace(%1, \"%2\", \"%3\", \"\", \"\")").arg(expr, label, name);
}

QString firstOf(const QStringList &exprs) { return exprs.join(QLatin1String(" or ")); }

QString grownRows(const QList<RowMetric> &rows, const QString &label)
{
    QStringList exprs;
    for (const RowMetric &row : rows)
        exprs << named(grown(row.metric), label, row.row);
    return firstOf(exprs);
}

QString averageRows(const QList<RowMetric> &rows, const QString &label)
{
    QStringList exprs;
    for (const RowMetric &row : rows)
        exprs << named(average(row.metric), label, row.row);
    return firstOf(exprs);
}

QStringList metricsOf(const QList<RowMetric> &rows, const QString &suffix)
{
    QStringList names;
    for (const RowMetric &row : rows)
        names << row.metric + suffix;
    return names;
}

FigureQuery uptimeFigure(const QStringList &signs, const QStringList &uptimes)
{
    const QString start = QStringLiteral("process_start_time_seconds");
    QStringList exprs { QStringLiteral("time() - min(%1)").arg(ofProcesses(start, signs)) };
    for (const QString &metric : uptimes)
        exprs << QStringLiteral("max(%1)").arg(metric);
    return { ReportFigure::Uptime, firstOf(exprs), {}, QStringList(start) + uptimes };
}

QList<FigureQuery> processFigures(const QStringList &signs, const QStringList &uptimes)
{
    const QString memory = QStringLiteral("process_resident_memory_bytes");
    const QString cpu = QStringLiteral("process_cpu_seconds_total");
    const QString used = ofProcesses(QStringLiteral("rate(%1[5m])").arg(cpu), signs);
    return { uptimeFigure(signs, uptimes),
        { ReportFigure::Memory, QStringLiteral("sum(%1)").arg(ofProcesses(memory, signs)), {},
            { memory } },
        { ReportFigure::Cpu, QStringLiteral("100 * sum(%1)").arg(used), {}, { cpu } } };
}

} // namespace opsglass::figureexpr
