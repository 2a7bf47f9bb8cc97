// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/variableset.h"

#include "models/dashboard/adhocfilter.h"
#include "models/dashboard/interpolate.h"
#include "models/dashboard/interval.h"
#include "models/dashboard/sources.h"
#include "models/dashboard/variableoptions.h"

#include <algorithm>
#include <optional>

namespace opsglass {

namespace {

constexpr int refreshNever = 0;
constexpr int refreshOnTimeRange = 2;

bool isQuery(const Variable &variable) { return variable.type == QLatin1String("query"); }
bool isAdhoc(const Variable &variable) { return variable.type == QLatin1String("adhoc"); }

/// Whether every value is All or among the options.
bool isListed(const QStringList &values, const QList<VariableOption> &options)
{
    QSet<QString> known { allVariableValue() };
    for (const VariableOption &option : options)
        known << option.value;
    return std::all_of(values.cbegin(), values.cend(),
        [&known](const QString &value) { return known.contains(value); });
}

/// §15: `$__interval` is the source's own interval here.
IntervalValues intervalsOf(Milliseconds scrapeInterval, const TimeRange &range)
{
    return { printInterval(scrapeInterval), scrapeInterval,
        printGoDuration(rateInterval(scrapeInterval, scrapeInterval)), range };
}

} // namespace

struct VariableSet::Entry {
    enum class Stage {
        Waiting, ///< for others, or to be worked out
        Asking, ///< for `request` to be answered
        Settled,
    };

