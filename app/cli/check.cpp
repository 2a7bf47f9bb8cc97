// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check.h"

#include "app/cli/alertfilereport.h"
#include "app/cli/terminaltext.h"
#include "app/wrongusage.h"
#include "models/alerts/rulecheck.h"
#include "models/dashboard/importreport.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>
#include <utility>
#include <variant>

namespace opsglass {

namespace {

constexpr int exitGood = 0;
constexpr int exitRefused = 1; // or a panel is not drawn
constexpr int exitNoSuchKind = 65; // EX_DATAERR
constexpr int exitNoFile = 66; // EX_NOINPUT

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

/// Everything in a file, which may be a pipe. Errors: Io; Malformed, when it is too large.
Result<QByteArray> bytesOf(const QString &path)
{
    if (QFileInfo(path).isDir())
        return failure(
            { Error::Kind::Io, Text::tr("%1 is a folder. Name the files in it.").arg(path), path });
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({ Error::Kind::Io,
            Text::tr("%1 cannot be read: %2.").arg(path, file.errorString()), path });
    constexpr qint64 most = 100'000'000;
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray part = file.read(most + 1 - bytes.size());
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (file.error() != QFileDevice::NoError)
        return failure({ Error::Kind::Io,
            Text::tr("%1 cannot be read: %2.").arg(path, file.errorString()), path });
    if (bytes.size() > most)
        return failure({ Error::Kind::Malformed,
            Text::tr("%1 is larger than 100 MB; no dashboard or rule file is.").arg(path), path });
    return bytes;
}

/// Whether it is one of the files of alerting rather than a dashboard.
bool isYaml(const QString &path, QByteArrayView bytes)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("yml") || suffix == QLatin1String("yaml"))
        return true;
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    const QByteArrayView start = bytes.trimmed();
    return suffix != QLatin1String("json") && !start.startsWith('{') && !start.startsWith('[');
}

using Report = std::variant<ImportReport, AlertFileReport>;

Result<Report> checkFile(const QString &path)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (isYaml(path, *bytes))
        return alertFileReport(path, *bytes);
    const auto dashboard = readDashboard(*bytes);
    if (dashboard)
        return importReport(*dashboard, path);
    // Bad JSON is named as compilers name places, so that editors can go there.
    static const QRegularExpression position(QStringLiteral("^\\d+:\\d+$"));
    const Error &error = dashboard.error();
    const QString place
        = position.match(error.detail).hasMatch() ? path + u':' + error.detail : path;
    return failure(
        { error.kind, QStringLiteral("%1: %2").arg(place, error.message), error.detail });
}

qsizetype countOf(const ImportReport &report, Support support)
{
    return std::count_if(report.panels.cbegin(), report.panels.cend(),
        [support](const PanelReport &panel) { return panel.support == support; });
}

/// The widest of the texts, as far as a column goes.
template <typename Item, typename TextOf>
int widthOf(const QList<Item> &items, TextOf textOf)
{
    constexpr int widest = 120;
    int width = 0;
    for (const Item &item : items)
        width = std::max(width, columnsOf(oneLine(textOf(item))));
    return std::min(width, widest);
}

/// A panel that is not drawn as in Grafana, and why.
QString textOf(const PanelReport &panel, int typeWidth)
{
    const QStringList cells { leftPadded(supportName(panel.support), 7),
        QString::number(panel.id).rightJustified(4), leftPadded(oneLine(panel.type), typeWidth),
        oneLine(panel.title) };
    QString text = QStringLiteral("  ") + cells.join(QStringLiteral("  ")) + u'\n';
    for (const QString &note : panel.notes)
        text += QString(17, u' ') + oneLine(note) + u'\n';
    return text;
}

/// A line for each file, and below it one for each panel that is not drawn as in Grafana.
QString textOf(const QList<ImportReport> &reports)
{
    const int fileWidth = widthOf(reports, [](const ImportReport &report) { return report.file; });
    QString text;
    for (const ImportReport &report : reports) {
        const QStringList cells { leftPadded(oneLine(report.file), fileWidth),
            Text::tr("%1 full  %2 partial  %3 none")
                .arg(countOf(report, Support::Full), 4)
                .arg(countOf(report, Support::Partial), 4)
                .arg(countOf(report, Support::None), 4),
            oneLine(report.title) };
        text += cells.join(QStringLiteral("  ")) + u'\n';
        const int typeWidth = widthOf(report.panels, [](const PanelReport &panel) {
            return panel.support == Support::Full ? QString() : panel.type;
        });
        for (const PanelReport &panel : report.panels) {
            if (panel.support != Support::Full)
                text += textOf(panel, typeWidth);
        }
    }
    return text;
}

/// The reports in their order; dashboards behind each other are one table.
QString textOf(const QList<Report> &reports)
{
    QString text;
    QList<ImportReport> dashboards;
    for (const Report &report : reports) {
        if (const auto *dashboard = std::get_if<ImportReport>(&report)) {
            dashboards << *dashboard;
            continue;
        }
        text += textOf(std::exchange(dashboards, {})) + textOf(std::get<AlertFileReport>(report));
    }
    return text + textOf(dashboards);
}

/// A file that is no dashboard, in its place among the reports.
QJsonObject toJson(const QString &file, const Error &error)
{
    return { { QStringLiteral("file"), file }, { QStringLiteral("error"), error.message } };
}

int statusOf(const Report &report)
{
    if (const auto *dashboard = std::get_if<ImportReport>(&report))
        return worstSupport(*dashboard) == Support::None ? exitRefused : exitGood;
    const auto &file = std::get<AlertFileReport>(report);
    if (!file.kind)
        return exitNoSuchKind;
    return isRefused(file.problems) ? exitRefused : exitGood;
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
    QList<Report> reports;
    QJsonArray list;
    for (const QString &path : options.files) {
        const auto report = checkFile(path);
        if (!report) {
            list << toJson(path, report.error());
            QTextStream(stderr) << "opsglass check: " << report.error().message << Qt::endl;
            status = std::max(
                status, report.error().kind == Error::Kind::Io ? exitNoFile : exitNoSuchKind);
            continue;
        }
        list << std::visit([](const auto &one) { return toJson(one); }, *report);
        status = std::max(status, statusOf(*report));
        reports << *report;
    }
    QTextStream out(stdout);
    if (!options.isJson)
        out << textOf(reports);
    else if (list.size() > 1)
        out << QString::fromUtf8(QJsonDocument(list).toJson());
    else
        out << QString::fromUtf8(QJsonDocument(list.first().toObject()).toJson());
    return status;
}

} // namespace opsglass
