// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "collectors/prometheus/client.h"
#include "models/dashboard/variableoptions.h"

#include <QLoggingCategory>

#include <algorithm>

namespace opsglass {

Q_LOGGING_CATEGORY(appLog, "opsglass.app")

namespace {

/// Bits for the panels of one dashboard among the watchers of all that were ever open.
constexpr int panelBits = 32;

/// A watcher that is no panel of any dashboard.
constexpr quint64 besideWatcher = Scheduler::reservedWatcher - 1;
constexpr Milliseconds besideInterval = std::chrono::seconds(15);

CatalogQuestion questionOf(const VariableRequest &request)
{
    CatalogQuestion question;
    question.label = request.query.label;
    question.selector = request.query.selector;
    question.expr = request.query.expr;
    question.range = request.range;
    question.limit = variableOptionLimit;
    switch (request.query.kind) {
    case VariableQuery::Kind::LabelNames:
        question.kind = CatalogQuestion::Kind::LabelNames;
        break;
    case VariableQuery::Kind::LabelValues:
        question.kind = CatalogQuestion::Kind::LabelValues;
        break;
    case VariableQuery::Kind::Series:
        question.kind = CatalogQuestion::Kind::Series;
        break;
    case VariableQuery::Kind::Result:
        question.kind = CatalogQuestion::Kind::Result;
        break;
    }
    return question;
}

QStringList textsOf(const CatalogAnswer &answer)
{
    if (const auto *names = std::get_if<QStringList>(&answer))
        return *names;
    if (const auto *matrix = std::get_if<Matrix>(&answer))
        return resultTexts(*matrix);
    QStringList texts;
    for (const Labels &labels : std::get<QList<Labels>>(answer))
        texts << seriesText(labels);
    return texts;
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
    , m_scheduler(new Scheduler)
    , m_catalog(new Catalog)
{
    adopt(m_scheduler);
    adopt(m_catalog);
    connect(m_catalog, &Catalog::answered, this,
        [this](quint64 id, const Result<CatalogAnswer> &answer) {
            if (const auto done = m_questions.take(id))
                done(answer.map(textsOf));
        });
    connect(m_scheduler, &Scheduler::polled, this, [this](const QueryOutcome &outcome) {
        if (m_dashboard)
            m_dashboard->apply(outcome);
        Q_EMIT polled(outcome);
    });
    connect(m_scheduler, &Scheduler::requested, this, [this](const QueryKey &key) {
        if (m_dashboard)
            m_dashboard->applyRequested(key);
    });
    connect(m_scheduler, &Scheduler::sourceChanged, this, [this](const SourceStatus &status) {
        m_statuses[status.source] = status;
        Q_EMIT sourceChanged(status.source);
        if (!m_sources.isEmpty() && status.source == m_sources.first().id) {
            m_status = status;
            Q_EMIT statusChanged();
        }
    });
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (m_dashboard)
            m_dashboard->tick(now());
        Q_EMIT ticked(now());
    });
    m_clock.start();
    m_thread.setObjectName(QStringLiteral("collectors"));
    m_thread.start();
}

Session::~Session()
{
    m_thread.quit();
    m_thread.wait();
}

void Session::watchBeside(const QList<QueryKey> &keys)
{
    WatchOptions options;
    options.interval = besideInterval;
    QMetaObject::invokeMethod(m_scheduler, [scheduler = m_scheduler, keys, options] {
        scheduler->watch(besideWatcher, keys, options);
    });
}

void Session::adopt(QObject *collector)
{
    collector->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, collector, &QObject::deleteLater);
}

void Session::wake() { QMetaObject::invokeMethod(m_scheduler, &Scheduler::wake); }

Instant Session::now()
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

void Session::addSource(const PrometheusSource &source)
{
    const auto known = std::find_if(m_sources.begin(), m_sources.end(),
        [&source](const PrometheusSource &other) { return other.id == source.id; });
    if (known == m_sources.end())
        m_sources << source;
    else
        *known = source;
    QMetaObject::invokeMethod(m_scheduler, [scheduler = m_scheduler, catalog = m_catalog, source] {
        const auto client = std::make_shared<PrometheusClient>(source);
        scheduler->addSource(source.id, client);
        catalog->addSource(source.id, client);
    });
}

