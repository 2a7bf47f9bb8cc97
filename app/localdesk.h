// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/procfs/watchlist.h"
#include "collectors/prometheus/source.h"
#include "models/data/error.h"
#include "models/data/exportersettings.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace opsglass {

class CatalogClient;
struct Dashboard;
class Exporter;
class LocalCollector;
class LocalKeeper;
class Session;

/// This machine as a source: has it read, kept, answered for and, if wanted, offered to others.
/// Lives on the GUI thread; all that works lives on the collector thread.
class LocalDesk : public QObject {
    Q_OBJECT

public:
    /// Makes it a source of the session.
    /// \param session outlives the desk
    /// \param file of the history
    LocalDesk(Session *session, const QString &file, QObject *parent = nullptr);
    ~LocalDesk() override;

    /// What the source is called in dashboards, rules and lists.
    static PrometheusSource source();
    /// Where the history of this machine is kept.
    static QString historyFile();
    /// Where a dashboard's data are from, for people. \param others what the servers are called
    static QString sourceNames(const Dashboard &dashboard, const QString &others);
    /// Makes a client, on the collector thread.
    std::function<std::shared_ptr<CatalogClient>()> client() const;
    LocalCollector *collector() const { return m_collector; }

    enum class History {
        Kept, ///< written by this program
        Read, ///< the one another program may write; nothing is added to it
    };
    /// Opens the history and begins to read.
    void start(History history = History::Kept);
    /// serving(), stopped() or exporterFailed() follows when something changes by it.
    void setExporter(const ExporterSettings &settings);

Q_SIGNALS:
    /// After start(): where the counters of the watch list stood when they were read last.
    void begun(const QList<opsglass::WatchTotals> &totals);
    /// Two readings are in the history: everything has a value, rates among them.
    void filled();
    /// What a person has to know, as one sentence.
    void said(const QString &sentence);
    /// The history cannot be written, and why.
    void failed(const opsglass::Error &error);
    /// This machine's metrics are offered at this address, or nowhere.
    void serving(const QUrl &metrics);
    void stopped();
    /// Nothing is offered, and why.
    void exporterFailed(const opsglass::Error &error);

private:
    void connectCollectors();

    LocalCollector *m_collector;
    LocalKeeper *m_keeper;
    Exporter *m_exporter;
    int m_readings = 0; ///< up to the second one
};

} // namespace opsglass
