// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initialiseResources() { Q_INIT_RESOURCE(opsglass_resources); }

namespace opsglass {

Q_LOGGING_CATEGORY(libraryLog, "opsglass.app")

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Library)
};

} // namespace

QList<DashboardEntry> builtInDashboards()
{
    initialiseResources();
    QList<DashboardEntry> entries;
    const QDir folder(QStringLiteral(":/dashboards"));
    const QStringList names = folder.entryList({ QStringLiteral("*.json") });
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        const auto dashboard = loadDashboard(path);
        if (!dashboard) {
            qCWarning(libraryLog).noquote() << dashboard.error().message;
            continue;
        }
        entries.append(
            { dashboard->uid, dashboard->title, dashboard->description, dashboard->tags, path });
    }
    return entries;
}

Result<Dashboard> loadDashboard(const QString &name)
{
    QFile file(name);
    if (!file.exists()) {
        for (const DashboardEntry &entry : builtInDashboards()) {
            if (entry.uid == name)
                return loadDashboard(entry.path);
        }
        return failure({ Error::Kind::Io,
            Text::tr("There is neither a file nor a built-in dashboard “%1”.").arg(name), name });
    }
    if (!file.open(QIODevice::ReadOnly))
        return failure({ Error::Kind::Io,
            Text::tr("%1 cannot be read: %2.").arg(name, file.errorString()), name });
    auto dashboard = readDashboard(file.readAll());
    if (!dashboard) {
        Error error = dashboard.error();
        error.message = Text::tr("%1: %2").arg(name, error.message);
        return failure(error);
    }
    if (dashboard->uid.isEmpty())
        dashboard->uid = QFileInfo(name).completeBaseName();
    return dashboard;
}

} // namespace opsglass
