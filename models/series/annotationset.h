// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/series/annotations.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace opsglass {

/// One annotation of the open dashboard, as a list of them shows it.
struct AnnotationState {
    QString name;
    ColorRef color;
    bool isOn = true;
    bool isLoading = false;
    qsizetype events = 0;
    std::optional<Error> error; ///< why its last question was not answered
    friend bool operator==(const AnnotationState &, const AnnotationState &) = default;
};

/// The annotations of the open dashboard: what has to be asked for them and which events are known.
/// Lives on the GUI thread, reads no clock and asks nobody itself.
class AnnotationSet : public QObject {
    Q_OBJECT

public:
    explicit AnnotationSet(QObject *parent = nullptr);

    /// Takes the dashboard's annotations, and the range and variables they are asked with now.
    void plan(
        const QList<AnnotationQuery> &annotations, const DashboardContext &context, Instant now);
    /// The queries wanted now, as in watchChanged().
    QList<QueryKey> keys() const;
    /// Takes an answer; those of others are ignored.
    void apply(const QueryOutcome &outcome);

    /// Those a person can switch, in the file's order: Grafana's own store and hidden ones are not
    /// among them.
    const QList<AnnotationState> &states() const { return m_states; }
    /// Switches the annotation of this place in states().
    void setOn(qsizetype state, bool isOn);

    /// All events, ascending in time.
    QList<AnnotationMark> marks() const;
    /// The events that concern one panel, ascending in time.
    QList<AnnotationMark> marksOf(int panelId) const;

Q_SIGNALS:
    /// Exactly these queries are wanted now.
    void watchChanged(const QList<opsglass::QueryKey> &keys);
    /// Other events or states are known than before.
    void changed();

private:
    void watch();
    void updateStates();

    QList<AnnotationQuery> m_annotations; ///< switched as the person wants
    DashboardContext m_context;
    Instant m_now;
    QList<PlannedAnnotation> m_planned;
    QHash<QueryKey, QueryOutcome> m_answers; ///< the last good one
    QHash<QueryKey, Error> m_failures; ///< of queries whose last answer was one
    QHash<qsizetype, bool> m_switched; ///< by place among all, against the file
    QList<qsizetype> m_shown; ///< places among all of states()
    QList<AnnotationState> m_states;
};

} // namespace opsglass
