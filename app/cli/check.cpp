// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check.h"

#include "models/dashboard/importreport.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int exitGood = 0;
constexpr int exitNotDrawn = 1;
constexpr int exitNoDashboard = 65; // EX_DATAERR
constexpr int exitNoFile = 66; // EX_NOINPUT

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

tl::unexpected<Error> wrongUsage(const QString &text)
{
    return failure({ Error::Kind::Unsupported, text, {} });
}

Result<ImportReport> checkFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({ Error::Kind::Io,
            Text::tr("%1 cannot be read: %2.").arg(path, file.errorString()), path });
    const auto dashboard = readDashboard(file.readAll());
    if (!dashboard)
        return failure({ dashboard.error().kind,
            Text::tr("%1: %2").arg(path, dashboard.error().message), dashboard.error().detail });
    return importReport(*dashboard, path);
}

QString countText(const ImportReport &report)
{
    const auto count = [&report](Support support) {
        return int(std::count_if(report.panels.cbegin(), report.panels.cend(),
            [support](const PanelReport &panel) { return panel.support == support; }));
    };
    return Text::tr("%1 full, %2 partial, %3 none")
        .arg(count(Support::Full))
        .arg(count(Support::Partial))
        .arg(count(Support::None));
}

/// A title of a hostile file must not move the cursor or colour the terminal.
QString oneLine(const QString &text)
{
    QString line = text.simplified();
    for (QChar &letter : line) {
        if (!letter.isPrint())
            letter = QChar::ReplacementCharacter;
    }
    return line;
}

QString textOf(const ImportReport &report)
{
    QString text = QStringLiteral("%1: %2 (%3)\n")
                       .arg(oneLine(report.file), oneLine(report.title), countText(report));
    qsizetype typeWidth = 0;
    for (const PanelReport &panel : report.panels)
        typeWidth = std::max(typeWidth, oneLine(panel.type).size());
    for (const PanelReport &panel : report.panels) {
        text += QStringLiteral("  %1  %2  %3  %4\n")
                    .arg(supportName(panel.support), -7)
                    .arg(panel.id, 4)
                    .arg(oneLine(panel.type), -int(std::min<qsizetype>(typeWidth, 40)))
                    .arg(oneLine(panel.title));
        for (const QString &note : panel.notes)
            text += QStringLiteral("           %1\n").arg(oneLine(note));
    }
    return text;
}

QByteArray jsonOf(const QList<ImportReport> &reports, bool isList)
{
    if (!isList)
        return reports.isEmpty() ? QByteArray() : QJsonDocument(toJson(reports.first())).toJson();
    QJsonArray list;
    for (const ImportReport &report : reports)
        list << toJson(report);
    return QJsonDocument(list).toJson();
}

} // namespace

Result<CheckOptions> parseCheckArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption format(
        QStringLiteral("format"), {}, QStringLiteral("text|json"), QStringLiteral("text"));
    parser.addOption(format);
    if (!parser.parse(QStringList(QStringLiteral("opsglass check")) + arguments))
        return wrongUsage(parser.errorText());
    CheckOptions options;
    options.files = parser.positionalArguments();
    if (options.files.isEmpty())
        return wrongUsage(Text::tr("Name the files to check."));
    options.isJson = parser.value(format) == QLatin1String("json");
    if (!options.isJson && parser.value(format) != QLatin1String("text"))
        return wrongUsage(Text::tr("--format is text or json."));
    return options;
}

int runCheck(const CheckOptions &options)
{
    int status = exitGood;
    QList<ImportReport> reports;
    for (const QString &path : options.files) {
        const auto report = checkFile(path);
        if (!report) {
            QTextStream(stderr) << "opsglass check: " << report.error().message << Qt::endl;
            status = std::max(
                status, report.error().kind == Error::Kind::Io ? exitNoFile : exitNoDashboard);
            continue;
        }
        if (worstSupport(*report) == Support::None)
            status = std::max(status, exitNotDrawn);
        reports << *report;
    }
    QTextStream out(stdout);
    if (options.isJson) {
        out << QString::fromUtf8(jsonOf(reports, options.files.size() > 1));
        return status;
    }
    for (const ImportReport &report : std::as_const(reports))
        out << textOf(report);
    return status;
}

} // namespace opsglass
