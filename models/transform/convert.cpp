// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transform/families.h"

#include "models/data/matrix.h"
#include "models/format/unit.h"
#include "models/format/unittime.h"
#include "models/reduce/matchers.h"
#include "models/reduce/pattern.h"
#include "models/transform/cells.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

std::optional<Field::Type> typeNamed(const QString &name)
{
    static const QHash<QString, Field::Type> types { { QStringLiteral("time"), Field::Type::Time },
        { QStringLiteral("number"), Field::Type::Number },
        { QStringLiteral("string"), Field::Type::String },
        { QStringLiteral("boolean"), Field::Type::Boolean },
        // The words of an enumeration are what is shown of it.
        { QStringLiteral("enum"), Field::Type::String },
        { QStringLiteral("other"), Field::Type::String } };
    const auto found = types.constFind(name);
    return found == types.cend() ? std::nullopt : std::optional(*found);
}

/// Milliseconds since the epoch of a time as text; missing() when it is none.
double timeOf(const QString &text, const QString &format, const QTimeZone &zone)
{
    QDateTime time = format.isEmpty() ? QDateTime::fromString(text, Qt::ISODateWithMs)
                                      : QDateTime::fromString(text, momentToQt(format));
    if (!time.isValid())
        return missing();
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(zone);
    return double(time.toMSecsSinceEpoch());
}

double booleanOf(const Field &field, qsizetype row)
{
    if (isNullCell(field, row))
        return missing();
    if (field.type != Field::Type::String)
        return field.numbers[row] != 0 && !std::isnan(field.numbers[row]) ? 1 : 0;
    const QString word = field.texts[row].trimmed().toLower();
    return word.isEmpty() || word == QLatin1String("false") || word == QLatin1String("0") ? 0 : 1;
}

Field converted(const Field &field, Field::Type type, const QString &format, const QTimeZone &zone)
{
    Field result = emptied(field);
    result.type = type;
    for (qsizetype row = 0; row < field.length(); ++row) {
        const bool isText = field.type == Field::Type::String;
        if (type == Field::Type::Boolean)
            result.numbers << booleanOf(field, row);
        else if (type == Field::Type::Time && isText)
            result.numbers << timeOf(field.texts[row], format, zone);
        else if (type == Field::Type::String && field.type == Field::Type::Time
            && !isNullCell(field, row))
            result.texts << formatMoment(field.numbers[row],
                format.isEmpty() ? QStringLiteral("YYYY-MM-DD HH:mm:ss") : format, zone);
        else
            appendCell(result, field, row);
    }
    if (type == Field::Type::Number) {
        for (double &number : result.numbers)
            number = std::isfinite(number) ? number : missing();
    }
    return result;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression boundary(QStringLiteral(R"([\s_-]+|(?<=[a-z0-9])(?=[A-Z]))"));
    return text.split(boundary, Qt::SkipEmptyParts);
}

QString capitalized(const QString &word) { return word.left(1).toUpper() + word.mid(1).toLower(); }

QString formatted(const QString &text, const QString &format, const QJsonObject &options)
{
    if (format == QLatin1String("Lower Case"))
        return text.toLower();
    if (format == QLatin1String("Sentence Case"))
        return text.left(1).toUpper() + text.mid(1);
    if (format == QLatin1String("Title Case") || format == QLatin1String("Pascal Case")
        || format == QLatin1String("Camel Case")) {
        QStringList words
            = format == QLatin1String("Title Case") ? text.split(u' ') : wordsOf(text);
        for (QString &word : words)
            word = capitalized(word);
        if (format == QLatin1String("Camel Case") && !words.isEmpty())
            words.first() = words.first().toLower();
        return words.join(format == QLatin1String("Title Case") ? QStringLiteral(" ") : QString());
    }
    if (format == QLatin1String("Snake Case"))
        return wordsOf(text).join(u'_').toLower();
    if (format == QLatin1String("Kebab Case"))
        return wordsOf(text).join(u'-').toLower();
    if (format == QLatin1String("Trim"))
        return text.trimmed();
    if (format == QLatin1String("Substring")) {
        const int start = options[QLatin1String("substringStart")].toInt();
        const int end = options[QLatin1String("substringEnd")].toInt(int(text.size()));
        return text.mid(std::max(start, 0), std::max(end - std::max(start, 0), 0));
    }
    return text.toUpper();
}

/// What one row's text holds, by name.
using Extracted = QList<std::pair<QString, QJsonValue>>;

Extracted fromJson(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    Extracted found;
    const QJsonObject object = document.object();
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry)
        found.append({ entry.key(), entry.value() });
    const QJsonArray array = document.array();
    for (qsizetype i = 0; i < array.size(); ++i)
        found.append({ QString::number(i), array[i] });
    return found;
}

