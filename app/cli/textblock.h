// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminaltext.h"

#include <QList>
#include <QStringList>

namespace opsglass {

/// Lines of the same width: a part of a picture on a terminal.
struct TextBlock {
    int width = 0; ///< columns
    QList<TerminalLine> lines; ///< each exactly as wide
};

/// A cell of a table or box, plain text of one line.
struct TextCell {
    QString text;
    Tone tone = Tone::Plain;
};

/// A box with titled columns of equal width, each with its own lines.
struct BoxColumn {
    QString title;
    QList<TerminalLine> lines;
};
TextBlock boxOf(const QList<BoxColumn> &columns, int width);

/// A box with centred lines.
TextBlock headerBox(const QList<TextCell> &lines, int width);

/// A table with a heading, as wide as it needs: the first column at the left, the others at the
/// right. Columns at the end that do not fit are left out, then the first one is cut.
struct TextTable {
    QString heading;
    QStringList columns;
    QList<QList<TextCell>> rows;
};
TextBlock tableOf(const TextTable &table, int mostColumns);

/// Blocks beside each other as long as they fit, else below; rows of blocks are parted by an empty
/// line.
QList<TerminalLine> flowed(const QList<TextBlock> &blocks, int width);

} // namespace opsglass
