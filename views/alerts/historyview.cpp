// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/historyview.h"

#include "models/alerts/alerthistorymodel.h"
#include "views/alerts/alertsign.h"
#include "views/dashboard/flowbar.h"
#include "views/theme/isolated.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace opsglass {

namespace {

using namespace std::chrono_literals;
using Kind = AlertHistoryEntry::Kind;
using Kinds = QList<AlertHistoryEntry::Kind>;

constexpr std::chrono::milliseconds typingPause { 250 };

/// As wide as a bar's parts may be asked to be.
class SearchLine : public QLineEdit {
public:
    using QLineEdit::QLineEdit;
    QSize sizeHint() const override { return { 240, QLineEdit::sizeHint().height() }; }
};

class HistoryBar : public FlowBar {
public:
    using FlowBar::FlowBar;
    using FlowBar::setParts;
};

/// A sign in front of what happened.
class HistoryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTheme(const Theme &theme) { m_theme = theme; }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        isolateText(*option);
        if (index.column() == AlertHistoryModel::TimeColumn)
            option->font = Theme::axisFont();
        if (index.column() != AlertHistoryModel::KindColumn)
            return;
        const auto entry = index.data(AlertHistoryModel::EntryRole).value<AlertHistoryEntry>();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(14, 14);
        option->icon = alertIcon(signOfEntry(entry), m_theme);
    }

private:
    static AlertSign signOfEntry(const AlertHistoryEntry &entry)
    {
        switch (entry.kind) {
        case Kind::Began:
            return AlertSign::Pending;
        case Kind::Fired:
            return signOf(severityOf(entry.labels));
        case Kind::Resolved:
        case Kind::Dropped:
        case Kind::SourceKnown:
            return AlertSign::Resolved;
        case Kind::Notified:
        case Kind::SilenceExpired:
            return AlertSign::Info;
        case Kind::Held:
        case Kind::Silenced:
            return AlertSign::Suppressed;
        case Kind::SourceUnknown:
            return AlertSign::Unknown;
        }
        return AlertSign::Unknown;
    }

    Theme m_theme = Theme::of(Theme::Kind::Dark);
};

} // namespace

HistoryView::HistoryView(std::function<Instant()> now, QWidget *parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_model(new AlertHistoryModel(this))
    , m_search(new SearchLine(this))
    , m_kinds(new QComboBox(this))
    , m_span(new QComboBox(this))
    , m_export(new QToolButton(this))
    , m_summary(new QLabel(this))
    , m_table(new QTableView(this))
{
    fillChoices();
    buildLayout();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &HistoryView::renew);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &HistoryView::renew);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &HistoryView::renew);
    connect(m_span, &QComboBox::currentIndexChanged, this, &HistoryView::renew);
    connect(m_export, &QToolButton::clicked, this, [this] {
        AlertHistoryFilter all = filter();
        all.limit = 0;
        Q_EMIT exportRequested(all);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT alertRequested(
            index.data(AlertHistoryModel::EntryRole).value<AlertHistoryEntry>().labels);
    });
    auto *search = new QShortcut(QKeySequence(Qt::Key_Slash), this);
    search->setContext(Qt::WidgetWithChildrenShortcut);
    connect(search, &QShortcut::activated, this, &HistoryView::focusSearch);
    setFocusProxy(m_table);
}

void HistoryView::fillChoices()
{
    m_kinds->setAccessibleName(tr("What happened"));
    const auto addKinds = [this](const QString &text, const Kinds &kinds) {
        m_kinds->addItem(text, QVariant::fromValue(kinds));
    };
    addKinds(tr("Everything"), {});
    addKinds(tr("Alerts"), { Kind::Began, Kind::Fired, Kind::Resolved, Kind::Dropped });
    addKinds(tr("Told"), { Kind::Notified });
    addKinds(tr("Not told"), { Kind::Held });
    addKinds(tr("Silences"), { Kind::Silenced, Kind::SilenceExpired });
    addKinds(tr("Sources"), { Kind::SourceUnknown, Kind::SourceKnown });
    m_span->setAccessibleName(tr("How far back"));
    const auto addSpan = [this](const QString &text, Milliseconds span) {
        m_span->addItem(text, qint64(span.count()));
    };
    addSpan(tr("Last 24 hours"), 24h);
    addSpan(tr("Last 7 days"), 7 * 24h);
    addSpan(tr("Last 30 days"), 30 * 24h);
    addSpan(tr("All there is"), 0h);
    m_span->setCurrentIndex(1);
}

void HistoryView::buildLayout()
{
    auto *bar = new HistoryBar(this);
    m_search->setPlaceholderText(tr("Search the history  /"));
    m_search->setAccessibleName(tr("Search the history"));
    m_search->setClearButtonEnabled(true);
    m_export->setText(tr("Export CSV…"));
    m_export->setFocusPolicy(Qt::TabFocus);
    const QList<QWidget *> parts { m_search, m_kinds, m_span, m_export, m_summary };
    for (QWidget *part : parts)
        part->setParent(bar);
    bar->setParts(parts);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new HistoryDelegate(m_table));
    m_table->setAccessibleName(tr("History of alerts"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_table, 1);
}

void HistoryView::setTheme(const Theme &theme)
{
    static_cast<HistoryDelegate *>(m_table->itemDelegate())->setTheme(theme);
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.muted);
    m_summary->setPalette(palette);
    m_table->viewport()->update();
}

void HistoryView::setZone(const QTimeZone &zone) { m_model->setZone(zone); }

AlertHistoryFilter HistoryView::filter() const
{
    AlertHistoryFilter filter;
    filter.text = m_search->text().trimmed();
    filter.kinds = m_kinds->currentData().value<Kinds>();
    const Milliseconds span(m_span->currentData().toLongLong());
    if (span.count() > 0)
        filter.from = m_now() - span;
    return filter;
}

void HistoryView::renew()
{
    m_typing.stop();
    Q_EMIT historyWanted(filter());
}

void HistoryView::setEntries(const QList<AlertHistoryEntry> &entries)
{
    m_model->apply(entries);
    const bool isCut = filter().limit > 0 && entries.size() >= filter().limit;
    m_summary->setText(entries.isEmpty() ? tr("Nothing happened.")
            : isCut                      ? tr("The newest %n lines", nullptr, int(entries.size()))
                                         : tr("%n line(s)", nullptr, int(entries.size())));
    m_export->setEnabled(!entries.isEmpty());
    // Before it is shown, the label tells nobody that it needs more room.
    QCoreApplication::postEvent(m_summary->parentWidget(), new QEvent(QEvent::LayoutRequest));
}

void HistoryView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void HistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    renew();
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QFontMetrics font(Theme::bodyFont());
    const auto room = [&font](int letters) { return font.averageCharWidth() * letters; };
    const int source = width() < room(110) ? 0 : room(24);
    m_table->setColumnHidden(AlertHistoryModel::SourceColumn, source == 0);
    m_table->setColumnWidth(AlertHistoryModel::TimeColumn, room(22));
    m_table->setColumnWidth(AlertHistoryModel::KindColumn, room(26));
    m_table->setColumnWidth(AlertHistoryModel::SourceColumn, source);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int left = std::max(width() - bar - room(48) - source, room(30));
    m_table->setColumnWidth(AlertHistoryModel::AlertColumn, left * 3 / 5);
    m_table->setColumnWidth(AlertHistoryModel::ReasonColumn, left - left * 3 / 5);
}

} // namespace opsglass
