// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkInformation>
#include <QObject>

namespace opsglass {

/// Says when the network comes back, as far as this system tells. A hint: nothing is held back
/// because of it, since servers may be reached where the internet is not.
class NetworkWatch : public QObject {
    Q_OBJECT

public:
    explicit NetworkWatch(QObject *parent = nullptr);

    /// What is so from now on.
    void take(QNetworkInformation::Reachability reachability);

Q_SIGNALS:
    void returned();

private:
    QNetworkInformation::Reachability m_reachability = QNetworkInformation::Reachability::Unknown;
};

} // namespace opsglass
