// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/applink.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>
#include <tuple>

namespace opsglass {

namespace {

constexpr qsizetype longestLink = 4096;
constexpr qsizetype longestValue = 512;
constexpr qsizetype mostParts = 64;
constexpr qsizetype shownOfALink = 60;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AppLink)
};

QLatin1String scheme() { return QLatin1String("opsglass:"); }

tl::unexpected<Error> refused(const QString &why, const QString &link)
{
    return failure({ Error::Kind::Unsupported,
        Text::tr("The link “%1” is not opened: %2").arg(link.left(shownOfALink), why), link });
}

bool matches(const QString &text, const char *pattern)
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(QLatin1String(pattern)));
    return whole.match(text).hasMatch();
}

bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

/// A part of a query as it was meant. Nothing for a broken escape, text that is no UTF-8, and
/// characters that are not seen.
std::optional<QString> decoded(QString part)
{
    if (!matches(part, "(?:[^%]|%[0-9A-Fa-f]{2})*"))
        return {};
    part.replace(u'+', u' ');
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(QByteArray::fromPercentEncoding(part.toLatin1()));
    if (decoder.hasError() || text.size() > longestValue)
        return {};
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            return {};
    }
    return text;
}

/// \return whether the key is known, its value possible and, except for variables, not there yet
bool take(DashboardAddress &address, const QString &key, const QString &value)
{
    const QLatin1String variable("var-");
    if (key.startsWith(variable)) {
        const QString name = key.sliced(variable.size());
        address.variables.append({ name, value });
        return matches(name, "[A-Za-z_][A-Za-z0-9_]{0,63}");
    }
    if (key == QLatin1String("viewPanel")) {
        const bool isFirst = !address.viewedPanel;
        address.viewedPanel = value.toInt();
        return isFirst && matches(value, "[1-9][0-9]{0,8}");
    }
    constexpr char time[] = "[0-9A-Za-z:.+/-]{1,64}";
    const std::tuple<const char *, QString *, const char *> texts[] {
        { "from", &address.from, time },
        { "to", &address.to, time },
        { "timezone", &address.timezone, "[0-9A-Za-z_+/-]{1,64}" },
    };
    for (const auto &[name, text, pattern] : texts) {
        if (key != QLatin1String(name))
            continue;
        const bool isFirst = text->isEmpty();
        *text = value;
        return isFirst && matches(value, pattern);
    }
    return false;
}

Result<AppLink> parseDashboard(const QString &uid, const QString &query, const QString &link)
{
    AppLink parsed { AppLink::Place::Dashboard, {}, link };
    // The rule of Grafana, which leaves no way into a folder.
    if (!matches(uid, "[A-Za-z0-9_-]{1,40}"))
        return refused(Text::tr("it names no dashboard by its uid."), link);
    parsed.address.uid = uid;
    const QStringList parts = query.split(u'&', Qt::SkipEmptyParts);
    if (parts.size() > mostParts)
        return refused(Text::tr("it says too much."), link);
    for (const QString &part : parts) {
        const qsizetype equals = part.indexOf(u'=');
        const auto key = decoded(part.left(equals));
        const auto value = equals < 0 ? QString() : decoded(part.sliced(equals + 1));
        if (!key || !value || !take(parsed.address, *key, *value))
            return refused(Text::tr("it cannot say “%1”.").arg(part.left(shownOfALink)), link);
    }
    if (parsed.address.from.isEmpty() != parsed.address.to.isEmpty())
        return refused(Text::tr("a time range has two ends, from and to."), link);
    return parsed;
}

} // namespace

bool isAppLink(const QString &text) { return text.startsWith(scheme(), Qt::CaseInsensitive); }

Result<AppLink> parseAppLink(const QString &text)
{
    if (!isAppLink(text) || text.size() > longestLink || !isPlain(text))
        return refused(Text::tr("it is too long, or has characters that links do not have."), text);
    const QString rest = text.sliced(scheme().size());
    const qsizetype mark = rest.indexOf(u'?');
    const QString path = rest.left(mark);
    const QString query = mark < 0 ? QString() : rest.sliced(mark + 1);
    const QLatin1String dashboard("dashboard/");
    if (path.startsWith(dashboard))
        return parseDashboard(path.sliced(dashboard.size()), query, text);
    if (mark < 0 && path == QLatin1String("alerts"))
        return AppLink { AppLink::Place::Alerts, {}, text };
    if (mark < 0 && path == QLatin1String("processes"))
        return AppLink { AppLink::Place::Processes, {}, text };
    return refused(
        Text::tr("links lead to opsglass:alerts, opsglass:processes or opsglass:dashboard/UID."),
        text);
}

} // namespace opsglass
