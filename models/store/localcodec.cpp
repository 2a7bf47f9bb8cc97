// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/localcodec.h"

#include "models/data/matrix.h"

#include <QList>

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <functional>

namespace opsglass {

namespace {

constexpr char version = 1;
constexpr qsizetype headSize = 1 + 8;

/// How the values of a column are kept; decimals are `Decimals` plus their digits.
enum class Way : quint8 { Same = 0, Bits = 1, Decimals = 16 };
constexpr quint8 hasGaps = 0x80; ///< a bit per time follows: whether there is a value

/// Digits behind the point that are tried: whole numbers, hundredths as the kernel counts its time,
/// milliseconds, microseconds.
constexpr std::array<int, 4> digitsTried { 0, 2, 3, 6 };
constexpr std::array<double, 7> powers { 1, 10, 100, 1e3, 1e4, 1e5, 1e6 };
constexpr double exactWhole = 9'007'199'254'740'992; // 2^53

/// More than a block ever has: a length beyond it is damage, not something to reserve.
constexpr quint64 mostEntries = 1'000'000;

quint64 bitsOf(double value) { return std::bit_cast<quint64>(value); }

void putNumber(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes.append(char(quint8(number) | 0x80));
        number >>= 7;
    }
    bytes.append(char(quint8(number)));
}

/// Small numbers of both signs become small numbers.
quint64 folded(qint64 number) { return (quint64(number) << 1) ^ quint64(number >> 63); }
qint64 unfolded(quint64 number) { return qint64((number >> 1) ^ (~(number & 1) + 1)); }

void putBits(QByteArray &bytes, quint64 bits, int count)
{
    for (int i = 0; i < count; ++i)
        bytes.append(char(quint8(bits >> (8 * i))));
}

/// Reads what the put functions wrote; once something is not there, isGood stays false.
class Reader {
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    bool isGood() const { return m_isGood; }
    qsizetype left() const { return m_bytes.size() - m_at; }

    quint8 byte()
    {
        m_isGood = m_isGood && left() > 0;
        return m_isGood ? quint8(m_bytes[m_at++]) : quint8(0);
    }

    quint64 number()
    {
        quint64 number = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const quint8 next = byte();
            number |= quint64(next & 0x7f) << shift;
            if (next < 0x80)
                return number;
        }
        m_isGood = false;
        return 0;
    }

    quint64 bits(int count)
    {
        quint64 bits = 0;
        for (int i = 0; i < count; ++i)
            bits |= quint64(byte()) << (8 * i);
        return bits;
    }

    QByteArrayView part(qsizetype size)
    {
        m_isGood = m_isGood && size >= 0 && size <= left();
        if (!m_isGood)
            return {};
        m_at += size;
        return m_bytes.sliced(m_at - size, size);
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isGood = true;
};

/// The values times 10^digits, when dividing them again gives the very same values.
std::optional<QList<qint64>> wholes(const QList<double> &values, int digits)
{
    const double power = powers[size_t(digits)];
    QList<qint64> result;
    result.reserve(values.size());
    for (const double value : values) {
        const double scaled = value * power;
        if (!(std::abs(scaled) < exactWhole))
            return {};
        const qint64 whole = std::llrint(scaled);
        if (bitsOf(double(whole) / power) != bitsOf(value))
            return {};
        result.append(whole);
    }
    return result;
}

QByteArray decimals(const QList<qint64> &numbers, int digits)
{
    QByteArray bytes(1, char(quint8(Way::Decimals) + quint8(digits)));
    qint64 before = 0;
    for (const qint64 number : numbers) {
        putNumber(bytes, folded(number - before));
        before = number;
    }
    return bytes;
}

/// Of every value the bytes that differ from the one before, behind the number of equal bytes at
/// both ends.
QByteArray changedBits(const QList<double> &values)
{
    QByteArray bytes(1, char(Way::Bits));
    quint64 before = 0;
    for (const double value : values) {
        const quint64 change = bitsOf(value) ^ before;
        const int leading = std::countl_zero(change) / 8;
        const int trailing = change == 0 ? 0 : std::countr_zero(change) / 8;
        bytes.append(char(quint8(leading | trailing << 4)));
        putBits(bytes, change >> (8 * trailing), 8 - leading - trailing);
        before = bitsOf(value);
    }
    return bytes;
}

QByteArray encodedValues(const QList<double> &values)
{
    if (values.isEmpty())
        return QByteArray(1, char(Way::Bits));
    const bool isSame = std::all_of(values.cbegin(), values.cend(),
        [&values](double value) { return bitsOf(value) == bitsOf(values.first()); });
    if (isSame) {
        QByteArray bytes(1, char(Way::Same));
        putBits(bytes, bitsOf(values.first()), 8);
        return bytes;
    }
    QByteArray best = changedBits(values);
    for (const int digits : digitsTried) {
        const std::optional<QList<qint64>> numbers = wholes(values, digits);
        if (!numbers)
            continue;
        const QByteArray bytes = decimals(*numbers, digits);
        return bytes.size() < best.size() ? bytes : best;
    }
    return best;
}

QByteArray encodedColumn(const QList<double> &column)
{
    QList<double> values;
    QByteArray gaps((column.size() + 7) / 8, 0);
    for (qsizetype i = 0; i < column.size(); ++i) {
        if (isMissing(column[i]))
            continue;
        gaps[i / 8] = char(quint8(gaps[i / 8]) | quint8(1 << (i % 8)));
        values << column[i];
    }
    QByteArray bytes = encodedValues(values);
    if (values.size() == column.size())
        return bytes;
    bytes[0] = char(quint8(bytes[0]) | hasGaps);
    return bytes.insert(1, gaps);
}

bool readDecimals(Reader &reader, int digits, QList<double> &values)
{
    if (digits >= int(powers.size()))
        return false;
    quint64 number = 0; // without a sign: damaged differences may not overflow
    for (double &value : values) {
        number += quint64(unfolded(reader.number()));
        value = double(qint64(number)) / powers[size_t(digits)];
    }
    return reader.isGood();
}

bool readChangedBits(Reader &reader, QList<double> &values)
{
    quint64 before = 0;
    for (double &value : values) {
        const quint8 ends = reader.byte();
        const int leading = ends & 0x0f;
        const int trailing = ends >> 4;
        if (leading + trailing > 8 || trailing > 7)
            return false;
        before ^= reader.bits(8 - leading - trailing) << (8 * trailing);
        value = std::bit_cast<double>(before);
    }
    return reader.isGood();
}

bool readValues(Reader &reader, quint8 way, QList<double> &values)
{
    if (way == quint8(Way::Same)) {
        values.fill(std::bit_cast<double>(reader.bits(8)));
        return reader.isGood();
    }
    if (way == quint8(Way::Bits))
        return readChangedBits(reader, values);
    return way >= quint8(Way::Decimals) && readDecimals(reader, way - int(Way::Decimals), values);
}

std::optional<QList<double>> decodedColumn(QByteArrayView bytes, qsizetype count)
{
    Reader reader(bytes);
    const quint8 way = reader.byte();
    if ((way & hasGaps) == 0) {
        QList<double> values(count);
        return readValues(reader, way, values) ? std::optional(values) : std::nullopt;
    }
    const QByteArrayView gaps = reader.part((count + 7) / 8);
    if (!reader.isGood())
        return {};
    const auto isThere = [gaps](qsizetype i) { return (quint8(gaps[i / 8]) >> (i % 8) & 1) != 0; };
    qsizetype present = 0;
    for (qsizetype i = 0; i < count; ++i)
        present += isThere(i) ? 1 : 0;
    QList<double> values(present);
    if (!readValues(reader, way & quint8(~hasGaps), values))
        return {};
    QList<double> column(count, missing());
    qsizetype next = 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (isThere(i))
            column[i] = values[next++];
    }
    return column;
}

