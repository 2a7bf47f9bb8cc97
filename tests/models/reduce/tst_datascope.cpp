// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/matrix.h"
#include "models/reduce/datascope.h"
#include "models/reduce/overrides.h"
#include "models/reduce/reduceframes.h"

#include <QTest>

using namespace opsglass;

class TestDataScope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void reducedValues_data();
    void reducedValues();
    void nothingOutsideOfTheData_data();
    void nothingOutsideOfTheData();
    void displayNamesSpeakOfTheField();
    void itemTitlesSpeakOfTheirValue();
};

namespace {

QString words(const char *text) { return QString::fromUtf8(text); }

Field column(const char *name, Field::Type type)
{
    Field field;
    field.name = field.displayName = words(name);
    field.type = type;
    return field;
}

/// Two rows: Time, job, "Used memory" (bytes, labels) and ok.
QList<Frame> sampleFrames()
{
    Field time = column("Time", Field::Type::Time);
    time.numbers = { 1'700'000'000'000, 1'700'000'060'000 };
    Field job = column("job", Field::Type::String);
    job.texts = { words("api"), words("web & co") };
    Field memory = column("Value", Field::Type::Number);
    memory.displayName = words("Used memory");
    memory.numbers = { 1536, 0.1 };
    memory.config.unit = words("bytes");
    memory.labels.pairs
        = { { words("instance"), words("a:9090") }, { words("service.name"), words("s") } };
    Field missingField = column("gap", Field::Type::Number);
    missingField.numbers = { missing(), missing() };
    Frame frame;
    frame.refId = words("A");
    frame.fields = { time, job, memory, missingField };
    return { frame };
}

QString written(const QString &text, const QList<Frame> &frames, const DataPlace &place)
{
    return interpolate(
        text, {}, InterpolationUse::Text, {}, dataScope(frames, place, QTimeZone::utc()));
}

NameInterpolator names()
{
    return [](const QString &name, const QList<Frame> &frames, const DataPlace &place) {
        return written(name, frames, place);
    };
}

} // namespace

void TestDataScope::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *text, const char *result) {
        QTest::newRow(text) << words(text) << words(result);
    };
    row("${__field.name} ${__field.displayName} ${__field}", "Value Used memory Used memory");
    row("${__field.labels.instance} ${__field.labels[\"instance\"]}", "a:9090 a:9090");
    row("${__field.labels.service.name} ${__field.labels[\"service.name\"]}", "s s");
    row("${__field.labels.nothing}|", "|");
    row("${__field.labels}", "instance=\"a:9090\", service.name=\"s\"");
    row("${__value.raw} ${__value.numeric} ${__value:raw}", "1536 1536 1.50 KiB");
    row("${__value.text} ${__value}", "1.50 KiB 1.50 KiB");
    row("${__value.time}", "1700000000000");
    row("${__value.calc}|", "|");
    row("${__data.fields[1]} ${__data.fields.job} ${__data.fields[\"job\"]}", "api api api");
    row("${__data.fields.job.text}", "api");
    row("${__data.fields[2].numeric} ${__data.fields[2].text} ${__data.fields[2]}",
        "1536 1.50 KiB 1.50 KiB");
    row("${__data.fields[\"Used memory\"].numeric} ${__data.fields.Used memory}", "1536 1.50 KiB");
    row("${__data.fields.gap.numeric}|", "|");
    row("${__data.fields.nothing} ${__data.fields[9]} ${__data.fields}",
        "${__data.fields.nothing} ${__data.fields[9]} ${__data.fields}");
    row("${__data.refId} ${__series.refId}", "A A");
    row("${__series.name}", "Series (0)");
    row("$__cell ${__cell:raw} $__cell_1 ${__cell_2:raw} $__cell_job",
        "1.50 KiB 1536 api 1536 api");
    row("$__cell_9 $__cell_nothing", "$__cell_9 $__cell_nothing");
    row("$__calc", "$__calc");
    row("${__field.labels.instance:percentencode}", "a%3A9090");
}

void TestDataScope::cells()
{
    QFETCH(QString, text);
    QTEST(written(text, sampleFrames(), { 0, 2, 0, {} }), "result");
}

void TestDataScope::reducedValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const auto row = [](const char *text, const char *result) {
        QTest::newRow(text) << words(text) << words(result);
    };
    row("$__calc ${__value.calc}", "max max");
    row("${__value.raw} ${__value.text}", "1536 1.50 KiB");
    row("${__value.time}", "1700000060000");
    row("${__data.fields.job}", "web & co");
}

void TestDataScope::reducedValues()
{
    QFETCH(QString, text);
    QTEST(written(text, sampleFrames(), { 0, 2, -1, words("max") }), "result");
}

void TestDataScope::nothingOutsideOfTheData_data()
{
    QTest::addColumn<DataPlace>("place");
    QTest::newRow("nowhere") << DataPlace();
    QTest::newRow("frame") << DataPlace { 7, 0, 0, {} };
    QTest::newRow("field") << DataPlace { 0, 9, 0, {} };
    QTest::newRow("row") << DataPlace { 0, 2, 9, {} };
}

void TestDataScope::nothingOutsideOfTheData()
{
    QFETCH(DataPlace, place);
    const QString text = words("${__value.text} ${__value.time} $__cell ${__value.raw}");
    QCOMPARE(written(text, sampleFrames(), place), text);
}

void TestDataScope::displayNamesSpeakOfTheField()
{
    QList<Frame> frames = sampleFrames();
    const FieldConfigSource config {
        { { words("displayName"), words("${__field.labels.instance} $__calc ${__field.name}") } },
        {}
    };
    applyFieldConfig(frames, config, names());
    QCOMPARE(frames[0].fields[2].displayName, words("a:9090 $__calc Value"));
}

void TestDataScope::itemTitlesSpeakOfTheirValue()
{
    QList<Frame> frames = sampleFrames();
    const FieldConfigSource config {
        { { words("displayName"), words("${__field.name} $__calc ${__data.fields.job}") } }, {}
    };
    applyFieldConfig(frames, config, names());
    ReduceOptions options;
    options.calcs = { words("max"), words("min") };
    options.fields = words("/Value/");
    const auto reduced = reduceFrames(frames, options, QTimeZone::utc(), names());
    QCOMPARE(reduced.size(), 2);
    QCOMPARE(reduced[0].title, words("Value max web & co"));
    QCOMPARE(reduced[1].title, words("Value min web & co"));
    QCOMPARE(reduced[1].place, (DataPlace { 0, 2, -1, words("min") }));
    options.values = true;
    const auto rows = reduceFrames(frames, options, QTimeZone::utc(), names());
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].title, words("Value $__calc api"));
    QCOMPARE(rows[1].place, (DataPlace { 0, 2, 1, {} }));
}

QTEST_GUILESS_MAIN(TestDataScope)
#include "tst_datascope.moc"
