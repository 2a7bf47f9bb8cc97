// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/networkwatch.h"

namespace opsglass {

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const QNetworkInformation *network = QNetworkInformation::instance();
    m_reachability = network->reachability();
    connect(network, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::take);
}

void NetworkWatch::take(QNetworkInformation::Reachability reachability)
{
    using Reachability = QNetworkInformation::Reachability;
    const auto rank = [](Reachability one) {
        return one == Reachability::Unknown ? -1 : static_cast<int>(one);
    };
    const bool isBetter = rank(reachability) > rank(m_reachability)
        && rank(m_reachability) >= rank(Reachability::Disconnected);
    m_reachability = reachability;
    if (isBetter)
        Q_EMIT returned();
}

} // namespace opsglass
