// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertspage.h"

#include "models/alerts/alertwords.h"
#include "models/alerts/silencedraft.h"
#include "views/alerts/alertchartview.h"
#include "views/alerts/alertdetail.h"
#include "views/alerts/alertlistview.h"
#include "views/alerts/alertsourcestrip.h"
#include "views/alerts/alerttree.h"
#include "views/alerts/historyview.h"
#include "views/alerts/silencedialog.h"
#include "views/alerts/silenceview.h"
#include "views/theme/icons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace opsglass {

AlertsPage::AlertsPage(AlertBook *book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_back(new QToolButton(this))
    , m_counts(new QLabel(this))
    , m_strip(new AlertSourceStrip(this))
    , m_tabs(new QTabWidget(this))
    , m_list(new AlertListView(book, this))
    , m_silences(new SilenceView(book, this))
    , m_history(new HistoryView([book] { return book->now(); }, this))
{
    buildLayout();
    connectParts();
    connectSilences();
    setFocusProxy(m_list);
    applyBook();
}

void AlertsPage::buildLayout()
{
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("Back to the dashboard (Esc)"));
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_head = new QHBoxLayout;
    m_head->setContentsMargins(metrics::gap, metrics::spacing, metrics::gap, metrics::spacing);
    m_head->setSpacing(metrics::gap);
    m_head->addWidget(m_back);
    m_head->addWidget(m_counts, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_list, QString());
    m_tabs->addTab(m_silences, QString());
    m_tabs->addTab(m_history, tr("H&istory"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_head);
    layout->addWidget(m_strip);
    layout->addWidget(m_tabs, 1);
}

void AlertsPage::connectParts()
{
    connect(m_book, &AlertBook::changed, this, &AlertsPage::applyBook);
    connect(m_back, &QToolButton::clicked, this, &AlertsPage::leaveRequested);
    connect(m_list, &AlertListView::linkActivated, this, &AlertsPage::linkActivated);
    connect(m_list, &AlertListView::sourcesRequested, this, &AlertsPage::sourcesRequested);
    connect(m_list, &AlertListView::silenceRequested, this, &AlertsPage::openSilenceDialog);
    connect(m_list, &AlertListView::acknowledged, this, &AlertsPage::acknowledge);
    connect(m_list->detail(), &AlertDetail::queriesWanted, this, &AlertsPage::wantQueries);
    connect(m_list->detail(), &AlertDetail::historyWanted, this, &AlertsPage::historyWanted);
    connect(m_history, &HistoryView::historyWanted, this, &AlertsPage::historyWanted);
    connect(m_history, &HistoryView::exportRequested, this, &AlertsPage::historyExportRequested);
    connect(m_history, &HistoryView::alertRequested, this, &AlertsPage::showAlert);
}

void AlertsPage::connectSilences()
{
    connect(m_silences, &SilenceView::expireRequested, this, &AlertsPage::silenceExpireRequested);
    connect(m_silences, &SilenceView::changeRequested, this, &AlertsPage::silenceChangeRequested);
    connect(m_silences, &SilenceView::editRequested, this, &AlertsPage::editSilence);
    connect(m_silences, &SilenceView::newRequested, this, [this] {
        SilenceDialog *dialog = newDialog();
        connect(dialog, &SilenceDialog::silenceMade, this, &AlertsPage::silenceRequested);
        dialog->show();
    });
}

void AlertsPage::addToHead(QWidget *widget) { m_head->addWidget(widget); }

const QAbstractItemModel *AlertsPage::rows() const { return m_list->tree()->model(); }

void AlertsPage::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_back->setIcon(symbolicIcon(QStringLiteral("back"), theme.text));
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.muted);
    m_counts->setPalette(palette);
    m_strip->setTheme(theme);
    m_list->setTheme(theme);
    m_silences->setTheme(theme);
    m_history->setTheme(theme);
}

