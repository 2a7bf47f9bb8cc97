// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/rulefile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace opsglass;

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(opsglass_resources); }
    void packsAreRead_data() { packs(); }
    void packsAreRead();
    void alertsSayWhatIsWrong_data() { packs(); }
    void alertsSayWhatIsWrong();
    void promtoolAgrees_data() { packs(); }
    void promtoolAgrees();

private:
    void packs();
};

namespace {

RuleFile packOf(const QString &name)
{
    QFile file(QStringLiteral(":/rules/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readRuleFile(file.readAll());
}

} // namespace

void TestRules::packs()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(QStringLiteral(":/rules")).entryList();
    QCOMPARE(names.size(), 4);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestRules::packsAreRead()
{
    QFETCH(QString, name);
    const RuleFile pack = packOf(name);
    QVERIFY(pack.problems.isEmpty());
    QCOMPARE(pack.groups.size(), 1);
    QVERIFY(pack.groups.first().rules.size() >= 5);
}

void TestRules::alertsSayWhatIsWrong()
{
    QFETCH(QString, name);
    const RuleFile pack = packOf(name);
    for (const Rule &rule : pack.groups.first().rules) {
        QCOMPARE(rule.kind, Rule::Kind::Alert);
        QVERIFY2(rule.labels.contains(QStringLiteral("severity")), qPrintable(rule.name));
        for (const char *annotation : { "summary", "description" })
            QVERIFY2(!rule.annotations.value(QString::fromLatin1(annotation)).isEmpty(),
                qPrintable(rule.name));
        QVERIFY2(
            rule.expr != rule.annotations.value(QStringLiteral("original")), qPrintable(rule.name));
    }
}

void TestRules::promtoolAgrees()
{
    QFETCH(QString, name);
    QProcess promtool;
    promtool.start(QStringLiteral("promtool"),
        { QStringLiteral("check"), QStringLiteral("rules"), QStringLiteral("--lint=all"),
            QStringLiteral("--lint-fatal"),
            QStringLiteral(OPSGLASS_SOURCE_DIR "/resources/rules/") + name });
    QVERIFY(promtool.waitForFinished());
    QVERIFY2(promtool.exitCode() == 0, promtool.readAllStandardError().constData());
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
