// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/keyreader.h"
#include "app/cli/monitorlayout.h"
#include "app/cli/terminalscreen.h"
#include "app/signalwatch.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimeZone>
#include <QTimer>

namespace opsglass {

/// The monitor on a terminal: draws what is known, again when that or the terminal changes, and
/// follows the keys. Gives the terminal back when it is destroyed.
class LiveView : public QObject {
    Q_OBJECT

public:
    explicit LiveView(const QTimeZone &zone, QObject *parent = nullptr);

    void show(const MonitorState &state);

Q_SIGNALS:
    /// The person wants to, or the terminal is gone.
    void quitRequested();

private:
    void takeSignal(int number);
    void readKeys();
    void follow(const QList<MonitorKey> &keys);
    void suspend();
    void resume();
    void draw();

    QTimeZone m_zone;
    MonitorState m_state;
    TerminalScreen m_screen;
    SignalWatch m_signals { SignalWatch::ofTerminal() };
    QSocketNotifier m_input;
    KeyReader m_reader;
    QTimer m_escape; ///< whether Esc was pressed or begins the code of a key
    int m_scroll = 0;
    int m_step = 1;
};

} // namespace opsglass
