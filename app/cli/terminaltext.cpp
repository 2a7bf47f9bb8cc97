// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminaltext.h"

#include <QChar>
#include <QTextBoundaryFinder>

#include <algorithm>

#include <wchar.h>

namespace opsglass {

namespace {

QByteArray codeOf(Tone tone)
{
    switch (tone) {
    case Tone::Title:
        return "1";
    case Tone::Muted:
        return "2";
    case Tone::Good:
        return "32";
    case Tone::Warning:
        return "33";
    case Tone::Bad:
        return "1;31";
    case Tone::Plain:
        break;
    }
    return {};
}

} // namespace

QString oneLine(const QString &text)
{
    QString line;
    for (const char32_t letter : text.simplified().toStdU32String()) {
        if (QChar::isPrint(letter))
            line += QString::fromUcs4(&letter, 1);
        else
            line += QStringLiteral("\\u{%1}").arg(uint(letter), 0, 16);
    }
    return line;
}

int columnsOf(const QString &text)
{
    int columns = 0;
    // The C library knows which characters terminals draw wide; Qt makes its locale one of UTF-8.
    for (const char32_t letter : text.toStdU32String())
        columns += std::max(::wcwidth(wchar_t(letter)), 0);
    return columns;
}

QString cutToColumns(const QString &text, int columns)
{
    if (columnsOf(text) <= columns)
        return text;
    if (columns <= 0)
        return {};
    QString cut;
    int taken = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype begin = 0;
    for (qsizetype end = finder.toNextBoundary(); end != -1; end = finder.toNextBoundary()) {
        const QString cluster = text.sliced(begin, end - begin);
        const int width = columnsOf(cluster);
        if (taken + width > columns - 1)
            break;
        cut += cluster;
        taken += width;
        begin = end;
    }
    return cut + u'…';
}

int columnsOf(const TerminalLine &line)
{
    int columns = 0;
    for (const TerminalSpan &span : line)
        columns += columnsOf(span.text);
    return columns;
}

TerminalLine fitted(const TerminalLine &line, int columns)
{
    TerminalLine fitting;
    int left = columns;
    for (const TerminalSpan &span : line) {
        if (left <= 0)
            break;
        const QString text = cutToColumns(span.text, left);
        fitting.append({ text, span.tone });
        left -= columnsOf(text);
        if (text.size() != span.text.size())
            break;
    }
    if (left > 0)
        fitting.append({ QString(left, u' '), Tone::Plain });
    return fitting;
}

QString leftFitted(const QString &text, int columns)
{
    return leftPadded(cutToColumns(text, columns), columns);
}

QString rightFitted(const QString &text, int columns)
{
    return rightPadded(cutToColumns(text, columns), columns);
}

QString leftPadded(const QString &text, int columns)
{
    return text + QString(std::max(columns - columnsOf(text), 0), u' ');
}

QString rightPadded(const QString &text, int columns)
{
    return QString(std::max(columns - columnsOf(text), 0), u' ') + text;
}

QString centred(const QString &text, int columns)
{
    const QString cut = cutToColumns(text, columns);
    const int free = std::max(columns - columnsOf(cut), 0);
    return QString(free / 2, u' ') + cut + QString(free - free / 2, u' ');
}

QByteArray terminalBytes(const TerminalLine &line, bool hasColours)
{
    QByteArray bytes;
    for (const TerminalSpan &span : line) {
        const QByteArray code = hasColours ? codeOf(span.tone) : QByteArray();
        if (!code.isEmpty())
            bytes += "\x1b[" + code + 'm';
        bytes += span.text.toUtf8();
        if (!code.isEmpty())
            bytes += "\x1b[0m";
    }
    return bytes;
}

QString plainText(const TerminalLine &line)
{
    QString text;
    for (const TerminalSpan &span : line)
        text += span.text;
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

} // namespace opsglass
