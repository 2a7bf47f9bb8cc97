// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/certificateinfo.h"

#include <QList>
#include <QString>

#include <optional>

namespace opsglass {

/// What a test of a connection found, or why it found nothing.
struct ConnectionReport {
    enum class Verdict {
        Works,
        TooOld, ///< answers, but not all that is asked
        Refused, ///< nobody listens
        NameUnknown,
        TimedOut,
        Unreachable, ///< another trouble of the network
        ProxyTrouble,
        WrongScheme, ///< http where https is spoken, or the other way round
        CertificateUnknown, ///< see chain
        CertificateChanged, ///< another one than the trusted one; see chain
        ClientCertificateWanted,
        LoginWanted, ///< 401, or a wrong login
        Forbidden,
        LoginPage, ///< somebody in front wants people to log in
        NotReady, ///< starting, or behind somebody who cannot reach it
        WrongPath, ///< the API is elsewhere; see betterAddress
        Metrics, ///< a page of metrics to be scraped, at betterAddress
        Alertmanager,
        Grafana,
        NotPrometheus, ///< something else
        Unusable, ///< the settings themselves: files, addresses
    };

    Verdict verdict = Verdict::Unusable;
    QString sentence = {}; ///< what was found
    QString advice = {}; ///< what to do about it; empty: nothing
    QString program = {}; ///< what answers calls itself; empty: nobody knows
    QString version = {}; ///< empty: nobody knows
    std::optional<qint64> series = {}; ///< in memory; nothing when the server does not say
    std::optional<int> targetsUp = {}; ///< nothing when the server scrapes nothing itself
    std::optional<int> targetsDown = {};
    std::optional<Milliseconds> scrapeInterval = {}; ///< of most targets
    QString betterAddress = {}; ///< what to use in place of the typed one; empty: nothing
    QList<CertificateInfo> chain = {}; ///< of the server, its own first; when it is not trusted
    friend bool operator==(const ConnectionReport &, const ConnectionReport &) = default;

    bool isGood() const { return verdict == Verdict::Works; }
};

} // namespace opsglass
