// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/settingsverb.h"

#include "app/profile.h"
#include "app/startup.h"
#include "app/transfer/profiletransfer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLockFile>
#include <QTextStream>

namespace opsglass {

namespace {

// sysexits(3)
constexpr int exitRunning = 1;
constexpr int exitNoArchive = 65;
constexpr int exitNoInput = 66;
constexpr int exitCannotCreate = 73;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SettingsVerb)
};

int runExport(const QString &path)
{
    const auto leftOut = ProfileTransfer::ofThisProfile().writeTo(path);
    if (!leftOut)
        return complain(leftOut.error().message, exitCannotCreate);
    if (!leftOut->isEmpty())
        complain(Text::tr("left out as secrets: %1").arg(leftOut->join(QStringLiteral(", "))), 0);
    return 0;
}

int runImport(const SettingsOptions &options)
{
    const ProfileTransfer transfer = ProfileTransfer::ofThisProfile();
    const auto plan = transfer.planFrom(options.path);
    if (!plan)
        return complain(plan.error().message,
            plan.error().kind == Error::Kind::Io ? exitNoInput : exitNoArchive);
    QTextStream out(stdout);
    for (const QString &sentence : plan->sentences())
        out << sentence << '\n';
    if (options.isDryRun)
        return 0;
    makePrivateDirectory(profileDataDirectory());
    QLockFile lock(profileDataDirectory() + QStringLiteral("/instance.lock"));
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0) && lock.error() == QLockFile::LockFailedError)
        return complain(Text::tr("Opsglass is running. Quit it first, or import by its File menu."),
            exitRunning);
    const auto backup = transfer.apply(*plan);
    if (!backup)
        return complain(backup.error().message, exitCannotCreate);
    if (!backup->isEmpty())
        out << Text::tr("What was there before is in %1.").arg(*backup) << '\n';
    return 0;
}

} // namespace

Result<SettingsOptions> parseSettingsArguments(const QStringList &words)
{
    QCommandLineParser parser;
    const QCommandLineOption dryRun(QStringLiteral("dry-run"));
    parser.addOption(dryRun);
    const auto wrong = [](const QString &text) {
        return failure({ Error::Kind::Unsupported, text, {} });
    };
    if (!parser.parse(QStringList(QStringLiteral("settings")) + words))
        return wrong(parser.errorText());
    const QStringList given = parser.positionalArguments();
    const bool isImport = given.value(0) == QLatin1String("import");
    const bool isExport = given.value(0) == QLatin1String("export");
    if (given.size() != 2 || (!isImport && !isExport) || (isExport && parser.isSet(dryRun)))
        return wrong(Text::tr("Say “settings export FILE” or “settings import FILE [--dry-run]”."));
    return SettingsOptions { isImport, parser.isSet(dryRun), given[1] };
}

int runSettings(const SettingsOptions &options)
{
    return options.isImport ? runImport(options) : runExport(options.path);
}

} // namespace opsglass
