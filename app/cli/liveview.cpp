// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/liveview.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <limits>

#include <unistd.h>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

/// The code of a key comes at once, also over slow lines.
constexpr auto codePatience = 100ms;

} // namespace

LiveView::LiveView(const QTimeZone &zone, QObject *parent)
    : QObject(parent)
    , m_zone(zone)
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    m_escape.setSingleShot(true);
    m_escape.setInterval(codePatience);
    connect(&m_escape, &QTimer::timeout, this, [this] { follow(m_reader.finish()); });
    connect(&m_input, &QSocketNotifier::activated, this, &LiveView::readKeys);
    connect(&m_signals, &SignalWatch::received, this, &LiveView::takeSignal);
}

void LiveView::show(const MonitorState &state)
{
    m_state = state;
    draw();
}

void LiveView::takeSignal(int number)
{
    if (number == SIGWINCH)
        draw();
    else if (number == SIGTSTP)
        suspend();
    else
        resume();
}

void LiveView::readKeys()
{
    std::array<char, 256> bytes {};
    const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count <= 0) {
        m_input.setEnabled(false);
        Q_EMIT quitRequested();
        return;
    }
    const QList<MonitorKey> keys = m_reader.take(QByteArray(bytes.data(), count));
    if (m_reader.isWaiting())
        m_escape.start();
    else
        m_escape.stop();
    follow(keys);
}

void LiveView::follow(const QList<MonitorKey> &keys)
{
    for (const MonitorKey key : keys) {
        switch (key) {
        case MonitorKey::Quit:
            Q_EMIT quitRequested();
            return;
        case MonitorKey::Up:
            --m_scroll;
            break;
        case MonitorKey::Down:
            ++m_scroll;
            break;
        case MonitorKey::PageUp:
            m_scroll -= m_step;
            break;
        case MonitorKey::PageDown:
            m_scroll += m_step;
            break;
        case MonitorKey::Home:
            m_scroll = 0;
            break;
        case MonitorKey::End:
            m_scroll = std::numeric_limits<int>::max() / 2;
            break;
        case MonitorKey::Redraw:
            m_screen.leave();
            m_screen.enter();
            break;
        case MonitorKey::Suspend:
            suspend();
            break;
        }
        draw();
    }
}

void LiveView::suspend()
{
    m_screen.leave();
    // What brings it back is a SIGCONT, and that resumes.
    ::raise(SIGSTOP);
}

void LiveView::resume()
{
    // The shell set the terminal as it likes it.
    m_screen.leave();
    m_screen.enter();
    draw();
}

void LiveView::draw()
{
    const QSize size = TerminalScreen::size();
    const bool hasColours = TerminalScreen::hasColours();
    const QList<TerminalLine> all = monitorLines(m_state, size.width(), m_zone);
    const MonitorPage page = monitorPage(all, size.width(), size.height(), m_scroll);
    m_scroll = page.scroll;
    m_step = page.step;
    QByteArrayList lines;
    for (const TerminalLine &line : page.lines)
        lines << terminalBytes(line, hasColours);
    m_screen.draw(lines);
}

} // namespace opsglass
