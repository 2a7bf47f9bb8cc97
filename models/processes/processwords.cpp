// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processes/processwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace opsglass {

namespace {

constexpr qsizetype longestName = 80;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProcessWords)
};

/// U+202A…U+202E and U+2066…U+2069 embed, U+200E, U+200F and U+061C mark.
bool turnsDirection(QChar letter)
{
    const char16_t code = letter.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
        || code == 0x200e || code == 0x200f || code == 0x061c;
}

bool breaksLine(QChar letter)
{
    return letter.category() == QChar::Other_Control || letter == QChar::LineSeparator
        || letter == QChar::ParagraphSeparator;
}

QChar pictureOf(QChar letter)
{
    constexpr QChar returnSign(0x23ce);
    constexpr QChar tabSign(0x21e5);
    return letter == u'\n' ? returnSign
        : letter == u'\t'  ? tabSign
                           : QChar(QChar::ReplacementCharacter);
}

QStringList named(const QList<ProcessInfo> &processes)
{
    constexpr qsizetype most = 12;
    QStringList lines;
    for (const ProcessInfo &process : processes.first(std::min(most, processes.size())))
        lines << processTitle(process);
    if (processes.size() > most)
        lines << Text::tr("and %n more", nullptr, int(processes.size() - most));
    return lines;
}

/// The sentence with one process in it, or with how many there are.
QString asked(ProcessAct act, const QList<ProcessInfo> &processes)
{
    const bool isOne = processes.size() == 1;
    const QString one = processTitle(processes.first());
    const int count = int(processes.size());
    switch (act) {
    case ProcessAct::End:
        return isOne ? Text::tr("End %1?").arg(one) : Text::tr("End %n processes?", nullptr, count);
    case ProcessAct::Kill:
        return isOne ? Text::tr("Kill %1?").arg(one)
                     : Text::tr("Kill %n processes?", nullptr, count);
    case ProcessAct::Renice:
        return isOne ? Text::tr("Change the priority of %1?").arg(one)
                     : Text::tr("Change the priority of %n processes?", nullptr, count);
    }
    return {};
}

} // namespace

QString stateWord(char state)
{
    switch (state) {
    case 'R':
        return Text::tr("Running");
    case 'S':
        return Text::tr("Sleeping");
    case 'D':
        return Text::tr("Disk wait");
    case 'Z':
        return Text::tr("Zombie");
    case 'T':
        return Text::tr("Stopped");
    case 't':
        return Text::tr("Traced");
    case 'I':
        return Text::tr("Idle");
    case 'X':
        return Text::tr("Dead");
    default:
        return QString(QLatin1Char(state));
    }
}

QString stateMeaning(char state)
{
    switch (state) {
    case 'R':
        return Text::tr("Uses a core or waits for one.");
    case 'S':
        return Text::tr("Waits for something to happen.");
    case 'D':
        return Text::tr("Waits for a device, mostly a disk, and cannot be ended meanwhile.");
    case 'Z':
        return Text::tr("Has ended; its parent has not asked for the result yet.");
    case 'T':
        return Text::tr("Stopped by a signal until it is told to go on.");
    case 't':
        return Text::tr("Stopped by a debugger.");
    case 'I':
        return Text::tr("A thread of the kernel without work.");
    case 'X':
        return Text::tr("Is ending.");
    default:
        return {};
    }
}

ProcessQuestion processQuestion(ProcessAct act, const QList<ProcessInfo> &processes)
{
    Q_ASSERT(!processes.isEmpty());
    ProcessQuestion question;
    question.text = asked(act, processes);
    if (processes.size() > 1)
        question.named = named(processes);
    switch (act) {
    case ProcessAct::End:
        question.title = Text::tr("End Processes");
        question.means = Text::tr("They are asked to finish (SIGTERM) and can save their work.");
        question.button = Text::tr("&End");
        break;
    case ProcessAct::Kill:
        question.title = Text::tr("Kill Processes");
        question.means = Text::tr("They end at once (SIGKILL). Work that is not saved is lost.");
        question.button = Text::tr("&Kill");
        break;
    case ProcessAct::Renice:
        question.title = Text::tr("Change Priority");
        question.means = Text::tr("−20 gets the most of the processors, 19 the least. Only an "
                                  "administrator can lower the number.");
        question.button = Text::tr("&Change");
        break;
    }
    return question;
}

QString processTitle(const ProcessInfo &process)
{
    const QString name = oneLine(process.name, longestName);
    if (process.user.isEmpty())
        return Text::tr("%1 (PID %2)").arg(name, QString::number(process.id.pid));
    return Text::tr("%1 (PID %2, user %3)")
        .arg(name, QString::number(process.id.pid), oneLine(process.user, longestName));
}

QString oneLine(const QString &text, qsizetype most)
{
    QString line;
    line.reserve(std::min(text.size(), most));
    for (const QChar letter : text) {
        if (turnsDirection(letter))
            continue;
        // A pair of surrogates stays together.
        if (line.size() >= most && !letter.isLowSurrogate())
            return line + QChar(0x2026);
        line += breaksLine(letter) ? pictureOf(letter) : letter;
    }
    return line;
}

QString shellText(const QStringList &arguments)
{
    QStringList words;
    for (const QString &argument : arguments) {
        const bool isPlain = !argument.isEmpty()
            && std::all_of(argument.begin(), argument.end(), [](QChar letter) {
                   return letter.isLetterOrNumber()
                       || QStringLiteral("_-./=:,@%+").contains(letter);
               });
        words << (isPlain
                ? argument
                : u'\'' + QString(argument).replace(u'\'', QLatin1String("'\\''")) + u'\'');
    }
    return words.join(u' ');
}

} // namespace opsglass