    Variable variable;
    VariableChoice choice;
    QList<VariableOption> options;
    bool hasOptions = false; ///< `options` is what there is to choose from today
    Stage stage = Stage::Waiting;
    bool isOutdated = false; ///< something it depends on changed: stored options no longer do
    std::optional<VariableRequest> request;
    std::optional<Error> failure;
    QString notice; ///< stays whatever is answered
    QList<AdhocFilter> filters;
};

VariableSet::VariableSet(const QList<Variable> &variables, const NamedValues &named,
    const DashboardContext &context, const TimeRange &range, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_range(range)
{
    m_context.variables.clear();
    m_context.adhoc.clear();
    for (const Variable &variable : variables) {
        if (variable.name.isEmpty() || m_indexes.contains(variable.name))
            continue;
        m_indexes.insert(variable.name, m_entries.size());
        Entry entry;
        entry.variable = variable;
        entry.choice = choiceInFile(variable);
        entry.options = storedOptions(variable);
        entry.filters = variable.filters;
        m_entries << entry;
    }
    QList<Variable> kept;
    for (const Entry &entry : std::as_const(m_entries))
        kept << entry.variable;
    m_order = orderVariables(kept);
    for (const qsizetype index : std::as_const(m_order.inCycle))
        m_entries[index].notice
            = tr("This variable depends on itself by way of others; it was worked out without "
                 "waiting for them.");
    readNamed(named);
    // What the file says stands until the sources have answered.
    for (Entry &entry : m_entries) {
        VariableChoice choice = entry.choice;
        choice.keepsUnlisted = choice.keepsUnlisted || isQuery(entry.variable);
        if (!isAdhoc(entry.variable))
            m_context.variables.insert(
                entry.variable.name, chooseValue(entry.variable, entry.options, choice));
    }
    advance();
    publish();
}

VariableSet::~VariableSet() = default;

void VariableSet::readNamed(const NamedValues &named)
{
    QHash<QString, QStringList> byName;
    for (const auto &[name, text] : named)
        byName[name] << text;
    for (auto entry = byName.cbegin(); entry != byName.cend(); ++entry) {
        const qsizetype index = m_indexes.value(entry.key(), -1);
        if (index < 0) {
            VariableValue value;
            value.values = value.texts = entry.value();
            m_context.variables.insert(entry.key(), value);
            continue;
        }
        Entry &known = m_entries[index];
        if (isAdhoc(known.variable)) {
            readFilters(known, entry.value());
            continue;
        }
        known.choice = { entry.value(), entry.value(), true };
        const bool saysAll = known.variable.includeAll
            && entry.value() == QStringList(QStringLiteral("All"))
            && !known.variable.options.contains(QStringLiteral("All"));
        if (saysAll)
            known.choice.values = QStringList { allVariableValue() };
    }
}

void VariableSet::readFilters(Entry &entry, const QStringList &texts)
{
    entry.filters.clear();
    for (const QString &text : texts) {
        const auto filter = parseFilterText(text);
        if (filter)
            entry.filters << *filter;
        else if (!text.isEmpty()) // which clears the conditions
            entry.notice
                = tr("“%1” is no filter; it is written label|=|value and was left out.").arg(text);
    }
}

QList<AdhocChoice> VariableSet::adhoc() const
{
    QList<AdhocChoice> choices;
    for (const Entry &entry : m_entries) {
        const QString &name = entry.variable.name;
        if (isAdhoc(entry.variable))
            choices.append({ name, filterSource(name), entry.filters });
    }
    return choices;
}

QString VariableSet::filterSource(const QString &name) const
{
    const qsizetype index = m_indexes.value(name, -1);
    if (index < 0 || !isAdhoc(m_entries[index].variable))
        return {};
    return resolveSource(m_entries[index].variable.source, m_context).id;
}

bool VariableSet::isSettled(const QSet<QString> &names) const
{
    return std::all_of(names.cbegin(), names.cend(), [this](const QString &name) {
        const qsizetype index = m_indexes.value(name, -1);
        return index < 0 || m_settled[index];
    });
}

QList<VariableRequest> VariableSet::requests() const
{
    QList<VariableRequest> requests;
    for (const Entry &entry : m_entries) {
        if (entry.stage == Entry::Stage::Asking)
            requests << *entry.request;
    }
    return requests;
}

void VariableSet::choose(const QString &name, const QStringList &values)
{
    const qsizetype index = m_indexes.value(name, -1);
    if (index < 0)
        return;
    Entry &entry = m_entries[index];
    entry.choice = { values, values, entry.variable.allowCustomValue || !entry.hasOptions };
    if (entry.hasOptions && isListed(values, entry.options))
        entry.choice.keepsUnlisted = false;
    takeValue(index, chooseValue(interpolated(entry.variable), entry.options, entry.choice));
    advance();
    publish();
}

void VariableSet::setFilters(const QString &name, const QList<AdhocFilter> &filters)
{
    const qsizetype index = m_indexes.value(name, -1);
    if (index < 0 || m_entries[index].filters == filters)
        return;
    m_entries[index].filters = filters;
    publish();
}

void VariableSet::setRange(const TimeRange &range)
{
    m_range = range;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (isQuery(m_entries[i].variable) && m_entries[i].variable.refresh == refreshOnTimeRange)
            m_entries[i].stage = Entry::Stage::Waiting;
    }
    advance();
    publish();
}

void VariableSet::renew(const TimeRange &range)
{
    const bool follows = std::any_of(m_entries.cbegin(), m_entries.cend(), [](const Entry &entry) {
        return isQuery(entry.variable) && entry.variable.refresh == refreshOnTimeRange;
    });
    if (follows && range != m_range)
        setRange(range);
}

void VariableSet::setDefaultSource(const QString &sourceId)
{
    m_context.defaultSource = sourceId;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        Entry &entry = m_entries[i];
        if (entry.variable.type == QLatin1String("datasource")
            && isListed({ sourceId }, entry.options))
            entry.choice = { { sourceId }, {} };
        if (!isAdhoc(entry.variable))
            entry.stage = Entry::Stage::Waiting;
        entry.isOutdated = true;
    }
    advance();
    publish();
}

