// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/yamlsource.h"

#include <algorithm>

namespace opsglass {

YamlSource::YamlSource(const QByteArray &text)
    : m_text(text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0) == 0x80)
            m_continuations << i;
    }
}

FilePlace YamlSource::placeOf(const YAML::Mark &mark) const
{
    if (mark.is_null())
        return {};
    const auto countBefore = [this](qsizetype end) {
        return std::lower_bound(m_continuations.cbegin(), m_continuations.cend(), end)
            - m_continuations.cbegin();
    };
    const auto continuations = countBefore(mark.pos) - countBefore(mark.pos - mark.column);
    return { mark.line + 1, mark.column - int(continuations) + 1 };
}

QByteArray YamlSource::nullWordAt(const YAML::Mark &mark) const
{
    if (mark.is_null() || mark.pos < 0 || mark.pos >= m_text.size())
        return {};
    const auto rest = QByteArrayView(m_text).sliced(mark.pos);
    for (const char *word : { "~", "null", "Null", "NULL" }) {
        if (rest.startsWith(word))
            return word;
    }
    return {};
}

bool YamlSource::lacksColon(const YAML::Mark &mark, const QByteArray &key) const
{
    if (mark.is_null() || mark.pos < 0 || mark.pos >= m_text.size())
        return false;
    const bool isExplicit = QByteArrayView(m_text).first(mark.pos).trimmed().endsWith('?');
    const auto rest = QByteArrayView(m_text).sliced(mark.pos);
    if (isExplicit || !rest.startsWith(key))
        return false;
    return !rest.sliced(key.size()).trimmed().startsWith(':');
}

} // namespace opsglass
