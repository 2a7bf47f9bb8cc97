// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/budgetbar.h"

#include "views/alerts/budgetcell.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <numeric>

namespace opsglass {

namespace {

constexpr int padding = 4; // pixels, around all
constexpr int between = 8; // columns

QToolButton *newButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

BudgetBar::BudgetBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(newButton(this))
    , m_more(newButton(this))
    , m_offer(newButton(this))
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Budgets"));
    createButtons();
    render();
}

void BudgetBar::createButtons()
{
    m_edit->setText(tr("Edit…"));
    m_edit->setToolTip(tr("Change the budgets"));
    m_offer->setText(tr("Set a budget…"));
    m_offer->setToolTip(
        tr("Be told when money or tokens are spent faster than in a day, a week or a month "
           "they may be"));
    m_offer->setCursor(Qt::PointingHandCursor);
    connect(m_edit, &QToolButton::clicked, this, &BudgetBar::editRequested);
    connect(m_offer, &QToolButton::clicked, this, &BudgetBar::editRequested);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        render();
    });
}

void BudgetBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    render();
}

void BudgetBar::setStatuses(const QList<BudgetStatus> &statuses, Instant now, const QTimeZone &zone)
{
    m_statuses = statuses;
    m_clock = { now, zone };
    render();
}

BudgetBar::Division BudgetBar::divide(int width) const
{
    const auto count = int(m_statuses.size());
    const int room = std::max(width - 2 * padding - between - m_edit->sizeHint().width(), 1);
    Division division;
    division.columns
        = std::clamp((room + between) / (BudgetCell::leastWidth + between), 1, std::max(count, 1));
    const int equal = (room + between) / division.columns - between;
    division.cellWidth = std::clamp(equal, 1, BudgetCell::mostWidth);
    division.rows = (count + division.columns - 1) / division.columns;
    division.isFoldable = division.rows > mostRows;
    if (division.isFoldable && !m_showsAll) {
        division.rows = mostRows;
        division.hidden = count - mostRows * division.columns;
    }
    return division;
}

/// The indexes of so many budgets that none of the others wants to be looked at more, in order.
QList<qsizetype> BudgetBar::chosen(qsizetype count) const
{
    QList<qsizetype> all(m_statuses.size());
    std::iota(all.begin(), all.end(), 0);
    std::stable_sort(all.begin(), all.end(), [this](qsizetype left, qsizetype right) {
        return budgetLevel(m_statuses[left]) > budgetLevel(m_statuses[right]);
    });
    all.resize(count);
    std::sort(all.begin(), all.end());
    return all;
}

void BudgetBar::render()
{
    const Division division = divide(width());
    const QList<qsizetype> shown = chosen(m_statuses.size() - division.hidden);
    while (m_cells.size() > shown.size()) {
        m_cells.last()->hide();
        m_cells.takeLast()->deleteLater(); // it may be telling the click that makes it go
    }
    while (m_cells.size() < shown.size()) {
        auto *cell = new BudgetCell(this);
        connect(cell, &BudgetCell::clicked, this,
            [this, cell] { Q_EMIT budgetActivated(cell->name()); });
        // Before the buttons, as it is seen.
        setTabOrder(m_cells.isEmpty() ? this : static_cast<QWidget *>(m_cells.last()), cell);
        setTabOrder(cell, m_edit);
        setTabOrder(m_edit, m_more);
        m_cells << cell;
        cell->show();
    }
    for (qsizetype i = 0; i < shown.size(); ++i)
        m_cells[i]->render(m_statuses[shown[i]], m_clock, m_theme);
    QPalette link = m_theme.palette();
    link.setColor(QPalette::ButtonText, m_theme.accent);
    m_offer->setPalette(link);
    m_offer->setVisible(m_statuses.isEmpty());
    m_edit->setVisible(!m_statuses.isEmpty());
    m_more->setVisible(division.isFoldable);
    m_more->setText(
        m_showsAll ? tr("show fewer") : tr("and %n more", nullptr, int(division.hidden)));
    place();
    updateGeometry();
    update();
}

void BudgetBar::place()
{
    if (m_statuses.isEmpty()) {
        m_offer->move(0, 0);
        m_offer->resize(m_offer->sizeHint());
        return;
    }
    const Division division = divide(width());
    const int height = BudgetCell::naturalHeight();
    for (int i = 0; i < int(m_cells.size()); ++i)
        m_cells[i]->setGeometry(padding + i % division.columns * (division.cellWidth + between),
            padding + i / division.columns * height, division.cellWidth, height);
    const QSize edit = m_edit->sizeHint();
    m_edit->setGeometry(QRect(QPoint(width() - padding - edit.width(), padding), edit));
    m_more->setGeometry(
        QRect(QPoint(padding, padding + division.rows * height), m_more->sizeHint()));
}

int BudgetBar::heightForWidth(int width) const
{
    if (m_statuses.isEmpty())
        return m_offer->sizeHint().height();
    const Division division = divide(width);
    return 2 * padding + division.rows * BudgetCell::naturalHeight()
        + (division.isFoldable ? m_more->sizeHint().height() : 0);
}

QSize BudgetBar::sizeHint() const
{
    const int wanted = std::max(width(), BudgetCell::leastWidth);
    return { wanted, heightForWidth(wanted) };
}

bool BudgetBar::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        render();
    return isHandled;
}

void BudgetBar::paintEvent(QPaintEvent *)
{
    if (m_statuses.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.border);
    painter.setBrush(m_theme.panel);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
}

void BudgetBar::resizeEvent(QResizeEvent *) { render(); }

} // namespace opsglass
