// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertlistview.h"

#include "models/alerts/alertlinks.h"
#include "models/alerts/alertnotice.h"
#include "models/format/duration.h"
#include "views/alerts/alertdetail.h"
#include "views/alerts/alertfilterbar.h"
#include "views/alerts/alertnoticeview.h"
#include "views/alerts/alerttree.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

constexpr Milliseconds acknowledgedFor = 2h;
constexpr int widestStacked = 900; // pixels; wider than this, the alert stands beside the list

} // namespace

AlertListView::AlertListView(AlertBook *book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_model(new AlertListModel(book, this))
    , m_filter(new AlertFilter(m_model, this))
    , m_bar(new AlertFilterBar(this))
    , m_splitter(new QSplitter(this))
    , m_tree(new AlertTree(m_filter, this))
    , m_notice(new AlertNoticeView(this))
{
    createActions();
    m_detail = new AlertDetail(
        { m_silence, m_acknowledge, m_copy, m_dashboard, m_runbook, m_generator }, this);
    buildLayout();
    connectParts();
    applyAlerts();
    applyBook();
    renderActions();
}

QAction *AlertListView::newAction(
    const QString &text, const QKeySequence &key, void (AlertListView::*act)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(key.isEmpty() ? QString(text).remove(u'&')
                                     : QStringLiteral("%1 (%2)").arg(QString(text).remove(u'&'),
                                         key.toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void AlertListView::createActions()
{
    m_silence = newAction(tr("Silence…"), QKeySequence(Qt::Key_S), &AlertListView::silence);
    m_acknowledge
        = newAction(tr("Acknowledge"), QKeySequence(Qt::Key_A), &AlertListView::acknowledge);
    m_copy = newAction(tr("Copy"), QKeySequence(Qt::Key_C), &AlertListView::copy);
    m_dashboard = newAction(
        tr("Open in Dashboard"), QKeySequence(Qt::Key_D), &AlertListView::openDashboard);
    m_runbook = newAction(tr("Runbook"), QKeySequence(Qt::Key_R), &AlertListView::openRunbook);
    m_generator
        = newAction(tr("Open at Source"), QKeySequence(Qt::Key_G), &AlertListView::openGenerator);
    auto *search = new QShortcut(QKeySequence(Qt::Key_Slash), this);
    search->setContext(Qt::WidgetWithChildrenShortcut);
    connect(search, &QShortcut::activated, m_bar, &AlertFilterBar::focusSearch);
    fillAcknowledge();
}

void AlertListView::fillAcknowledge()
{
    auto *menu = new QMenu(this);
    for (const Milliseconds duration : { Milliseconds(1h), acknowledgedFor, Milliseconds(4h),
             Milliseconds(8h), Milliseconds(24h) }) {
        //: Acknowledge the alert for a length of time such as "2 h"
        QAction *action = menu->addAction(tr("For %1").arg(formatAge(duration)));
        connect(action, &QAction::triggered, this, [this, duration] { acknowledgeFor(duration); });
    }
    m_acknowledge->setMenu(menu);
    m_acknowledge->setToolTip(tr("Silence this alert for %1 (A)").arg(formatAge(acknowledgedFor)));
}

void AlertListView::buildLayout()
{
    auto *list = new QWidget(m_splitter);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice, 3);
    column->addWidget(m_tree, 2);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
}

void AlertListView::connectParts()
{
    connect(m_model, &AlertListModel::alertsChanged, this, &AlertListView::applyAlerts);
    connect(m_book, &AlertBook::changed, this, &AlertListView::applyBook);
    connect(m_bar, &AlertFilterBar::selectionChanged, this, &AlertListView::applySelection);
    connect(m_bar, &AlertFilterBar::groupingChanged, this,
        [this] { m_model->setGrouping(m_bar->grouping()); });
    connect(m_bar, &AlertFilterBar::listWanted, this, &AlertListView::focusList);
    connect(m_tree, &AlertTree::currentAlertChanged, this, &AlertListView::showCurrent);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (index.data(AlertListModel::IsGroupRole).toBool())
            m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index));
        else
            m_detail->setFocus(Qt::OtherFocusReason);
    });
    connect(m_notice, &AlertNoticeView::sourcesRequested, this, &AlertListView::sourcesRequested);
    connect(m_notice, &AlertNoticeView::allRequested, this, [this] {
        AlertSelection all;
        all.standings = { AlertStanding::Firing, AlertStanding::Pending, AlertStanding::Suppressed,
            AlertStanding::Resolved };
        m_bar->setSelection(all);
    });
    connect(m_detail, &AlertDetail::linkActivated, this, &AlertListView::linkActivated);
}

void AlertListView::setTheme(const Theme &theme)
{
    m_bar->setTheme(theme);
    m_tree->setTheme(theme);
    m_notice->setTheme(theme);
    m_detail->setTheme(theme);
}

