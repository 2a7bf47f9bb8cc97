// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/variablepopup.h"

#include "views/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QVBoxLayout>

namespace opsglass {

namespace {

constexpr int shownRows = 12;
constexpr int narrowest = 260; // pixels
constexpr int widest = 520;
constexpr qsizetype measuredOptions = 500;

} // namespace

VariablePopup::VariablePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_options(new VariableOptionModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_hint(new QLabel(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        metrics::spacing, metrics::spacing, metrics::spacing, metrics::spacing);
    layout->setSpacing(metrics::spacing);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the options"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setModel(m_options);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Options"));
    m_hint->setFont(Theme::mutedFont());
    m_hint->setWordWrap(true);
    for (QWidget *part : { static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_list),
             static_cast<QWidget *>(m_hint) })
        layout->addWidget(part);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_options->search(text);
        m_hasMoved = false;
        m_list->setCurrentIndex(m_options->index(m_options->chosenRow()));
        renderHint();
    });
    connect(m_list, &QListView::clicked, this,
        [this](const QModelIndex &index) { activateRow(index.row()); });
}

void VariablePopup::setState(const VariableState &state)
{
    const bool isOpen = isVisible();
    if (isOpen && state.options == m_state.options && state.error == m_state.error
        && state.isLoading == m_state.isLoading)
        return;
    const QStringList ticked = m_options->ticked();
    m_state = state;
    m_options->apply(state);
    if (!isOpen)
        m_before = m_options->ticked();
    else if (m_state.isMulti && ticked != m_before) {
        // What was ticked since the popup opened stays so when more options arrive.
        VariableState changed = state;
        changed.values = ticked;
        changed.isAll = ticked == QStringList(QStringLiteral("$__all"));
        m_options->apply(changed);
    }
    m_list->setCurrentIndex(m_options->index(m_options->chosenRow()));
    renderHint();
}

void VariablePopup::renderHint()
{
    QString text;
    if (!m_state.error.isEmpty())
        text = m_state.error;
    else if (m_state.isLoading)
        text = tr("Loading…");
    else if (m_options->rowCount() == 0)
        text = m_state.options.isEmpty() ? tr("There are no options.") : tr("Nothing found.");
    else if (m_state.isMulti)
        text = tr("Space ticks · Enter applies · Esc leaves");
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

void VariablePopup::openAt(const QWidget *anchor)
{
    m_isCancelled = m_hasMoved = false;
    m_search->clear();
    setState(m_state);
    int width = narrowest;
    const QFontMetrics font(m_list->font());
    for (qsizetype i = 0; i < std::min(m_state.options.size(), measuredOptions); ++i)
        width = std::max(width, font.horizontalAdvance(m_state.options[i].text.left(200)) + 64);
    width = std::clamp(width, std::max(narrowest, anchor->width()), widest);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), font.height());
    m_list->setFixedHeight(rowHeight * std::clamp(m_options->rowCount(), 1, shownRows) + 2);
    setFixedWidth(width);
    // A hint that wraps is taller than a size hint, which knows no width, says.
    layout()->activate();
    resize(width, layout()->totalHeightForWidth(width));
    QPoint corner = anchor->mapToGlobal(QPoint(0, anchor->height() + 1));
    const QRect screen = anchor->screen()->availableGeometry();
    corner.setX(std::max(screen.left(), std::min(corner.x(), screen.right() - width)));
    if (corner.y() + height() > screen.bottom())
        corner.setY(std::max(screen.top(), anchor->mapToGlobal(QPoint(0, 0)).y() - height() - 1));
    move(corner);
    show();
    m_list->setCurrentIndex(m_options->index(m_options->chosenRow()));
    m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_search->setFocus();
}

void VariablePopup::activateRow(int row)
{
    if (m_state.isMulti)
        m_options->toggle(row);
    else
        take(row);
}

void VariablePopup::take(int row)
{
    const QString value = m_options->valueAt(row);
    m_isCancelled = true; // hiding has nothing left to tell
    hide();
    if (row >= 0 && QStringList(value) != m_before)
        Q_EMIT chosen({ value });
}

bool VariablePopup::answerKey(int key)
{
    const int row = m_list->currentIndex().row();
    const int page = shownRows - 1;
    const auto moveTo = [this](int wanted) {
        m_hasMoved = true;
        const int last = m_options->rowCount() - 1;
        if (last >= 0)
            m_list->setCurrentIndex(m_options->index(std::clamp(wanted, 0, last)));
    };
    switch (key) {
    case Qt::Key_Down:
        moveTo(row + 1);
        return true;
    case Qt::Key_Up:
        moveTo(row - 1);
        return true;
    case Qt::Key_PageDown:
        moveTo(row + page);
        return true;
    case Qt::Key_PageUp:
        moveTo(row - page);
        return true;
    case Qt::Key_Space:
        // In the middle of a word that is being typed it is a letter.
        if (!m_state.isMulti || (!m_search->text().isEmpty() && !m_hasMoved))
            return false;
        m_options->toggle(row);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_state.isMulti) {
            take(row);
            return true;
        }
        if (!m_search->text().isEmpty() && m_options->ticked() == m_before)
            m_options->toggle(row); // what was searched for is what is meant
        hide();
        return true;
    case Qt::Key_Escape:
        m_isCancelled = true;
        hide();
        return true;
    default:
        return false;
    }
}

bool VariablePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && answerKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QFrame::eventFilter(watched, event);
}

void VariablePopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    const QStringList ticked = m_options->ticked();
    if (m_state.isMulti && !m_isCancelled && ticked != m_before)
        Q_EMIT chosen(ticked);
    m_isCancelled = true;
}

} // namespace opsglass
