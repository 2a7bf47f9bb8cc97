// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vectors.h"
#include "tests/views/theme/shownvalue.h"
#include "views/theme/theme.h"

#include <QJsonObject>
#include <QTest>

using namespace opsglass;

/// Text, colour and place between min and max; here and not below, because a colour is only one
/// once a theme has resolved it.
class VectorsDisplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyValue();
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

} // namespace

void VectorsDisplay::everyValue()
{
    const Theme theme = Theme::of(Theme::Kind::Dark);
    const QJsonArray vectors = readVectorEntries(QStringLiteral("display.json"));
    QVERIFY(!vectors.isEmpty());
    for (const QJsonValue &entry : vectors) {
        const QJsonObject vector = entry.toObject();
        const QByteArray where = QJsonDocument(vector).toJson(QJsonDocument::Compact);
        const QString settings = vector[QLatin1String("cfg")].toString();
        QVERIFY2(!configOf(settings).isEmpty(), where);
        const DisplayValue value
            = shown(vector[QLatin1String("input")], fieldOf(configOf(settings)));
        QVERIFY2(value.text.text == vector[QLatin1String("text")].toString(), where);
        QVERIFY2(value.text.suffix == vector[QLatin1String("suffix")].toString(), where);
        QVERIFY2(qAbs(value.percent - vector[QLatin1String("percent")].toDouble()) < 1e-9, where);
        const QColor color = theme.color(value.color);
        const QByteArray got = where + " got " + color.name().toLatin1();
        QVERIFY2(isClose(color, colorOf(vector[QLatin1String("color")].toString())), got);
    }
}

QTEST_MAIN(VectorsDisplay)
#include "vectors_display.moc"
