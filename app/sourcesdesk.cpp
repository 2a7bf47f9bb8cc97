// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sourcesdesk.h"

#include "app/serversource.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/sources.h"
#include "collectors/prometheus/connectiontest.h"
#include "views/mainwindow.h"
#include "views/settings/secretsdialog.h"
#include "views/settings/sourcesdialog.h"

#include <QPushButton>
#include <QStatusBar>

#include <algorithm>

namespace opsglass {

namespace {

const ServerSettings *find(const QList<ServerSettings> &servers, const QString &id)
{
    const auto found = std::find_if(servers.cbegin(), servers.cend(),
        [&id](const ServerSettings &server) { return server.id == id; });
    return found == servers.cend() ? nullptr : &*found;
}

/// The secrets that are typed, in place of others of these fields.
ServerSecrets merged(ServerSecrets secrets, const ServerSecrets &typed)
{
    secrets.values.insert(typed.values);
    return secrets;
}

} // namespace

SourcesDesk::SourcesDesk(const Places &places, QObject *parent)
    : QObject(parent)
    , m_settings(places.settings)
    , m_secrets(places.secrets)
    , m_sources(places.sources)
    , m_session(places.session)
    , m_window(places.window)
    , m_lacking(new QPushButton(places.window))
{
    m_lacking->hide();
    m_window->statusBar()->addPermanentWidget(m_lacking);
    connect(m_lacking, &QPushButton::clicked, this, &SourcesDesk::askSecrets);
    connect(m_sources, &Sources::lackingChanged, this, &SourcesDesk::showLacking);
    connect(m_sources, &Sources::secretsMissing, this,
        [this](const ServerSettings &server, const Error &error) {
            m_reasons.insert(server.id, error.message);
            Q_EMIT failed(error);
        });
    connect(m_session, &Session::sourceChanged, this, &SourcesDesk::showStates);
}

SourcesDesk::~SourcesDesk() = default;

QList<SourceDraft> SourcesDesk::drafts() const
{
    QList<SourceDraft> drafts;
    for (const ServerSettings &server : std::as_const(m_settings->servers)) {
        SourceDraft draft { .settings = server };
        draft.isOn = m_settings->activeServers.contains(server.id);
        // Whether a place holds them is known only where they were asked for.
        draft.kept = secretFields(server);
        for (const ServerSettings &lacking : m_sources->lacking()) {
            if (lacking.id == server.id)
                draft.kept = m_secrets->known(server).values.keys();
        }
        drafts << draft;
    }
    return drafts;
}

void SourcesDesk::open(const QString &id)
{
    if (!m_dialog) {
        m_dialog = new SourcesDialog(drafts(), m_settings->activeServers.value(0), m_window);
        connectDialog();
        showStates();
    }
    if (!id.isEmpty())
        m_dialog->choose(id);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void SourcesDesk::connectDialog()
{
    connect(m_dialog, &SourcesDialog::applied, this, &SourcesDesk::apply);
    connect(m_dialog, &SourcesDialog::testRequested, this, &SourcesDesk::test);
    connect(m_dialog, &SourcesDialog::testCancelled, this, [this] {
        ++m_testNumber;
        m_test.reset();
    });
    connect(m_dialog, &QDialog::finished, this, [this] {
        ++m_testNumber;
        m_test.reset();
    });
    connect(m_dialog, &SourcesDialog::alertSettingsRequested, this,
        &SourcesDesk::alertSettingsRequested);
}

void SourcesDesk::forget(const ServerSettings &server)
{
    if (const auto forgotten = m_secrets->forget(server); !forgotten)
        Q_EMIT failed(forgotten.error());
}

void SourcesDesk::apply()
{
    const QList<SourceDraft> drafts = m_dialog->drafts();
    const QString defaultId = m_dialog->defaultId();
    const QList<ServerSettings> before = m_settings->servers;
    m_settings->servers.clear();
    m_settings->activeServers.clear();
    if (!defaultId.isEmpty())
        m_settings->activeServers << defaultId;
    for (const SourceDraft &draft : drafts) {
        m_settings->servers << draft.settings;
        if (draft.isOn && draft.settings.id != defaultId)
            m_settings->activeServers << draft.settings.id;
        m_secrets->learn(draft.settings.id, draft.typed);
    }
    for (const ServerSettings &server : before) {
        if (!find(m_settings->servers, server.id))
            forget(server);
    }
    // Before the sources begin, as they look for secrets where the settings say.
    for (const SourceDraft &draft : drafts)
        applySecrets(draft, before);
    Q_EMIT applied();
}

void SourcesDesk::applySecrets(const SourceDraft &draft, const QList<ServerSettings> &before)
{
    const ServerSettings &server = draft.settings;
    const ServerSettings *old = find(before, server.id);
    const ServerSettings *origin = old ? old : find(before, draft.copiedFrom);
    const bool isSame = old && draft.typed.isEmpty() && old->secrets == server.secrets
        && secretFields(*old) == secretFields(server) && old->references == server.references;
    if (isSame || (secretFields(server).isEmpty() && (!old || secretFields(*old).isEmpty())))
        return;
    if (old) {
        QStringList unneeded = secretFields(*old);
        const QStringList needed = secretFields(server);
        unneeded.removeIf([&needed](const QString &field) { return needed.contains(field); });
        m_secrets->discard(server.id, unneeded);
    }
    if (old && old->references != server.references)
        m_secrets->drop(server.id);
    if (server.secrets == SecretPlace::Reference || !origin) {
        keep(server, draft.typed);
        return;
    }
    // What is not known yet comes from where it was.
    ServerSettings source = *origin;
    source.name = server.name;
    m_secrets->fetch(source, [this, server, typed = draft.typed](const SecretStore::Fetched &kept) {
        keep(server, merged(kept.secrets, typed));
    });
}

void SourcesDesk::keep(const ServerSettings &server, const ServerSecrets &typed)
{
    m_reasons.remove(server.id);
    m_secrets->keep(server, typed, [this](const std::optional<Error> &problem) {
        if (problem)
            Q_EMIT failed(*problem);
    });
    m_sources->renew(server.id);
}

void SourcesDesk::test()
{
    const SourceDraft draft = m_dialog->current();
    const quint64 number = ++m_testNumber;
    m_test.reset();
    const ServerSettings *origin = find(m_settings->servers, draft.settings.id);
    if (!origin)
        origin = find(m_settings->servers, draft.copiedFrom);
    ServerSettings asked = draft.settings;
    if (asked.secrets == SecretPlace::Reference) {
        asked.id = QStringLiteral("test"); // what was read before does not count
        m_secrets->drop(asked.id);
    } else if (origin) {
        asked.id = origin->id;
        asked.secrets = origin->secrets;
        asked.references = origin->references;
    }
    m_secrets->fetch(asked, [this, draft, number](const SecretStore::Fetched &fetched) {
        if (number != m_testNumber || !m_dialog)
            return;
        const ServerSecrets secrets = merged(fetched.secrets, draft.typed);
        if (fetched.problem && !missingFields(draft.settings, secrets).isEmpty()) {
            m_dialog->showReport({ .verdict = ConnectionReport::Verdict::Unusable,
                .sentence = fetched.problem->message,
                .advice = tr("Type it under Login, or choose another place to keep it.") });
            return;
        }
        probe(draft.settings, secrets);
    });
}

void SourcesDesk::probe(const ServerSettings &server, const ServerSecrets &secrets)
{
    PrometheusSource source = sourceOf(server, secrets);
    // A server without its password says more than we do: whether it wants one at all.
    if (missingFields(server, secrets).contains(secretfield::password())
        || missingFields(server, secrets).contains(secretfield::token()))
        source.lacking.clear();
    m_test = std::make_unique<ConnectionTest>(source);
    connect(m_test.get(), &ConnectionTest::finished, this, [this](const ConnectionReport &report) {
        if (m_dialog)
            m_dialog->showReport(report);
    });
    m_test->start();
}

void SourcesDesk::showStates()
{
    if (!m_dialog)
        return;
    for (const ServerSettings &server : std::as_const(m_settings->servers)) {
        const bool isEndpoint = server.kind == ServerSettings::Kind::Endpoint;
        m_dialog->setState(
            server.id, m_session->statusOf(isEndpoint ? Sources::scrapedId() : server.id));
    }
}

void SourcesDesk::showLacking()
{
    const QList<ServerSettings> lacking = m_sources->lacking();
    m_lacking->setVisible(!lacking.isEmpty());
    if (lacking.size() == 1)
        m_lacking->setText(tr("“%1” needs its login…").arg(lacking.first().name));
    else
        m_lacking->setText(tr("%n sources need their login…", nullptr, int(lacking.size())));
}

void SourcesDesk::askSecrets()
{
    const QList<ServerSettings> lacking = m_sources->lacking();
    if (lacking.isEmpty())
        return;
    const ServerSettings server = lacking.first();
    QList<std::pair<QString, QString>> fields;
    for (const QString &field : missingFields(server, m_secrets->known(server)))
        fields.append({ field, fieldName(field) });
    auto *dialog = new SecretsDialog(server, fields, m_reasons.value(server.id), m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, server] {
        const ServerSecrets typed = dialog->secrets();
        // What is read elsewhere is not ours to write there.
        if (server.secrets == SecretPlace::Reference) {
            m_secrets->learn(server.id, typed);
            m_sources->renew(server.id);
        } else {
            keep(server, typed);
        }
    });
    dialog->open();
}

} // namespace opsglass
