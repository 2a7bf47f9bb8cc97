// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/processparser.h"

#include "collectors/procfs/words.h"

#include <limits>

namespace opsglass {

namespace {

/// PF_KTHREAD of the kernel's include/linux/sched.h.
constexpr quint64 kernelThreadFlag = 0x0020'0000;
constexpr qint64 largestPage = 65'536;

/// The value of a line `field value`; empty when there is none.
QByteArrayView valueOf(QByteArrayView text, QByteArrayView field)
{
    while (!text.isEmpty()) {
        Words words(takeLine(text));
        if (words.next() == field)
            return words.next();
    }
    return {};
}

template <typename T>
bool fits(qint64 value)
{
    return value >= std::numeric_limits<T>::min() && value <= std::numeric_limits<T>::max();
}

/// Fields 4 to 24 of proc(5), those behind name and state.
bool readFields(Words &words, ProcessStat &stat)
{
    const std::optional<qint64> parent = words.integer();
    words.skip(4); // group, session, terminal and its foreground group
    const std::optional<quint64> flags = words.count();
    words.skip(4); // page faults
    const std::optional<quint64> user = words.count();
    const std::optional<quint64> system = words.count();
    const std::optional<qint64> reapedUser = words.integer();
    const std::optional<qint64> reapedSystem = words.integer();
    words.skip(1); // priority
    const std::optional<qint64> nice = words.integer();
    const std::optional<qint64> threads = words.integer();
    words.skip(1); // a timer of old
    const std::optional<quint64> start = words.count();
    const std::optional<quint64> size = words.count();
    const std::optional<qint64> resident = words.integer();
    if (!parent || !flags || !user || !system || !reapedUser || !reapedSystem || !nice || !threads
        || !start || !size || !resident)
        return false;
    constexpr auto most = quint64(std::numeric_limits<qint64>::max());
    constexpr qint64 mostPages = std::numeric_limits<qint64>::max() / largestPage;
    if (!fits<int>(*nice) || !fits<int>(*threads) || *reapedUser < 0 || *reapedSystem < 0
        || *resident < 0 || *resident > mostPages || *size > most || *user > most || *system > most)
        return false;
    stat.parent = *parent;
    stat.isKernelThread = (*flags & kernelThreadFlag) != 0;
    stat.userTicks = *user;
    stat.systemTicks = *system;
    stat.reapedTicks = quint64(*reapedUser) + quint64(*reapedSystem);
    stat.nice = int(*nice);
    stat.threads = int(*threads);
    stat.startTicks = *start;
    stat.virtualBytes = qint64(*size);
    stat.residentPages = *resident;
    return true;
}

QByteArrayView withoutTrailingNuls(QByteArrayView text)
{
    while (!text.isEmpty() && text.back() == '\0')
        text.chop(1);
    return text;
}

} // namespace

std::optional<ProcessStat> parseProcessStat(QByteArrayView text)
{
    // The name is between the first parenthesis and the last one, whatever it has itself.
    const qsizetype open = text.indexOf('(');
    const qsizetype close = text.lastIndexOf(')');
    if (open < 0 || close < open)
        return std::nullopt;
    const std::optional<qint64> pid = toInteger(text.first(open).trimmed());
    QByteArrayView rest = text.sliced(close + 1);
    Words words(takeLine(rest));
    const QByteArrayView state = words.next();
    ProcessStat stat;
    if (!pid || *pid <= 0 || state.size() != 1 || !readFields(words, stat))
        return std::nullopt;
    stat.pid = *pid;
    stat.name = text.sliced(open + 1, close - open - 1);
    stat.state = state.front();
    return stat;
}

std::optional<quint32> parseUser(QByteArrayView status)
{
    while (!status.isEmpty()) {
        Words words(takeLine(status));
        if (words.next() != "Uid:")
            continue;
        words.skip(1); // the real one
        const std::optional<quint64> user = words.count();
        if (user && *user <= std::numeric_limits<quint32>::max())
            return quint32(*user);
    }
    return std::nullopt;
}

QString parseCommandLine(QByteArrayView text)
{
    QByteArray line = withoutTrailingNuls(text).toByteArray();
    for (char &c : line) {
        if (c >= '\0' && c < ' ')
            c = ' ';
    }
    return QString::fromUtf8(line.trimmed());
}

QStringList parseArguments(QByteArrayView text)
{
    QStringList arguments;
    if (text.isEmpty())
        return arguments;
    if (text.back() == '\0')
        text.chop(1);
    while (true) {
        const qsizetype end = text.indexOf('\0');
        if (end < 0)
            break;
        arguments.append(QString::fromUtf8(text.first(end)));
        text = text.sliced(end + 1);
    }
    arguments.append(QString::fromUtf8(text));
    return arguments;
}

QString parseCgroup(QByteArrayView text)
{
    QByteArrayView unified;
    QByteArrayView systemd;
    QByteArrayView memory;
    while (!text.isEmpty()) {
        const QByteArrayView line = takeLine(text);
        const qsizetype first = line.indexOf(':');
        const qsizetype second = first < 0 ? -1 : line.indexOf(':', first + 1);
        if (second < 0)
            continue;
        const QByteArrayView controllers = line.sliced(first + 1, second - first - 1);
        const QByteArrayView path = line.sliced(second + 1);
        if (line.startsWith("0::"))
            unified = path;
        else if (controllers == "name=systemd")
            systemd = path;
        else if (controllers == "memory")
            memory = path;
    }
    for (const QByteArrayView path : { unified, systemd, memory }) {
        if (path.size() > 1)
            return QString::fromUtf8(path);
    }
    const bool isNamed = !unified.isEmpty() || !systemd.isEmpty() || !memory.isEmpty();
    return isNamed ? QStringLiteral("/") : QString();
}

std::optional<ProcessIo> parseProcessIo(QByteArrayView text)
{
    const std::optional<quint64> read = toCount(valueOf(text, "read_bytes:"));
    const std::optional<quint64> written = toCount(valueOf(text, "write_bytes:"));
    return read && written ? std::optional(ProcessIo { *read, *written }) : std::nullopt;
}

std::optional<qint64> parseRollup(QByteArrayView text, QByteArrayView field)
{
    const std::optional<qint64> kibibytes = toInteger(valueOf(text, field));
    if (!kibibytes || *kibibytes < 0 || *kibibytes > std::numeric_limits<qint64>::max() / 1024)
        return std::nullopt;
    return *kibibytes * 1024;
}

} // namespace opsglass
