// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secretstore.h"
#include "app/session.h"
#include "models/data/serversettings.h"

#include <QObject>

#include <memory>
#include <vector>

namespace opsglass {

class Demo;
class ManagedPrometheus;
struct ManagedConfig;

/// Those that are to be scraped.
QList<ServerSettings> endpointsAmong(const QList<ServerSettings> &servers);
/// The private Prometheus of the profile, scraping these endpoints.
ManagedConfig scrapeConfig(const QList<ServerSettings> &endpoints);
/// The source they are together; its address is not known before the private Prometheus runs.
PrometheusSource scrapedSource(const QList<ServerSettings> &endpoints);
/// How often the one of them is scraped that is scraped most often.
Milliseconds shortestInterval(const QList<ServerSettings> &endpoints);

/// Gives the session its sources: servers and scraped endpoints, or the demo.
/// Lives on the GUI thread; owns what serves the data, and has to go after whoever asks for them.
class Sources : public QObject {
    Q_OBJECT

public:
    /// The id of the source that holds the scraped endpoints.
    static QString scrapedId() { return QStringLiteral("scraped"); }

    /// Both outlive the use, not the object: leave() is not called by the destructor.
    Sources(Session *session, SecretStore *secrets, QObject *parent = nullptr);
    ~Sources() override;

    void startDemo();
    /// The first one is the default; endpoints are one source together, in the place of the first
    /// of them. Servers whose secrets are not there yet say so, and are asked when they are.
    void use(const QList<ServerSettings> &servers);
    /// The secrets of one that is in use have changed: it is asked with them from now on.
    void renew(const QString &id);
    /// Forgets all sources, after left().
    void leave();
    bool isDemo() const { return m_demo != nullptr; }
    /// What the status line calls the default source; empty while there is none.
    QString name() const;
    /// The servers in use that cannot be asked before their secrets are there, and were looked for
    /// in vain.
    QList<ServerSettings> lacking() const;

Q_SIGNALS:
    /// The sources go now; whatever shows their data has to let go of the dashboard.
    void left();
    /// \param fraction 0…1, negative when nobody knows how far
    void progressed(const QString &title, const QString &step, double fraction);
    void failed(const QString &title, const opsglass::Error &error);
    /// There is somebody to ask.
    void ready();
    /// A source is asked in another way from now on.
    void renewed();
    /// lacking() says something else.
    void lackingChanged();
    /// How often a server scrapes, where nobody has said it of this server.
    void intervalSeen(const QString &id, opsglass::Milliseconds interval);
    /// Why the secrets of a server could not be fetched.
    void secretsMissing(const opsglass::ServerSettings &server, const opsglass::Error &error);

private:
    void addAll();
    void fetch(const ServerSettings &server);
    void learnInterval(const ServerSettings &server);
    void startManaged(const QList<ServerSettings> &endpoints);

    Session *m_session;
    SecretStore *m_secrets;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<ManagedPrometheus> m_managed;
    PrometheusSource m_scraped; ///< the managed one's, while it runs
    QList<ServerSettings> m_used;
    QStringList m_lacking; ///< ids
    std::vector<std::unique_ptr<PendingQuery>> m_questions; ///< about intervals
};

} // namespace opsglass