void VariableSet::retry()
{
    for (Entry &entry : m_entries) {
        if (entry.failure && entry.stage == Entry::Stage::Settled)
            entry.stage = Entry::Stage::Waiting;
    }
    advance();
    publish();
}

void VariableSet::retry(const QString &sourceId)
{
    bool hasAny = false;
    for (Entry &entry : m_entries) {
        const bool isUnreached = entry.failure && entry.stage == Entry::Stage::Settled
            && entry.request && entry.request->source == sourceId
            && (entry.failure->kind == Error::Kind::Network
                || entry.failure->kind == Error::Kind::Timeout);
        if (!isUnreached)
            continue;
        entry.stage = Entry::Stage::Waiting;
        hasAny = true;
    }
    if (!hasAny)
        return;
    advance();
    publish();
}

void VariableSet::apply(const VariableAnswer &answer)
{
    const qsizetype index = m_indexes.value(answer.request.variable, -1);
    if (index < 0)
        return;
    Entry &entry = m_entries[index];
    if (entry.stage != Entry::Stage::Asking || entry.request != answer.request)
        return;
    Result<QStringList> texts = answer.texts;
    if (texts && answer.request.query.kind == VariableQuery::Kind::LabelNames)
        texts->removeAll(QLatin1String("__name__"));
    Result<QList<VariableOption>> options = texts.and_then(
        [&](const QStringList &known) { return optionsFrom(known, interpolated(entry.variable)); });
    settle(index, std::move(options));
    advance();
    publish();
}

void VariableSet::advance()
{
    for (const qsizetype index : std::as_const(m_order.order)) {
        const QSet<qsizetype> &needs = m_order.needs[index];
        const bool isReady = std::all_of(needs.cbegin(), needs.cend(),
            [this](qsizetype need) { return m_entries[need].stage == Entry::Stage::Settled; });
        if (m_entries[index].stage == Entry::Stage::Waiting && isReady)
            workOut(index);
    }
}

void VariableSet::workOut(qsizetype index)
{
    Entry &entry = m_entries[index];
    const Variable variable = interpolated(entry.variable);
    if (isAdhoc(variable)) {
        entry.stage = Entry::Stage::Settled;
    } else if (isQuery(variable)) {
        const QList<VariableOption> stored = storedOptions(variable);
        if (variable.refresh == refreshNever && !entry.isOutdated && !stored.isEmpty())
            settle(index, stored);
        else
            ask(index);
    } else if (variable.type == QLatin1String("datasource")) {
        settle(index, sourceOptions(variable, m_context));
    } else {
        const QList<VariableOption> listed = listedOptions(variable);
        settle(index, listed.isEmpty() ? storedOptions(variable) : listed);
    }
}

void VariableSet::ask(qsizetype index)
{
    Entry &entry = m_entries[index];
    const ResolvedSource source = resolveSource(entry.variable.source, m_context);
    if (!source.foreignType.isEmpty()) {
        settle(index,
            failure({ Error::Kind::Unsupported,
                tr("The variable asks a source of type “%1”; Opsglass reads Prometheus and what "
                   "speaks its language.")
                    .arg(source.foreignType),
                {} }));
        return;
    }
    const QString text = interpolate(entry.variable.query, m_context, InterpolationUse::PromQl,
        intervalsOf(scrapeIntervalOf(source.id, m_context), m_range));
    if (text.trimmed().isEmpty()) {
        settle(index, optionsFrom({}, interpolated(entry.variable)));
        return;
    }
    entry.request = VariableRequest { entry.variable.name, source.id,
        parseVariableQuery(text, entry.variable.queryType), m_range };
    entry.stage = Entry::Stage::Asking;
}

