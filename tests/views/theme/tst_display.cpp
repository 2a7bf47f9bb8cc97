// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/matrix.h"
#include "models/reduce/display.h"
#include "models/reduce/overrides.h"
#include "tests/support/vectors.h"
#include "views/theme/theme.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace opsglass;

/// Text, colour and place between min and max, by vectors; here and not below, because a colour is
/// only one once a theme has resolved it.
class TestDisplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDisplayVector();
    void everyMappingVector();
    void everyDisplayName();
};

namespace {

/// The settings behind the names in display.json.
QJsonObject configOf(const QString &name)
{
    static const QJsonObject configs = QJsonDocument::fromJson(R"({
        "abs": {"unit": "percent", "min": 0, "max": 100, "color": {"mode": "thresholds"},
            "thresholds": {"mode": "absolute", "steps": [{"color": "green", "value": null},
                {"color": "orange", "value": 70}, {"color": "red", "value": 90}]}},
        "pct": {"min": 0, "max": 200, "color": {"mode": "thresholds"},
            "thresholds": {"mode": "percentage", "steps": [{"color": "green", "value": null},
                {"color": "yellow", "value": 50}, {"color": "red", "value": 80}]}},
        "cont": {"min": 0, "max": 100, "color": {"mode": "continuous-GrYlRd"}},
        "fixed": {"min": 0, "max": 100, "color": {"mode": "fixed", "fixedColor": "semi-dark-blue"}},
        "noval": {"unit": "s", "min": 0, "max": 100, "noValue": "-"},
        "viridis": {"min": 0, "max": 1, "color": {"mode": "continuous-viridis"}},
        "none": {"min": 0, "max": 100}
    })")
                                           .object();
    return configs[name].toObject();
}

Field fieldOf(const QJsonObject &config, Field::Type type = Field::Type::Number)
{
    Field field;
    field.name = QStringLiteral("Value");
    field.type = type;
    field.config = readFieldConfig(config);
    return field;
}

DisplayValue shown(const QJsonValue &input, const Field &field)
{
    const ValueRange range = fieldRange(field, {});
    const QTimeZone zone = QTimeZone::utc();
    if (input.isNull())
        return field.type == Field::Type::String ? displayText({}, field, range, zone)
                                                 : displayNumber(missing(), field, range, zone);
    if (input.isBool())
        return displayText(
            input.toBool() ? QStringLiteral("true") : QStringLiteral("false"), field, range, zone);
    if (!input.isString())
        return displayNumber(input.toDouble(), field, range, zone);
    if (input.toString() == QLatin1String("NaN"))
        return displayNumber(std::nan(""), field, range, zone);
    return displayText(input.toString(), field, range, zone);
}

QColor colorOf(QString text)
{
    if (!text.startsWith(QLatin1String("rgb(")))
        return QColor(text);
    const QStringList parts = text.remove(QLatin1String("rgb(")).remove(u')').split(u',');
    return { parts[0].toInt(), parts[1].toInt(), parts[2].toInt() };
}

bool isClose(const QColor &left, const QColor &right)
{
    return std::abs(left.red() - right.red()) <= 1 && std::abs(left.green() - right.green()) <= 1
        && std::abs(left.blue() - right.blue()) <= 1;
}

} // namespace

void TestDisplay::everyDisplayVector()
{
    const Theme theme = Theme::of(Theme::Kind::Dark);
    const QJsonArray vectors = readJsonVectors(QStringLiteral("display.json")).array();
    QVERIFY(vectors.size() >= 60);
    for (const QJsonValue &entry : vectors) {
        const QJsonObject vector = entry.toObject();
        const QByteArray where = QJsonDocument(vector).toJson(QJsonDocument::Compact);
        const DisplayValue value = shown(vector[QLatin1String("input")],
            fieldOf(configOf(vector[QLatin1String("cfg")].toString())));
        QVERIFY2(value.text.text == vector[QLatin1String("text")].toString(), where);
        QVERIFY2(value.text.suffix == vector[QLatin1String("suffix")].toString(), where);
        QVERIFY2(qAbs(value.percent - vector[QLatin1String("percent")].toDouble()) < 1e-9, where);
        const QColor color = theme.color(value.color);
        const QByteArray got = where + " got " + color.name().toLatin1();
        QVERIFY2(isClose(color, colorOf(vector[QLatin1String("color")].toString())), got);
    }
}

void TestDisplay::everyMappingVector()
{
    const Theme theme = Theme::of(Theme::Kind::Dark);
    const QJsonArray vectors = readJsonVectors(QStringLiteral("mappings.json")).array();
    QVERIFY(!vectors.isEmpty());
    const QHash<QString, Field::Type> types { { QStringLiteral("number"), Field::Type::Number },
        { QStringLiteral("string"), Field::Type::String },
        { QStringLiteral("boolean"), Field::Type::Boolean } };
    for (const QJsonValue &entry : vectors) {
        const QJsonObject vector = entry.toObject();
        QJsonObject config = vector[QLatin1String("config")].toObject();
        config[QLatin1String("mappings")] = vector[QLatin1String("mappings")];
        const Field field = fieldOf(config, types.value(vector[QLatin1String("type")].toString()));
        for (const QJsonValue &result : vector[QLatin1String("results")].toArray()) {
            const QJsonObject expected = result.toObject();
            const DisplayValue value = shown(expected[QLatin1String("in")], field);
            const QByteArray where = vector[QLatin1String("name")].toString().toUtf8() + ' '
                + QJsonDocument(expected).toJson(QJsonDocument::Compact) + " got "
                + value.text.full().toUtf8() + ' ' + theme.color(value.color).name().toLatin1();
            QVERIFY2(value.text.text == expected[QLatin1String("text")].toString(), where);
            QVERIFY2(isClose(theme.color(value.color),
                         colorOf(expected[QLatin1String("color")].toString())),
                where);
        }
    }
}

void TestDisplay::everyDisplayName()
{
    const QJsonArray vectors = readJsonVectors(QStringLiteral("displaynames.json")).array();
    QVERIFY(!vectors.isEmpty());
    for (const QJsonValue &entry : vectors) {
        const QJsonObject vector = entry.toObject();
        QList<Frame> frames;
        QStringList expected;
        for (const QJsonValue &frameValue : vector[QLatin1String("frames")].toArray()) {
            const QJsonObject frameObject = frameValue.toObject();
            Frame frame { frameObject[QLatin1String("name")].toString(),
                frameObject[QLatin1String("refId")].toString(), {} };
            for (const QJsonValue &fieldValue : frameObject[QLatin1String("fields")].toArray()) {
                const QJsonObject object = fieldValue.toObject();
                Field field;
                field.name = object[QLatin1String("name")].toString();
                field.type = object[QLatin1String("type")].toString() == QLatin1String("time")
                    ? Field::Type::Time
                    : Field::Type::Number;
                const QJsonObject labels = object[QLatin1String("labels")].toObject();
                for (auto label = labels.begin(); label != labels.end(); ++label)
                    field.labels.pairs.insert(label.key(), label.value().toString());
                field.ownConfig = object[QLatin1String("config")].toObject();
                field.numbers.resize(object[QLatin1String("values")].toArray().size());
                frame.fields << field;
                expected << object[QLatin1String("displayName")].toString();
            }
            frames << frame;
        }
        applyFieldConfig(frames, {});
        QStringList names;
        for (const Frame &frame : std::as_const(frames)) {
            for (const Field &field : frame.fields)
                names << field.displayName;
        }
        QCOMPARE(names, expected);
    }
}

QTEST_MAIN(TestDisplay)
#include "tst_display.moc"
