// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commands/commandpalette.h"

#include "views/commands/commanddelegate.h"
#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int shownRows = 12;
constexpr int widest = 640; // pixels

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window, Qt::Popup)
    , m_commands(new CommandList(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing has this name."), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Commands"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        metrics::spacing, metrics::spacing, metrics::spacing, metrics::spacing);
    layout->setSpacing(metrics::spacing);
    m_search->setPlaceholderText(tr("What do you want to do or see?"));
    m_search->setAccessibleName(tr("Search commands, dashboards and panels"));
    m_search->installEventFilter(this);
    m_list->setModel(m_commands);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("What is found"));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setAlignment(Qt::AlignCenter);
    for (QWidget *part : { static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_nothing),
             static_cast<QWidget *>(m_list) })
        layout->addWidget(part);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(
        m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
}

void CommandPalette::openWith(const QList<Command> &commands)
{
    m_commands->setCommands(commands);
    m_search->clear();
    search({});
    const QWidget *window = parentWidget();
    const int width = std::min(widest, window->width() - 4 * metrics::gap);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    m_list->setFixedHeight(rowHeight * shownRows + 2);
    setFixedWidth(width);
    adjustSize();
    // Near the top, where the eye is after a key.
    move(window->mapToGlobal(QPoint((window->width() - width) / 2, window->height() / 12)));
    show();
    m_search->setFocus();
}

void CommandPalette::search(const QString &text)
{
    m_commands->search(text);
    moveTo(0);
    m_nothing->setVisible(m_commands->rowCount() == 0);
}

void CommandPalette::moveTo(int row)
{
    const int last = m_commands->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_commands->index(std::clamp(row, 0, last)));
}

void CommandPalette::take(int row)
{
    if (row < 0)
        return;
    const Command command = m_commands->command(row);
    hide();
    Q_EMIT chosen(command);
}

bool CommandPalette::answerKey(int key)
{
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Down:
        moveTo(row + 1);
        return true;
    case Qt::Key_Up:
        moveTo(row - 1);
        return true;
    case Qt::Key_PageDown:
        moveTo(row + shownRows - 1);
        return true;
    case Qt::Key_PageUp:
        moveTo(row - shownRows + 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(row);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && answerKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

} // namespace opsglass
