// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/local/localclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QObject>
#include <QSet>

#include <algorithm>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LocalClient)
};

using Comparison = LocalComparison;

constexpr Milliseconds lookBack = std::chrono::minutes(5);

/// An answer that waits for its turn in the event loop, as those of servers do.
class LaterAnswer : public PendingQuery {
public:
    explicit LaterAnswer(std::function<void()> answer)
    {
        QMetaObject::invokeMethod(&m_context, std::move(answer), Qt::QueuedConnection);
    }

private:
    QObject m_context;
};

bool holds(const Comparison &comparison, double value)
{
    switch (comparison.op) {
    case Comparison::Op::Equal:
        return value == comparison.threshold;
    case Comparison::Op::NotEqual:
        return value != comparison.threshold;
    case Comparison::Op::Greater:
        return value > comparison.threshold;
    case Comparison::Op::Less:
        return value < comparison.threshold;
    case Comparison::Op::GreaterOrEqual:
        return value >= comparison.threshold;
    case Comparison::Op::LessOrEqual:
        return value <= comparison.threshold;
    }
    return false;
}

/// What is left of a value; missing() when nothing is.
double compared(const Comparison &comparison, double value)
{
    if (isMissing(value))
        return value;
    const bool isTrue = holds(comparison, value);
    if (comparison.returnsBool)
        return isTrue ? 1 : 0;
    return isTrue ? value : missing();
}

Result<void> compare(Matrix &matrix, const Comparison &comparison)
{
    QSet<Labels> names;
    for (Series &series : matrix.series) {
        for (double &value : series.values)
            value = compared(comparison, value);
        if (comparison.returnsBool)
            series.labels.pairs.remove(QStringLiteral("__name__"));
        names << series.labels;
    }
    if (names.size() < matrix.series.size())
        return failure({ Error::Kind::Query,
            Text::tr("Several series would have the same labels without their names."), {} });
    matrix.series.removeIf([](const Series &series) {
        return std::all_of(series.values.cbegin(), series.values.cend(), isMissing);
    });
    return {};
}

template <typename List>
List limited(List list, int limit)
{
    if (limit > 0 && list.size() > limit)
        list.resize(limit);
    return list;
}

QStringList sorted(const QSet<QString> &texts)
{
    QStringList list(texts.cbegin(), texts.cend());
    list.sort();
    return list;
}

} // namespace

struct LocalClient::Source {
    std::shared_ptr<const LocalHistory> history;
    Parse parse;
    QList<MetricMetadata> metadata;

    Result<Matrix> answerTo(const QueryRequest &request) const;
    /// The series of any of the selectors, in the order of their labels.
    Result<QList<Labels>> selected(const SeriesSelection &selection) const;
};

Result<Matrix> LocalClient::Source::answerTo(const QueryRequest &request) const
{
    Matrix nothing;
    nothing.grid = request.grid;
    if (request.kind == QueryKey::Kind::ExemplarQuery)
        return nothing;
    const Result<LocalQuery> query = parse(request.expr);
    if (!query)
        return failure(query.error());
    Grid grid = request.grid;
    grid.start -= query->offset;
    Result<Matrix> matrix = history->sample(query->matchers, grid, lookBack);
    if (!matrix)
        return matrix;
    matrix->grid = request.grid;
    if (!query->comparison)
        return matrix;
    return compare(*matrix, *query->comparison).map([&matrix] { return std::move(*matrix); });
}

Result<QList<Labels>> LocalClient::Source::selected(const SeriesSelection &selection) const
{
    if (selection.selectors.isEmpty())
        return history->series({}, selection.range);
    QSet<Labels> found;
    for (const QString &selector : selection.selectors) {
        const Result<LocalQuery> query = parse(selector);
        if (!query)
            return failure(query.error());
        if (query->comparison || query->offset != Milliseconds(0))
            return failure({ Error::Kind::Query,
                Text::tr("“%1” does not choose series alone.").arg(selector), {} });
        const auto some = history->series(query->matchers, selection.range);
        if (!some)
            return some;
        found += QSet<Labels>(some->cbegin(), some->cend());
    }
    QList<Labels> list(found.cbegin(), found.cend());
    std::sort(list.begin(), list.end());
    return list;
}

LocalClient::LocalClient(
    std::shared_ptr<const LocalHistory> history, Parse parse, QList<MetricMetadata> metadata)
    : m_source(std::make_shared<const Source>(
        Source { std::move(history), std::move(parse), std::move(metadata) }))
{
}

std::unique_ptr<PendingQuery> LocalClient::ask(
    const QueryRequest &request, std::function<void(QueryAnswer)> done)
{
    return std::make_unique<LaterAnswer>([source = m_source, request, done = std::move(done)] {
        QElapsedTimer clock;
        clock.start();
        QueryAnswer answer {
            .result = source->answerTo(request), .warnings = {}, .took = {}, .sent = request.expr
        };
        answer.took = Milliseconds(clock.elapsed());
        done(std::move(answer));
    });
}

std::unique_ptr<PendingQuery> LocalClient::labels(
    const SeriesSelection &selection, Done<QStringList> done)
{
    return std::make_unique<LaterAnswer>([source = m_source, selection, done = std::move(done)] {
        done(source->selected(selection).map([&selection](const QList<Labels> &list) {
            QSet<QString> names;
            for (const Labels &labels : list)
                names += QSet<QString>(labels.pairs.keyBegin(), labels.pairs.keyEnd());
            return limited(sorted(names), selection.limit);
        }));
    });
}

std::unique_ptr<PendingQuery> LocalClient::labelValues(
    const QString &label, const SeriesSelection &selection, Done<QStringList> done)
{
    return std::make_unique<LaterAnswer>(
        [source = m_source, label, selection, done = std::move(done)] {
            done(source->selected(selection).map([&](const QList<Labels> &list) {
                QSet<QString> values;
                for (const Labels &labels : list) {
                    if (const QString value = labels.value(label); !value.isEmpty())
                        values << value;
                }
                return limited(sorted(values), selection.limit);
            }));
        });
}

std::unique_ptr<PendingQuery> LocalClient::series(
    const SeriesSelection &selection, Done<QList<Labels>> done)
{
    return std::make_unique<LaterAnswer>([source = m_source, selection, done = std::move(done)] {
        done(source->selected(selection).map(
            [&selection](const QList<Labels> &list) { return limited(list, selection.limit); }));
    });
}

std::unique_ptr<PendingQuery> LocalClient::metadata(
    const QString &metric, Done<QList<MetricMetadata>> done)
{
    return std::make_unique<LaterAnswer>([source = m_source, metric, done = std::move(done)] {
        QList<MetricMetadata> wanted = source->metadata;
        wanted.removeIf([&metric](const MetricMetadata &one) {
            return !metric.isEmpty() && one.metric != metric;
        });
        done(wanted);
    });
}

} // namespace opsglass
