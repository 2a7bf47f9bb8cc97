// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/prometheus/answerreader.h"

#include "collectors/jsonreading.h"
#include "collectors/prometheus/errors.h"
#include "collectors/prometheus/samplevalue.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace opsglass {

namespace {

namespace json = simdjson::ondemand;
using simdjson::error_code;

/// 512 MiB of samples: beyond what anybody can look at, within what a machine can hold.
constexpr qsizetype maxPoints = qsizetype(1) << 26;
/// As much memory again.
constexpr qsizetype maxBuckets = maxPoints / 4;
/// Seconds; times beyond do not fit an Instant after scaling.
constexpr double maxTime = 9e12;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(opsglass::PrometheusClient)
};

error_code readTime(json::value value, Milliseconds &time)
{
    double seconds = 0;
    if (const error_code code = value.get_double().get(seconds))
        return code;
    if (!(std::abs(seconds) < maxTime))
        return simdjson::NUMBER_OUT_OF_RANGE;
    time = Milliseconds(std::llround(seconds * 1000));
    return simdjson::SUCCESS;
}

error_code readNumber(json::value value, double &number)
{
    if (value.get_double_in_string().get(number) == simdjson::SUCCESS)
        return simdjson::SUCCESS;
    // NaN, infinities and numbers too large for a double are no JSON numbers.
    std::string_view text;
    if (const error_code code = value.get_string().get(text))
        return code;
    const std::optional<double> parsed = parseSampleValue(text);
    if (!parsed)
        return simdjson::NUMBER_ERROR;
    number = *parsed;
    return simdjson::SUCCESS;
}

} // namespace

AnswerReader::AnswerReader(const QueryRequest &request)
    : m_request(request)
{
    m_answer.matrix.grid = request.grid;
}

error_code AnswerReader::read(json::document &document)
{
    json::object root;
    if (const error_code code = document.get_object().get(root))
        return code;
    const error_code code = eachField(root,
        [this](std::string_view key, json::value value) { return readRootField(key, value); });
    if (code)
        return code;
    if (const error_code trailing = checkEnd(document))
        return trailing;
    return check();
}

error_code AnswerReader::readRootField(std::string_view key, Value value)
{
    if (key == "data")
        return readData(value);
    if (key == "status")
        return readString(value, m_status);
    if (key == "errorType")
        return readString(value, m_errorType);
    if (key == "error")
        return readString(value, m_errorText);
    if (key == "warnings")
        return readNotices(value, m_answer.warnings);
    if (key == "infos")
        return readNotices(value, m_infos);
    if (key == "isPartial")
        return value.get_bool().get(m_isPartial);
    return simdjson::SUCCESS;
}

error_code AnswerReader::readNotices(Value value, QStringList &notices)
{
    if (isNull(value))
        return simdjson::SUCCESS;
    return eachElement(value, [&notices](json::value item) {
        QString notice;
        const error_code code = readString(item, notice);
        notices << notice;
        return code;
    });
}

error_code AnswerReader::readData(Value value)
{
    if (isNull(value)) // beside an error, some servers send none
        return simdjson::SUCCESS;
    json::object data;
    if (const error_code code = value.get_object().get(data))
        return code;
    return eachField(data, [this](std::string_view key, json::value member) {
        if (key == "resultType")
            return readString(member, m_resultType);
        if (key == "result")
            return readResult(member);
        return simdjson::SUCCESS;
    });
}

error_code AnswerReader::readResult(Value value)
{
    m_hasResult = true;
    m_answer.matrix.series.clear();
    return eachElement(value, [this](json::value item) -> error_code {
        json::json_type type = json::json_type::null;
        if (const error_code code = item.type().get(type))
            return code;
        if (type == json::json_type::object)
            return m_pairTime ? simdjson::INCORRECT_TYPE : readEntry(item);
        if (m_pairText || !m_answer.matrix.series.isEmpty())
            return simdjson::INCORRECT_TYPE;
        if (m_pairTime)
            return readString(item, m_pairText.emplace());
        return readTime(item, m_pairTime.emplace());
    });
}

