// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vectors.h"
#include "tests/views/theme/shownvalue.h"
#include "views/theme/theme.h"

#include <QJsonObject>
#include <QTest>

using namespace opsglass;

/// What value mappings make of values; here and not below, because a colour is only one once a
/// theme has resolved it.
class VectorsMappings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyValue();
};

void VectorsMappings::everyValue()
{
    const Theme theme = Theme::of(Theme::Kind::Dark);
    const QJsonArray vectors = readVectorEntries(QStringLiteral("mappings.json"));
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

QTEST_MAIN(VectorsMappings)
#include "vectors_mappings.moc"
