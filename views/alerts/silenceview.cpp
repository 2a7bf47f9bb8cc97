// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/silenceview.h"

#include "models/alerts/silencelistmodel.h"
#include "models/format/duration.h"
#include "views/alerts/alertsign.h"
#include "views/dashboard/flowbar.h"
#include "views/theme/isolated.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

/// A bar of buttons and one switch.
class SilenceBar : public FlowBar {
public:
    using FlowBar::FlowBar;
    using FlowBar::setParts;
};

/// A sign in front of the state; silences that hide nothing are told in the colour of warnings.
class SilenceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTheme(const Theme &theme) { m_theme = theme; }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        isolateText(*option);
        const auto state = Silence::State(index.data(SilenceListModel::StateRole).toInt());
        if (index.column() == SilenceListModel::StateColumn) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = QSize(14, 14);
            option->icon = alertIcon(signOfState(state), m_theme);
        }
        const bool isIdle = state == Silence::State::Active
            && index.data(SilenceListModel::HiddenCountRole).toInt() == 0;
        if (state == Silence::State::Expired)
            option->palette.setColor(QPalette::Text, m_theme.muted);
        else if (index.column() == SilenceListModel::HidesColumn && isIdle)
            option->palette.setColor(QPalette::Text, m_theme.warn);
    }

private:
    static AlertSign signOfState(Silence::State state)
    {
        switch (state) {
        case Silence::State::Active:
            return AlertSign::Suppressed;
        case Silence::State::Pending:
            return AlertSign::Pending;
        case Silence::State::Expired:
            return AlertSign::Resolved;
        }
        return AlertSign::Unknown;
    }

    Theme m_theme = Theme::of(Theme::Kind::Dark);
};

} // namespace

SilenceView::SilenceView(const AlertBook *book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_model(new SilenceListModel(book, this))
    , m_table(new QTableView(this))
    , m_nothing(new QLabel(this))
    , m_showsExpired(new QCheckBox(this))
{
    createActions();
    buildLayout();
    connect(m_showsExpired, &QCheckBox::toggled, m_model, &SilenceListModel::setExpiredShown);
    connect(m_showsExpired, &QCheckBox::toggled, this, &SilenceView::render);
    connect(book, &AlertBook::changed, this, &SilenceView::render);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &SilenceView::render);
    connect(m_table, &QTableView::activated, this, &SilenceView::edit);
    setFocusProxy(m_table);
    render();
}

void SilenceView::createActions()
{
    const auto add = [this](const QString &text, const QString &key, void (SilenceView::*act)()) {
        auto *action = new QAction(text, this);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        if (!key.isEmpty())
            action->setToolTip(QStringLiteral("%1 (%2)").arg(text, key));
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    m_new = add(tr("New Silence…"), QStringLiteral("N"), &SilenceView::newRequested);
    m_expire = add(tr("Expire"), QStringLiteral("E"), &SilenceView::expire);
    m_edit = add(tr("Edit…"), QString(), &SilenceView::edit); // Enter, which the table answers
    m_extend = new QAction(tr("Extend"), this);
    fillExtend();
}

void SilenceView::fillExtend()
{
    auto *menu = new QMenu(this);
    for (const Milliseconds duration : { Milliseconds(1h), Milliseconds(2h), Milliseconds(8h),
             Milliseconds(24h), Milliseconds(7 * 24h) }) {
        //: Extend the silence by a length of time such as "2 h"
        QAction *action = menu->addAction(tr("By %1").arg(formatAge(duration)));
        connect(action, &QAction::triggered, this, [this, duration] { extend(duration); });
    }
    m_extend->setMenu(menu);
}

void SilenceView::buildLayout()
{
    auto *bar = new SilenceBar(this);
    QList<QWidget *> parts;
    for (QAction *action : { m_new, m_extend, m_edit, m_expire }) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        parts << button;
    }
    m_showsExpired->setParent(bar);
    bar->setParts(parts << m_showsExpired);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new SilenceDelegate(m_table));
    m_table->setAccessibleName(tr("Silences"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_table, 1);
}

void SilenceView::setTheme(const Theme &theme)
{
    static_cast<SilenceDelegate *>(m_table->itemDelegate())->setTheme(theme);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.muted);
    m_nothing->setPalette(palette);
    m_table->viewport()->update();
}

void SilenceView::setZone(const QTimeZone &zone) { m_model->setZone(zone); }

int SilenceView::liveCount() const
{
    return m_model->count(Silence::State::Active) + m_model->count(Silence::State::Pending);
}

std::optional<KeptSilence> SilenceView::current() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return {};
    return index.data(SilenceListModel::SilenceRole).value<KeptSilence>();
}

void SilenceView::render()
{
    const auto silence = current();
    const bool isLive = silence && silence->silence.state(m_book->now()) != Silence::State::Expired;
    m_expire->setEnabled(isLive);
    m_extend->setEnabled(isLive);
    m_edit->setEnabled(silence.has_value());
    m_edit->setText(silence && !isLive ? tr("Make Again…") : tr("Edit…"));
    const int expired = m_model->count(Silence::State::Expired);
    m_showsExpired->setText(tr("Show %n expired", nullptr, expired));
    m_showsExpired->setEnabled(expired > 0 || m_showsExpired->isChecked());
    const bool isEmpty = m_model->rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    m_nothing->setText(tr("No silence hides an alert, here or at an Alertmanager."));
}

void SilenceView::expire()
{
    if (const auto silence = current())
        Q_EMIT expireRequested(*silence);
}

void SilenceView::extend(Milliseconds duration)
{
    const auto silence = current();
    if (!silence)
        return;
    Silence changed = silence->silence;
    changed.endsAt += duration;
    Q_EMIT changeRequested(*silence, changed);
}

void SilenceView::edit()
{
    if (const auto silence = current())
        Q_EMIT editRequested(*silence);
}

void SilenceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QFontMetrics font(Theme::bodyFont());
    const auto room = [&font](int letters) { return font.averageCharWidth() * letters; };
    m_table->setColumnHidden(SilenceListModel::KeeperColumn, width() < room(110));
    m_table->setColumnHidden(SilenceListModel::AuthorColumn, width() < room(90));
    const QList<std::pair<int, int>> widths { { SilenceListModel::StateColumn, room(15) },
        { SilenceListModel::HidesColumn, room(20) }, { SilenceListModel::EndsColumn, room(28) },
        { SilenceListModel::AuthorColumn, room(14) },
        { SilenceListModel::KeeperColumn, room(22) } };
    int left = width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    for (const auto &[column, wanted] : widths) {
        if (m_table->isColumnHidden(column))
            continue;
        m_table->setColumnWidth(column, wanted);
        left -= wanted;
    }
    left = std::max(left, room(30));
    m_table->setColumnWidth(SilenceListModel::MatchersColumn, left * 3 / 5);
    m_table->setColumnWidth(SilenceListModel::CommentColumn, left - left * 3 / 5);
}

} // namespace opsglass
