// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/matrix.h"
#include "models/store/localcodec.h"
#include "models/store/localsegments.h"
#include "models/store/localselector.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>

using namespace opsglass;
using namespace std::chrono_literals;

/// What the local history is made of: blocks as bytes, which of them counts when, and which series
/// are asked for.
class TestLocalBlocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsComeBackBitForBit_data();
    void columnsComeBackBitForBit();
    void onlyWantedColumnsAreRead();
    void damageIsNoticed();
    void laterRecordsCount_data();
    void laterRecordsCount();
    void selects_data();
    void selects();
    void whatIsNoRegularExpressionIsRefused();
};

namespace {

const Instant noon { 12h };

QList<quint64> bitsOf(const QList<double> &values)
{
    QList<quint64> bits;
    for (const double value : values)
        bits << std::bit_cast<quint64>(value);
    return bits;
}

LocalBlock blockOf(const QList<double> &column)
{
    LocalBlock block;
    for (qsizetype i = 0; i < column.size(); ++i)
        block.times << noon + 2s * i + Milliseconds(i % 3);
    block.columns.insert(7, column);
    return block;
}

QString textOf(const QList<LocalSegment> &segments)
{
    QStringList texts;
    for (const LocalSegment &segment : segments)
        texts << QStringLiteral("%1:%2-%3")
                     .arg(segment.record)
                     .arg(segment.range.from.time_since_epoch().count())
                     .arg(segment.range.to.time_since_epoch().count());
    return texts.join(u' ');
}

} // namespace