bool readTimes(Reader &reader, QList<Instant> &times)
{
    const quint64 count = reader.number();
    if (count > mostEntries)
        return false;
    quint64 time = quint64(unfolded(reader.number()));
    for (quint64 i = 0; i < count && reader.isGood(); ++i) {
        if (i > 0)
            time += reader.number();
        times << Instant(Milliseconds(qint64(time)));
    }
    return reader.isGood() && std::is_sorted(times.cbegin(), times.cend(), std::less_equal<>());
}

} // namespace

QByteArray encoded(const LocalBlock &block)
{
    QByteArray body;
    putNumber(body, quint64(block.times.size()));
    const auto count = [](Instant time) { return time.time_since_epoch().count(); };
    putNumber(body, folded(block.times.isEmpty() ? 0 : count(block.times.first())));
    for (qsizetype i = 1; i < block.times.size(); ++i)
        putNumber(body, quint64(count(block.times[i]) - count(block.times[i - 1])));
    putNumber(body, quint64(block.columns.size()));
    QByteArray columns;
    qint64 before = 0;
    for (auto column = block.columns.cbegin(); column != block.columns.cend(); ++column) {
        const QByteArray bytes = encodedColumn(column.value());
        putNumber(body, quint64(column.key() - before));
        putNumber(body, quint64(bytes.size()));
        before = column.key();
        columns += bytes;
    }
    body += columns;
    QByteArray bytes(1, version);
    putBits(bytes, XXH3_64bits(body.constData(), size_t(body.size())), 8);
    return bytes + body;
}

std::optional<LocalBlock> decoded(const QByteArray &bytes, const QSet<qint64> *wanted)
{
    if (bytes.size() < headSize || bytes[0] != version)
        return {};
    Reader reader(bytes);
    reader.byte();
    const quint64 sum = reader.bits(8);
    const QByteArrayView body = QByteArrayView(bytes).sliced(headSize);
    LocalBlock block;
    if (XXH3_64bits(body.data(), size_t(body.size())) != sum || !readTimes(reader, block.times))
        return {};
    const quint64 columns = reader.number();
    if (columns > mostEntries)
        return {};
    QList<std::pair<qint64, qsizetype>> index; // series, size
    quint64 series = 0;
    for (quint64 i = 0; i < columns && reader.isGood(); ++i) {
        series += reader.number();
        index.append({ qint64(series), qsizetype(std::min<quint64>(reader.number(), 1U << 30)) });
    }
    for (const auto &[number, size] : std::as_const(index)) {
        const QByteArrayView column = reader.part(size);
        if (!reader.isGood())
            return {};
        if (wanted && !wanted->contains(number))
            continue;
        std::optional<QList<double>> values = decodedColumn(column, block.times.size());
        if (!values)
            return {};
        block.columns.insert(number, std::move(*values));
    }
    return reader.isGood() ? std::optional(std::move(block)) : std::nullopt;
}

} // namespace opsglass
