// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opener.h"

#include "app/libraryfiles.h"
#include "app/settings.h"
#include "models/dashboard/adhocfilter.h"
#include "models/dashboard/sources.h"
#include "models/dashboard/timemath.h"
#include "models/dashboard/variables.h"
#include "models/format/duration.h"
#include "views/dashboard/dashboardpage.h"
#include "views/dashboard/inputsdialog.h"
#include "views/mainwindow.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace opsglass {

namespace {

/// An address with what it leaves out from another one.
DashboardAddress completed(DashboardAddress address, const DashboardAddress &rest)
{
    if (address.from.isEmpty() && address.to.isEmpty()) {
        address.from = rest.from;
        address.to = rest.to;
    }
    if (address.refresh.isEmpty())
        address.refresh = rest.refresh;
    QSet<QString> named;
    for (const auto &[name, value] : std::as_const(address.variables))
        named << name;
    for (const auto &variable : rest.variables) {
        if (!named.contains(variable.first))
            address.variables << variable;
    }
    return address;
}

} // namespace

Opener::Opener(Session *session, Library *library, MainWindow *window)
    : QObject(window)
    , m_session(session)
    , m_library(library)
    , m_window(window)
{
    connect(library, &Library::fileChanged, this, &Opener::reload);
}

void Opener::setSources(const QList<SourceChoice> &sources, const QHash<QString, QString> &words)
{
    m_sources = sources;
    m_words = words;
    if (m_session->local())
        m_words.insert(m_session->local()->id, m_session->local()->id);
}

bool Opener::isKnown(const QString &sourceId) const
{
    return std::any_of(m_sources.cbegin(), m_sources.cend(),
        [&sourceId](const SourceChoice &source) { return source.id == sourceId; });
}

SourceMappingFile Opener::mappingFile(const QString &path) const
{
    return { path, profileDataDirectory() + QStringLiteral("/mappings") };
}

void Opener::open(const QString &name, const DashboardAddress &address)
{
    const auto loaded = m_library->load(name);
    if (!loaded) {
        Q_EMIT failed(loaded.error());
        return;
    }
    if (!canAsk(loaded->dashboard)) {
        m_wanted = name;
        m_wantedAt = address;
        return;
    }
    m_wanted.clear();
    prepare(*loaded, address);
}

/// This machine is always there; whoever asks nobody else need not wait.
bool Opener::canAsk(const Dashboard &dashboard) const
{
    if (!m_session->sources().isEmpty())
        return true;
    const QStringList names = namedSources(dashboard);
    return m_session->local() && !names.isEmpty()
        && names.count(m_session->local()->id) == names.size();
}

bool Opener::openWanted()
{
    if (m_wanted.isEmpty())
        return false;
    open(QString(m_wanted), std::exchange(m_wantedAt, {}));
    return true;
}

void Opener::openAgain(const DashboardAddress &address)
{
    if (!m_current || !canAsk(m_current->dashboard))
        return;
    prepare(
        LoadedDashboard(*m_current), completed(address, m_session->dashboard() ? here() : m_last));
}

void Opener::close()
{
    if (m_session->dashboard())
        m_last = here();
    m_window->setDashboard(nullptr);
}

void Opener::follow(const QString &oldPath, const QString &newPath)
{
    if (!m_current || m_current->path != oldPath)
        return;
    m_current->path = newPath;
    m_library->watchFile(newPath);
    Q_EMIT opened(newPath);
}

void Opener::prepare(const LoadedDashboard &loaded, const DashboardAddress &address)
{
    SourceMapping mapping = mappingFile(loaded.path).read();
    mapping.sources.removeIf([this](auto chosen) { return !isKnown(chosen.value()); });
    QList<ImportInput> unanswered;
    for (const ImportInput &input : importInputs(loaded.dashboard, m_words)) {
        if (input.kind == ImportInput::Kind::Constant) {
            if (!mapping.constants.contains(input.key))
                unanswered << input;
        } else if (!mapping.sources.contains(input.key)) {
            // A source that stands alone needs no question.
            if (m_sources.size() == 1)
                mapping.sources.insert(input.key, m_sources.first().id);
            else
                unanswered << input;
        }
    }
    if (unanswered.isEmpty())
        show(loaded, mapping, address);
    else
        ask(loaded, unanswered, mapping, address);
}

