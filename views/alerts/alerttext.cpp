// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alerttext.h"

#include <QFontDatabase>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextTable>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

/// Laying out more of one text holds the window up.
constexpr qsizetype longestText = 20'000;
constexpr qsizetype longestCell = 4'000;

QString cut(const QString &text, qsizetype longest)
{
    return text.size() > longest ? text.first(longest) + u'…' : text;
}

void insertTable(QTextCursor &cursor, const AlertTextPart &part, const Theme &theme)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(metrics::spacing / 2.0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({ QTextLength(QTextLength::PercentageLength, 32),
        QTextLength(QTextLength::PercentageLength, 68) });
    QTextTable *table = cursor.insertTable(int(part.rows.size()), 2, format);
    QTextCharFormat muted;
    muted.setForeground(theme.muted);
    for (int row = 0; row < int(part.rows.size()); ++row) {
        const auto &[name, value] = part.rows[row];
        table->cellAt(row, 0).firstCursorPosition().insertText(cut(name, longestCell), muted);
        table->cellAt(row, 1).firstCursorPosition().insertText(
            cut(value, longestCell), QTextCharFormat());
    }
    cursor.movePosition(QTextCursor::End);
}

void insertPart(QTextCursor &cursor, const AlertTextPart &part, const Theme &theme)
{
    QTextCharFormat plain;
    plain.setForeground(theme.text);
    switch (part.kind) {
    case AlertTextPart::Kind::Markdown:
        cursor.insertFragment(QTextDocumentFragment::fromMarkdown(cut(part.text, longestText),
            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                | QTextDocument::MarkdownNoHTML));
        return;
    case AlertTextPart::Kind::Plain:
        cursor.insertText(cut(part.text, longestText), plain);
        return;
    case AlertTextPart::Kind::Code:
        plain.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        cursor.insertText(cut(part.text, longestText), plain);
        return;
    case AlertTextPart::Kind::Table:
        insertTable(cursor, part, theme);
        return;
    }
}

/// Tables of Markdown come with bright double lines.
void calmTables(const QTextDocument &document, const Theme &theme)
{
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table || table->format().border() == 0)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderBrush(theme.border);
        format.setBorderCollapse(true);
        format.setCellPadding(metrics::spacing);
        table->setFormat(format);
    }
}

} // namespace

AlertText::AlertText(QWidget *parent)
    : SafeTextBrowser(parent)
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, &AlertText::follow);
}

void AlertText::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, theme.panel);
    setPalette(palette);
    render();
}

void AlertText::setParts(const QList<AlertTextPart> &parts)
{
    // A selection under way survives news that change nothing.
    if (m_parts == parts)
        return;
    m_parts = parts;
    render();
}

void AlertText::render()
{
    clear();
    document()->setDefaultFont(Theme::bodyFont());
    document()->setDefaultStyleSheet(QStringLiteral("a { color: %1 }").arg(m_theme.accent.name()));
    QTextCursor cursor(document());
    QTextCharFormat heading;
    heading.setFont(Theme::titleFont());
    heading.setForeground(m_theme.text);
    QTextBlockFormat above;
    above.setTopMargin(metrics::gap);
    for (const AlertTextPart &part : std::as_const(m_parts)) {
        if (!document()->isEmpty())
            cursor.insertBlock(above, QTextCharFormat());
        if (!part.heading.isEmpty()) {
            cursor.insertText(part.heading, heading);
            if (part.kind != AlertTextPart::Kind::Table)
                cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        }
        insertPart(cursor, part, m_theme);
    }
    calmTables(*document(), m_theme);
    moveCursor(QTextCursor::Start);
    fitHeight();
}

void AlertText::follow(const QUrl &url)
{
    if (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"))
        Q_EMIT linkActivated(url.toString());
}

void AlertText::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    setFixedHeight(int(std::ceil(document()->size().height())) + 2 * frameWidth());
}

void AlertText::resizeEvent(QResizeEvent *event)
{
    SafeTextBrowser::resizeEvent(event);
    fitHeight();
}

/// The whole text is in sight: what scrolls is the page it stands on.
void AlertText::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace opsglass
