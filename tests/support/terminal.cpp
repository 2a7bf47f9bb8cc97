// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/terminal.h"

#include <QRegularExpression>
#include <QTest>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utmp.h>

namespace opsglass::test {

namespace {

constexpr int patience = 30'000; // ms

/// What execve() takes, made before the fork: nothing may be allocated after it.
struct Words {
    explicit Words(const QStringList &words)
    {
        for (const QString &word : words)
            bytes.push_back(word.toLocal8Bit());
        for (QByteArray &word : bytes)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
    }
    std::vector<QByteArray> bytes;
    std::vector<char *> pointers;
};

winsize winsizeOf(QSize size)
{
    winsize window = {};
    window.ws_col = static_cast<unsigned short>(size.width());
    window.ws_row = static_cast<unsigned short>(size.height());
    return window;
}

} // namespace

Terminal::Terminal(const QString &program, const QStringList &arguments, QSize size,
    const QProcessEnvironment &environment)
{
    Words words(QStringList(program) + arguments);
    Words variables(environment.toStringList());
    const winsize window = winsizeOf(size);
    int slave = -1;
    if (::openpty(&m_master, &slave, nullptr, nullptr, &window) != 0)
        return;
    ::tcgetattr(slave, &m_before);
    ::fcntl(m_master, F_SETFD, FD_CLOEXEC);
    ::fcntl(m_master, F_SETFL, O_NONBLOCK);
    m_child = ::fork();
    if (m_child == 0) {
        ::login_tty(slave);
        ::execve(words.pointers[0], words.pointers.data(), variables.pointers.data());
        ::_exit(127);
    }
    ::close(slave);
}

Terminal::~Terminal()
{
    if (m_child > 0) {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
    }
    if (m_master >= 0)
        ::close(m_master);
}

void Terminal::type(const QByteArray &keys)
{
    qsizetype sent = 0;
    while (sent < keys.size()) {
        const ssize_t count
            = ::write(m_master, keys.constData() + sent, size_t(keys.size() - sent));
        if (count < 0)
            return;
        sent += count;
    }
}

void Terminal::resize(QSize size)
{
    const winsize window = winsizeOf(size);
    ::ioctl(m_master, TIOCSWINSZ, &window);
}

void Terminal::signal(int number) const { ::kill(m_child, number); }

bool Terminal::read()
{
    std::array<char, 65536> bytes {};
    bool hasMore = false;
    for (;;) {
        const ssize_t count = ::read(m_master, bytes.data(), bytes.size());
        if (count <= 0)
            return hasMore;
        m_output.append(bytes.data(), count);
        hasMore = true;
    }
}

const QByteArray &Terminal::output()
{
    read();
    return m_output;
}

QStringList Terminal::screen()
{
    static const QRegularExpression codes(QStringLiteral("\x1b\\[[?0-9;]*[A-Za-z]"));
    const QByteArray home = "\x1b[H";
    read();
    qsizetype begin = m_output.lastIndexOf(home);
    // A picture ends with the colours being reset.
    if (begin >= 0 && !m_output.sliced(begin).contains("\x1b[0m") && begin > 0)
        begin = m_output.lastIndexOf(home, begin - 1);
    if (begin < 0)
        return {};
    QString text = QString::fromUtf8(m_output.sliced(begin));
    text.remove(codes);
    return text.split(QStringLiteral("\r\n"));
}

bool Terminal::shows(const QString &text)
{
    return QTest::qWaitFor([&] { return screen().join(u'\n').contains(text); }, patience);
}

bool Terminal::showsNo(const QString &text)
{
    return QTest::qWaitFor(
        [&] {
            const QStringList lines = screen();
            return !lines.isEmpty() && !lines.join(u'\n').contains(text);
        },
        patience);
}

termios Terminal::settings() const
{
    termios now = {};
    ::tcgetattr(m_master, &now);
    return now;
}

bool Terminal::isAsBefore() const
{
    const termios now = settings();
    return now.c_lflag == m_before.c_lflag && now.c_iflag == m_before.c_iflag
        && now.c_oflag == m_before.c_oflag && now.c_cflag == m_before.c_cflag
        && std::memcmp(now.c_cc, m_before.c_cc, sizeof(now.c_cc)) == 0;
}

std::optional<int> Terminal::exitCode()
{
    int status = 0;
    const bool hasEnded = QTest::qWaitFor(
        [&] {
            read();
            return ::waitpid(m_child, &status, WNOHANG) == m_child;
        },
        patience);
    read();
    if (!hasEnded)
        return {};
    m_child = -1;
    constexpr int signalled = 128;
    return WIFEXITED(status) ? WEXITSTATUS(status) : signalled + WTERMSIG(status);
}

bool Terminal::isStopped()
{
    return QTest::qWaitFor(
        [this] {
            int status = 0;
            read();
            return ::waitpid(m_child, &status, WNOHANG | WUNTRACED) == m_child
                && WIFSTOPPED(status);
        },
        patience);
}

} // namespace opsglass::test
