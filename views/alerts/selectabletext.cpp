// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/selectabletext.h"

#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int mostLines = 12;

} // namespace

SelectableText::SelectableText(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    hide();
}

void SelectableText::setLines(const QStringList &lines)
{
    const QString text = lines.join(u'\n');
    // A selection under way survives news that change nothing.
    if (text != toPlainText())
        setPlainText(text);
    setHidden(text.isEmpty());
    fitHeight();
}

void SelectableText::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines;
         block = block.next()) {
        // Lays the block out for the width there is now.
        blockBoundingRect(block);
        lines += std::max(block.layout()->lineCount(), 1);
    }
    setFixedHeight(std::min(lines, mostLines) * fontMetrics().lineSpacing() + 2 * frameWidth() + 2);
}

void SelectableText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

} // namespace opsglass
