// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/catalogclient.h"
#include "models/data/instant.h"
#include "models/data/labels.h"
#include "models/data/matrix.h"
#include "models/data/result.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <unordered_map>
#include <variant>

namespace opsglass {

/// A question about what a source has; asked once.
struct CatalogQuestion {
    enum class Kind {
        LabelNames,
        LabelValues, ///< of `label`
        Series, ///< of `selector`
        Result, ///< `expr` at the end of `range`
    };
    Kind kind = Kind::LabelValues;
    QString label = {};
    QString selector = {}; ///< PromQL selector; empty selects everything
    QString expr = {};
    std::optional<TimeRange> range = {}; ///< Result needs one
    int limit = 0; ///< of names, values or series; 0 leaves it to the server
    friend bool operator==(const CatalogQuestion &, const CatalogQuestion &) = default;
};

/// Names and values, series, or the answer of a query: by the kind of the question.
using CatalogAnswer = std::variant<QStringList, QList<Labels>, Matrix>;

/// Asks sources what they have. Lives on the collector thread; call it through queued connections.
class Catalog : public QObject {
    Q_OBJECT

public:
    explicit Catalog(QObject *parent = nullptr);
    ~Catalog() override;

    void addSource(const QString &id, std::shared_ptr<CatalogClient> client);
    /// Questions to it are given up without an answer.
    void removeSource(const QString &id);
    /// Asks; answered() follows unless cancel() comes first.
    /// \param id chosen by the caller, never used twice
    void ask(quint64 id, const QString &source, const CatalogQuestion &question);
    void cancel(quint64 id);

Q_SIGNALS:
    /// Errors: those of the source's client; Unsupported when there is no such source.
    void answered(quint64 id, const opsglass::Result<opsglass::CatalogAnswer> &answer);

private:
    struct Pending {
        QString source;
        std::unique_ptr<PendingQuery> query;
    };
    std::unique_ptr<PendingQuery> send(
        quint64 id, CatalogClient &client, const CatalogQuestion &question);
    void finish(quint64 id, const Result<CatalogAnswer> &answer);

    std::unordered_map<QString, std::shared_ptr<CatalogClient>> m_clients;
    std::unordered_map<quint64, Pending> m_pending;
};

} // namespace opsglass