error_code AnswerReader::readEntry(Value value)
{
    json::object entry;
    if (const error_code code = value.get_object().get(entry))
        return code;
    Series series;
    bool hasLabels = false;
    bool hasSamples = false;
    const error_code code
        = eachField(entry, [&](std::string_view key, json::value member) -> error_code {
              if (key == "metric") {
                  hasLabels = true;
                  return readLabels(member, series.labels);
              }
              const bool isHistogram = key == "histogram" || key == "histograms";
              if (!isHistogram && key != "value" && key != "values")
                  return simdjson::SUCCESS;
              hasSamples = true;
              if (const error_code full = makeRoom(series))
                  return full;
              if (key == "value")
                  return readSample(member, series);
              if (key == "values")
                  return readSamples(member, series);
              return key == "histogram" ? readHistogram(member, series)
                                        : readHistograms(member, series);
          });
    if (code)
        return code;
    if (!hasLabels || !hasSamples)
        return simdjson::NO_SUCH_FIELD;
    m_answer.matrix.series << std::move(series);
    return simdjson::SUCCESS;
}

error_code AnswerReader::readLabels(Value value, Labels &labels)
{
    json::object metric;
    if (const error_code code = value.get_object().get(metric))
        return code;
    return eachField(metric, [&labels](std::string_view key, json::value member) {
        return readString(member, labels.pairs[textOf(key)]);
    });
}

error_code AnswerReader::readSamples(Value value, Series &series)
{
    return eachElement(
        value, [this, &series](json::value item) { return readSample(item, series); });
}

error_code AnswerReader::readSample(Value value, Series &series)
{
    int elements = 0;
    Milliseconds time { 0 };
    double number = 0;
    const error_code code = eachElement(value, [&](json::value item) -> error_code {
        switch (elements++) {
        case 0:
            return readTime(item, time);
        case 1:
            return readNumber(item, number);
        default:
            return simdjson::INCORRECT_TYPE;
        }
    });
    if (code)
        return code;
    if (elements != 2)
        return simdjson::INCORRECT_TYPE;
    if (const qsizetype point = pointOf(time); point >= 0)
        series.values[point] = number;
    return simdjson::SUCCESS;
}

error_code AnswerReader::readHistograms(Value value, Series &series)
{
    return eachElement(
        value, [this, &series](json::value item) { return readHistogram(item, series); });
}

error_code AnswerReader::readHistogram(Value value, Series &series)
{
    int elements = 0;
    Milliseconds time { 0 };
    QList<HistogramBucket> buckets;
    const error_code code = eachElement(value, [&](json::value item) -> error_code {
        if (elements++ == 0)
            return readTime(item, time);
        json::object histogram;
        if (const error_code failed = item.get_object().get(histogram))
            return failed;
        return eachField(histogram, [&](std::string_view key, json::value member) {
            return key == "buckets" ? readBuckets(member, buckets) : simdjson::SUCCESS;
        });
    });
    if (code)
        return code;
    if (elements != 2)
        return simdjson::INCORRECT_TYPE;
    const qsizetype point = pointOf(time);
    if (point < 0)
        return simdjson::SUCCESS;
    series.histograms.resize(series.values.size());
    series.histograms[point] = std::move(buckets);
    return simdjson::SUCCESS;
}

