// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csvwriter.h"

#include "models/data/matrix.h"

#include <QLocale>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <bit>
#include <cmath>
#include <limits>
#include <random>

using namespace opsglass;

namespace {

/// Reads a CSV file as any program would and prints one cell per line: numbers of numeric columns
/// by their bits, texts as hexadecimal UTF-8.
const char *const reader = R"(
import csv, struct, sys
path, separator, decimal, encoding = sys.argv[1:5]
with open(path, newline='', encoding=encoding) as file:
    rows = list(csv.reader(file, delimiter=separator, strict=True))
for row in rows:
    print('row', len(row))
    for cell in row:
        print('text', cell.encode('utf-8').hex())
        try:
            number = float(cell.replace(decimal, '.'))
            print('nan' if number != number else struct.pack('>d', number).hex())
        except ValueError:
            print('none')
)";

struct ReadCell {
    QString text;
    QString bits; ///< hexadecimal, "nan" or "none"
};

QString bitsOf(double value)
{
    if (std::isnan(value))
        return QStringLiteral("nan");
    return QStringLiteral("%1").arg(std::bit_cast<quint64>(value), 16, 16, QLatin1Char('0'));
}

QList<double> manyNumbers()
{
    using Limits = std::numeric_limits<double>;
    QList<double> numbers { 0.0, -0.0, 1.0, -1.5, 0.1, 1.0 / 3, 1e5, 123456789, 1e21, 1e22, 1e308,
        -1e308, Limits::max(), Limits::lowest(), Limits::min(), Limits::denorm_min(),
        -Limits::denorm_min(), 2.2250738585072009e-308, Limits::epsilon(), 9007199254740993.0,
        Limits::quiet_NaN(), Limits::infinity(), -Limits::infinity(), missing() };
    std::mt19937_64 random(42);
    while (numbers.size() < 5000) {
        const double number = std::bit_cast<double>(random());
        if (std::isfinite(number))
            numbers << number;
    }
    return numbers;
}

} // namespace

class TestCsvWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void programsReadTheSameBits();
    void programsReadTheSameTexts();
    void spreadsheetsReadTheSameNumbers();
    void formulasAreDefused_data();
    void formulasAreDefused();
    void styles();
    void times_data();
    void times();
    void differentTablesAreOne();
    void longTablesComeInPieces();
    void theSinkMayStop();
    void devicesTakeIt();

private:
    QList<QList<ReadCell>> read(const QByteArray &csv, const CsvStyle &style);
    QTemporaryDir m_folder;
};

QList<QList<ReadCell>> TestCsvWriter::read(const QByteArray &csv, const CsvStyle &style)
{
    const QString path = m_folder.filePath(QStringLiteral("table.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
        return {};
    file.close();
    QProcess python;
    python.start(QStringLiteral("python3"),
        { QStringLiteral("-c"), QString::fromLatin1(reader), path,
            QString(QLatin1Char(style.separator)), QString(QLatin1Char(style.decimal)),
            style.hasBom ? QStringLiteral("utf-8-sig") : QStringLiteral("utf-8") });
    if (!python.waitForFinished() || python.exitCode() != 0) {
        qWarning() << python.readAllStandardError();
        return {};
    }
    QList<QList<ReadCell>> rows;
    const QList<QByteArray> lines = python.readAllStandardOutput().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("row"))
            rows << QList<ReadCell>();
        else if (line.startsWith("text"))
            rows.last() << ReadCell { QString::fromUtf8(QByteArray::fromHex(line.sliced(5))), {} };
        else if (!line.isEmpty())
            rows.last().last().bits = QString::fromLatin1(line);
    }
    return rows;
}

