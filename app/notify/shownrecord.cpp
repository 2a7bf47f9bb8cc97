// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/shownrecord.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QSaveFile>

#include <limits>
#include <utility>

namespace opsglass {

namespace {

Q_LOGGING_CATEGORY(recordLog, "opsglass.notify")

QString serverKey() { return QStringLiteral("server"); }
QString idsKey() { return QStringLiteral("ids"); }

} // namespace

ShownRecord::ShownRecord(QString path)
    : m_path(std::move(path))
{
}

ShownRecord::Content ShownRecord::read() const
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(recordLog).noquote() << m_path << file.errorString();
        return {};
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    Content content;
    content.server = object.value(serverKey()).toString();
    const QJsonObject ids = object.value(idsKey()).toObject();
    for (auto id = ids.begin(); id != ids.end(); ++id) {
        const qint64 number = id.value().toInteger();
        if (number > 0 && number <= std::numeric_limits<uint>::max())
            content.ids.insert(id.key(), uint(number));
    }
    return content;
}

void ShownRecord::write(const Content &content)
{
    if (m_path.isEmpty() || content == m_written)
        return;
    m_written = content;
    if (content.ids.isEmpty()) {
        QFile::remove(m_path);
        return;
    }
    QJsonObject ids;
    for (auto id = content.ids.begin(); id != content.ids.end(); ++id)
        ids.insert(id.key(), qint64(id.value()));
    const QJsonObject object { { serverKey(), content.server }, { idsKey(), ids } };
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const bool isWritten
        = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        qCWarning(recordLog).noquote() << m_path << file.errorString();
}

} // namespace opsglass