error_code AnswerReader::readBuckets(Value value, QList<HistogramBucket> &buckets)
{
    return eachElement(value, [&](json::value item) -> error_code {
        if (++m_buckets > maxBuckets)
            return refuse({ Error::Kind::Unsupported,
                Text::tr("The answer has too many histogram buckets: more than %1.")
                    .arg(maxBuckets),
                {} });
        // The first says to which of its bounds the bucket is closed.
        std::array<double, 4> numbers {};
        size_t elements = 0;
        const error_code code = eachElement(item, [&](json::value element) -> error_code {
            if (elements >= numbers.size())
                return simdjson::INCORRECT_TYPE;
            double &number = numbers.at(elements++);
            return elements == 1 ? element.get_double().get(number) : readNumber(element, number);
        });
        if (code)
            return code;
        if (elements != numbers.size())
            return simdjson::INCORRECT_TYPE;
        buckets.append({ numbers[1], numbers[2], numbers[3] });
        return simdjson::SUCCESS;
    });
}

error_code AnswerReader::makeRoom(Series &series)
{
    const qsizetype count = m_answer.matrix.grid.count;
    if ((m_answer.matrix.series.size() + 1) * count > maxPoints) {
        return refuse({ Error::Kind::Unsupported,
            Text::tr("The answer has too many series: more than %1 of %2 points each.")
                .arg(m_answer.matrix.series.size())
                .arg(count),
            {} });
    }
    if (series.values.isEmpty())
        series.values = QList<double>(count, missing());
    return simdjson::SUCCESS;
}

qsizetype AnswerReader::pointOf(Milliseconds time) const
{
    const Grid &grid = m_answer.matrix.grid;
    if (m_request.kind == QueryKey::Kind::InstantQuery || grid.step <= Milliseconds::zero())
        return grid.count > 0 ? 0 : -1;
    // VictoriaMetrics moves start and end to multiples of the step.
    const Milliseconds past = time - grid.start.time_since_epoch() + grid.step / 2;
    const qsizetype index = past / grid.step;
    return past >= Milliseconds::zero() && index < grid.count ? index : -1;
}

error_code AnswerReader::refuse(Error error)
{
    m_refusal = std::move(error);
    return simdjson::INCORRECT_TYPE;
}

error_code AnswerReader::check()
{
    if (m_status == QLatin1String("error"))
        return refuse(serverError(m_errorType, m_errorText));
    if (m_status != QLatin1String("success") || !m_hasResult)
        return simdjson::NO_SUCH_FIELD;
    if (m_resultType == QLatin1String("matrix") && m_request.kind == QueryKey::Kind::InstantQuery) {
        return refuse({ Error::Kind::Unsupported,
            Text::tr("The query selects a range of samples, which has no value at one point in "
                     "time; wrap it in a function such as rate() or last_over_time()."),
            m_request.expr });
    }
    if (m_resultType == QLatin1String("matrix") || m_resultType == QLatin1String("vector"))
        return m_pairTime ? simdjson::INCORRECT_TYPE : simdjson::SUCCESS;
    return checkPair();
}

error_code AnswerReader::checkPair()
{
    if (!m_pairTime || !m_pairText)
        return simdjson::INCORRECT_TYPE;
    if (m_resultType == QLatin1String("string")) {
        m_answer.matrix.text = m_pairText->isNull() ? QLatin1String("") : *m_pairText;
        return simdjson::SUCCESS;
    }
    if (m_resultType != QLatin1String("scalar"))
        return simdjson::INCORRECT_TYPE;
    const std::optional<double> value = parseSampleValue(m_pairText->toStdString());
    if (!value)
        return simdjson::NUMBER_ERROR;
    Series series;
    if (const error_code code = makeRoom(series))
        return code;
    if (const qsizetype point = pointOf(*m_pairTime); point >= 0)
        series.values[point] = *value;
    m_answer.matrix.series << std::move(series);
    m_answer.matrix.isScalar = true;
    return simdjson::SUCCESS;
}

ParsedAnswer AnswerReader::take()
{
    m_answer.warnings += m_infos;
    if (m_isPartial)
        m_answer.warnings << Text::tr("The answer is partial: not all of the server's nodes took "
                                      "part.");
    return std::move(m_answer);
}

} // namespace opsglass
