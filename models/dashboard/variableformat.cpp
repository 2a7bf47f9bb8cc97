// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/variableformat.h"

#include "models/format/unittime.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <cmath>

namespace opsglass {

namespace {

/// What a format sees: the name, the values, and what stands behind a colon in the format.
struct Input {
    const QString &name;
    const VariableValue &value;
    QString argument;

    const QStringList &values() const { return value.values; }
    QString first() const { return value.values.value(0); }
    bool isSeveral() const { return value.values.size() > 1; }
    bool isList() const { return value.isList || isSeveral(); }
};

using Writer = QString (*)(const Input &);
using Escape = QString (*)(const QString &);

QString escapedWith(const QString &value, QLatin1String special, QLatin1String prefix)
{
    QString result;
    for (const QChar c : value) {
        if (special.contains(c))
            result += prefix;
        result += c;
    }
    return result;
}

QStringList each(const QStringList &values, Escape escape)
{
    QStringList escaped;
    for (const QString &value : values)
        escaped << escape(value);
    return escaped;
}

QString regexEscaped(const QString &value)
{
    return escapedWith(value, QLatin1String("\\^$*+?.()|[]{}/"), QLatin1String("\\"));
}

/// §16 "prom rule" for one value of a multi variable: one backslash has to survive PromQL's string.
QString promRegexEscaped(const QString &value)
{
    QString doubled = value;
    doubled.replace(u'\\', QLatin1String("\\\\\\\\"));
    return escapedWith(doubled, QLatin1String("$^*{}[]+?.()|"), QLatin1String("\\\\"));
}

QString luceneEscaped(const QString &value)
{
    return escapedWith(value, QLatin1String("!*+-=<>()[]{}\"~?:/&|^\\ "), QLatin1String("\\"));
}

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

/// Everything the source has, when All was chosen but nobody knows the options.
bool isEverything(const Input &input)
{
    return input.values().isEmpty() && (input.value.isAll || input.value.isMulti);
}

QString prom(const Input &input)
{
    if (isEverything(input))
        return QStringLiteral(".+");
    if (!input.value.isMulti && !input.isSeveral()) {
        QString single = input.first();
        single.replace(u'\\', QLatin1String("\\\\"));
        single.replace(u'\'', QLatin1String("\\\\'"));
        return single;
    }
    const QStringList escaped = each(input.values(), promRegexEscaped);
    return escaped.size() == 1 ? escaped.first() : u'(' + escaped.join(u'|') + u')';
}

QString glob(const Input &input)
{
    return input.isSeveral() ? u'{' + input.values().join(u',') + u'}' : input.first();
}

QString csv(const Input &input) { return input.values().join(u','); }

QString pipe(const Input &input)
{
    return isEverything(input) ? QStringLiteral(".+") : input.values().join(u'|');
}

QString regex(const Input &input)
{
    if (isEverything(input))
        return QStringLiteral(".+");
    const QStringList escaped = each(input.values(), regexEscaped);
    return input.isSeveral() ? u'(' + escaped.join(u'|') + u')' : escaped.value(0);
}

QString json(const Input &input)
{
    if (!input.isList())
        return input.first();
    const QByteArray text
        = QJsonDocument(QJsonArray::fromStringList(input.values())).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text);
}

QString distributed(const Input &input) { return input.values().join(u',' + input.name + u'='); }

QString lucene(const Input &input)
{
    if (input.values().isEmpty())
        return QStringLiteral("__empty__");
    const QStringList escaped = each(input.values(), luceneEscaped);
    if (!input.isList())
        return escaped.first();
    return QStringLiteral("(\"") + escaped.join(QLatin1String("\" OR \"")) + QStringLiteral("\")");
}

QString quoted(const Input &input, QChar quote, QLatin1String escapedQuote)
{
    QStringList parts;
    for (QString value : input.values())
        parts << quote + value.replace(quote, escapedQuote) + quote;
    return parts.join(u',');
}

QString singleQuote(const Input &input) { return quoted(input, u'\'', QLatin1String("\\'")); }

QString doubleQuote(const Input &input) { return quoted(input, u'"', QLatin1String("\\\"")); }

QString sqlString(const Input &input) { return quoted(input, u'\'', QLatin1String("''")); }

QString shownText(const Input &input)
{
    if (input.value.isAll)
        return QStringLiteral("All");
    const bool hasTexts = input.value.texts.size() == input.values().size();
    return (hasTexts ? input.value.texts : input.values()).join(QLatin1String(" + "));
}

QString html(const Input &input)
{
    const auto escape = [](const QString &value) {
        return value.toHtmlEscaped().replace(u'\'', QLatin1String("&#39;"));
    };
    return each(input.values(), escape).join(QLatin1String(", "));
}

QString percentEncode(const Input &input) { return encoded(glob(input)); }

QString uriEncode(const Input &input)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(glob(input), ";,/?:@&=+$#"));
}

