// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serverlist.h"
#include "app/session.h"

#include <QObject>

#include <memory>

namespace opsglass {

class Demo;
class ManagedPrometheus;
struct ManagedConfig;

/// The private Prometheus of the profile, scraping these endpoints.
ManagedConfig scrapeConfig(const QList<QUrl> &endpoints);
/// What they are called together.
QString scrapedName(const QList<QUrl> &endpoints);

/// Gives the session its sources: servers, scraped endpoints or the demo, one of these at a time.
/// Lives on the GUI thread; owns what serves the data, and has to go after whoever asks for them.
class Sources : public QObject {
    Q_OBJECT

public:
    /// \param session outlives the use, not the object: leave() is not called by the destructor
    explicit Sources(Session *session, QObject *parent = nullptr);
    ~Sources() override;

    void startDemo();
    /// The first one is the default.
    void useServers(const QList<NamedServer> &servers);
    void scrape(const QList<QUrl> &endpoints);
    /// Forgets all sources, after left().
    void leave();
    bool isDemo() const { return m_demo != nullptr; }
    /// What the status line calls the default source; empty while there is none.
    QString name() const { return m_name; }

Q_SIGNALS:
    /// The sources go now; whatever shows their data has to let go of the dashboard.
    void left();
    /// \param fraction 0…1, negative when nobody knows how far
    void progressed(const QString &title, const QString &step, double fraction);
    void failed(const QString &title, const opsglass::Error &error);
    /// There is somebody to ask.
    void ready();

private:
    void add(const NamedServer &server, const QString &id, Milliseconds scrapeInterval);

    Session *m_session;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<ManagedPrometheus> m_managed;
    QString m_name;
};

} // namespace opsglass