/// `a.b[0].c` inside a document.
QJsonValue atPath(const QString &text, const QString &path)
{
    static const QRegularExpression step(QStringLiteral(R"([^.\[\]"']+)"));
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    QJsonValue value
        = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    auto steps = step.globalMatch(path);
    while (steps.hasNext()) {
        const QString key = steps.next().captured();
        value = value.isArray() ? value[qsizetype(key.toInt())] : value[key];
    }
    return value;
}

/// `a=1, b="two words"` and the like.
Extracted fromPairs(const QString &text)
{
    static const QRegularExpression pair(
        QStringLiteral(R"re("?([\w.-]+)"?\s*[=:]\s*(?:"([^"]*)"|([^\s,;&]+)))re"));
    Extracted found;
    auto pairs = pair.globalMatch(text);
    while (pairs.hasNext()) {
        const QRegularExpressionMatch match = pairs.next();
        found.append({ match.captured(1), match.captured(2) + match.captured(3) });
    }
    return found;
}

Extracted fromRegExp(const QString &text, const QString &written)
{
    const auto pattern = readPattern(written);
    if (!pattern)
        return {};
    const QRegularExpressionMatch match = pattern->expression.match(text);
    Extracted found;
    const QStringList names = pattern->expression.namedCaptureGroups();
    for (qsizetype i = 1; i < names.size(); ++i) {
        if (!names[i].isEmpty())
            found.append({ names[i], match.captured(names[i]) });
    }
    return found;
}

Extracted extracted(const QString &text, const QJsonObject &options)
{
    const QString format = options[QLatin1String("format")].toString(QStringLiteral("json"));
    const QJsonArray paths = options[QLatin1String("jsonPaths")].toArray();
    Extracted found;
    if (format == QLatin1String("kvp"))
        return fromPairs(text);
    if (format == QLatin1String("regexp"))
        return fromRegExp(text, options[QLatin1String("regExp")].toString());
    if (format == QLatin1String("delimiter")) {
        const QString delimiter = options[QLatin1String("delimiter")].toString(QStringLiteral(","));
        const QStringList parts = text.split(delimiter.isEmpty() ? QStringLiteral(",") : delimiter);
        for (const QString &part : parts)
            found.append({ part.trimmed(), 1 });
        return found;
    }
    for (const QJsonValue &path : paths) {
        const QString at = path[QLatin1String("path")].toString();
        const QString alias = path[QLatin1String("alias")].toString();
        if (!at.isEmpty())
            found.append({ alias.isEmpty() ? at : alias, atPath(text, at) });
    }
    if (!found.isEmpty())
        return found;
    const Extracted json = fromJson(text);
    return json.isEmpty() && format == QLatin1String("auto") ? fromPairs(text) : json;
}

QString jsonText(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isDouble())
        return numberText(value.toDouble());
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.isString() ? value.toString() : QString();
}

/// A column in the one type all its values have: numbers, truths, else texts.
Field columnOf(const QString &name, const QHash<qsizetype, QJsonValue> &values, qsizetype length)
{
    const auto areAll = [&values](QJsonValue::Type type) {
        return std::all_of(values.cbegin(), values.cend(), [type](const QJsonValue &value) {
            return value.type() == type || value.isNull() || value.isUndefined();
        });
    };
    Field column = textColumn(name);
    if (areAll(QJsonValue::Double))
        column.type = Field::Type::Number;
    else if (areAll(QJsonValue::Bool))
        column.type = Field::Type::Boolean;
    for (qsizetype row = 0; row < length; ++row) {
        const QJsonValue value = values.value(row);
        if (column.type == Field::Type::String)
            column.texts << jsonText(value);
        else if (value.isBool())
            column.numbers << (value.toBool() ? 1 : 0);
        else
            column.numbers << (value.isDouble() ? value.toDouble() : missing());
    }
    return column;
}

} // namespace

void transforms::convertFieldType(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &context)
{
    for (const QJsonValue &entry : options[QLatin1String("conversions")].toArray()) {
        const QString target = entry[QLatin1String("targetField")].toString();
        const auto type = typeNamed(entry[QLatin1String("destinationType")].toString());
        if (target.isEmpty() || !type)
            continue;
        for (Frame &frame : frames) {
            for (Field &field : frame.fields) {
                if (isFieldNamed(field, target))
                    field = converted(
                        field, *type, entry[QLatin1String("dateFormat")].toString(), context.zone);
            }
        }
    }
}

void transforms::formatString(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    const QString name = options[QLatin1String("stringField")].toString();
    const QString format = options[QLatin1String("outputFormat")].toString();
    for (Frame &frame : frames) {
        for (Field &field : frame.fields) {
            if (field.type != Field::Type::String || field.displayName != name)
                continue;
            for (QString &text : field.texts)
                text = text.isNull() ? text : formatted(text, format, options);
        }
    }
}

void transforms::formatTime(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &context)
{
    const QString name = options[QLatin1String("timeField")].toString();
    const QTimeZone named(options[QLatin1String("timezone")].toString().toUtf8());
    const QTimeZone zone = named.isValid() ? named : context.zone;
    for (Frame &frame : frames) {
        for (Field &field : frame.fields) {
            if (field.displayName == name && field.type != Field::Type::String)
                field = converted(field, Field::Type::String,
                    options[QLatin1String("outputFormat")].toString(), zone);
        }
    }
}

void transforms::extractFields(
    QList<Frame> &frames, const QJsonObject &options, const TransformContext &)
{
    const QString source = options[QLatin1String("source")].toString();
    for (Frame &frame : frames) {
        const qsizetype index = source.isEmpty() ? indexOfType(frame, Field::Type::String)
                                                 : indexOfField(frame, source);
        if (index < 0)
            continue;
        QStringList names;
        QHash<QString, QHash<qsizetype, QJsonValue>> values;
        for (qsizetype row = 0; row < frame.length(); ++row) {
            for (const auto &[name, value] :
                extracted(cellText(frame.fields[index], row), options)) {
                if (!values.contains(name))
                    names << name;
                values[name].insert(row, value);
            }
        }
        const qsizetype length = frame.length();
        if (options[QLatin1String("replace")].toBool()) {
            const bool keepsTime = options[QLatin1String("keepTime")].toBool();
            frame.fields.removeIf([keepsTime](const Field &field) {
                return !keepsTime || field.type != Field::Type::Time;
            });
        }
        for (const QString &name : std::as_const(names))
            frame.fields << columnOf(name, values.value(name), length);
    }
}

} // namespace opsglass