void VariableSet::settle(qsizetype index, Result<QList<VariableOption>> options)
{
    Entry &entry = m_entries[index];
    entry.stage = Entry::Stage::Settled;
    entry.hasOptions = options.has_value();
    VariableChoice choice = entry.choice;
    if (options) {
        entry.options = std::move(*options);
        entry.failure.reset();
        if (isListed(choice.values, entry.options))
            entry.choice.keepsUnlisted = false;
    } else {
        entry.failure = options.error();
        choice.keepsUnlisted = true;
    }
    // Sources of a kind that nobody here speaks keep the file's name, for the panels to say so.
    if (entry.variable.type == QLatin1String("datasource"))
        choice = sourceChoice(entry);
    takeValue(index, chooseValue(interpolated(entry.variable), entry.options, choice));
}

VariableChoice VariableSet::sourceChoice(const Entry &entry) const
{
    VariableChoice choice = entry.choice;
    choice.keepsUnlisted = choice.keepsUnlisted || entry.options.isEmpty();
    for (QString &value : choice.values) {
        if (m_context.sources.contains(value))
            value = m_context.sources.value(value);
    }
    const bool isNone = !isListed(choice.values, entry.options)
        && !std::any_of(
            entry.options.cbegin(), entry.options.cend(), [&choice](const VariableOption &option) {
                return choice.values.contains(option.text);
            });
    if (isNone && !choice.keepsUnlisted && isListed({ m_context.defaultSource }, entry.options))
        choice = { { m_context.defaultSource }, {} };
    return choice;
}

void VariableSet::takeValue(qsizetype index, const VariableValue &value)
{
    VariableValue &known = m_context.variables[m_entries[index].variable.name];
    if (known == value)
        return;
    known = value;
    const bool isSource = m_entries[index].variable.type == QLatin1String("datasource");
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (!m_order.needs[i].contains(index))
            continue;
        // A source of another place answers for the one in the file: at first, what the file
        // remembers is as good as ever.
        const bool isFirst = m_entries[i].stage == Entry::Stage::Waiting;
        m_entries[i].isOutdated = m_entries[i].isOutdated || !isFirst || !isSource;
        m_entries[i].stage = Entry::Stage::Waiting;
    }
}

Variable VariableSet::interpolated(const Variable &variable) const
{
    Variable result = variable;
    result.regex = interpolate(variable.regex, m_context, InterpolationUse::Regex);
    if (!isQuery(variable))
        result.query = interpolate(variable.query, m_context, InterpolationUse::Other);
    return result;
}

VariableState VariableSet::stateOf(const Entry &entry, bool isLoading) const
{
    const Variable &variable = entry.variable;
    VariableState state;
    state.name = variable.name;
    state.label = variable.label;
    state.description = variable.description;
    state.type = variable.type;
    state.hide = variable.hide;
    state.isMulti = variable.multi;
    state.includeAll = variable.includeAll;
    state.allowsCustom = variable.allowCustomValue;
    state.options = entry.options;
    const VariableValue value = m_context.variables.value(variable.name);
    state.isAll = value.isAll;
    state.values = value.isAll ? QStringList { allVariableValue() } : value.values;
    state.texts = value.isAll ? QStringList { tr("All") } : value.texts;
    state.isLoading = isLoading;
    state.error = entry.failure ? entry.failure->message : entry.notice;
    state.filters = entry.filters;
    return state;
}

void VariableSet::publish()
{
    m_settled.fill(false, m_entries.size());
    for (const qsizetype index : std::as_const(m_order.order)) {
        const QSet<qsizetype> &needs = m_order.needs[index];
        m_settled[index] = m_entries[index].stage == Entry::Stage::Settled
            && std::all_of(
                needs.cbegin(), needs.cend(), [this](qsizetype need) { return m_settled[need]; });
    }
    QList<VariableState> states;
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        states << stateOf(m_entries[i], !m_settled[i]);
    m_states = states;
    Q_EMIT changed();
    const QList<VariableRequest> requests = this->requests();
    if (requests == m_requests)
        return;
    m_requests = requests;
    Q_EMIT requestsChanged();
}

} // namespace opsglass