void AlertListView::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_model->setZone(zone);
    m_detail->setZone(zone);
}

void AlertListView::setRuleCount(std::optional<int> count)
{
    m_ruleCount = count;
    renderNotice();
}

std::optional<WatchedAlert> AlertListView::known(const Labels &labels) const
{
    const WatchedAlert *alert = m_model->alertAt(m_model->indexOf(labels));
    return alert ? std::optional(*alert) : std::nullopt;
}

void AlertListView::select(const Labels &labels)
{
    const auto alert = known(labels);
    if (!alert)
        return;
    if (!isSelected(*alert, m_filter->selection())) {
        AlertSelection wider;
        wider.standings = m_filter->selection().standings;
        wider.standings.insert(standingOf(*alert));
        m_bar->setSelection(wider);
    }
    m_tree->select(labels);
    focusList();
}

void AlertListView::focusList() { focusProxy()->setFocus(Qt::OtherFocusReason); }

void AlertListView::applyAlerts()
{
    QSet<QString> sources;
    for (const WatchedAlert &alert : m_book->alerts()) {
        for (const AlertOrigin &origin : alert.origins)
            sources << originName(origin);
    }
    QStringList sorted(sources.begin(), sources.end());
    sorted.sort();
    m_bar->setSources(sorted);
    m_bar->setLabels(m_model->labelNames());
    m_bar->setStandings(m_filter->standings());
}

void AlertListView::applyBook()
{
    renderNotice();
    if (!m_detail->alert())
        return;
    const auto alert = known(m_detail->alert()->labels);
    m_detail->setAlert(alert ? alert : m_detail->alert(), m_book->now(), alert.has_value());
    renderActions();
}

void AlertListView::applySelection()
{
    m_filter->setSelection(m_bar->selection());
    m_bar->setStandings(m_filter->standings());
    renderNotice();
}

void AlertListView::showCurrent()
{
    // A heading says nothing of its own; the alert that was chosen stays.
    if (const auto alert = known(m_tree->currentLabels()))
        m_detail->setAlert(alert, m_book->now());
    renderActions();
}

void AlertListView::renderNotice()
{
    const bool isEmpty = m_filter->shownCount() == 0;
    m_notice->setVisible(isEmpty);
    m_tree->setVisible(!isEmpty || m_filter->rowCount() > 0);
    // Keys need a place to be pressed at.
    setFocusProxy(m_tree->isHidden() ? static_cast<QWidget *>(m_bar) : m_tree);
    if (!isEmpty)
        return;
    AlertNoticeInput input;
    input.counts = m_book->counts();
    input.rules = m_ruleCount;
    for (const WatchedAlert &alert : m_book->alerts()) {
        if (!isWatchdog(alert.labels))
            ++input.standings[standingOf(alert)];
    }
    input.isFiltered = input.standings.contains(AlertStanding::Firing)
        || input.standings.contains(AlertStanding::Pending);
    m_notice->setNotice(alertNotice(input));
}

void AlertListView::renderActions()
{
    const auto &alert = m_detail->alert();
    const AlertLinks links = alert ? alertLinks(*alert) : AlertLinks();
    const bool canBeSilenced = alert && alert->state != WatchedAlert::State::Resolved;
    m_silence->setEnabled(alert.has_value());
    m_acknowledge->setEnabled(canBeSilenced);
    m_copy->setEnabled(alert.has_value());
    m_runbook->setEnabled(!links.runbook.isEmpty());
    m_dashboard->setEnabled(!links.dashboard.isEmpty());
    m_generator->setEnabled(!links.generator.isEmpty());
}

void AlertListView::silence() { Q_EMIT silenceRequested(*m_detail->alert()); }

void AlertListView::acknowledge() { acknowledgeFor(acknowledgedFor); }

void AlertListView::acknowledgeFor(Milliseconds duration)
{
    Q_EMIT acknowledged(*m_detail->alert(), duration);
}

void AlertListView::copy()
{
    const WatchedAlert &alert = *m_detail->alert();
    QApplication::clipboard()->setText(alertText(alert, formatDateTime(sinceOf(alert), m_zone)));
}

void AlertListView::openRunbook() { Q_EMIT linkActivated(alertLinks(*m_detail->alert()).runbook); }

void AlertListView::openDashboard()
{
    Q_EMIT linkActivated(alertLinks(*m_detail->alert()).dashboard);
}

void AlertListView::openGenerator()
{
    Q_EMIT linkActivated(alertLinks(*m_detail->alert()).generator);
}

void AlertListView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation orientation = width() < widestStacked ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == orientation && m_splitter->property("placed").toBool())
        return;
    m_splitter->setProperty("placed", true);
    m_splitter->setOrientation(orientation);
    const int whole = orientation == Qt::Horizontal ? width() : height();
    m_splitter->setSizes({ whole * 3 / 5, whole * 2 / 5 });
}

} // namespace opsglass
