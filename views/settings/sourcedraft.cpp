// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/sourcedraft.h"

#include "models/alerts/serveraddress.h"
#include "models/data/secretreference.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SourceDraft)
};

/// A login in the address would end up in the settings.
void takeLogin(SourceDraft &draft)
{
    QUrl url(draft.settings.url);
    if (url.userInfo().isEmpty() || draft.settings.kind == ServerSettings::Kind::Endpoint)
        return;
    draft.settings.auth = ServerSettings::Auth::Basic;
    draft.settings.user = url.userName(QUrl::FullyDecoded);
    if (!url.password().isEmpty()) {
        const QString password = url.password(QUrl::FullyDecoded);
        draft.typed.values.insert(secretfield::password(), password);
        if (draft.settings.secrets == SecretPlace::Reference)
            draft.settings.secrets = SecretPlace::Keyring;
    }
    url.setUserInfo({});
    draft.settings.url = url.toString();
}

void dropUnused(SourceDraft &draft)
{
    ServerSettings &settings = draft.settings;
    if (settings.auth != ServerSettings::Auth::Basic)
        settings.user.clear();
    if (settings.clientCertFile.isEmpty()) {
        settings.clientKeyFile.clear();
        settings.hasPassphrase = false;
    }
    if (settings.proxy.kind != ServerProxy::Kind::Manual)
        settings.proxy = { settings.proxy.kind, {}, {} };
    for (ServerHeader &header : settings.headers) {
        if (header.isSecret)
            header.value.clear();
    }
    const QStringList fields = secretFields(settings);
    const bool isReference = settings.secrets == SecretPlace::Reference;
    settings.references.removeIf([&](const std::pair<const QString &, QString &> &reference) {
        return !isReference || !fields.contains(reference.first);
    });
    draft.typed.values.removeIf([&](const std::pair<const QString &, QString &> &secret) {
        return isReference || !fields.contains(secret.first);
    });
}

QString fileProblem(const QString &path)
{
    if (path.isEmpty() || QFileInfo(path).isReadable())
        return {};
    return QFileInfo::exists(path) ? Text::tr("“%1” cannot be read.").arg(path)
                                   : Text::tr("There is no file “%1”.").arg(path);
}

QString proxyProblem(const ServerProxy &proxy)
{
    if (proxy.kind != ServerProxy::Kind::Manual)
        return {};
    const QUrl url(proxy.address.contains(QLatin1String("://"))
            ? proxy.address
            : QLatin1String("http://") + proxy.address);
    const bool isKnown
        = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("socks5");
    if (!url.isValid() || !isKnown || url.host().isEmpty())
        return Text::tr("The proxy is like http://host:8080 or socks5://host:1080.");
    if (!url.userInfo().isEmpty())
        return Text::tr("The login of the proxy has fields of its own.");
    return {};
}

QString headerProblem(const QList<ServerHeader> &headers)
{
    static const QRegularExpression name(QStringLiteral("^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"));
    QStringList seen;
    for (const ServerHeader &header : headers) {
        if (!name.match(header.name).hasMatch())
            return Text::tr("“%1” is no name of a header.").arg(header.name);
        if (seen.contains(header.name, Qt::CaseInsensitive))
            return Text::tr("The header %1 is there twice.").arg(header.name);
        seen << header.name;
    }
    return {};
}

QString referenceProblem(const ServerSettings &settings)
{
    if (settings.secrets != SecretPlace::Reference)
        return {};
    for (const QString &field : secretFields(settings)) {
        const auto reference = parseReference(settings.references.value(field));
        if (!reference)
            return reference.error().message;
    }
    return {};
}

} // namespace

void completeAddress(SourceDraft &draft)
{
    draft.settings.url = completedAddress(draft.settings.url);
    takeLogin(draft);
}

SourceDraft completed(SourceDraft draft)
{
    ServerSettings &settings = draft.settings;
    completeAddress(draft);
    settings.name = settings.name.simplified();
    if (settings.name.isEmpty())
        settings.name = QUrl(settings.url).authority();
    dropUnused(draft);
    return draft;
}

QString problemOf(const SourceDraft &typed)
{
    const SourceDraft draft = completed(typed);
    const ServerSettings &settings = draft.settings;
    QString problem = addressProblem(settings.url);
    if (settings.kind == ServerSettings::Kind::Endpoint) {
        const bool hasLogin = problem.isEmpty() && !QUrl(settings.url).userInfo().isEmpty();
        return hasLogin ? Text::tr("An endpoint cannot be scraped with a login.") : problem;
    }
    if (problem.isEmpty() && settings.auth == ServerSettings::Auth::Basic
        && settings.user.isEmpty())
        problem = Text::tr("The user is missing.");
    for (const QString &path :
        { settings.caFile, settings.clientCertFile, settings.clientKeyFile }) {
        if (problem.isEmpty())
            problem = fileProblem(path);
    }
    if (problem.isEmpty())
        problem = headerProblem(settings.headers);
    if (problem.isEmpty())
        problem = proxyProblem(settings.proxy);
    return problem.isEmpty() ? referenceProblem(settings) : problem;
}

QString problemAmong(const QList<SourceDraft> &drafts, int row)
{
    const QString problem = problemOf(drafts[row]);
    if (!problem.isEmpty())
        return problem;
    const ServerSettings settings = completed(drafts[row]).settings;
    for (const SourceDraft &before : drafts.first(row)) {
        const ServerSettings other = completed(before).settings;
        if (other.name == settings.name)
            return Text::tr("Another source is called “%1”.").arg(nameInSentence(before));
        // Each is a job of its own for the private Prometheus, by its address.
        if (settings.kind == ServerSettings::Kind::Endpoint && other.kind == settings.kind
            && other.url == settings.url)
            return Text::tr("“%1” has this address already.").arg(nameInSentence(before));
    }
    return {};
}

QString nameInSentence(const SourceDraft &draft)
{
    constexpr qsizetype longest = 40;
    const QString name = completed(draft).settings.name;
    return name.size() > longest ? name.first(longest) + u'…' : name;
}

} // namespace opsglass
