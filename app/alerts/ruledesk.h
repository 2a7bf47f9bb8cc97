// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/rulelibrary.h"
#include "collectors/prometheus/source.h"
#include "models/alerts/alertbook.h"
#include "models/alerts/ruleengine.h"
#include "models/data/alertchanges.h"
#include "models/data/postedalert.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QTimer>

namespace opsglass {

class InstantQueries;

/// Runs the rule engine on the clock: asks the sources, tells the book what fires, hands out what
/// is to be stored, told to Alertmanagers and written into the history. Lives on the GUI thread.
class RuleDesk : public QObject {
    Q_OBJECT

public:
    /// \param queries on the collector thread; both outlive the desk
    RuleDesk(InstantQueries *queries, AlertBook *book, QObject *parent = nullptr);
    ~RuleDesk() override;

    /// What an earlier run stored; before setSources().
    void restore(const QList<StoredAlert> &alerts);
    /// The sources there are, and what is evaluated on each.
    void setSources(
        const QList<PrometheusSource> &sources, const QMap<QString, QStringList> &files);
    /// Goes on from states that were judged elsewhere; right after setSources().
    void resumeFrom(const QList<RuleStatus> &rules);
    const RuleLibrary &library() const { return m_library; }
    const RuleEngine &engine() const { return m_engine; }
    /// True when every rule was evaluated once, or cannot be.
    bool isSettled() const;

    void passOver(Instant from, Instant to);
    void moveClock(Milliseconds by);

Q_SIGNALS:
    /// To be put on record.
    void recorded(const opsglass::AlertChanges &changes);
    /// Alertmanagers have to hear of these.
    void toBeSent(const QList<opsglass::PostedAlert> &alerts);
    /// Rules were evaluated, or files changed.
    void changed();

private:
    void applyFiles();
    void arm();
    void run();
    void ask(const QList<RuleQuestion> &questions);
    void take(quint64 id, const Result<Matrix> &answer);
    void publish();
    void publishSet(const QString &source, const QString &file, const QList<RuleStatus> &rules);
    void send(const QList<RuleStatus> &rules);
    QString nameOf(const QString &source) const;
    AlertOrigin originOf(const QString &source, const QString &file) const;

    InstantQueries *m_queries;
    AlertBook *m_book;
    RuleLibrary m_library;
    RuleEngine m_engine;
    QHash<QString, PrometheusSource> m_sources; ///< by id
    QMap<QString, QStringList> m_files; ///< by source
    QList<AlertOrigin> m_origins; ///< those the book knows of
    QTimer m_timer; ///< to the next evaluation
    QTimer m_publish; ///< gathers the answers of a moment
};

} // namespace opsglass
