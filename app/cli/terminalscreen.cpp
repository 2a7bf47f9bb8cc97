// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminalscreen.h"

#include <QString>

#include <array>
#include <cerrno>
#include <csignal>
#include <string_view>

#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace opsglass {

namespace {

using namespace std::string_view_literals;

// The other screen, no cursor, no line breaks of its own; and back.
constexpr std::string_view enterCodes = "\x1b[?1049h\x1b[?25l\x1b[?7l\x1b[2J"sv;
constexpr std::string_view leaveCodes = "\x1b[0m\x1b[?7h\x1b[?25h\x1b[?1049l"sv;

constexpr std::array crashes { SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT };

// What the handler of a crash needs; it may touch little else.
volatile std::sig_atomic_t isTaken = 0;
termios before = {};
std::array<struct sigaction, crashes.size()> handlersBefore {};

bool writeAll(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false; // the terminal is gone, and somebody tells us so
        bytes.remove_prefix(size_t(written));
    }
    return true;
}

/// Everything in it may be called in a signal handler.
void giveBack()
{
    if (isTaken == 0)
        return;
    isTaken = 0;
    writeAll(leaveCodes);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
}

} // namespace

extern "C" {
static void takeCrash(int number)
{
    giveBack();
    // The handler is gone by SA_RESETHAND: the program ends as it would have.
    ::raise(number);
}
}

bool TerminalScreen::isThere()
{
    return ::isatty(STDIN_FILENO) != 0 && ::isatty(STDOUT_FILENO) != 0;
}

QSize TerminalScreen::size()
{
    constexpr QSize usual(80, 24);
    winsize size = {};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0)
        return usual;
    return { size.ws_col, size.ws_row };
}

bool TerminalScreen::hasColours()
{
    return ::isatty(STDOUT_FILENO) != 0 && qEnvironmentVariableIsEmpty("NO_COLOR")
        && qEnvironmentVariable("TERM") != QLatin1String("dumb");
}

void TerminalScreen::enter()
{
    if (isTaken != 0 || ::tcgetattr(STDIN_FILENO, &before) != 0)
        return;
    struct sigaction action { };
    action.sa_handler = takeCrash;
    action.sa_flags = static_cast<int>(SA_RESETHAND) | SA_NODEFER;
    for (size_t index = 0; index < crashes.size(); ++index)
        ::sigaction(crashes[index], &action, &handlersBefore[index]);
    termios raw = before;
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN);
    raw.c_iflag &= ~tcflag_t(IXON | ICRNL);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    isTaken = 1;
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &raw);
    writeAll(enterCodes);
}

void TerminalScreen::leave()
{
    if (isTaken == 0)
        return;
    giveBack();
    for (size_t index = 0; index < crashes.size(); ++index)
        ::sigaction(crashes[index], &handlersBefore[index], nullptr);
}

void TerminalScreen::draw(const QByteArrayList &lines) const
{
    if (isTaken == 0)
        return;
    QByteArray bytes = "\x1b[H";
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (index > 0)
            bytes += "\r\n";
        // Cleared first: at the right edge it would take the last character with it.
        bytes += "\x1b[2K" + lines[index];
    }
    bytes += "\x1b[0m";
    writeAll({ bytes.constData(), size_t(bytes.size()) });
}

} // namespace opsglass
