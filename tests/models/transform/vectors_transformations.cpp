// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reduce/naming.h"
#include "models/transform/transform.h"
#include "tests/support/vectorframes.h"
#include "tests/support/vectors.h"

#include <QTest>

#include <algorithm>
#include <bit>

using namespace opsglass;

/// Every transformation, cell for cell.
class VectorsTransformations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyResult();
};

namespace {

QList<TransformationConfig> stepsOf(const QJsonValue &array)
{
    QList<TransformationConfig> steps;
    for (const QJsonValue &step : array.toArray())
        steps.append({ step[QLatin1String("id")].toString(),
            step[QLatin1String("options")].toObject(), step[QLatin1String("disabled")].toBool(),
            step[QLatin1String("filter")].toObject() });
    return steps;
}

QString cell(const Field &field, qsizetype row)
{
    if (field.type == Field::Type::String) // a null text and an empty one look the same
        return u'"' + field.texts[row] + u'"';
    if (isMissing(field.numbers[row]))
        return QStringLiteral("null");
    return QString::number(field.numbers[row], 'g', 14);
}

QString described(const Field &field)
{
    QStringList cells;
    for (qsizetype row = 0; row < field.length(); ++row)
        cells << cell(field, row);
    return QStringLiteral("  %1 (%2, type %3) %4 %5: %6")
        .arg(field.name, field.displayName)
        .arg(int(field.type))
        .arg(toString(field.labels),
            QString::fromUtf8(QJsonDocument(field.ownConfig).toJson(QJsonDocument::Compact)),
            cells.join(u' '));
}

QSet<QString> labelNames(const QList<Frame> &frames)
{
    QSet<QString> names;
    for (const Frame &frame : frames) {
        for (const Field &field : frame.fields) {
            for (const QString &name : field.labels.pairs.keys())
                names.insert(name);
        }
    }
    return names;
}

/// What is compared: labels are a set, so columns and rows made of them have no order.
QString described(QList<Frame> frames, const QSet<QString> &labels, const QJsonArray &expected)
{
    QStringList texts;
    for (qsizetype i = 0; i < frames.size(); ++i) {
        // Some results have no query there; ours keep theirs, so that overrides find them.
        const bool hasRefId = expected[i].toObject().contains(QLatin1String("refId"));
        texts << QStringLiteral("frame '%1' of '%2'")
                     .arg(frames[i].name, hasRefId ? frames[i].refId : QString());
        QList<Field> &fields = frames[i].fields;
        const auto isLabel = [&labels](const Field &field) { return labels.contains(field.name); };
        const auto first = std::find_if(fields.begin(), fields.end(), isLabel);
        const auto last = std::find_if_not(first, fields.end(), isLabel);
        std::sort(first, last,
            [](const Field &left, const Field &right) { return left.name < right.name; });
        QStringList columns;
        for (const Field &field : std::as_const(fields))
            columns << described(field);
        if (columns.size() == 2 && fields[0].name == QLatin1String("label")) {
            columns.clear();
            for (qsizetype row = 0; row < fields[0].length(); ++row)
                columns << cell(fields[0], row) + u' ' + cell(fields[1], row);
            columns.sort();
        }
        texts += columns;
    }
    return texts.join(u'\n');
}

} // namespace

void VectorsTransformations::everyResult()
{
    const QJsonArray vectors = readVectorEntries(QStringLiteral("transformations.json"));
    QVERIFY(!vectors.isEmpty());
    QStringList wrong;
    for (const QJsonValue &vector : vectors) {
        QList<Frame> frames = vectorFrames(vector[QLatin1String("input")]);
        const QSet<QString> labels = labelNames(frames);
        const QStringList notices
            = applyTransformations(frames, stepsOf(vector[QLatin1String("transformations")]));
        nameFields(frames);
        const QJsonArray output = vector[QLatin1String("output")].toArray();
        const QString expected = described(vectorFrames(output), labels, output);
        const QString result = described(frames, labels, output);
        if (result != expected || !notices.isEmpty())
            wrong << vector[QLatin1String("name")].toString() + QLatin1String(" gave\n") + result
                    + QLatin1String("\ninstead of\n") + expected + notices.join(u' ');
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(wrong.size()) + u' ' + wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(VectorsTransformations)
#include "vectors_transformations.moc"