void TestLocalBlocks::columnsComeBackBitForBit_data()
{
    using Limits = std::numeric_limits<double>;
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<int>("most"); // bytes of the column
    const auto row = [](const char *name, const QList<double> &values, int most) {
        QTest::newRow(name) << values << most;
    };
    row("one", { 0.1 }, 9);
    row("always the same", QList<double>(30, 8'241'565'696), 9);
    row("always NaN", QList<double>(30, std::nan("")), 9);
    row("a counter", { 1e9, 1e9 + 100, 1e9 + 250, 1e9 + 300 }, 11);
    row("hundredths", { 0.29, 0.57, 0.58, 1.1, 12345.67 }, 10);
    row("microseconds", { 12.000001, 12.500001, 13.1 }, 12);
    row("both signs", { -1, 1, -2, 2, 0 }, 6);
    row("zeros of both signs", { 0.0, -0.0, 0.0 }, 24);
    row("fractions", { 1.0 / 3, 2.0 / 3, 1.0 / 7 }, 28);
    row("no numbers", { std::nan(""), Limits::infinity(), -Limits::infinity(), 1 }, 40);
    row("the ends", { Limits::max(), Limits::lowest(), Limits::denorm_min(), 0 }, 40);
    row("beyond whole numbers", { 9'007'199'254'740'992, 9'007'199'254'740'994, 1e300 }, 28);
    row("gaps", { missing(), 1, missing(), 2, missing() }, 6);
    row("NaN beside gaps", { missing(), std::nan(""), missing() }, 10);
    row("nothing", { missing(), missing() }, 2);
    row("longer than a byte of gaps", QList<double>(9, missing()) << 5 << 6, 6);
}

void TestLocalBlocks::columnsComeBackBitForBit()
{
    QFETCH(QList<double>, values);
    QFETCH(int, most);
    const LocalBlock block = blockOf(values);
    const QByteArray bytes = encoded(block);
    const auto read = decoded(bytes);
    QVERIFY(read);
    QCOMPARE(read->times, block.times);
    QCOMPARE(read->columns.keys(), QList<qint64> { 7 });
    QCOMPARE(bitsOf(read->columns.value(7)), bitsOf(values));
    LocalBlock bare = block;
    bare.columns.clear();
    const qsizetype column = bytes.size() - encoded(bare).size() - 2; // without its index
    QVERIFY2(column <= most, qPrintable(QString::number(column)));
}

void TestLocalBlocks::onlyWantedColumnsAreRead()
{
    LocalBlock block = blockOf({ 1, 2, 4 });
    block.columns.insert(3, { 0.5, 0.25, 0.125 });
    block.columns.insert(900'000'000'000, { 5, missing(), 6 });
    const QByteArray bytes = encoded(block);
    const QSet<qint64> wanted { 3, 8, 900'000'000'000 };
    const auto read = decoded(bytes, &wanted);
    QVERIFY(read);
    QCOMPARE(read->columns.keys(), (QList<qint64> { 3, 900'000'000'000 }));
    QCOMPARE(bitsOf(read->columns.value(900'000'000'000)), bitsOf({ 5, missing(), 6 }));
    const LocalBlock empty;
    const auto nothing = decoded(encoded(empty));
    QVERIFY(nothing && nothing->times.isEmpty() && nothing->columns.isEmpty());
}

void TestLocalBlocks::damageIsNoticed()
{
    LocalBlock block = blockOf({ 1, 2.5, missing(), 1.0 / 3 });
    block.columns.insert(3, { 0.5, 0.5, 0.5, 0.5 });
    const QByteArray bytes = encoded(block);
    QVERIFY(decoded(bytes));
    for (qsizetype length = 0; length < bytes.size(); ++length)
        QVERIFY2(!decoded(bytes.first(length)), qPrintable(QString::number(length)));
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        for (const int bit : { 0, 3, 7 }) {
            QByteArray flipped = bytes;
            flipped[at] = char(quint8(flipped[at]) ^ quint8(1 << bit));
            QVERIFY2(!decoded(flipped), qPrintable(QString::number(at)));
        }
    }
}

void TestLocalBlocks::laterRecordsCount_data()
{
    QTest::addColumn<QList<QPair<int, int>>>("records");
    QTest::addColumn<QString>("text");
    using Records = QList<QPair<int, int>>;
    const auto row = [](const char *name, const Records &records, const char *text) {
        QTest::newRow(name) << records << QString::fromLatin1(text);
    };
    row("none", {}, "");
    row("one after another", { { 0, 9 }, { 10, 19 }, { 30, 39 } }, "0:0-9 1:10-19 2:30-39");
    row("a single moment", { { 5, 5 }, { 6, 6 } }, "0:5-5 1:6-6");
    row("written in another order", { { 30, 39 }, { 0, 9 } }, "1:0-9 0:30-39");
    row("the later covers the end", { { 0, 9 }, { 5, 14 } }, "0:0-4 1:5-14");
    row("the later covers the beginning", { { 5, 14 }, { 0, 9 } }, "1:0-9 0:10-14");
    row("the later covers the middle", { { 0, 20 }, { 5, 9 } }, "0:0-4 1:5-9 0:10-20");
    row("the later covers all", { { 5, 9 }, { 0, 20 } }, "1:0-20");
    row("the same time", { { 5, 9 }, { 5, 9 } }, "1:5-9");
    row("the later covers two", { { 0, 9 }, { 10, 19 }, { 5, 12 } }, "0:0-4 2:5-12 1:13-19");
    row("two cover one", { { 0, 30 }, { 5, 9 }, { 15, 20 } },
        "0:0-4 1:5-9 0:10-14 2:15-20 0:21-30");
    row("side by side above one", { { 0, 30 }, { 5, 9 }, { 10, 20 } },
        "0:0-4 1:5-9 2:10-20 0:21-30");
    row("one on top of the other", { { 0, 30 }, { 5, 25 }, { 10, 20 } },
        "0:0-4 1:5-9 2:10-20 1:21-25 0:26-30");
}

void TestLocalBlocks::laterRecordsCount()
{
    using Records = QList<QPair<int, int>>;
    QFETCH(Records, records);
    QList<TimeRange> ranges;
    for (const auto &[from, to] : std::as_const(records))
        ranges.append({ Instant(Milliseconds(from)), Instant(Milliseconds(to)) });
    QTEST(textOf(segmentsOf(ranges)), "text");
}

void TestLocalBlocks::selects_data()
{
    using Op = LocalMatcher::Op;
    QTest::addColumn<QList<LocalMatcher>>("matchers");
    QTest::addColumn<bool>("isSelected");
    const auto row = [](const char *name, const char *label, Op op, const char *value, bool is) {
        QTest::newRow(name) << QList<LocalMatcher> {
            { QString::fromLatin1(label), op, QString::fromLatin1(value) }
        } << is;
    };
    QTest::newRow("no condition") << QList<LocalMatcher>() << true;
    row("the name", "__name__", Op::Equal, "load", true);
    row("another name", "__name__", Op::Equal, "loa", false);
    row("not another", "cpu", Op::NotEqual, "1", true);
    row("not this", "cpu", Op::NotEqual, "12", false);
    row("a pattern for all of it", "cpu", Op::Matches, "1.", true);
    row("a pattern for a part", "cpu", Op::Matches, "1", false);
    row("alternatives are one pattern", "cpu", Op::Matches, "x|12", true);
    row("no such pattern", "cpu", Op::MatchesNot, "1.", false);
    row("not a part either", "cpu", Op::MatchesNot, "2", true);
    row("a label that is not there is empty", "mode", Op::Equal, "", true);
    row("and is not something", "mode", Op::NotEqual, "", false);
    row("and matches what may be empty", "mode", Op::Matches, ".*", true);
    row("but nothing more", "mode", Op::Matches, ".+", false);
    QTest::newRow("both") << QList<LocalMatcher> {
        { QStringLiteral("cpu"), Op::Equal, QStringLiteral("12") },
        { QStringLiteral("__name__"), Op::NotEqual, QStringLiteral("x") }
    } << true;
    QTest::newRow("one of two") << QList<LocalMatcher> {
        { QStringLiteral("cpu"), Op::Equal, QStringLiteral("12") },
        { QStringLiteral("__name__"), Op::Equal, QStringLiteral("x") }
    } << false;
}

void TestLocalBlocks::selects()
{
    QFETCH(QList<LocalMatcher>, matchers);
    const Labels labels { { { QStringLiteral("__name__"), QStringLiteral("load") },
        { QStringLiteral("cpu"), QStringLiteral("12") } } };
    const auto selector = LocalSelector::make(matchers);
    QVERIFY(selector);
    QTEST(selector->selects(labels), "isSelected");
}

void TestLocalBlocks::whatIsNoRegularExpressionIsRefused()
{
    const auto selector = LocalSelector::make(
        { { QStringLiteral("cpu"), LocalMatcher::Op::Matches, QStringLiteral("(") } });
    QVERIFY(!selector);
    QCOMPARE(selector.error().kind, Error::Kind::Query);
    QCOMPARE(
        selector.error().message, QStringLiteral("“(” is no regular expression: missing ): (."));
}

QTEST_GUILESS_MAIN(TestLocalBlocks)
#include "tst_localblocks.moc"
