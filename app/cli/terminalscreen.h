// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QSize>

namespace opsglass {

/// The terminal behind standard input and output as a screen of its own: keys come at once and
/// unseen, what was there before is back afterwards, also when the program crashes. There is one
/// at a time.
class TerminalScreen {
public:
    /// Whether both are a terminal.
    static bool isThere();
    /// Columns and rows of the terminal behind standard output; 80 × 24 when it does not say.
    static QSize size();
    /// Whether colours are wanted there (NO_COLOR, TERM=dumb).
    static bool hasColours();

    TerminalScreen() { enter(); }
    ~TerminalScreen() { leave(); }
    Q_DISABLE_COPY_MOVE(TerminalScreen)

    /// Takes the terminal, again after leave().
    void enter();
    /// Gives it back as it was.
    void leave();
    /// Draws lines from the top, each in place of what was there.
    void draw(const QByteArrayList &lines) const;
};

} // namespace opsglass
