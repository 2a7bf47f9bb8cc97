// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/autostart.h"

#include "app/desktop/applicationid.h"
#include "app/profile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};

QString group() { return QStringLiteral("[Desktop Entry]"); }
QString hiddenKey() { return QStringLiteral("Hidden"); }
QString enabledKey() { return QStringLiteral("X-GNOME-Autostart-enabled"); }

QString fileName(const QString &profile)
{
    const QString end = profile.isEmpty() ? QString() : u'.' + profile;
    return applicationId() + end + QStringLiteral(".desktop");
}

std::optional<QString> contentOf(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly)
        ? std::optional(QString::fromUtf8(file.readAll()))
        : std::nullopt;
}

/// The lines of the one group that counts: from behind its header to the next one.
std::pair<qsizetype, qsizetype> entryOf(const QStringList &lines)
{
    const qsizetype begin = lines.indexOf(group()) + 1;
    qsizetype end = begin;
    while (end < lines.size() && !lines[end].startsWith(u'['))
        ++end;
    return { begin, end };
}

bool isKey(const QString &line, const QString &key)
{
    return line.section(u'=', 0, 0).trimmed() == key;
}

QString valueOf(const QString &text, const QString &key)
{
    const QStringList lines = text.split(u'\n');
    const auto [begin, end] = entryOf(lines);
    for (qsizetype i = begin; i < end; ++i) {
        if (isKey(lines[i], key))
            return lines[i].section(u'=', 1).trimmed();
    }
    return {};
}

QString withValue(const QString &text, const QString &key, const QString &value)
{
    QStringList lines = text.split(u'\n');
    const auto [begin, end] = entryOf(lines);
    if (begin == 0)
        return group() + u'\n' + key + u'=' + value + u'\n' + text;
    for (qsizetype i = begin; i < end; ++i) {
        if (isKey(lines[i], key)) {
            lines[i] = key + u'=' + value;
            return lines.join(u'\n');
        }
    }
    lines.insert(begin, key + u'=' + value);
    return lines.join(u'\n');
}

bool isStarted(const QString &text)
{
    const QLatin1String yes("true");
    const QLatin1String no("false");
    return valueOf(text, hiddenKey()) != yes && valueOf(text, enabledKey()) != no;
}

/// A word of Exec (Desktop Entry Specification, "The Exec key").
QString quoted(QString word)
{
    static const QRegularExpression plain(
        QRegularExpression::anchoredPattern(QStringLiteral("[A-Za-z0-9_./=+:@,-]+")));
    word.replace(u'%', QLatin1String("%%"));
    if (plain.match(word).hasMatch())
        return word;
    static const QRegularExpression special(QStringLiteral("([\"`$\\\\])"));
    word.replace(special, QStringLiteral("\\\\1"));
    // The value itself is a string, in which a backslash is written twice.
    return QString(u'"' + word + u'"').replace(u'\\', QLatin1String("\\\\"));
}

} // namespace

Autostart::Autostart(const QString &directory, const QStringList &machine, const QString &profile,
    QStringList command)
    : m_path(directory + u'/' + fileName(profile))
    , m_command(std::move(command))
{
    for (const QString &other : machine)
        m_machinePaths << other + u'/' + fileName(profile);
}

Autostart Autostart::ofThisProgram()
{
    const QString folder = QStringLiteral("/autostart");
    QStringList machine = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    const QString own = machine.takeFirst() + folder;
    for (QString &directory : machine)
        directory += folder;
    const QString program = QCoreApplication::applicationFilePath();
    const QString found = QStandardPaths::findExecutable(QStringLiteral("opsglass"));
    const bool isInPath = QFileInfo(found).canonicalFilePath() == program;
    QStringList command { isInPath ? QStringLiteral("opsglass") : program };
    if (!profileName().isEmpty())
        command << QStringLiteral("--profile") << profileName();
    command << QStringLiteral("--background");
    return { own, machine, profileName(), command };
}

QString Autostart::machineFile() const
{
    for (const QString &path : m_machinePaths) {
        if (QFile::exists(path))
            return path;
    }
    return {};
}

QString Autostart::text() const
{
    QStringList words;
    for (const QString &word : m_command)
        words << quoted(word);
    return group()
        + QStringLiteral("\nType=Application\nName=Opsglass\nIcon=%1\nExec=%2\nTerminal=false\n"
                         "X-GNOME-Autostart-enabled=true\n")
              .arg(applicationId(), words.join(u' '));
}

bool Autostart::isOn() const
{
    const auto own = contentOf(m_path);
    const auto text = own ? own : contentOf(machineFile());
    return text && isStarted(*text);
}

Result<void> Autostart::setOn(bool isOn) const
{
    if (isOn == this->isOn())
        return {};
    const auto own = contentOf(m_path);
    const bool isOurs = !own || *own == text();
    // Without a file of this person's, the machine's counts.
    if (isOurs && isOn == !machineFile().isEmpty()) {
        if (!own || QFile::remove(m_path))
            return {};
        return failure({ Error::Kind::Io,
            Text::tr("%1 cannot be removed, so Opsglass still starts at login.").arg(m_path),
            m_path });
    }
    QString changed = own.value_or(isOn ? text() : contentOf(machineFile()).value_or(text()));
    changed
        = withValue(changed, hiddenKey(), isOn ? QStringLiteral("false") : QStringLiteral("true"));
    changed
        = withValue(changed, enabledKey(), isOn ? QStringLiteral("true") : QStringLiteral("false"));
    makePrivateDirectory(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    const QByteArray bytes = (isOn && isOurs ? text() : changed).toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure({ Error::Kind::Io,
        Text::tr("%1 cannot be written: %2.").arg(m_path, file.errorString()), m_path });
}

} // namespace opsglass
