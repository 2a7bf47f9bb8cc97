// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/fingerprint.h"

#include <map>
#include <string>

namespace opsglass {

QString fingerprint(const Labels &labels)
{
    constexpr quint64 offset = 14695981039346656037U;
    constexpr quint64 prime = 1099511628211U;
    quint64 hash = offset;
    const auto add = [&hash](const std::string &bytes) {
        for (const char byte : bytes)
            hash = (hash ^ static_cast<unsigned char>(byte)) * prime;
        hash = (hash ^ 0xffU) * prime;
    };
    std::map<std::string, std::string> inByteOrder; // Labels are in UTF-16's order
    for (auto label = labels.pairs.cbegin(); label != labels.pairs.cend(); ++label)
        inByteOrder.emplace(label.key().toStdString(), label.value().toStdString());
    for (const auto &[name, value] : inByteOrder) {
        add(name);
        add(value);
    }
    return QStringLiteral("%1").arg(hash, 16, 16, QLatin1Char('0'));
}

} // namespace opsglass
