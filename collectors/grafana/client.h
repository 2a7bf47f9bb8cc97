// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/queryclient.h"
#include "models/data/grafanahit.h"
#include "models/data/result.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

namespace opsglass {

struct ApiCall;
class Endpoint;

/// A dashboard on its way to a Grafana server.
struct GrafanaUpload {
    QByteArray dashboard = "{}"; ///< its object as JSON text, sent as it is
    QString folderUid; ///< empty: the root
    QString message; ///< of the version it makes
    bool overwrites = false; ///< also when the server has a newer one
};

/// What became of an upload.
struct GrafanaSaved {
    bool isConflict = false; ///< the server has another version, or one of the same name
    QString path; ///< of the dashboard on the server; empty for a conflict
    QString message; ///< the server's words about a conflict
};

/// Asks one Grafana server for dashboards and hands it one. Lives on the thread it was made on;
/// questions on their way outlive it and are owned by whoever waits.
///
/// Every question is sent at once. Its callback is called once, from the event loop, unless the
/// returned object is destroyed first; the callback may destroy it.
/// Errors are those of grafanaErrorOf() and of the parsers.
class GrafanaClient : public QObject {
    Q_OBJECT

public:
    template <typename T>
    using Done = std::function<void(Result<T>)>;

    /// \param login its address is that of the server alone
    /// \param orgId the organisation to ask about; empty: the token's
    explicit GrafanaClient(
        const GrafanaLogin &login, const QString &orgId = {}, QObject *parent = nullptr);
    ~GrafanaClient() override;

    /// Dashboards whose title holds `text`, pageSize at most.
    /// \param page from 1
    [[nodiscard]] std::unique_ptr<PendingQuery> search(
        const QString &text, int page, Done<QList<GrafanaHit>> done);
    [[nodiscard]] std::unique_ptr<PendingQuery> folders(Done<QList<GrafanaHit>> done);
    /// The dashboard's bytes as the server wrote them.
    [[nodiscard]] std::unique_ptr<PendingQuery> dashboard(
        const QString &uid, Done<QByteArray> done);
    /// The folder that holds a dashboard; empty for the root.
    [[nodiscard]] std::unique_ptr<PendingQuery> folderOf(const QString &uid, Done<QString> done);
    /// Saves a dashboard under its uid.
    [[nodiscard]] std::unique_ptr<PendingQuery> save(
        const GrafanaUpload &upload, Done<GrafanaSaved> done);

    static constexpr int pageSize = 100;

private:
    template <typename T, typename Parse>
    std::unique_ptr<PendingQuery> call(ApiCall call, Parse parse, Done<T> done);

    std::shared_ptr<Endpoint> m_endpoint;
};

} // namespace opsglass
