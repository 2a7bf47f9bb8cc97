// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMutex>
#include <QStringList>

namespace opsglass {

/// Writes what the program logs into a file too, without secrets, as long as it lives: five files
/// of a megabyte each, which only their owner can read. What goes to standard error loses its
/// secrets as well. There is one at a time; any thread may log.
class LogFile {
public:
    /// \param directory made when it does not exist; without it nothing is written
    explicit LogFile(const QString &directory);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    /// Of the one there is; empty without one.
    static QString currentPath();
    /// The latest warnings and errors of this run, the latest last.
    static QStringList currentWarnings();

    static constexpr qint64 largest = 1024 * 1024; ///< of a file, in bytes
    static constexpr int files = 5;

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void write(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void append(const QString &line);
    void rotate();

    mutable QMutex m_mutex;
    QFile m_file;
    QtMessageHandler m_before = nullptr;
    QStringList m_warnings;
    QString m_last; ///< message, which may come again and again
    int m_repeats = 0;
};

/// Has warnings logged, with their time, and the details of these areas, such as "collectors" or
/// "opsglass.collectors"; "all": those of every one. QT_LOGGING_RULES counts more.
void logDetails(const QStringList &categories);

} // namespace opsglass
