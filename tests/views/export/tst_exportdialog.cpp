// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/exportdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace opsglass;

class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatTheFormatKnowsIsAsked_data();
    void onlyWhatTheFormatKnowsIsAsked();
    void targetFollowsTheFormat();
    void namesThatCannotBeAreNotTaken();
    void lastChoicesComeBack();
    void formatWords();

private:
    ExportChoices choicesHere() const
    {
        ExportChoices choices;
        choices.folder = m_folder.path();
        return choices;
    }
    static QStringList seen(const ExportDialog &dialog);
    static bool canExport(const ExportDialog &dialog);

    QTemporaryDir m_folder;
};

/// The labels of the rows that are shown, without their keys.
QStringList TestExportDialog::seen(const ExportDialog &dialog)
{
    QStringList labels;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        const QString text = label->text().remove(u'&');
        if (!label->isHidden() && text.endsWith(u':'))
            labels << text;
    }
    labels.sort();
    return labels;
}

bool TestExportDialog::canExport(const ExportDialog &dialog)
{
    for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == QLatin1String("&Export"))
            return button->isEnabled();
    }
    return false;
}

void TestExportDialog::onlyWhatTheFormatKnowsIsAsked_data()
{
    QTest::addColumn<ExportSubject::Kind>("kind");
    QTest::addColumn<ExportChoices::Format>("format");
    QTest::addColumn<QString>("labels");
    using Kind = ExportSubject::Kind;
    using Format = ExportChoices::Format;
    QTest::newRow("csv") << Kind::Dashboard << Format::Csv
                         << QStringLiteral("Data: Files: Format: Time zone: To:");
    QTest::newRow("csv of a panel")
        << Kind::Panel << Format::Csv << QStringLiteral("Data: Format: Time zone: To:");
    QTest::newRow("csv of a table") << Kind::Table << Format::Csv << QStringLiteral("Format: To:");
    QTest::newRow("json") << Kind::Dashboard << Format::Json
                          << QStringLiteral("Data: Format: Time zone: To:");
    QTest::newRow("png") << Kind::Dashboard << Format::Png
                         << QStringLiteral("Colours: Format: Resolution: To: Width:");
    QTest::newRow("pdf") << Kind::Dashboard << Format::Pdf
                         << QStringLiteral("Colours: Format: Paper: To: Width:");
    QTest::newRow("pdf of a panel")
        << Kind::Panel << Format::Pdf << QStringLiteral("Colours: Format: To:");
}

void TestExportDialog::onlyWhatTheFormatKnowsIsAsked()
{
    QFETCH(ExportSubject::Kind, kind);
    QFETCH(ExportChoices::Format, format);
    QFETCH(QString, labels);
    ExportDialog dialog({ kind, QStringLiteral("CPU"), "Europe/Berlin" }, choicesHere());
    dialog.show();
    dialog.setFormat(format);
    QCOMPARE(seen(dialog).join(u' '), labels);
    QCOMPARE(dialog.choices().format, format);
}

void TestExportDialog::targetFollowsTheFormat()
{
    ExportDialog dialog(
        { ExportSubject::Kind::Dashboard, QStringLiteral("a/b: c"), "UTC" }, choicesHere());
    const QString folder = m_folder.path() + u'/';
    QCOMPARE(dialog.target(), folder + QLatin1String("a-b- c"));
    dialog.setFormat(ExportChoices::Format::Pdf);
    QCOMPARE(dialog.target(), folder + QLatin1String("a-b- c.pdf"));
    dialog.setTarget(folder + QLatin1String("mine.v2.pdf"));
    dialog.setFormat(ExportChoices::Format::Markdown);
    QCOMPARE(dialog.target(), folder + QLatin1String("mine.v2.md"));
    dialog.setFormat(ExportChoices::Format::Csv);
    QCOMPARE(dialog.target(), folder + QLatin1String("mine.v2"));
}

void TestExportDialog::namesThatCannotBeAreNotTaken()
{
    ExportDialog dialog(
        { ExportSubject::Kind::Panel, QStringLiteral("CPU"), "UTC" }, choicesHere());
    QVERIFY(canExport(dialog));
    dialog.setTarget(m_folder.filePath(QStringLiteral("no/such.csv")));
    QVERIFY(!canExport(dialog));
    dialog.setTarget(m_folder.path());
    QVERIFY(!canExport(dialog));
    dialog.setTarget(QStringLiteral("relative.csv"));
    QVERIFY(!canExport(dialog));
    dialog.setTarget(QString());
    QVERIFY(!canExport(dialog));
    dialog.setTarget(QStringLiteral("~/x.csv"));
    QCOMPARE(dialog.target(), QDir::homePath() + QLatin1String("/x.csv"));
    QVERIFY(canExport(dialog));
}

void TestExportDialog::lastChoicesComeBack()
{
    ExportChoices choices = choicesHere();
    choices.format = ExportChoices::Format::Pdf;
    choices.scope = ExportScope::Raw;
    choices.isForSpreadsheet = true;
    choices.isZip = true;
    choices.zone = "UTC";
    choices.scale = 1;
    choices.width = 1200;
    choices.theme = Theme::Kind::Dark;
    choices.paper = Paper::Long;
    const ExportDialog dialog(
        { ExportSubject::Kind::Dashboard, QStringLiteral("CPU"), "Europe/Berlin" }, choices);
    QCOMPARE(dialog.choices(), choices);
}

void TestExportDialog::formatWords()
{
    for (const char *word : { "csv", "tsv", "json", "html", "md", "png", "svg", "pdf" }) {
        const auto format = formatOf(QLatin1String(word));
        QVERIFY(format);
        QCOMPARE(formatWord(*format), QLatin1String(word));
    }
    QVERIFY(!formatOf(QStringLiteral("doc")));
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
