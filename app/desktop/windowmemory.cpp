// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/windowmemory.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QMainWindow>
#include <QScreen>

namespace opsglass {

Q_LOGGING_CATEGORY(windowLog, "opsglass.window", QtWarningMsg)

namespace {

constexpr int version = 1;
constexpr int stillFor = 1000; // milliseconds
constexpr qsizetype mostArrangements = 20;

QString geometryKey() { return QStringLiteral("geometry"); }
QString stateKey() { return QStringLiteral("state"); }
QString windowsKey() { return QStringLiteral("windows"); }

QString textOf(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

WindowMemory::WindowMemory(const QString &path, QMainWindow *window)
    : m_file(path, version)
    , m_window(window)
{
    m_still.setSingleShot(true);
    m_still.setInterval(stillFor);
    connect(&m_still, &QTimer::timeout, this, &WindowMemory::write);
    window->installEventFilter(this);
}

WindowMemory::~WindowMemory()
{
    m_window->removeEventFilter(this);
    write();
}

/// Names of screens and where they are: a laptop at its dock is another place.
QString WindowMemory::screens()
{
    QStringList parts;
    const QList<QScreen *> all = QGuiApplication::screens();
    for (const QScreen *screen : all) {
        const QRect place = screen->geometry();
        parts << QStringLiteral("%1 %2x%3+%4+%5")
                     .arg(screen->name())
                     .arg(place.width())
                     .arg(place.height())
                     .arg(place.x())
                     .arg(place.y());
    }
    parts.sort();
    return parts.join(QStringLiteral("; "));
}

bool WindowMemory::restore()
{
    const auto stored = m_file.read();
    if (!stored) {
        qCWarning(windowLog).noquote() << stored.error().message << stored.error().detail;
        return false;
    }
    const QJsonObject place = (*stored)[windowsKey()].toObject()[screens()].toObject();
    const bool isKnown = m_window->restoreGeometry(bytesOf(place[geometryKey()]));
    m_window->restoreState(bytesOf(place[stateKey()]), version);
    m_still.stop();
    return isKnown;
}

void WindowMemory::write()
{
    m_still.stop();
    QJsonObject object = m_file.stored();
    QJsonObject windows = object[windowsKey()].toObject();
    windows[screens()] = QJsonObject { { geometryKey(), textOf(m_window->saveGeometry()) },
        { stateKey(), textOf(m_window->saveState(version)) } };
    while (windows.size() > mostArrangements)
        windows.erase(windows.begin() != windows.find(screens()) ? windows.begin()
                                                                 : std::next(windows.begin()));
    object[windowsKey()] = windows;
    if (const auto written = m_file.write(object); !written)
        qCWarning(windowLog).noquote() << written.error().message << written.error().detail;
}

bool WindowMemory::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Move || type == QEvent::Resize || type == QEvent::WindowStateChange)
        m_still.start();
    return QObject::eventFilter(watched, event);
}

} // namespace opsglass
