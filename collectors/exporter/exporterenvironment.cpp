// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/exporter/exporterenvironment.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QStringList>

#include <optional>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ExporterSettings)
};

constexpr int highestPort = 65'535;
constexpr int longestInterval = 3600; ///< seconds

tl::unexpected<Error> refused(const QString &name, const QString &value, const QString &expected)
{
    return failure({ Error::Kind::Malformed,
        Text::tr("%1 is “%2”; it has to be %3.").arg(name, value, expected), {} });
}

std::optional<bool> switchOf(const QString &text)
{
    const QString word = text.toLower();
    static const QStringList on { QStringLiteral("true"), QStringLiteral("1"),
        QStringLiteral("yes"), QStringLiteral("on") };
    static const QStringList off { QStringLiteral("false"), QStringLiteral("0"),
        QStringLiteral("no"), QStringLiteral("off") };
    if (on.contains(word))
        return true;
    return off.contains(word) ? std::optional(false) : std::nullopt;
}

/// A whole number from 1 to `most`, in digits alone.
std::optional<int> numberOf(const QString &text, int most)
{
    for (const QChar letter : text) {
        if (letter < u'0' || letter > u'9')
            return {};
    }
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= 1 && number <= most ? std::optional(number) : std::nullopt;
}

bool isHost(const QString &text)
{
    return text == QLatin1String("localhost") || !QHostAddress(text).isNull();
}

} // namespace

Result<ExporterSettings> withEnvironment(
    ExporterSettings settings, const QProcessEnvironment &environment)
{
    const auto variable = [&environment](const QString &what) {
        const QString name = QStringLiteral("QITOPS_MONITORING_") + what;
        return std::pair(name, environment.value(name).trimmed());
    };
    if (const auto [name, value] = variable(QStringLiteral("ENABLED")); !value.isEmpty()) {
        const auto isOn = switchOf(value);
        if (!isOn)
            return refused(name, value, Text::tr("true or false"));
        settings.isEnabled = *isOn;
    }
    if (const auto [name, value] = variable(QStringLiteral("HOST")); !value.isEmpty()) {
        if (!isHost(value))
            return refused(name, value, Text::tr("an address such as 127.0.0.1, or localhost"));
        settings.host = value;
    }
    if (const auto [name, value] = variable(QStringLiteral("PORT")); !value.isEmpty()) {
        const auto port = numberOf(value, highestPort);
        if (!port)
            return refused(name, value, Text::tr("a number from 1 to %1").arg(highestPort));
        settings.port = *port;
    }
    if (const auto [name, value] = variable(QStringLiteral("INTERVAL")); !value.isEmpty()) {
        const auto seconds = numberOf(value, longestInterval);
        if (!seconds)
            return refused(
                name, value, Text::tr("whole seconds from 1 to %1").arg(longestInterval));
        settings.interval = std::chrono::seconds(*seconds);
    }
    return settings;
}

} // namespace opsglass
