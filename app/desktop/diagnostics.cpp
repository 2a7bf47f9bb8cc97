// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/diagnostics.h"

#include "app/desktop/redaction.h"
#include "app/profile.h"
#include "app/version.h"

#include <QApplication>
#include <QDir>
#include <QImageReader>
#include <QJsonDocument>
#include <QLocale>
#include <QScreen>
#include <QSqlDatabase>
#include <QSslSocket>
#include <QStyle>
#include <QSysInfo>

namespace opsglass {

namespace {

QString variable(const char *name)
{
    return QStringLiteral("%1=%2").arg(QLatin1String(name), qEnvironmentVariable(name));
}

QString joined(const QList<QByteArray> &words) { return QString::fromLatin1(words.join(", ")); }

QStringList programFacts()
{
    const QString profile = profileName();
    return { QStringLiteral("Opsglass %1").arg(version()),
        QStringLiteral("Qt %1, built with %2")
            .arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR)),
        QStringLiteral("TLS: %1").arg(QSslSocket::sslLibraryVersionString()),
        QStringLiteral("System: %1, %2 %3, %4")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Locale: %1").arg(QLocale().name()),
        QStringLiteral("Profile: %1")
            .arg(profile.isEmpty() ? QStringLiteral("the usual one") : profile) };
}

QStringList screenFacts()
{
    QStringList facts;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        facts << QStringLiteral("Screen: %1×%2, scale %3, %4 dpi")
                     .arg(screen->geometry().width())
                     .arg(screen->geometry().height())
                     .arg(screen->devicePixelRatio())
                     .arg(qRound(screen->logicalDotsPerInch()));
    return facts;
}

QStringList desktopFacts()
{
    QStringList facts { QStringLiteral("Platform: %1").arg(QGuiApplication::platformName()),
        variable("XDG_CURRENT_DESKTOP"), variable("XDG_SESSION_TYPE"),
        QStringLiteral("Style: %1, font: %2")
            .arg(QApplication::style()->name(), QApplication::font().toString()),
        QStringLiteral("Image formats: %1").arg(joined(QImageReader::supportedImageFormats())),
        QStringLiteral("Databases: %1").arg(QSqlDatabase::drivers().join(QStringLiteral(", "))) };
    return facts + screenFacts();
}

QString describe(const DiagnosedSource &source)
{
    QString state = QStringLiteral("not asked yet");
    if (source.status.state == SourceStatus::State::Up)
        state = QStringLiteral("up, %1 ms").arg(source.status.latency.count());
    else if (source.status.state == SourceStatus::State::Down)
        state = QStringLiteral("down: %1")
                    .arg(source.status.error ? source.status.error->message : QString());
    return QStringLiteral("%1, %2: %3").arg(source.name, source.url, state);
}

QString section(const QString &title, const QStringList &lines)
{
    QString text = QStringLiteral("## %1\n\n").arg(title);
    for (const QString &line : lines)
        text += QStringLiteral("- %1\n").arg(withoutSecrets(line));
    return text + u'\n';
}

QString block(const QString &title, const QString &content)
{
    return QStringLiteral("## %1\n\n```\n%2\n```\n\n").arg(title, content.trimmed());
}

/// What windows look like says nothing to anybody.
QJsonObject legible(QJsonObject settings)
{
    settings.remove(QLatin1String("windowGeometry"));
    QJsonObject processes = settings[QLatin1String("processes")].toObject();
    processes.remove(QLatin1String("view"));
    settings[QLatin1String("processes")] = processes;
    return withoutSecrets(QJsonValue(settings)).toObject();
}

} // namespace

QString diagnosticReport(const DiagnosticFacts &facts)
{
    QStringList sources;
    for (const DiagnosedSource &source : facts.sources)
        sources << describe(source);
    const QString settings = QString::fromUtf8(QJsonDocument(legible(facts.settings)).toJson());
    const QString report = section(QStringLiteral("Program"), programFacts())
        + section(QStringLiteral("Desktop"), desktopFacts() + facts.desktop)
        + section(QStringLiteral("Sources"), sources) + block(QStringLiteral("Settings"), settings)
        + block(QStringLiteral("Last warnings, of %1").arg(facts.logPath),
            withoutSecrets(facts.warnings.join(u'\n')));
    // The name of a person is nobody's business either.
    return QString(report).replace(QDir::homePath() + u'/', QLatin1String("~/"));
}

} // namespace opsglass
