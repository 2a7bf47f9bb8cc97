// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertdetail.h"

#include "models/alerts/alerthistorymodel.h"
#include "models/alerts/alertwords.h"
#include "models/format/duration.h"
#include "models/format/joinedlist.h"
#include "views/alerts/alertchartview.h"
#include "views/alerts/alertsign.h"
#include "views/alerts/alerttext.h"
#include "views/dashboard/flowbar.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int signSide = 20; // pixels
constexpr int chartHeight = 210;

/// The buttons, in as many lines as they need.
class ActionBar : public FlowBar {
public:
    ActionBar(const QList<QAction *> &actions, QWidget *parent)
        : FlowBar(parent)
    {
        setSideMargin(0);
        QList<QWidget *> buttons;
        for (QAction *action : actions) {
            auto *button = new QToolButton(this);
            button->setDefaultAction(action);
            button->setFocusPolicy(Qt::TabFocus);
            button->setToolButtonStyle(Qt::ToolButtonTextOnly);
            if (action->menu())
                button->setPopupMode(QToolButton::MenuButtonPopup);
            buttons << button;
        }
        setParts(buttons);
    }
};

/// A label breaks no word by itself, however long.
QString breakable(const QString &text)
{
    constexpr qsizetype part = 24;
    if (text.size() <= part)
        return text;
    QString broken;
    for (qsizetype at = 0; at < text.size(); at += part)
        broken += text.sliced(at, std::min(part, text.size() - at)) + QChar(0x200b);
    return broken;
}

bool isLink(const QString &annotation)
{
    static const QStringList names { QStringLiteral("runbook_url"), QStringLiteral("runbook"),
        QStringLiteral("dashboard_url"), QStringLiteral("dashboard"),
        QStringLiteral("__dashboardUid__"), QStringLiteral("__panelId__") };
    return names.contains(annotation);
}

} // namespace

AlertDetail::AlertDetail(const QList<QAction *> &actions, QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_nothing(new QLabel(tr("Choose an alert to see all there is to know of it."), this))
    , m_sign(new QLabel(m_content))
    , m_name(new QLabel(m_content))
    , m_state(new QLabel(m_content))
    , m_annotations(new AlertText(m_content))
    , m_chart(new AlertChartView(m_content))
    , m_facts(new AlertText(m_content))
    , m_historyTitle(new QLabel(tr("History"), m_content))
    , m_history(new QTableView(m_content))
    , m_historyModel(new AlertHistoryModel(this))
{
    setAccessibleName(tr("The alert"));
    setFrameShape(QFrame::StyledPanel); // shows the focus
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    buildLayout(actions);
    buildHistory();
    connect(m_chart, &AlertChartView::queriesWanted, this, &AlertDetail::queriesWanted);
    connect(m_annotations, &AlertText::linkActivated, this, &AlertDetail::linkActivated);
    connect(m_facts, &AlertText::linkActivated, this, &AlertDetail::linkActivated);
    render();
}

void AlertDetail::buildLayout(const QList<QAction *> &actions)
{
    m_name->setFont(Theme::titleFont());
    for (QLabel *label : { m_name, m_state, m_nothing }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(0);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(16, 16, 16, 16);
    m_sign->setFixedSize(signSide, signSide);
    auto *title = new QHBoxLayout;
    title->setSpacing(metrics::gap);
    title->addWidget(m_sign, 0, Qt::AlignTop);
    title->addWidget(m_name, 1);
    m_historyTitle->setFont(Theme::titleFont());
    m_chart->setFixedHeight(chartHeight);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(metrics::gap);
    column->addLayout(title);
    column->addWidget(m_state);
    auto *bar = new ActionBar(actions, m_content);
    column->addWidget(bar);
    column->addWidget(m_annotations);
    column->addWidget(m_chart);
    column->addWidget(m_facts);
    column->addWidget(m_historyTitle);
    column->addWidget(m_history);
    column->addStretch(1);
    auto *both = new QWidget(this);
    auto *outer = new QVBoxLayout(both);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_nothing);
    outer->addWidget(m_content, 1);
    setWidget(both);
}

void AlertDetail::buildHistory()
{
    m_history->setModel(m_historyModel);
    m_history->setAccessibleName(tr("History of the alert"));
    m_history->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_history->setShowGrid(false);
    m_history->setWordWrap(false);
    m_history->setTabKeyNavigation(false);
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->verticalHeader()->hide();
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_history->setColumnHidden(AlertHistoryModel::AlertColumn, true);
    QHeaderView *header = m_history->horizontalHeader();
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(AlertHistoryModel::TimeColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AlertHistoryModel::KindColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AlertHistoryModel::ReasonColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(AlertHistoryModel::SourceColumn, QHeaderView::Stretch);
}

void AlertDetail::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    widget()->setPalette(palette);
    renderFocus();
    widget()->setAutoFillBackground(true);
    m_annotations->setTheme(theme);
    m_facts->setTheme(theme);
    m_chart->setTheme(theme);
    render();
}

void AlertDetail::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    m_chart->setZone(zone);
    m_historyModel->setZone(zone);
    render();
}

