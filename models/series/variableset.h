// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/mentions.h"
#include "models/dashboard/queryplan.h"
#include "models/dashboard/variables.h"
#include "models/series/variablestate.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <utility>

namespace opsglass {

/// Values that a person named on the command line, several of one name in order.
using NamedValues = QList<std::pair<QString, QString>>;

/// The variables of an open dashboard: what they offer, what is chosen, and what has to be asked
/// for it (spec/grafana.md §15). A variable that mentions others waits for them and is worked out
/// again when they change. Lives on the GUI thread and asks nobody itself: requests() lists what it
/// waits for, apply() takes the answers.
class VariableSet : public QObject {
    Q_OBJECT

public:
    /// \param context its sources, zone and names count; its variables are replaced by these
    /// \param named wins over the file, conditions of adhoc variables are filterText(); names the
    /// file lacks become variables of their own
    VariableSet(const QList<Variable> &variables, const NamedValues &named,
        const DashboardContext &context, const TimeRange &range, QObject *parent = nullptr);
    ~VariableSet() override;

    /// In the file's order.
    const QList<VariableState> &states() const { return m_states; }
    const QHash<QString, VariableValue> &values() const { return m_context.variables; }
    /// The adhoc variables in the file's order, also those without conditions.
    QList<AdhocChoice> adhoc() const;
    /// Whether none of these, nor what they depend on, waits for an answer. Unknown names do not.
    bool isSettled(const QSet<QString> &names) const;
    /// What is waited for now: at most one request per variable.
    QList<VariableRequest> requests() const;
    /// The source an adhoc variable is for; empty when there is no such variable.
    QString filterSource(const QString &name) const;

    /// Takes a person's choice: `$__all` alone for All. Unknown names change nothing.
    void choose(const QString &name, const QStringList &values);
    void setFilters(const QString &name, const QList<AdhocFilter> &filters);
    /// Variables that follow the time range ask again.
    void setRange(const TimeRange &range);
    /// As setRange(), when the range is another than before.
    void renew(const TimeRange &range);
    void setDefaultSource(const QString &sourceId);
    /// Asks again what could not be answered.
    void retry();
    /// As retry(), for what failed because this source could not be reached.
    void retry(const QString &sourceId);
    /// Takes an answer; those nobody waits for any more are ignored.
    void apply(const VariableAnswer &answer);

Q_SIGNALS:
    /// States, values, filters or what is settled are others than before.
    void changed();
    /// requests() is another list than before.
    void requestsChanged();

private:
    struct Entry;

    void readNamed(const NamedValues &named);
    void readFilters(Entry &entry, const QStringList &texts);
    void advance();
    void workOut(qsizetype index);
    void ask(qsizetype index);
    void settle(qsizetype index, Result<QList<VariableOption>> options);
    VariableChoice sourceChoice(const Entry &entry) const;
    void takeValue(qsizetype index, const VariableValue &value);
    Variable interpolated(const Variable &variable) const;
    VariableState stateOf(const Entry &entry, bool isLoading) const;
    void publish();

    QList<Entry> m_entries;
    VariableOrder m_order;
    QHash<QString, qsizetype> m_indexes;
    DashboardContext m_context;
    TimeRange m_range;
    QList<bool> m_settled; ///< one per entry: it and all it needs are known
    QList<VariableState> m_states;
    QList<VariableRequest> m_requests;
};

} // namespace opsglass
