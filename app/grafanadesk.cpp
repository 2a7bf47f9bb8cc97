// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/grafanadesk.h"

#include "collectors/grafana/address.h"
#include "models/dashboard/dashboardfile.h"
#include "views/dashboard/grafanaform.h"
#include "views/dashboard/grafanaimportdialog.h"
#include "views/dashboard/grafanasenddialog.h"

#include <QUrl>
#include <QWidget>

namespace opsglass {

namespace {

/// An address without what may be secret.
QString publicAddress(const QString &baseUrl)
{
    return QUrl(baseUrl).toString(QUrl::RemoveUserInfo);
}

/// Names the token of the server that an address as typed means; empty when it means none.
QString tokenName(const QString &address)
{
    const auto parsed = parseGrafanaAddress(address);
    return parsed ? QStringLiteral("grafana/") + publicAddress(parsed->baseUrl) : QString();
}

} // namespace

/// Dashboards being fetched one after the other.
struct GrafanaDesk::Fetch {
    QStringList uids; ///< still to come
    QList<ImportDocument> documents;
};

GrafanaDesk::GrafanaDesk(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

GrafanaDesk::~GrafanaDesk() = default;

GrafanaForm *GrafanaDesk::form() const
{
    if (m_import)
        return m_import->form();
    return m_send ? m_send->form() : nullptr;
}

void GrafanaDesk::openImport(const QString &address)
{
    if (!m_import) {
        m_import = new GrafanaImportDialog(m_window);
        connect(m_import, &GrafanaImportDialog::searchRequested, this, &GrafanaDesk::search);
        connect(m_import, &GrafanaImportDialog::importRequested, this, &GrafanaDesk::fetch);
        connect(m_import->form(), &GrafanaForm::addressEdited, this, &GrafanaDesk::offerToken);
        connect(m_import, &QDialog::finished, this, [this] { m_pending.reset(); });
    }
    const QString shown = address.isEmpty() ? m_lastAddress : address;
    m_import->form()->setAddress(shown);
    offerToken(shown);
    m_import->open();
}

void GrafanaDesk::openSend(const LoadedDashboard &loaded)
{
    m_dashboard = dashboardForServer(loaded.bytes);
    m_uid = loaded.dashboard.json[QLatin1String("uid")].toString();
    m_send = new GrafanaSendDialog(loaded.dashboard.title, m_window);
    connect(m_send, &GrafanaSendDialog::foldersRequested, this, &GrafanaDesk::listFolders);
    connect(m_send, &GrafanaSendDialog::sendRequested, this, &GrafanaDesk::send);
    connect(m_send->form(), &GrafanaForm::addressEdited, this, &GrafanaDesk::offerToken);
    connect(m_send, &QDialog::finished, this, [this] { m_pending.reset(); });
    m_send->form()->setAddress(m_lastAddress);
    offerToken(m_lastAddress);
    m_send->open();
    if (!m_send->form()->login().token.isEmpty())
        listFolders();
}

void GrafanaDesk::offerToken(const QString &address)
{
    const QString name = tokenName(address);
    if (name.isEmpty())
        return;
    if (const QString token = m_tokens.value(name); !token.isEmpty()) {
        form()->offerToken(token);
        return;
    }
    m_keyring.read(name, [this, name](const QString &token) {
        // Until the keyring answers, the address may have become that of another server.
        if (form() && tokenName(form()->login().address) == name)
            form()->offerToken(token);
    });
}

bool GrafanaDesk::connectTo(const GrafanaForm &typed)
{
    const GrafanaLogin login = typed.login();
    const auto address = parseGrafanaAddress(login.address);
    if (!address) {
        form()->showProblem(address.error().message);
        return false;
    }
    m_pending.reset();
    m_address = publicAddress(address->baseUrl);
    m_client = std::make_unique<GrafanaClient>(
        GrafanaLogin { address->baseUrl, login.token }, address->orgId);
    return true;
}

void GrafanaDesk::rememberServer(GrafanaForm *typed)
{
    m_lastAddress = m_address;
    Q_EMIT lastAddressChanged(m_lastAddress);
    typed->bindToken();
    const GrafanaLogin login = typed->login();
    const QString name = tokenName(login.address);
    if (login.token.isEmpty() || m_tokens.value(name) == login.token)
        return;
    m_tokens[name] = login.token;
    if (!typed->isRemembered())
        return;
    m_keyring.write(name, login.token, [this](bool isKept) {
        if (!isKept && form())
            form()->showProgress(
                tr("No keyring answers: the token is kept until Opsglass closes."));
    });
}

void GrafanaDesk::search(int page)
{
    if (!connectTo(*m_import->form()))
        return;
    const auto address = parseGrafanaAddress(m_import->form()->login().address);
    if (address && !address->uid.isEmpty() && m_import->searchText().isEmpty()) {
        fetch({ address->uid });
        return;
    }
    m_import->form()->showProgress(tr("Asking %1…").arg(QUrl(m_address).host()));
    m_pending = m_client->search(
        m_import->searchText(), page, [this, page](const Result<QList<GrafanaHit>> &hits) {
            if (!hits) {
                m_import->form()->showProblem(hits.error().message);
                return;
            }
            m_import->apply(*hits, page, hits->size() >= GrafanaClient::pageSize);
            rememberServer(m_import->form());
        });
}

void GrafanaDesk::fetch(const QStringList &uids)
{
    if (!connectTo(*m_import->form()))
        return;
    auto fetch = std::make_shared<Fetch>();
    fetch->uids = uids;
    fetchNext(fetch);
}

void GrafanaDesk::fetchNext(const std::shared_ptr<Fetch> &fetch)
{
    if (fetch->uids.isEmpty()) {
        rememberServer(m_import->form());
        const QList<ImportDocument> documents = fetch->documents;
        m_import->accept();
        Q_EMIT fetched(documents);
        return;
    }
    m_import->form()->showProgress(tr("Fetching %1 of %2…")
                                       .arg(fetch->documents.size() + 1)
                                       .arg(fetch->documents.size() + fetch->uids.size()));
    const QString uid = fetch->uids.takeFirst();
    // The question that is being answered ends with this call; the next one takes its place.
    const std::unique_ptr<PendingQuery> answered = std::move(m_pending);
    m_pending = m_client->dashboard(uid, [this, fetch, uid](const Result<QByteArray> &bytes) {
        if (!bytes) {
            m_import->form()->showProblem(bytes.error().message);
            return;
        }
        fetch->documents.append({ uid, *bytes });
        fetchNext(fetch);
    });
}

void GrafanaDesk::listFolders()
{
    if (!connectTo(*m_send->form()))
        return;
    m_send->form()->showProgress(tr("Asking %1…").arg(QUrl(m_address).host()));
    m_pending = m_client->folders([this](const Result<QList<GrafanaHit>> &folders) {
        if (!folders) {
            m_send->form()->showProblem(folders.error().message);
            return;
        }
        findFolder(*folders);
    });
}

void GrafanaDesk::findFolder(const QList<GrafanaHit> &folders)
{
    if (m_uid.isEmpty()) {
        showFolders(folders, {});
        return;
    }
    // The question that is being answered ends with this call; the next one takes its place.
    const std::unique_ptr<PendingQuery> answered = std::move(m_pending);
    m_pending = m_client->folderOf(m_uid, [this, folders](const Result<QString> &folder) {
        // A server that does not have the dashboard has it in no folder.
        showFolders(folders, folder.value_or(QString()));
    });
}

void GrafanaDesk::showFolders(const QList<GrafanaHit> &folders, const QString &folderUid)
{
    m_send->setFolders(folders, folderUid);
    m_send->form()->showProgress({});
    rememberServer(m_send->form());
}

void GrafanaDesk::send(bool overwrites)
{
    if (!connectTo(*m_send->form()))
        return;
    m_send->form()->showProgress(tr("Sending to %1…").arg(QUrl(m_address).host()));
    const GrafanaUpload upload { m_dashboard, m_send->folderUid(), m_send->message(), overwrites };
    m_pending = m_client->save(upload, [this](const Result<GrafanaSaved> &saved) {
        if (!saved) {
            m_send->form()->showProblem(saved.error().message);
            return;
        }
        if (saved->isConflict) {
            m_send->offerOverwrite(tr("The server has another version: %1").arg(saved->message));
            return;
        }
        m_send->accept();
        Q_EMIT sent(tr("Saved on %1.").arg(QUrl(m_address).host()));
    });
}

} // namespace opsglass
