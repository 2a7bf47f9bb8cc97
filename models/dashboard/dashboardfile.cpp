// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/dashboardfile.h"

#include "models/dashboard/jsonpatch.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

/// A place in a file, from 1; columns count characters.
struct Position {
    qsizetype line = 1;
    qsizetype column = 1;
};

Position positionOf(const QByteArray &text, qsizetype offset)
{
    // Qt's offset is one past the byte it could not read.
    const QByteArray before = text.left(std::max<qsizetype>(offset - 1, 0));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return { before.count('\n') + 1, QString::fromUtf8(before.mid(lineStart)).size() + 1 };
}

tl::unexpected<Error> malformed(const QString &message, const QString &detail = {})
{
    return failure({ Error::Kind::Malformed, message, detail });
}

tl::unexpected<Error> newSchema(const QString &version)
{
    return failure({ Error::Kind::Unsupported,
        Text::tr(
            "This is a dashboard of Grafana's new schema (%1), which Opsglass cannot read yet. "
            "Export it from Grafana in the classic format.")
            .arg(version),
        version });
}

bool isNewSchema(const QJsonObject &object)
{
    return object.value(QLatin1String("elements")).isObject()
        && object.contains(QLatin1String("layout"));
}

/// UTF-16 and UTF-32 have a byte order mark or a zero beside their first character.
bool isWide(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")
        || bytes.left(2).contains('\0');
}

/// Finds the dashboard in the wrappers of an API answer or of Kubernetes.
Result<DashboardFile> unwrapped(DashboardFile file)
{
    QJsonObject object = file.root;
    for (;;) {
        const QString apiVersion = object.value(QLatin1String("apiVersion")).toString();
        const bool isResource
            = object.value(QLatin1String("spec")).isObject() && !apiVersion.isEmpty();
        const QString key = isResource ? QStringLiteral("spec") : QStringLiteral("dashboard");
        if (isResource && apiVersion.contains(QLatin1String("/v2")))
            return newSchema(apiVersion);
        if (!object.value(key).isObject())
            break;
        object = object.value(key).toObject();
        file.path += QLatin1Char('/') + key;
        if (isResource)
            break;
    }
    if (isNewSchema(object))
        return newSchema(QStringLiteral("v2"));
    file.dashboard = object;
    return file;
}

} // namespace

Result<DashboardFile> parseDashboardFile(const QByteArray &bytes)
{
    if (isWide(bytes))
        return malformed(
            Text::tr("This file is not UTF-8 but UTF-16 or UTF-32. Save it as UTF-8."));
    DashboardFile file;
    if (bytes.startsWith("\xef\xbb\xbf"))
        file.mark = bytes.left(3);
    file.text = bytes.mid(file.mark.size());
    if (file.text.trimmed().isEmpty())
        return malformed(Text::tr("This file is empty."));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const Position at = positionOf(file.text, problem.offset);
        return malformed(Text::tr("This is no JSON: %1 at line %2, column %3.")
                             .arg(problem.errorString())
                             .arg(at.line)
                             .arg(at.column),
            QStringLiteral("%1:%2").arg(at.line).arg(at.column));
    }
    if (!document.isObject())
        return malformed(Text::tr("This JSON is a list, and a Grafana dashboard is an object."));
    file.root = document.object();
    return unwrapped(std::move(file));
}

QByteArray dashboardForServer(const QByteArray &bytes)
{
    const auto file = parseDashboardFile(bytes);
    if (!file)
        return {};
    const QByteArray text = jsonValueText(file->text, file->path.split(u'/', Qt::SkipEmptyParts));
    const QLatin1String id("id");
    if (!file->dashboard.contains(id))
        return text;
    QJsonObject dashboard = file->dashboard;
    dashboard[id] = QJsonValue::Null;
    return patchedJson(text, file->dashboard, dashboard);
}

} // namespace opsglass
