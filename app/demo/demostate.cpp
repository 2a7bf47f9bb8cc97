// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demostate.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace opsglass {

namespace {

const QLatin1String fingerprintKey("fingerprint");
const QLatin1String beginKey("begin");
const QLatin1String timeKey("time");
const QLatin1String cellsKey("cells");

qint64 count(Instant time) { return time.time_since_epoch().count(); }

} // namespace

Result<DemoState> readDemoState(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({ Error::Kind::Io,
            QCoreApplication::translate("opsglass::Demo", "%1 cannot be read: %2.")
                .arg(path, file.errorString()),
            {} });
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const qint64 begin = object.value(beginKey).toInteger();
    const qint64 time = object.value(timeKey).toInteger();
    if (begin <= 0 || time < begin)
        return failure({ Error::Kind::Malformed,
            QCoreApplication::translate("opsglass::Demo", "%1 is damaged.").arg(path), {} });
    DemoState state { object.value(fingerprintKey).toString().toLatin1(),
        { Instant(Milliseconds(begin)), Instant(Milliseconds(time)), {} } };
    const QJsonArray cells = object.value(cellsKey).toArray();
    for (const QJsonValue cell : cells)
        state.checkpoint.cells.push_back(cell.toInteger());
    return state;
}

Result<void> writeDemoState(const QString &path, const DemoState &state)
{
    QJsonArray cells;
    for (const qint64 cell : state.checkpoint.cells)
        cells.append(cell);
    const QJsonObject object { { fingerprintKey, QString::fromLatin1(state.fingerprint) },
        { beginKey, count(state.checkpoint.begin) }, { timeKey, count(state.checkpoint.time) },
        { cellsKey, cells } };
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure({ Error::Kind::Io,
            QCoreApplication::translate("opsglass::Demo", "%1 cannot be written: %2.")
                .arg(path, file.errorString()),
            {} });
    return {};
}

} // namespace opsglass
