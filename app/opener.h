// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library.h"
#include "app/session.h"
#include "app/sourcemapping.h"
#include "models/dashboard/dashboardlink.h"
#include "models/dashboard/importinputs.h"
#include "views/dashboard/sourcechoice.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace opsglass {

class InputsDialog;
class MainWindow;

/// Opens dashboards in the window: asks once for the sources a file leaves open and remembers the
/// answer, and keeps what is open equal to its file. There is one open dashboard at a time.
class Opener : public QObject {
    Q_OBJECT

public:
    /// All outlive the opener.
    Opener(Session *session, Library *library, MainWindow *window);

    /// What dashboards may be asked from.
    /// \param words by which dashboards may name them → id
    void setSources(const QList<SourceChoice> &sources, const QHash<QString, QString> &words);
    /// By uid or path. What the address leaves out is as the dashboard has it. Waits while there is
    /// no source: see openWanted().
    void open(const QString &name, const DashboardAddress &address = {});
    /// Opens what was to be opened before anybody could be asked.
    /// \return whether there was such a dashboard
    bool openWanted();
    /// What is open as it was read; nothing when nothing is. It survives close(), so that it can be
    /// opened from other sources.
    const std::optional<LoadedDashboard> &current() const { return m_current; }
    /// Opens the current dashboard again; what the address leaves out is as it was.
    void openAgain(const DashboardAddress &address = {});
    /// Takes the dashboard from the window and remembers what it showed.
    void close();
    /// The file of the open dashboard has another name now.
    void follow(const QString &oldPath, const QString &newPath);

Q_SIGNALS:
    /// \param name the path of a file, the uid of a built-in one
    void opened(const QString &name);
    void failed(const opsglass::Error &error);

private:
    void prepare(const LoadedDashboard &loaded, const DashboardAddress &address);
    void ask(const LoadedDashboard &loaded, const QList<ImportInput> &inputs,
        const SourceMapping &mapping, const DashboardAddress &address);
    void show(const LoadedDashboard &loaded, const SourceMapping &mapping,
        const DashboardAddress &address);
    void openAt(Dashboard dashboard, const DashboardAddress &address);
    void reload(const QString &path);
    DashboardAddress here() const;
    SourceMappingFile mappingFile(const QString &path) const;
    bool isKnown(const QString &sourceId) const;
    bool canAsk(const Dashboard &dashboard) const;

    Session *m_session;
    Library *m_library;
    MainWindow *m_window;
    QList<SourceChoice> m_sources;
    QHash<QString, QString> m_words;
    QString m_wanted;
    DashboardAddress m_wantedAt;
    std::optional<LoadedDashboard> m_current;
    QPointer<InputsDialog> m_dialog;
    QByteArray m_asked; ///< the file a question was about; it is not asked again unchanged
    DashboardAddress m_last; ///< where the current dashboard was when it was closed
};

} // namespace opsglass
