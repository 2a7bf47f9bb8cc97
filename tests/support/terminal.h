// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

#include <sys/types.h>
#include <termios.h>

namespace opsglass::test {

/// A program on a terminal of its own: what it draws is read, keys and signals are sent.
class Terminal {
public:
    Terminal(const QString &program, const QStringList &arguments, QSize size,
        const QProcessEnvironment &environment);
    /// Ends the program.
    ~Terminal();
    Q_DISABLE_COPY_MOVE(Terminal)

    bool isOpen() const { return m_master >= 0; }
    void type(const QByteArray &keys);
    void resize(QSize size);
    void signal(int number) const;

    /// Everything it wrote so far.
    const QByteArray &output();
    /// The text of the last complete picture, line by line, without colours.
    QStringList screen();
    /// Whether the picture has this text somewhere, waiting for it.
    bool shows(const QString &text);
    /// Whether it does not, or no longer.
    bool showsNo(const QString &text);
    /// How the terminal treats keys now, and when the program was started.
    termios settings() const;
    bool isAsBefore() const;

    /// Waits until it ends. \return its exit code, 128 and the number of the signal that killed
    /// it, nothing when it does not end
    std::optional<int> exitCode();
    /// Waits until it is stopped.
    bool isStopped();

private:
    bool read();

    int m_master = -1;
    pid_t m_child = -1;
    termios m_before = {};
    QByteArray m_output;
};

} // namespace opsglass::test