void AlertDetail::setAlert(const std::optional<WatchedAlert> &alert, Instant now, bool isKnown)
{
    const bool isOther
        = alert.has_value() != m_alert.has_value() || (alert && alert->labels != m_alert->labels);
    const bool isNews = isOther || (alert && alert->state != m_alert->state);
    m_alert = alert;
    m_now = now;
    m_isKnown = isKnown;
    if (isOther) {
        m_historyModel->apply({});
        verticalScrollBar()->setValue(0);
    }
    render();
    m_chart->setAlert(alert, now);
    if (isNews)
        renewHistory();
}

void AlertDetail::renewHistory()
{
    if (!m_alert)
        return;
    AlertHistoryFilter filter;
    filter.alert = m_alert->labels;
    constexpr int most = 100;
    filter.limit = most;
    Q_EMIT historyWanted(filter);
}

void AlertDetail::setHistory(const QList<AlertHistoryEntry> &entries)
{
    m_historyModel->apply(entries);
    fitHistory();
}

void AlertDetail::apply(const QueryOutcome &outcome) { m_chart->apply(outcome); }

void AlertDetail::render()
{
    m_nothing->setVisible(!m_alert);
    m_content->setVisible(m_alert.has_value());
    if (!m_alert)
        return;
    m_sign->setPixmap(alertIcon(signOf(*m_alert), m_theme)
                          .pixmap(QSize(signSide, signSide), devicePixelRatioF()));
    m_name->setText(m_alert->name().isEmpty() ? tr("Without a name") : breakable(m_alert->name()));
    m_state->setText(stateText());
    m_state->setToolTip(formatDateTime(sinceOf(*m_alert), m_zone));
    renderTexts();
    fitHistory();
}

QString AlertDetail::stateText() const
{
    QStringList parts { QStringLiteral("%1, %2").arg(
        severityWord(m_alert->severity()), sinceText(*m_alert, m_now)) };
    if (m_alert->value)
        parts << tr("value %1").arg(valueText(*m_alert));
    if (!m_alert->silencedBy.isEmpty())
        parts << tr("silenced by %n silence(s)", nullptr, int(m_alert->silencedBy.size()));
    if (!m_alert->inhibitedBy.isEmpty())
        parts << tr("inhibited by %1").arg(joinedList(m_alert->inhibitedBy));
    if (!m_alert->mutedBy.isEmpty())
        parts << tr("muted by %1").arg(joinedList(m_alert->mutedBy));
    QString text = parts.join(QStringLiteral(" · "));
    if (!m_isKnown)
        text += u'\n' + tr("No source knows this alert any more.");
    return text;
}

void AlertDetail::renderTexts()
{
    using Kind = AlertTextPart::Kind;
    QList<AlertTextPart> annotations;
    AlertTextPart others { tr("Links and other annotations"), Kind::Table, {}, {} };
    for (auto one = m_alert->annotations.begin(); one != m_alert->annotations.end(); ++one) {
        if (isLink(one.key()))
            others.rows.append({ one.key(), one.value() });
        else if (one.key() == QLatin1String("summary"))
            annotations.prepend({ {}, Kind::Markdown, one.value(), {} });
        else
            annotations.append({ one.key(), Kind::Markdown, one.value(), {} });
    }
    m_annotations->setParts(annotations);
    m_annotations->setVisible(!annotations.isEmpty());
    QList<AlertTextPart> facts;
    if (!m_alert->expr.isEmpty()) {
        const QString heading = m_alert->forTime.count() > 0
            ? tr("Expression, for %1").arg(formatAge(m_alert->forTime))
            : tr("Expression");
        facts << AlertTextPart { heading, Kind::Code, m_alert->expr, {} };
    }
    AlertTextPart labels { tr("Labels"), Kind::Table, {}, {} };
    for (auto label = m_alert->labels.pairs.begin(); label != m_alert->labels.pairs.end(); ++label)
        labels.rows.append({ label.key(), label.value() });
    facts << labels;
    QStringList origins;
    for (const AlertOrigin &origin : m_alert->origins)
        origins << originText(origin);
    facts << AlertTextPart { tr("Found by"), Kind::Plain, origins.join(u'\n'), {} };
    if (!m_alert->tellings.isEmpty()) {
        facts << AlertTextPart { tr("Told to"), Kind::Plain, tellingTexts(*m_alert).join(u'\n'),
            {} };
    }
    if (!others.rows.isEmpty())
        facts << others;
    m_facts->setParts(facts);
}

QString AlertDetail::text() const
{
    return QStringList { m_name->text(), m_state->text(), m_annotations->toPlainText(),
        m_facts->toPlainText() }
        .join(u'\n');
}

void AlertDetail::fitHistory()
{
    constexpr int most = 8;
    const int rows = m_historyModel->rowCount();
    m_history->setVisible(rows > 0);
    m_historyTitle->setText(rows > 0 ? tr("History") : tr("No history yet"));
    const int rowHeight = m_history->verticalHeader()->defaultSectionSize();
    m_history->setFixedHeight(
        m_history->horizontalHeader()->sizeHint().height() + std::min(rows, most) * rowHeight + 2);
}

void AlertDetail::renderFocus()
{
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::Window, m_theme.panel);
    palette.setColor(QPalette::Mid, hasFocus() ? m_theme.accent : m_theme.panel);
    setPalette(palette);
}

void AlertDetail::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    renderFocus();
}

void AlertDetail::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    renderFocus();
}

void AlertDetail::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    constexpr int needsSource = 520;
    m_history->setColumnHidden(AlertHistoryModel::SourceColumn, width() < needsSource);
}

} // namespace opsglass
