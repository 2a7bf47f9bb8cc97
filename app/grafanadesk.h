// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/importer.h"
#include "app/keyring.h"
#include "collectors/grafana/client.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <memory>

namespace opsglass {

class GrafanaForm;
class GrafanaImportDialog;
class GrafanaSendDialog;

/// Fetches dashboards from a Grafana server and sends one there: joins the dialogs, the client and
/// the keyring. Tokens are kept in memory and, when the person likes, in the keyring; never in a
/// file. Lives on the GUI thread.
class GrafanaDesk : public QObject {
    Q_OBJECT

public:
    /// \param window the dialogs' parent
    explicit GrafanaDesk(QWidget *window);
    ~GrafanaDesk() override;

    /// Opens the dialog that searches and picks.
    /// \param address of a server, or of a dashboard that then is chosen at once; may be empty
    void openImport(const QString &address = {});
    void openSend(const LoadedDashboard &loaded);
    /// The server that is proposed; lastAddressChanged() tells of another one.
    void setLastAddress(const QString &address) { m_lastAddress = address; }

Q_SIGNALS:
    void fetched(const QList<opsglass::ImportDocument> &documents);
    void sent(const QString &sentence);
    /// A server answered; its address is without user and password.
    void lastAddressChanged(const QString &address);

private:
    struct Fetch;

    bool connectTo(const GrafanaForm &typed);
    void offerToken(const QString &address);
    void rememberServer(GrafanaForm *typed);
    void search(int page);
    void fetch(const QStringList &uids);
    void fetchNext(const std::shared_ptr<Fetch> &fetch);
    void listFolders();
    void findFolder(const QList<GrafanaHit> &folders);
    void showFolders(const QList<GrafanaHit> &folders, const QString &folderUid);
    void send(bool overwrites);
    GrafanaForm *form() const;

    QWidget *m_window;
    Keyring m_keyring;
    QHash<QString, QString> m_tokens; ///< by server, for as long as the program runs
    QString m_address; ///< of the server that is asked
    QString m_lastAddress; ///< of the one that answered last
    QPointer<GrafanaImportDialog> m_import;
    QPointer<GrafanaSendDialog> m_send;
    QByteArray m_dashboard; ///< to be sent
    QString m_uid; ///< of that dashboard; empty: the server gives it one
    std::unique_ptr<GrafanaClient> m_client;
    std::unique_ptr<PendingQuery> m_pending; ///< the newest question; an older one is void
};

} // namespace opsglass