void Opener::ask(const LoadedDashboard &loaded, const QList<ImportInput> &inputs,
    const SourceMapping &mapping, const DashboardAddress &address)
{
    if (m_dialog)
        m_dialog->reject(); // it asked about what the file said before
    m_asked = loaded.bytes;
    auto *dialog = new InputsDialog(loaded.dashboard.title, inputs, m_sources, m_window);
    m_dialog = dialog;
    connect(dialog, &QDialog::accepted, this, [this, dialog, loaded, mapping, address] {
        SourceMapping answered = mapping;
        answered.sources.insert(dialog->sources());
        answered.constants.insert(dialog->constants());
        if (const auto written = mappingFile(loaded.path).write(answered); !written)
            m_window->showMessage(written.error().message);
        show(loaded, answered, address);
    });
    connect(dialog, &QDialog::rejected, this, [this, path = loaded.path] {
        if (m_current && m_current->path == path)
            m_window->showFileProblem(
                tr("The file has changed and asks for more than before. Open it again to answer."));
    });
    dialog->open();
}

void Opener::show(
    const LoadedDashboard &loaded, const SourceMapping &mapping, const DashboardAddress &address)
{
    QHash<QString, QString> values = mapping.sources;
    values.insert(mapping.constants);
    Dashboard dashboard = loaded.dashboard;
    if (!values.isEmpty()) {
        auto answered = readDashboard(withInputs(loaded.bytes, values));
        if (answered) {
            dashboard = std::move(*answered);
            dashboard.uid = loaded.dashboard.uid;
        } else {
            m_window->showMessage(answered.error().message);
        }
    }
    QHash<QString, QString> words = m_words;
    words.insert(mapping.sources);
    m_asked.clear();
    m_current = loaded;
    m_library->watchFile(loaded.path);
    m_session->setAliases(words);
    m_window->setDashboard(nullptr);
    openAt(std::move(dashboard), address);
    m_window->showFileProblem({});
    Q_EMIT opened(loaded.path.startsWith(u':') ? loaded.dashboard.uid : loaded.path);
}

void Opener::openAt(Dashboard dashboard, const DashboardAddress &address)
{
    TimeChoice time { address.from.isEmpty() ? dashboard.from : address.from,
        address.to.isEmpty() ? dashboard.to : address.to };
    if (const auto window = parseWindow(time.from, time.to, m_session->context(), Session::now());
        !window) {
        m_window->showMessage(window.error().message);
        time = { dashboard.from, dashboard.to };
    }
    DashboardModel *model = m_session->open(std::move(dashboard), time, address.variables);
    if (const auto interval = parseDuration(address.refresh); interval)
        model->setRefreshInterval(*interval);
    const QTimeZone zone = address.timezone == QLatin1String("utc")
        ? QTimeZone::utc()
        : QTimeZone(address.timezone.toLatin1());
    if (zone.isValid())
        model->setZone(zone);
    m_window->setDashboard(model);
    if (address.viewedPanel && model->panel(*address.viewedPanel))
        m_window->page()->viewPanel(*address.viewedPanel);
}

/// What a person set in the open dashboard.
DashboardAddress Opener::here() const
{
    DashboardAddress address;
    const DashboardModel *dashboard = m_session->dashboard();
    address.from = dashboard->time().from;
    address.to = dashboard->time().to;
    const Milliseconds refresh = dashboard->refreshInterval();
    if (refresh != parseDuration(m_current->dashboard.refresh).value_or(Milliseconds(0)))
        address.refresh = QStringLiteral("%1ms").arg(refresh.count());
    const QHash<QString, VariableValue> &variables = dashboard->context().variables;
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable) {
        if (variable->isAll) {
            address.variables.append({ variable.key(), allVariableValue() });
            continue;
        }
        for (const QString &value : variable->values)
            address.variables.append({ variable.key(), value });
    }
    for (const AdhocChoice &choice : dashboard->context().adhoc) {
        for (const QString &text : filterTexts(choice.filters))
            address.variables.append({ choice.name, text });
    }
    return address;
}

void Opener::reload(const QString &path)
{
    if (!m_current || m_current->path != path || !m_session->dashboard())
        return;
    const auto bytes = libraryfiles::read(path);
    if (!bytes) {
        m_window->showFileProblem(bytes.error().message);
        return;
    }
    if (*bytes == m_asked)
        return;
    if (*bytes == m_current->bytes) {
        m_window->showFileProblem({});
        return;
    }
    const auto loaded = m_library->load(path);
    if (!loaded) {
        m_window->showFileProblem(loaded.error().message);
        return;
    }
    DashboardAddress address = here();
    if (const int viewed = m_window->page()->viewedPanel(); viewed >= 0)
        address.viewedPanel = viewed;
    prepare(*loaded, address);
}

} // namespace opsglass
