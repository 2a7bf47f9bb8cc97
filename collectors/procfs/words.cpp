// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/words.h"

#include <charconv>
#include <cmath>

namespace opsglass {

namespace {

template <typename T>
std::optional<T> parsed(QByteArrayView text)
{
    T value {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

bool isBlank(char byte) { return byte == ' ' || byte == '\t'; }

} // namespace

QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    const QByteArrayView line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    return line;
}

std::optional<quint64> toCount(QByteArrayView text) { return parsed<quint64>(text); }

std::optional<qint64> toInteger(QByteArrayView text) { return parsed<qint64>(text); }

std::optional<double> toReal(QByteArrayView text)
{
    const std::optional<double> value = parsed<double>(text);
    return value && std::isfinite(*value) ? value : std::nullopt;
}

QByteArrayView Words::next()
{
    const char *begin = m_rest.data();
    const char *const end = begin + m_rest.size();
    while (begin != end && isBlank(*begin))
        ++begin;
    const char *word = begin;
    while (begin != end && !isBlank(*begin))
        ++begin;
    m_rest = QByteArrayView(begin, end - begin);
    return QByteArrayView(word, begin - word);
}

void Words::skip(int count)
{
    for (; count > 0; --count)
        next();
}

} // namespace opsglass