void TestCsvWriter::programsReadTheSameBits()
{
    const QList<double> numbers = manyNumbers();
    const ExportTable table { .columns = { { .name = QStringLiteral("a"), .numbers = numbers },
                                  { .name = QStringLiteral("b"), .numbers = numbers } } };
    const auto rows = read(csvOf({ table }, QTimeZone::utc()), {});
    QCOMPARE(rows.size(), numbers.size() + 1);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const QList<ReadCell> &row = rows[i + 1];
        QCOMPARE(row.size(), 2);
        const bool isMissingCell = isMissing(numbers[i]);
        QCOMPARE(row[1].text.isEmpty(), isMissingCell);
        QCOMPARE(row[1].bits, isMissingCell ? QStringLiteral("none") : bitsOf(numbers[i]));
    }
}

void TestCsvWriter::programsReadTheSameTexts()
{
    const QStringList texts { QStringLiteral("plain"), QString(), QStringLiteral("a,b"),
        QStringLiteral("\"quoted\""), QStringLiteral("two\r\nlines"), QStringLiteral("\n"),
        QStringLiteral("\r"), QStringLiteral("tab\there"), QStringLiteral(" blanks "),
        QStringLiteral("=1+1"), QStringLiteral("naïve – ∑ 日本 🦉"),
        QStringLiteral("semi;colon"), QStringLiteral("\"\",\"\"\r\n\""), QStringLiteral("'") };
    ExportColumn column { .name = QStringLiteral("na,me \"x\"\r\n"),
        .unit = QStringLiteral("µs, \"u\""),
        .kind = ExportColumn::Kind::Text,
        .texts = texts };
    // A lone empty cell is an empty line, which no reader tells from none.
    const ExportColumn number { .name = QStringLiteral("n"),
        .numbers = QList<double>(texts.size(), 1) };
    for (const CsvStyle &style : { CsvStyle(), CsvStyle::withTabs() }) {
        const auto rows
            = read(csvOf({ { {}, { column, number } } }, QTimeZone::utc(), style), style);
        QCOMPARE(rows.size(), texts.size() + 1);
        QCOMPARE(rows[0][0].text, column.heading());
        for (qsizetype i = 0; i < texts.size(); ++i)
            QCOMPARE(rows[i + 1][0].text, texts[i].isNull() ? QString(u""_qs) : texts[i]);
    }
}

void TestCsvWriter::spreadsheetsReadTheSameNumbers()
{
    const QList<double> numbers = manyNumbers();
    const QStringList texts(numbers.size(), QStringLiteral("1,5; \"@\""));
    const ExportTable table { .columns
        = { { .name = QStringLiteral("n"), .numbers = numbers },
            { .name = QStringLiteral("t"), .kind = ExportColumn::Kind::Text, .texts = texts } } };
    for (const QLocale &locale : { QLocale(QLocale::German, QLocale::Germany),
             QLocale(QLocale::English, QLocale::UnitedStates) }) {
        const CsvStyle style = CsvStyle::forSpreadsheet(locale);
        const auto rows = read(csvOf({ table }, QTimeZone::utc(), style), style);
        QCOMPARE(rows.size(), numbers.size() + 1);
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            QCOMPARE(rows[i + 1].size(), 2);
            QCOMPARE(rows[i + 1][0].bits,
                isMissing(numbers[i]) ? QStringLiteral("none") : bitsOf(numbers[i]));
            QCOMPARE(rows[i + 1][1].text, texts[i]);
        }
    }
}

void TestCsvWriter::formulasAreDefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("=") << QStringLiteral("=1+1") << QByteArray("'=1+1");
    QTest::newRow("+") << QStringLiteral("+1") << QByteArray("'+1");
    QTest::newRow("-") << QStringLiteral("-1") << QByteArray("'-1");
    QTest::newRow("@") << QStringLiteral("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << QStringLiteral("\t=1") << QByteArray("'\t=1");
    QTest::newRow("CR") << QStringLiteral("\r=1") << QByteArray("\"'\r=1\"");
    QTest::newRow("quoted") << QStringLiteral("=A1;\"x\"") << QByteArray("\"'=A1;\"\"x\"\"\"");
    QTest::newRow("later") << QStringLiteral("a=1") << QByteArray("a=1");
    QTest::newRow("empty") << QString() << QByteArray();
}

