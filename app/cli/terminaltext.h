// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace opsglass {

/// Text of others for a terminal, whose cursor and colours it must not reach: control characters
/// are written as codes such as `\u{1b}`, blanks of all kinds are one blank.
QString oneLine(const QString &text);

/// How many columns of a terminal a text takes: two for wide characters, none for combining ones.
int columnsOf(const QString &text);

/// At most that many columns of a text, with … where something was cut off. No character is parted
/// from what combines with it.
QString cutToColumns(const QString &text, int columns);

/// What a text means; each person's terminal says how that looks.
enum class Tone { Plain, Title, Muted, Good, Warning, Bad };

struct TerminalSpan {
    QString text; ///< without control characters
    Tone tone = Tone::Plain;
    friend bool operator==(const TerminalSpan &, const TerminalSpan &) = default;
};

/// One line of a picture on a terminal.
using TerminalLine = QList<TerminalSpan>;

int columnsOf(const TerminalLine &line);
/// The line in exactly that many columns: cut, or filled with blanks.
TerminalLine fitted(const TerminalLine &line, int columns);
/// The same for a text: at the left, at the right, in the middle.
QString leftFitted(const QString &text, int columns);
QString rightFitted(const QString &text, int columns);
QString centred(const QString &text, int columns);
/// The text filled with blanks to at least that many columns, never cut: at the left, at the right.
QString leftPadded(const QString &text, int columns);
QString rightPadded(const QString &text, int columns);
/// The line as a terminal takes it, in UTF-8.
QByteArray terminalBytes(const TerminalLine &line, bool hasColours);
/// The text alone, without blanks at its end.
QString plainText(const TerminalLine &line);

} // namespace opsglass
