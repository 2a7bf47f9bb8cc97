// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/yamlsource.h"

#include <algorithm>

namespace opsglass {

FilePlace YamlSource::placeOf(const YAML::Mark &mark) const
{
    if (mark.is_null())
        return {};
    const qsizetype end = std::clamp<qsizetype>(mark.pos, 0, m_text.size());
    const qsizetype begin = std::clamp<qsizetype>(mark.pos - mark.column, 0, end);
    const auto before = QByteArrayView(m_text).sliced(begin, end - begin);
    const auto characters = std::count_if(before.begin(), before.end(),
        [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; });
    return { mark.line + 1, int(characters) + 1 };
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

} // namespace opsglass
