// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/logfile.h"

#include "app/desktop/redaction.h"
#include "app/profile.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <atomic>

namespace opsglass {

namespace {

constexpr qsizetype mostWarnings = 50;

/// Who takes messages now. Handlers of Qt are functions without an object.
std::atomic<LogFile *> current = nullptr;

QLatin1String wordOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QLatin1String("debug");
    case QtInfoMsg:
        return QLatin1String("info");
    case QtWarningMsg:
        return QLatin1String("warning");
    case QtCriticalMsg:
        return QLatin1String("error");
    case QtFatalMsg:
        break;
    }
    return QLatin1String("fatal");
}

QString numbered(const QString &path, int number)
{
    return number == 0 ? path : path + u'.' + QString::number(number);
}

} // namespace

LogFile::LogFile(const QString &directory)
    : m_file(directory + QStringLiteral("/opsglass.log"))
{
    makePrivateDirectory(directory);
    if (m_file.open(QIODevice::Append | QIODevice::Unbuffered))
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    current = this;
    m_before = qInstallMessageHandler(take);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(m_before);
    current = nullptr;
}

void LogFile::take(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (LogFile *log = current)
        log->write(type, context, withoutSecrets(text));
}

void LogFile::write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker locker(&m_mutex);
    if (m_before)
        m_before(type, context, text);
    const QString message = wordOf(type) + u' ' + QLatin1String(context.category)
        + QLatin1String(": ") + QString(text).replace(u'\n', QLatin1String("\n\t"));
    if (message == m_last) {
        ++m_repeats;
        return;
    }
    const QString now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    if (m_repeats > 0)
        append(QStringLiteral("%1 the line above, %2 times more").arg(now).arg(m_repeats));
    m_repeats = 0;
    m_last = message;
    const QString line = now + u' ' + message;
    append(line);
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    m_warnings << line;
    if (m_warnings.size() > mostWarnings)
        m_warnings.removeFirst();
}

void LogFile::append(const QString &line)
{
    if (!m_file.isOpen())
        return;
    const QByteArray bytes = line.toUtf8() + '\n';
    if (m_file.size() + bytes.size() > largest)
        rotate();
    m_file.write(bytes);
}

void LogFile::rotate()
{
    m_file.close();
    const QString path = m_file.fileName();
    QFile::remove(numbered(path, files - 1));
    for (int number = files - 1; number > 0; --number)
        QFile::rename(numbered(path, number - 1), numbered(path, number));
    if (m_file.open(QIODevice::Append | QIODevice::Unbuffered))
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

QString LogFile::currentPath()
{
    const LogFile *log = current;
    return log ? log->m_file.fileName() : QString();
}

QStringList LogFile::currentWarnings()
{
    const LogFile *log = current;
    if (!log)
        return {};
    const QMutexLocker locker(&log->m_mutex);
    return log->m_warnings;
}

void logDetails(const QStringList &categories)
{
    if (!qEnvironmentVariableIsSet("QT_MESSAGE_PATTERN"))
        qSetMessagePattern(QStringLiteral("%{time yyyy-MM-ddTHH:mm:ss.zzz} %{type} "
                                          "%{if-category}%{category}: %{endif}%{message}"));
    QStringList rules { QStringLiteral("opsglass.*.debug=false"),
        QStringLiteral("opsglass.*.info=false") };
    for (const QString &category : categories) {
        const QString prefix = QStringLiteral("opsglass.");
        const QString area = category == QLatin1String("all") ? prefix
            : category.startsWith(prefix)                     ? category
                                                              : prefix + category;
        const QString name = area + u'*'; // and what is in it
        rules << name + QStringLiteral(".debug=true") << name + QStringLiteral(".info=true");
    }
    QLoggingCategory::setFilterRules(rules.join(u'\n'));
}

} // namespace opsglass
