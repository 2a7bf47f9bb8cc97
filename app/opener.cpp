// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opener.h"

#include "app/libraryfiles.h"
#include "app/settings.h"
#include "views/dashboard/inputsdialog.h"
#include "views/mainwindow.h"

#include <algorithm>

namespace opsglass {

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

void Opener::open(const QString &name)
{
    const auto loaded = m_library->load(name);
    if (!loaded) {
        Q_EMIT failed(loaded.error());
        return;
    }
    if (m_session->sources().isEmpty()) {
        m_wanted = name;
        return;
    }
    m_wanted.clear();
    prepare(*loaded, {});
}

void Opener::openAgain()
{
    if (!m_current || m_session->sources().isEmpty())
        return;
    const View last = m_session->dashboard() ? view() : m_view;
    prepare(LoadedDashboard(*m_current), last);
}

void Opener::close()
{
    if (m_session->dashboard())
        m_view = view();
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

void Opener::prepare(const LoadedDashboard &loaded, const View &view)
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
        show(loaded, mapping, view);
    else
        ask(loaded, unanswered, mapping, view);
}

void Opener::ask(const LoadedDashboard &loaded, const QList<ImportInput> &inputs,
    const SourceMapping &mapping, const View &view)
{
    auto *dialog = new InputsDialog(loaded.dashboard.title, inputs, m_sources, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog, loaded, mapping, view] {
        SourceMapping answered = mapping;
        answered.sources.insert(dialog->sources());
        answered.constants.insert(dialog->constants());
        if (const auto written = mappingFile(loaded.path).write(answered); !written)
            m_window->showMessage(written.error().message);
        show(loaded, answered, view);
    });
    dialog->open();
}

void Opener::show(const LoadedDashboard &loaded, const SourceMapping &mapping, const View &view)
{
    QHash<QString, QString> values = mapping.sources;
    values.insert(mapping.constants);
    Dashboard dashboard = loaded.dashboard;
    if (!values.isEmpty()) {
        auto answered = readDashboard(withInputs(loaded.bytes, values));
        if (answered) {
            dashboard = std::move(*answered);
            dashboard.uid = loaded.dashboard.uid;
        }
    }
    QHash<QString, QString> words = m_words;
    words.insert(mapping.sources);
    m_current = loaded;
    m_library->watchFile(loaded.path);
    m_session->setAliases(words);
    m_window->setDashboard(nullptr);
    m_window->setDashboard(m_session->open(std::move(dashboard), view.time, view.variables));
    m_window->showFileProblem({});
    Q_EMIT opened(loaded.path.startsWith(u':') ? loaded.dashboard.uid : loaded.path);
}

Opener::View Opener::view() const
{
    View view;
    const DashboardModel *dashboard = m_session->dashboard();
    view.time = dashboard->time();
    const QHash<QString, VariableValue> &variables = dashboard->context().variables;
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable) {
        if (variable->isAll) {
            view.variables.append({ variable.key(), QStringLiteral("$__all") });
            continue;
        }
        for (const QString &value : variable->values)
            view.variables.append({ variable.key(), value });
    }
    return view;
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
    if (*bytes == m_current->bytes) {
        m_window->showFileProblem({});
        return;
    }
    const auto loaded = m_library->load(path);
    if (loaded)
        prepare(*loaded, view());
    else
        m_window->showFileProblem(loaded.error().message);
}

} // namespace opsglass
