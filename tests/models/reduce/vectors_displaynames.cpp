// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reduce/overrides.h"
#include "tests/support/vectorframes.h"
#include "tests/support/vectors.h"

#include <QTest>

using namespace opsglass;

/// What fields are called.
class VectorsDisplayNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyName();
};

namespace {

QStringList namesOf(const QList<Frame> &frames)
{
    QStringList names;
    for (const Frame &frame : frames) {
        for (const Field &field : frame.fields)
            names << field.displayName;
    }
    return names;
}

} // namespace

void VectorsDisplayNames::everyName()
{
    const QJsonArray vectors = readVectorEntries(QStringLiteral("displaynames.json"));
    QVERIFY(!vectors.isEmpty());
    for (const QJsonValue &vector : vectors) {
        QList<Frame> frames = vectorFrames(vector[QLatin1String("frames")]);
        const QStringList expected = namesOf(frames);
        applyFieldConfig(frames, {});
        QVERIFY2(namesOf(frames) == expected,
            qPrintable(vector[QLatin1String("name")].toString() + u' ' + namesOf(frames).join(u'|')
                + QStringLiteral(" should be ") + expected.join(u'|')));
    }
}

QTEST_GUILESS_MAIN(VectorsDisplayNames)
#include "vectors_displaynames.moc"