void Session::setScrapeInterval(const QString &source, Milliseconds interval)
{
    for (PrometheusSource &known : m_sources) {
        if (known.id == source)
            known.scrapeInterval = interval;
    }
}

void Session::setLocal(
    const PrometheusSource &local, const std::function<std::shared_ptr<CatalogClient>()> &client)
{
    m_local = local;
    QMetaObject::invokeMethod(
        m_scheduler, [scheduler = m_scheduler, catalog = m_catalog, id = local.id, client] {
            const std::shared_ptr<CatalogClient> made = client();
            scheduler->addSource(id, made);
            catalog->addSource(id, made);
        });
}

void Session::removeSources()
{
    close();
    for (const PrometheusSource &source : std::as_const(m_sources))
        QMetaObject::invokeMethod(
            m_scheduler, [scheduler = m_scheduler, catalog = m_catalog, id = source.id] {
                scheduler->removeSource(id);
                catalog->removeSource(id);
            });
    m_sources.clear();
    m_statuses.clear();
    m_status = {};
    Q_EMIT statusChanged();
}

DashboardContext Session::context() const
{
    DashboardContext context;
    context.from.clear();
    context.to.clear();
    context.zone = QTimeZone::systemTimeZone();
    context.userLogin = qEnvironmentVariable("USER");
    if (!m_sources.isEmpty()) {
        context.defaultSource = m_sources.first().id;
        context.scrapeInterval = m_sources.first().scrapeInterval;
    }
    context.sources = m_aliases;
    QList<PrometheusSource> all = m_sources;
    if (m_local)
        all << *m_local;
    for (const PrometheusSource &source : std::as_const(all)) {
        context.sources.insert(source.id, source.id);
        context.knownSources.append({ source.id, source.name.isEmpty() ? source.id : source.name,
            QStringLiteral("prometheus"), source.scrapeInterval });
    }
    return context;
}

DashboardModel *Session::open(Dashboard dashboard, const NamedValues &variables)
{
    return open(std::move(dashboard), {}, variables);
}

DashboardModel *Session::open(
    Dashboard dashboard, const TimeChoice &time, const NamedValues &variables)
{
    close();
    DashboardContext context = this->context();
    context.from = time.from;
    context.to = time.to;
    if (dashboard.timezone.compare(QLatin1String("utc"), Qt::CaseInsensitive) == 0)
        context.zone = QTimeZone::utc();
    else if (QTimeZone::isTimeZoneIdAvailable(dashboard.timezone.toLatin1()))
        context.zone = QTimeZone(dashboard.timezone.toLatin1());
    ++m_serial;
    m_dashboard = std::make_unique<DashboardModel>(std::move(dashboard), context, now(), variables);
    connectDashboard();
    connectVariables();
    askVariables();
    watch(DashboardModel::annotationWatcher, m_dashboard->annotations()->keys());
    return m_dashboard.get();
}

void Session::close()
{
    const QList<int> panels = m_watched.keys();
    for (const int panel : panels)
        watch(panel, {});
    m_watched.clear();
    const QList<quint64> questions = m_questions.keys();
    for (const quint64 question : questions)
        cancel(question);
    m_variableQuestions.clear();
    m_nameQuestions.clear();
    m_dashboard.reset();
}

void Session::connectDashboard()
{
    DashboardModel *dashboard = m_dashboard.get();
    connect(dashboard, &DashboardModel::watchChanged, this, &Session::watch);
    connect(dashboard, &DashboardModel::refreshIntervalChanged, this, &Session::watchAgain);
    connect(dashboard, &DashboardModel::refreshRequested, this, [this](int panelId) {
        QMetaObject::invokeMethod(m_scheduler,
            [scheduler = m_scheduler, id = watcher(panelId)] { scheduler->refresh(id); });
    });
    connect(dashboard, &DashboardModel::pausedChanged, this, [this, dashboard] {
        QMetaObject::invokeMethod(
            m_scheduler, dashboard->isPaused() ? &Scheduler::pause : &Scheduler::resume);
    });
}

