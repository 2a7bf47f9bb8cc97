// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/prometheus/httpanswer.h"
#include "collectors/prometheus/source.h"
#include "models/data/connectionreport.h"
#include "models/data/targetinfo.h"

#include <QStringList>
#include <QUrl>

#include <optional>

namespace opsglass {

/// A program and its version as it says itself.
struct ProgramName {
    QString name;
    QString version; ///< empty: it does not say
    friend bool operator==(const ProgramName &, const ProgramName &) = default;
};

/// The oldest Prometheus that answers everything that is asked: lists of variables need match[]
/// for label names and values, which came with it.
constexpr std::pair<int, int> oldestPrometheus { 2, 24 };

/// Whether this is an answer of /api/v1/query to a query that cannot fail.
bool isQueryAnswer(const HttpAnswer &answer);

/// Why a probe got no answer, when no other path of the server could change that: the network, the
/// certificate, the proxy, a server that is not ready, another address it names itself.
std::optional<ConnectionReport> troubleOf(const HttpAnswer &answer);

/// That somebody wants a login: 401, 403, or a page to log in on.
std::optional<ConnectionReport> loginTroubleOf(
    const HttpAnswer &answer, const PrometheusSource &source);

/// Where else the API of a server may be: the typed address without its last parts, then the known
/// places below these. No address comes twice, nor the typed one.
QStringList otherAddresses(const QUrl &typed);

/// Whether this is a page of metrics in the text format.
bool isMetrics(const HttpAnswer &answer);

/// Whose metrics these are, by the metric that names the build.
std::optional<ProgramName> metricsProgram(const QByteArray &metrics);

/// An answer of Alertmanager's /api/v2/status.
std::optional<ProgramName> alertmanagerOf(const HttpAnswer &answer);

/// An answer of Grafana's /api/health.
std::optional<ProgramName> grafanaOf(const HttpAnswer &answer);

/// What an answer that fits nothing looks like: the title of a page, the server's name, JSON.
QString looksOf(const HttpAnswer &answer);

/// The series in memory by an answer of /api/v1/status/tsdb, of Prometheus or VictoriaMetrics.
std::optional<qint64> seriesOf(const HttpAnswer &answer);

/// The scrape interval of most targets, the shorter one of several; nothing when none says.
std::optional<Milliseconds> usualInterval(const QList<TargetInfo> &targets);

/// Whether a version of Prometheus is older than oldestPrometheus; one nobody can read is not.
bool isTooOld(const QString &version);

} // namespace opsglass
