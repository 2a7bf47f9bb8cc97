// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secretstore.h"
#include "views/settings/sourcedraft.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <memory>

class QPushButton;

namespace opsglass {

class ConnectionTest;
class MainWindow;
class Session;
class Sources;
class SourcesDialog;
struct Settings;

/// Lets a person change the sources, tests them, puts their secrets where they belong, and asks for
/// those that are missing. Lives on the GUI thread.
class SourcesDesk : public QObject {
    Q_OBJECT

public:
    struct Places {
        Settings *settings; ///< changed before applied()
        SecretStore *secrets;
        Sources *sources;
        Session *session;
        MainWindow *window;
    };

    /// All of `places` outlive the desk.
    explicit SourcesDesk(const Places &places, QObject *parent = nullptr);
    ~SourcesDesk() override;

    /// Opens the dialog or raises the open one.
    /// \param id of the source that is shown; empty: any
    void open(const QString &id = {});
    /// Asks for the secrets of the first source that lacks some.
    void askSecrets();
    /// Takes secrets that were typed elsewhere and keeps them where the server's settings say.
    void keep(const ServerSettings &server, const ServerSecrets &typed);
    /// Forgets the secrets of a server that was taken from the settings.
    void forget(const ServerSettings &server);

Q_SIGNALS:
    /// The settings have other servers, or others are on.
    void applied();
    void alertSettingsRequested();
    /// Secrets are not kept, or not to be had; the program goes on.
    void failed(const opsglass::Error &error);

private:
    QList<SourceDraft> drafts() const;
    void connectDialog();
    void apply();
    void applySecrets(const SourceDraft &draft, const QList<ServerSettings> &before);
    void test();
    void probe(const ServerSettings &server, const ServerSecrets &secrets);
    void showStates();
    void showLacking();

    Settings *m_settings;
    SecretStore *m_secrets;
    Sources *m_sources;
    Session *m_session;
    MainWindow *m_window;
    QPushButton *m_lacking; ///< in the window's status line
    QHash<QString, QString> m_reasons; ///< id → why its secrets are not there
    QPointer<SourcesDialog> m_dialog;
    std::unique_ptr<ConnectionTest> m_test;
    quint64 m_testNumber = 0; ///< tells the newest test from those before
};

} // namespace opsglass
