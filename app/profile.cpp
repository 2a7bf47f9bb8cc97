// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace opsglass {

namespace {

constexpr char variable[] = "OPSGLASS_PROFILE";

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Profile)
};

/// A part of a bus name, and of a path; capitals are left out because some file systems do not tell
/// them apart.
bool isName(const QString &text)
{
    static const QRegularExpression pattern(
        QRegularExpression::anchoredPattern(QStringLiteral("[a-z][a-z0-9_-]{0,31}")));
    return pattern.match(text).hasMatch();
}

QString inProfile(const QString &base)
{
    const QString name = profileName();
    return name.isEmpty() ? base : base + QLatin1String("/profiles/") + name;
}

bool isAbsolute(const QString &path) { return path.startsWith(u'/'); }

} // namespace

Result<QStringList> takeProfile(QStringList words)
{
    const QString option = QStringLiteral("--profile");
    qsizetype end = words.indexOf(QStringLiteral("--"));
    end = end < 0 ? words.size() : end;
    for (qsizetype i = 0; i < end; ++i) {
        const bool isSplit = words[i] == option;
        if (!isSplit && !words[i].startsWith(option + u'='))
            continue;
        const QString name = isSplit ? words.value(i + 1) : words[i].sliced(option.size() + 1);
        if (!isName(name))
            return failure({ Error::Kind::Unsupported,
                Text::tr("--profile wants a name of small letters, digits, _ and -, not “%1”.")
                    .arg(name),
                {} });
        qputenv(variable, name.toUtf8());
        words.remove(i, isSplit ? 2 : 1);
        return takeProfile(std::move(words));
    }
    if (qEnvironmentVariableIsSet(variable) && profileName().isEmpty())
        return failure({ Error::Kind::Unsupported,
            Text::tr("OPSGLASS_PROFILE is no name of a profile: “%1”.")
                .arg(qEnvironmentVariable(variable)),
            {} });
    return words;
}

void dropRelativeDirectories()
{
    for (const char *name : { "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
             "XDG_STATE_HOME", "XDG_RUNTIME_DIR" }) {
        if (!isAbsolute(qEnvironmentVariable(name)))
            qunsetenv(name);
    }
    for (const char *name : { "XDG_CONFIG_DIRS", "XDG_DATA_DIRS" }) {
        QStringList directories = qEnvironmentVariable(name).split(u':', Qt::SkipEmptyParts);
        directories.removeIf([](const QString &path) { return !isAbsolute(path); });
        if (directories.isEmpty())
            qunsetenv(name);
        else
            qputenv(name, QFile::encodeName(directories.join(u':')));
    }
}

QString profileName()
{
    const QString name = qEnvironmentVariable(variable);
    return isName(name) ? name : QString();
}

QString profileConfigDirectory()
{
    return inProfile(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
}

QString profileDataDirectory()
{
    return inProfile(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
}

QString profileStateDirectory()
{
    // Qt 6.4 does not know this directory.
    QString base = qEnvironmentVariable("XDG_STATE_HOME");
    if (QStandardPaths::isTestModeEnabled())
        base = QDir::homePath() + QStringLiteral("/.qttest/state");
    else if (!isAbsolute(base))
        base = QDir::homePath() + QStringLiteral("/.local/state");
    return inProfile(base + u'/' + QCoreApplication::applicationName());
}

QString profileRuntimeDirectory()
{
    const QString base = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return base.isEmpty() ? QString() : inProfile(base + QStringLiteral("/opsglass"));
}

bool makePrivateDirectory(const QString &path)
{
    if (QFileInfo(path).isDir())
        return true;
    const QString parent = QFileInfo(path).path();
    if (!QFileInfo(parent).isDir() && !makePrivateDirectory(parent))
        return false;
    return QDir().mkdir(
        path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

} // namespace opsglass