void TestCsvWriter::formulasAreDefused()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    const CsvStyle style = CsvStyle::forSpreadsheet(QLocale(QLocale::German, QLocale::Germany));
    const ExportTable table { .columns
        = { { .name = text, .kind = ExportColumn::Kind::Text, .texts = { text } },
            { .name = QStringLiteral("n"), .numbers = { -1.5 } } } };
    const QByteArray bom = "\xEF\xBB\xBF";
    QCOMPARE(csvOf({ table }, QTimeZone::utc(), style), bom + cell + ";n\r\n" + cell + ";-1,5\r\n");
}

void TestCsvWriter::styles()
{
    const CsvStyle german = CsvStyle::forSpreadsheet(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(german.separator, ';');
    QCOMPARE(german.decimal, ',');
    const CsvStyle english
        = CsvStyle::forSpreadsheet(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(english.separator, ',');
    QCOMPARE(english.decimal, '.');
    // The decimal sign of Arabic script is no ASCII; digits are ASCII here, so a point it is.
    const CsvStyle arabic = CsvStyle::forSpreadsheet(QLocale(QLocale::Arabic, QLocale::Egypt));
    QCOMPARE(arabic.decimal, '.');
    const ExportTable table { .columns = { { .name = QStringLiteral("time"),
                                               .kind = ExportColumn::Kind::Time,
                                               .numbers = { 0, 500 } },
                                  { .name = QStringLiteral("n"), .numbers = { 1.5, 2 } } } };
    QCOMPARE(csvOf({ table }, QTimeZone("Europe/Berlin"), german),
        QByteArray("\xEF\xBB\xBFtime [Europe/Berlin];n\r\n1970-01-01 01:00:00;1,5\r\n"
                   "1970-01-01 01:00:00,500;2\r\n"));
    QCOMPARE(csvOf({ table }, QTimeZone::utc(), CsvStyle::withTabs()),
        QByteArray("time\tn\n1970-01-01T00:00:00.000Z\t1.5\n1970-01-01T00:00:00.500Z\t2\n"));
}

void TestCsvWriter::times_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QList<double>>("times");
    QTest::addColumn<QByteArray>("csv");
    const double hour = 3'600'000;
    // 2026-10-25 00:00 UTC: an hour before Europe's clocks go back.
    const double autumn = 1'792'886'400'000;
    QTest::newRow("clocks go back")
        << QByteArray("Europe/Berlin") << QList { autumn, autumn + hour, autumn }
        << QByteArray("2026-10-25T02:00:00.000+02:00\r\n2026-10-25T02:00:00.000+01:00\r\n"
                      "2026-10-25T02:00:00.000+02:00\r\n");
    QTest::newRow("west, half an hour") << QByteArray("America/St_Johns") << QList { autumn }
                                        << QByteArray("2026-10-24T21:30:00.000-02:30\r\n");
    QTest::newRow("before the epoch")
        << QByteArray("UTC") << QList { -1.0, -86'400'001.0 }
        << QByteArray("1969-12-31T23:59:59.999Z\r\n1969-12-30T23:59:59.999Z\r\n");
    QTest::newRow("leap day") << QByteArray("UTC") << QList { 1'709'208'000'000.0 }
                              << QByteArray("2024-02-29T12:00:00.000Z\r\n");
    QTest::newRow("no times") << QByteArray("UTC")
                              << QList { missing(), std::nan(""), 1e300, -1e300,
                                     std::numeric_limits<double>::infinity() }
                              << QByteArray("\r\n\r\n\r\n\r\n\r\n");
}

void TestCsvWriter::times()
{
    QFETCH(QByteArray, zone);
    QFETCH(QList<double>, times);
    QFETCH(QByteArray, csv);
    const ExportTable table {
        .columns
        = { { .name = QStringLiteral("time"), .kind = ExportColumn::Kind::Time, .numbers = times } }
    };
    QCOMPARE(csvOf({ table }, QTimeZone(zone)), "time\r\n" + csv);
}

void TestCsvWriter::differentTablesAreOne()
{
    const auto text = [](const char *name, const char *cell) {
        return ExportColumn { .name = QString::fromLatin1(name),
            .kind = ExportColumn::Kind::Text,
            .texts = { QString::fromLatin1(cell) } };
    };
    const auto number = [](const char *name, const char *unit, double cell) {
        return ExportColumn { .name = QString::fromLatin1(name),
            .unit = QString::fromLatin1(unit),
            .numbers = { cell } };
    };
    const ExportTable first { QStringLiteral("A, x"),
        { text("job", "api"), number("Value", "s", 1), number("Value", "s", 2) } };
    const ExportTable second { {},
        { number("Value", "s", 3), number("Value", "bytes", 4), text("Value", "five") } };
    const ExportTable empty { QStringLiteral("C"),
        { { .name = QStringLiteral("late"), .numbers = {} } } };
    const auto rows = read(csvOf({ first, second, empty }, QTimeZone::utc()), {});
    QList<QStringList> cells;
    for (const QList<ReadCell> &row : rows) {
        cells.emplaceBack();
        for (const ReadCell &cell : row)
            cells.last() << cell.text;
    }
    // Columns of the same name, unit and kind are one; of two such ones the first meets the first.
    QCOMPARE(cells,
        QList<QStringList>(
            { QStringLiteral("table|job|Value [s]|Value [s]|Value [bytes]|Value|late").split(u'|'),
                QStringLiteral("A, x|api|1|2|||").split(u'|'),
                QStringLiteral("2||3||4|five|").split(u'|') }));
    QCOMPARE(csvOf({}, QTimeZone::utc()), QByteArray());
}

void TestCsvWriter::longTablesComeInPieces()
{
    const ExportTable table { .columns
        = { { .name = QStringLiteral("n"), .numbers = QList<double>(300'000, 0.1) } } };
    QList<double> fractions;
    qsizetype largest = 0;
    QByteArray all;
    QVERIFY(
        writeCsv({ table }, {}, QTimeZone::utc(), [&](const QByteArray &bytes, double fraction) {
            fractions << fraction;
            largest = std::max(largest, bytes.size());
            all += bytes;
            return true;
        }));
    QVERIFY(fractions.size() > 3);
    QVERIFY(std::is_sorted(fractions.begin(), fractions.end()));
    QVERIFY(fractions.first() > 0 && fractions.first() < 0.5);
    QCOMPARE(fractions.last(), 1.0);
    QVERIFY(largest < 400'000);
    QCOMPARE(all, csvOf({ table }, QTimeZone::utc()));
}

void TestCsvWriter::theSinkMayStop()
{
    const ExportTable table { .columns
        = { { .name = QStringLiteral("n"), .numbers = QList<double>(300'000, 0.1) } } };
    int calls = 0;
    QVERIFY(!writeCsv({ table, table }, {}, QTimeZone::utc(), [&](const QByteArray &, double) {
        ++calls;
        return false;
    }));
    QCOMPARE(calls, 1);
}

void TestCsvWriter::devicesTakeIt()
{
    const ExportTable table { .columns
        = { { .name = QStringLiteral("n"), .numbers = QList<double>(300'000, 0.1) } } };
    QFile file(m_folder.filePath(QStringLiteral("device.csv")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(writeCsv({ table }, {}, QTimeZone::utc(), sinkInto(&file)));
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), csvOf({ table }, QTimeZone::utc()));
    QVERIFY(!writeCsv(
        { table }, {}, QTimeZone::utc(), sinkInto(&file, [](double part) { return part < 0.5; })));
    QFile full(QStringLiteral("/dev/full"));
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QVERIFY(!writeCsv({ table }, {}, QTimeZone::utc(), sinkInto(&full)));
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