QString queryParameter(const Input &input)
{
    QStringList values = input.values();
    if (input.value.isAll)
        values
            = { input.value.allValue.isEmpty() ? QStringLiteral("$__all") : QStringLiteral("All") };
    QStringList parts;
    for (const QString &value : std::as_const(values))
        parts << QStringLiteral("var-%1=%2").arg(encoded(input.name), encoded(value));
    return parts.join(u'&');
}

/// `customqueryparam:n:p`: the name and a prefix for every value.
QString customParameter(const Input &input)
{
    const qsizetype colon = input.argument.indexOf(u':');
    const QString given = input.argument.left(colon);
    const QString name = given.isEmpty() ? input.name : given;
    const QString prefix = colon < 0 ? QString() : input.argument.mid(colon + 1);
    QStringList parts;
    for (const QString &value : input.values())
        parts << encoded(name) + u'=' + prefix + encoded(value);
    return parts.join(u'&');
}

QString joined(const Input &input)
{
    return input.values().join(input.argument.isEmpty() ? QStringLiteral(",") : input.argument);
}

QString dated(const Input &input)
{
    bool isNumber = false;
    const qint64 time = input.first().toLongLong(&isNumber);
    return isNumber ? formatDateArgument(time, input.argument, QTimeZone::utc()) : input.first();
}

const QHash<QString, Writer> &writers()
{
    static const QHash<QString, Writer> table {
        { QStringLiteral("prom"), prom },
        { QStringLiteral("glob"), glob },
        { QStringLiteral("raw"), csv },
        { QStringLiteral("csv"), csv },
        { QStringLiteral("pipe"), pipe },
        { QStringLiteral("regex"), regex },
        { QStringLiteral("json"), json },
        { QStringLiteral("distributed"), distributed },
        { QStringLiteral("lucene"), lucene },
        { QStringLiteral("singlequote"), singleQuote },
        { QStringLiteral("doublequote"), doubleQuote },
        { QStringLiteral("sqlstring"), sqlString },
        { QStringLiteral("text"), shownText },
        { QStringLiteral("html"), html },
        { QStringLiteral("percentencode"), percentEncode },
        { QStringLiteral("uriencode"), uriEncode },
        { QStringLiteral("queryparam"), queryParameter },
        { QStringLiteral("customqueryparam"), customParameter },
        { QStringLiteral("join"), joined },
        { QStringLiteral("date"), dated },
    };
    return table;
}

} // namespace

QString formatVariable(const QString &name, const VariableValue &value, const QString &format)
{
    const qsizetype colon = format.indexOf(u':');
    const QString id = format.left(colon);
    const bool speaksOfAll = id == QLatin1String("text") || id == QLatin1String("queryparam");
    if (value.isAll && !value.allValue.isEmpty() && !speaksOfAll)
        return value.allValue;
    const Input input { name, value, colon < 0 ? QString() : format.mid(colon + 1) };
    return writers().value(id, glob)(input);
}

QString formatDateArgument(qint64 epochMs, const QString &argument, const QTimeZone &zone)
{
    if (argument.isEmpty() || argument == QLatin1String("iso"))
        return QDateTime::fromMSecsSinceEpoch(epochMs, Qt::UTC).toString(Qt::ISODateWithMs);
    if (argument == QLatin1String("ms"))
        return QString::number(epochMs);
    if (argument == QLatin1String("seconds"))
        return QString::number(std::llround(double(epochMs) / 1000));
    return formatMoment(double(epochMs), argument, zone);
}

} // namespace opsglass
