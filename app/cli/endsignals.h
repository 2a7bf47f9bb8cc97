// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace opsglass {

/// Turns SIGINT and SIGTERM, which else end the program at once, into a signal of Qt. One at a
/// time; its destructor does not bring back what the signals did before.
class EndSignals : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void caught();

private:
    QSocketNotifier m_notifier;
};

} // namespace opsglass
