// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/reportrecord.h"

#include "app/report/reportfile.h"
#include "collectors/rfc3339.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportRecord)
};

} // namespace

ReportRecord::ReportRecord(QString directory)
    : m_directory(std::move(directory))
    , m_lock(m_directory + QStringLiteral("/reports.lock"))
{
    // However long it takes: only the end of its process frees a lock that is left behind.
    m_lock.setStaleLockTime(0);
}

std::optional<Instant> ReportRecord::last() const
{
    QFile file(path());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    return parseRfc3339(object[QLatin1String("last")].toString().toStdString());
}

Result<void> ReportRecord::claim()
{
    QDir().mkpath(m_directory);
    if (m_lock.tryLock(0))
        return {};
    if (m_lock.error() == QLockFile::LockFailedError)
        return failure({ Error::Kind::Cancelled,
            Text::tr("Another Opsglass is writing the report."), m_directory });
    return failure({ Error::Kind::Io,
        Text::tr("The folder %1 cannot be written, so no report is.").arg(m_directory),
        m_directory });
}

Result<void> ReportRecord::write(Instant time, const QString &path)
{
    const QJsonObject object { { QStringLiteral("last"), rfc3339(time) },
        { QStringLiteral("path"), path } };
    return replaceFile(this->path(), QJsonDocument(object).toJson());
}

} // namespace opsglass