void Session::connectVariables()
{
    DashboardModel *dashboard = m_dashboard.get();
    connect(dashboard, &DashboardModel::variableRequestsChanged, this, &Session::askVariables);
    connect(dashboard, &DashboardModel::filterSuggestionsWanted, this, &Session::askSuggestions);
    connect(dashboard, &DashboardModel::metricNamesWanted, this, &Session::askMetricNames,
        Qt::QueuedConnection);
}

quint64 Session::watcher(int panelId) const { return m_serial << panelBits | quint32(panelId); }

void Session::watch(int panelId, const QList<QueryKey> &keys)
{
    m_watched[panelId] = keys;
    const WatchOptions options { m_dashboard->refreshInterval(), WatchOptions::Priority::Visible };
    QMetaObject::invokeMethod(
        m_scheduler, [scheduler = m_scheduler, id = watcher(panelId), keys, options] {
            scheduler->watch(id, keys, options);
        });
}

void Session::watchAgain()
{
    const QHash<int, QList<QueryKey>> watched = m_watched;
    for (auto entry = watched.cbegin(); entry != watched.cend(); ++entry)
        watch(entry.key(), entry.value());
}

quint64 Session::ask(const QString &source, const CatalogQuestion &question,
    const std::function<void(Result<QStringList>)> &done)
{
    const quint64 id = ++m_lastQuestion;
    m_questions.insert(id, done);
    QMetaObject::invokeMethod(m_catalog,
        [catalog = m_catalog, id, source, question] { catalog->ask(id, source, question); });
    return id;
}

void Session::cancel(quint64 question)
{
    if (m_questions.remove(question))
        QMetaObject::invokeMethod(
            m_catalog, [catalog = m_catalog, question] { catalog->cancel(question); });
}

/// Makes what is asked equal to what the variables want to know.
void Session::askVariables()
{
    const QList<VariableRequest> wanted = m_dashboard->variableRequests();
    QSet<QString> asked;
    m_variableQuestions.removeIf([&](const std::pair<VariableRequest, quint64> &question) {
        const bool isWanted = wanted.contains(question.first);
        if (isWanted)
            asked << question.first.variable;
        else
            cancel(question.second);
        return !isWanted;
    });
    for (const VariableRequest &request : wanted) {
        if (asked.contains(request.variable))
            continue;
        const quint64 id = ask(
            request.source, questionOf(request), [this, request](const Result<QStringList> &texts) {
                if (!texts)
                    qCWarning(appLog) << "variable" << request.variable << texts.error().detail;
                m_variableQuestions.removeIf(
                    [&](const auto &question) { return question.first == request; });
                m_dashboard->apply({ request, texts });
            });
        m_variableQuestions.append({ request, id });
    }
}

void Session::askSuggestions(const QString &variable, const QString &key)
{
    CatalogQuestion question;
    question.kind
        = key.isEmpty() ? CatalogQuestion::Kind::LabelNames : CatalogQuestion::Kind::LabelValues;
    question.label = key;
    question.range = m_dashboard->range();
    question.limit = variableOptionLimit;
    ask(m_dashboard->filterSource(variable), question,
        [this, variable, key](const Result<QStringList> &texts) {
            if (texts)
                m_dashboard->setFilterSuggestions(variable, key, *texts);
            else
                qCWarning(appLog) << "labels:" << texts.error().detail;
        });
}

void Session::askMetricNames(const QString &source)
{
    if (!m_dashboard || m_nameQuestions.contains(source))
        return;
    CatalogQuestion question;
    question.label = QStringLiteral("__name__");
    const quint64 id = ask(source, question, [this, source](const Result<QStringList> &names) {
        m_nameQuestions.remove(source);
        if (names)
            m_dashboard->setMetricNames(source, QSet<QString>(names->cbegin(), names->cend()));
        else
            qCWarning(appLog) << "metric names:" << names.error().detail;
    });
    m_nameQuestions.insert(source, id);
}

} // namespace opsglass