void AlertsPage::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_strip->setZone(zone);
    m_list->setZone(zone);
    m_silences->setZone(zone);
    m_history->setZone(zone);
}

void AlertsPage::setAuthor(const QString &author) { m_author = author; }

void AlertsPage::setRuleCount(std::optional<int> count) { m_list->setRuleCount(count); }

void AlertsPage::addTab(QWidget *tab, const QString &title) { m_tabs->addTab(tab, title); }

void AlertsPage::applyBook()
{
    const AlertCounts &counts = m_book->counts();
    m_counts->setText(countsText(counts));
    m_counts->setToolTip(countsText(counts));
    m_strip->setSources(m_book->sources(), m_book->now());
    const int loud = counts.firing() + counts.pending;
    m_tabs->setTabText(
        m_tabs->indexOf(m_list), loud > 0 ? tr("Al&erts (%1)").arg(loud) : tr("Al&erts"));
    const int live = m_silences->liveCount();
    m_tabs->setTabText(
        m_tabs->indexOf(m_silences), live > 0 ? tr("&Silences (%1)").arg(live) : tr("&Silences"));
}

void AlertsPage::showAlert(const Labels &labels)
{
    m_tabs->setCurrentWidget(m_list);
    m_list->select(labels);
}

SilenceDialog *AlertsPage::newDialog()
{
    return new SilenceDialog({ m_book, m_theme, m_zone, m_author }, this);
}

SilenceDialog *AlertsPage::openSilenceDialog(const WatchedAlert &alert)
{
    SilenceDialog *dialog = newDialog();
    dialog->setAlert(alert);
    connect(dialog, &SilenceDialog::silenceMade, this, &AlertsPage::silenceRequested);
    dialog->show();
    return dialog;
}

/// A changed silence stays with its keeper; others that are chosen as well get one of their own.
void AlertsPage::editSilence(const KeptSilence &kept)
{
    SilenceDialog *dialog = newDialog();
    dialog->setSilence(kept);
    const bool isOver = kept.silence.state(m_book->now()) == Silence::State::Expired;
    connect(dialog, &SilenceDialog::silenceMade, this,
        [this, kept, isOver](Silence silence, QStringList keepers) {
            if (!isOver && keepers.removeAll(kept.source) > 0) {
                Silence changed = silence;
                changed.id = kept.silence.id;
                if (kept.silence.state(m_book->now()) == Silence::State::Active)
                    changed.startsAt = kept.silence.startsAt;
                Q_EMIT silenceChangeRequested(kept, changed);
            }
            if (!keepers.isEmpty())
                Q_EMIT silenceRequested(silence, keepers);
        });
    dialog->show();
}

void AlertsPage::acknowledge(const WatchedAlert &alert, Milliseconds duration)
{
    Silence silence = silenceFor(alert.labels, m_book->now(), duration);
    silence.createdBy = m_author;
    silence.comment = tr("Acknowledged");
    Q_EMIT silenceRequested(silence, keepersOf(alert));
}

/// A page that nobody sees asks nothing.
void AlertsPage::wantQueries()
{
    Q_EMIT queriesWanted(isVisible() ? m_list->detail()->chart()->queries() : QList<QueryKey>());
}

void AlertsPage::apply(const QueryOutcome &outcome) { m_list->detail()->apply(outcome); }

void AlertsPage::setHistory(
    const AlertHistoryFilter &asked, const QList<AlertHistoryEntry> &entries)
{
    if (!asked.alert)
        m_history->setEntries(entries);
    else if (m_list->detail()->alert() && m_list->detail()->alert()->labels == *asked.alert)
        m_list->detail()->setHistory(entries);
}

void AlertsPage::renewHistory()
{
    m_list->detail()->renewHistory();
    if (m_history->isVisible())
        m_history->renew();
}

void AlertsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void AlertsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    wantQueries();
}

void AlertsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    wantQueries();
}

} // namespace opsglass
