// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processes/processcolumns.h"

#include "models/format/duration.h"
#include "models/format/unit.h"
#include "models/processes/processwords.h"

#include <QCoreApplication>

#include <array>

namespace opsglass {

namespace {

constexpr qsizetype longestText = 500; // more is never in sight, and laying it out is dear

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProcessColumns)
};

using TextOf = QString (*)(const ProcessInfo &, const QTimeZone &);
using KeyOf = QVariant (*)(const ProcessInfo &);

struct Column {
    const char *title;
    const char *meaning;
    bool isNumeric;
    bool isSummed;
    KeyOf key;
    TextOf text;
};

template <typename Number>
QVariant keyOf(const std::optional<Number> &number)
{
    return number ? QVariant(double(*number)) : QVariant();
}

QVariant keyOf(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

QString shown(const QString &text) { return oneLine(text, longestText); }

QString bytesText(double bytes) { return formatValue(bytes, QStringLiteral("bytes"), 1).full(); }

QString rateText(const std::optional<double> &rate)
{
    return rate ? formatValue(*rate, QStringLiteral("binBps"), 1).full() : QString();
}

QString percentText(const std::optional<double> &cores)
{
    if (!cores)
        return {};
    constexpr double many = 10; // a tenth of a percent means nothing beside so many cores
    return formatValue(*cores * 100, QStringLiteral("percent"), *cores < many ? 1 : 0).full();
}

const std::array<Column, processColumnCount> columns { {
    { QT_TRANSLATE_NOOP("ProcessColumns", "Name"),
        QT_TRANSLATE_NOOP("ProcessColumns", "The name the kernel has, at most 15 bytes"), false,
        true, [](const ProcessInfo &process) { return keyOf(process.name); },
        [](const ProcessInfo &process, const QTimeZone &) { return shown(process.name); } },
    { QT_TRANSLATE_NOOP("ProcessColumns", "PID"),
        QT_TRANSLATE_NOOP("ProcessColumns", "Number of the process"), true, false,
        [](const ProcessInfo &process) { return QVariant(double(process.id.pid)); },
        [](const ProcessInfo &process, const QTimeZone &) {
            return QString::number(process.id.pid);
        } },
    { QT_TRANSLATE_NOOP("ProcessColumns", "CPU"),
        QT_TRANSLATE_NOOP("ProcessColumns",
            "Processor time in use since the reading before; 100 % is one whole core"),
        true, true, [](const ProcessInfo &process) { return keyOf(process.cpu); },
        [](const ProcessInfo &process, const QTimeZone &) { return percentText(process.cpu); } },
    { QT_TRANSLATE_NOOP("ProcessColumns", "Memory"),
        QT_TRANSLATE_NOOP("ProcessColumns",
            "Memory in bytes that is in RAM (RSS); what several processes share counts for each"),
        true, true,
        [](const ProcessInfo &process) { return QVariant(double(process.residentBytes)); },
        [](const ProcessInfo &process, const QTimeZone &) {
            return bytesText(double(process.residentBytes));
        } },
    { QT_TRANSLATE_NOOP("ProcessColumns", "Threads"),
        QT_TRANSLATE_NOOP("ProcessColumns", "Number of threads"), true, true,
        [](const ProcessInfo &process) { return QVariant(double(process.threads)); },
        [](const ProcessInfo &process, const QTimeZone &) {
            return QString::number(process.threads);
        } },
    { QT_TRANSLATE_NOOP("ProcessColumns", "Open files"),
        QT_TRANSLATE_NOOP("ProcessColumns",
            "Number of open files, sockets and pipes; readable for your own processes only"),
        true, true, [](const ProcessInfo &process) { return keyOf(process.openFiles); },
        [](const ProcessInfo &process, const QTimeZone &) {
            return process.openFiles ? QString::number(*process.openFiles) : QString();
        } },
    { QT_TRANSLATE_NOOP("ProcessColumns", "Read/s"),
        QT_TRANSLATE_NOOP("ProcessColumns",
            "Bytes per second read from storage since the reading before; readable for your own "
            "processes only"),
        true, true, [](const ProcessInfo &process) { return keyOf(process.readRate); },
        [](const ProcessInfo &process, const QTimeZone &) { return rateText(process.readRate); } },
    { QT_TRANSLATE_NOOP("ProcessColumns", "Write/s"),
        QT_TRANSLATE_NOOP("ProcessColumns",
            "Bytes per second written to storage since the reading before; readable for your own "
            "processes only"),
        true, true, [](const ProcessInfo &process) { return keyOf(process.writeRate); },
        [](const ProcessInfo &process, const QTimeZone &) { return rateText(process.writeRate); } },
    { QT_TRANSLATE_NOOP("ProcessColumns", "State"),
        QT_TRANSLATE_NOOP("ProcessColumns", "What the process does at the moment of the reading"),
        false, false, [](const ProcessInfo &process) { return keyOf(stateWord(process.state)); },
        [](const ProcessInfo &process, const QTimeZone &) { return stateWord(process.state); } },
    { QT_TRANSLATE_NOOP("ProcessColumns", "Started"),
        QT_TRANSLATE_NOOP("ProcessColumns", "When the process was started; of several the oldest"),
        true, true,
        [](const ProcessInfo &process) {
            return QVariant(double(process.startedAt.time_since_epoch().count()));
        },
        [](const ProcessInfo &process, const QTimeZone &zone) {
            return formatDateTime(process.startedAt, zone);
        } },
    { QT_TRANSLATE_NOOP("ProcessColumns", "User"),
        QT_TRANSLATE_NOOP("ProcessColumns", "Whose rights the process has"), false, false,
        [](const ProcessInfo &process) { return keyOf(process.user); },
        [](const ProcessInfo &process, const QTimeZone &) { return shown(process.user); } },
    { QT_TRANSLATE_NOOP("ProcessColumns", "Nice"),
        QT_TRANSLATE_NOOP("ProcessColumns",
            "Priority: −20 gets the most of the processors, 19 the least, 0 is usual"),
        true, false, [](const ProcessInfo &process) { return QVariant(double(process.nice)); },
        [](const ProcessInfo &process, const QTimeZone &) {
            return QString::number(process.nice);
        } },
    { QT_TRANSLATE_NOOP("ProcessColumns", "Command"),
        QT_TRANSLATE_NOOP("ProcessColumns", "Command line; the kernel's own threads have none"),
        false, false, [](const ProcessInfo &process) { return keyOf(process.commandLine); },
        [](const ProcessInfo &process, const QTimeZone &) { return shown(process.commandLine); } },
    { QT_TRANSLATE_NOOP("ProcessColumns", "Group"),
        QT_TRANSLATE_NOOP("ProcessColumns", "Control group (cgroup), as systemd made it"), false,
        false, [](const ProcessInfo &process) { return keyOf(process.cgroup); },
        [](const ProcessInfo &process, const QTimeZone &) { return shown(process.cgroup); } },
    { QT_TRANSLATE_NOOP("ProcessColumns", "Agent"),
        QT_TRANSLATE_NOOP(
            "ProcessColumns", "Entries of the watch list that the process counts for"),
        false, false,
        [](const ProcessInfo &process) { return keyOf(process.agents.join(QStringLiteral(", "))); },
        [](const ProcessInfo &process, const QTimeZone &) {
            return shown(process.agents.join(QStringLiteral(", ")));
        } },
} };

const Column &of(ProcessColumn column) { return columns[size_t(column)]; }

} // namespace

QString columnTitle(ProcessColumn column) { return Text::tr(of(column).title); }

QString columnMeaning(ProcessColumn column) { return Text::tr(of(column).meaning); }

QString columnUnit(ProcessColumn column)
{
    switch (column) {
    case ProcessColumn::Cpu:
        return QStringLiteral("cores");
    case ProcessColumn::Memory:
        return QStringLiteral("bytes");
    case ProcessColumn::ReadRate:
    case ProcessColumn::WriteRate:
        return QStringLiteral("binBps");
    default:
        return {};
    }
}

bool isNumeric(ProcessColumn column) { return of(column).isNumeric; }

bool isSummed(ProcessColumn column) { return of(column).isSummed; }

QVariant columnKey(ProcessColumn column, const ProcessInfo &process)
{
    return of(column).key(process);
}

QString columnText(ProcessColumn column, const ProcessInfo &process, const QTimeZone &zone)
{
    return of(column).text(process, zone);
}

} // namespace opsglass
