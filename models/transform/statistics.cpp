// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transform/families.h"

#include "models/format/duration.h"
#include "models/transform/buckets.h"
#include "models/transform/cells.h"

#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace opsglass {

namespace {

/// Numbers are sometimes written as texts.
double numberOf(const QJsonValue &value, double fallback)
{
    if (value.isDouble())
        return value.toDouble();
    bool isNumber = false;
    const double number = value.toString().toDouble(&isNumber);
    return isNumber ? number : fallback;
}

BucketAxis axisOf(const QJsonObject &buckets, int defaultCount)
{
    BucketAxis axis;
    axis.count = defaultCount;
    const QJsonValue value = buckets[QLatin1String("value")];
    const double number = numberOf(value, 0);
    if (buckets[QLatin1String("mode")].toString() == QLatin1String("size")) {
        const auto duration = parseDuration(value.toString());
        axis.size = number > 0 ? number : duration ? double(duration->count()) : 0;
    } else if (number >= 1) {
        axis.count = int(std::min(number, 10'000.0));
    }
    const QJsonObject scale = buckets[QLatin1String("scale")].toObject();
    if (scale[QLatin1String("type")].toString() == QLatin1String("log"))
        axis.logBase = numberOf(scale[QLatin1String("log")], 2);
    return axis;
}

/// A polynomial through points whose x lie in −1 … 1, where its equations can be solved well.
class Polynomial {
public:
    /// Least squares; nothing when there are fewer different x than coefficients.
    static std::optional<Polynomial> through(
        const QList<double> &x, const QList<double> &y, int degree)
    {
        Polynomial fit;
        const auto [low, high] = std::minmax_element(x.cbegin(), x.cend());
        fit.m_middle = (*low + *high) / 2;
        fit.m_half = (*high - *low) / 2;
        if (!(fit.m_half > 0))
            return {};
        const auto size = size_t(degree) + 1;
        for (qsizetype i = 0; i < x.size(); ++i) {
            std::array<double, most> powers {};
            powers[0] = 1;
            for (size_t k = 1; k < size; ++k)
                powers[k] = powers[k - 1] * (x[i] - fit.m_middle) / fit.m_half;
            for (size_t row = 0; row < size; ++row) {
                for (size_t column = 0; column < size; ++column)
                    fit.m_equations[row][column] += powers[row] * powers[column];
                fit.m_equations[row][size] += powers[row] * y[i];
            }
        }
        fit.m_size = size;
        return fit.solve() ? std::optional(fit) : std::nullopt;
    }

    double at(double x) const
    {
        double value = 0;
        for (size_t k = m_size; k-- > 0;)
            value = value * (x - m_middle) / m_half + m_equations[k][m_size] / m_equations[k][k];
        return value;
    }

private:
    static constexpr size_t most = 6;

    /// Gauß and Jordan; leaves a diagonal.
    bool solve()
    {
        for (size_t pivot = 0; pivot < m_size; ++pivot) {
            size_t best = pivot;
            for (size_t row = pivot + 1; row < m_size; ++row) {
                if (std::abs(m_equations[row][pivot]) > std::abs(m_equations[best][pivot]))
                    best = row;
            }
            std::swap(m_equations[pivot], m_equations[best]);
            if (std::abs(m_equations[pivot][pivot]) < 1e-12)
                return false;
            for (size_t row = 0; row < m_size; ++row) {
                if (row == pivot)
                    continue;
                const double factor = m_equations[row][pivot] / m_equations[pivot][pivot];
                for (size_t column = pivot; column <= m_size; ++column)
                    m_equations[row][column] -= factor * m_equations[pivot][column];
            }
        }
        return true;
    }

    std::array<std::array<double, most + 1>, most> m_equations {};
    size_t m_size = 0;
    double m_middle = 0;
    double m_half = 1;
};

} // namespace

void transforms::histogram(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    HistogramOptions wanted;
    wanted.bucketCount
        = int(std::clamp(numberOf(options[QLatin1String("bucketCount")], 30), 1.0, 10'000.0));
    wanted.bucketSize = numberOf(options[QLatin1String("bucketSize")], 0);
    wanted.bucketOffset = numberOf(options[QLatin1String("bucketOffset")], 0);
    wanted.combine = options[QLatin1String("combine")].toBool();
    const Frame counts = histogramOf(frames, wanted);
    frames.clear();
    if (!counts.fields.isEmpty())
        frames << counts;
}

void transforms::heatmap(QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    constexpr int columns = 30;
    constexpr int rows = 20;
    const Frame cells
        = heatmapCellsOf(frames, axisOf(options[QLatin1String("xBuckets")].toObject(), columns),
            axisOf(options[QLatin1String("yBuckets")].toObject(), rows));
    frames.clear();
    if (!cells.fields.isEmpty())
        frames << cells;
}

void transforms::regression(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    const QString xName = options[QLatin1String("xFieldName")].toString();
    const QString yName = options[QLatin1String("yFieldName")].toString();
    const bool isPolynomial
        = options[QLatin1String("modelType")].toString() == QLatin1String("polynomial");
    const int degree
        = isPolynomial ? std::clamp(options[QLatin1String("degree")].toInt(2), 1, 5) : 1;
    const int count = std::clamp(options[QLatin1String("predictionCount")].toInt(100), 2, 10'000);
    for (const Frame &frame : QList<Frame>(frames)) {
        const qsizetype xIndex
            = xName.isEmpty() ? indexOfType(frame, Field::Type::Time) : indexOfField(frame, xName);
        const qsizetype yIndex = yName.isEmpty() ? indexOfType(frame, Field::Type::Number)
                                                 : indexOfField(frame, yName);
        if (xIndex < 0 || yIndex < 0)
            continue;
        QList<double> x;
        QList<double> y;
        for (qsizetype row = 0; row < frame.length(); ++row) {
            const double at = cellNumber(frame.fields[xIndex], row);
            const double value = cellNumber(frame.fields[yIndex], row);
            if (std::isfinite(at) && std::isfinite(value)) {
                x << at;
                y << value;
            }
        }
        const auto fit = x.isEmpty() ? std::nullopt : Polynomial::through(x, y, degree);
        if (!fit)
            continue;
        const auto [low, high] = std::minmax_element(x.cbegin(), x.cend());
        Frame line;
        line.name = isPolynomial ? QStringLiteral("polynomial regression")
                                 : QStringLiteral("linear regression");
        line.refId = frame.refId;
        line.fields = { emptied(frame.fields[xIndex]), numberColumn(QStringLiteral("Value")) };
        line.fields[0].type = frame.fields[xIndex].type == Field::Type::Time ? Field::Type::Time
                                                                             : Field::Type::Number;
        for (int i = 0; i < count; ++i) {
            line.fields[0].numbers << *low + (*high - *low) * i / (count - 1);
            line.fields[1].numbers << fit->at(line.fields[0].numbers.last());
        }
        frames << line;
        return;
    }
}

} // namespace opsglass
