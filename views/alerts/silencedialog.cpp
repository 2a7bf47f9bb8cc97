// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/silencedialog.h"

#include "models/alerts/alertwords.h"
#include "models/alerts/silencelistmodel.h"
#include "models/format/localetime.h"
#include "views/alerts/alertsign.h"
#include "views/alerts/matchereditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

/// What stands for an end that is no distance from the start.
constexpr qint64 untilMorning = -1;
constexpr qint64 untilChosen = -2;
constexpr qsizetype mostListed = 200;

// The fields hold the wall clock of the zone, whatever the computer's own is.
void showTime(QDateTimeEdit &edit, Instant time, const QTimeZone &zone)
{
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), zone);
    edit.setDate(there.date());
    edit.setTime(there.time());
}

Instant chosen(const QDateTimeEdit &edit, const QTimeZone &zone)
{
    return Instant(Milliseconds(QDateTime(edit.date(), edit.time(), zone).toMSecsSinceEpoch()));
}

QDateTimeEdit *newTimeEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QDateTimeEdit(parent);
    edit->setAccessibleName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(datePattern() + u' ' + minutePattern());
    return edit;
}

QString lineOf(const WatchedAlert &alert)
{
    Labels rest = alert.labels;
    const QString name = rest.pairs.take(QStringLiteral("alertname"));
    return name + u' ' + toString(rest);
}

} // namespace

SilenceDialog::SilenceDialog(const Context &context, QWidget *parent)
    : QDialog(parent)
    , m_book(context.book)
    , m_theme(context.theme)
    , m_zone(context.zone)
    , m_known(silenceKeepers(context.book->sources()))
    , m_matchers(new MatcherEditor(this))
    , m_reach(new QLabel(this))
    , m_hidden(new QListWidget(this))
    , m_duration(new QComboBox(this))
    , m_end(newTimeEdit(tr("End"), this))
    , m_isLater(new QCheckBox(tr("Start &later"), this))
    , m_start(newTimeEdit(tr("Start"), this))
    , m_author(new QLineEdit(context.author, this))
    , m_comment(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Silence"));
    resize(720, 680);
    fillKnown();
    fillDurations();
    buildLayout();
    chooseKeepers({ QString() });
    connect(m_matchers, &MatcherEditor::changed, this, &SilenceDialog::render);
    connect(context.book, &AlertBook::changed, this, &SilenceDialog::render);
    connect(context.book, &QObject::destroyed, this, &QWidget::close);
    connect(m_duration, &QComboBox::currentIndexChanged, this, &SilenceDialog::render);
    connect(m_isLater, &QCheckBox::toggled, this, &SilenceDialog::render);
    for (QDateTimeEdit *edit : { m_end, m_start })
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &SilenceDialog::render);
    for (QLineEdit *edit : { m_author, m_comment })
        connect(edit, &QLineEdit::textChanged, this, &SilenceDialog::render);
    render();
}

void SilenceDialog::buildLayout()
{
    auto *rows = new QWidget(this);
    auto *rowLayout = new QVBoxLayout(rows);
    rowLayout->setContentsMargins(0, 0, metrics::gap, 0);
    rowLayout->addWidget(m_matchers);
    rowLayout->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(rows);
    auto *add = new QPushButton(tr("&Add Matcher"), this);
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, m_matchers, &MatcherEditor::addRow);
    m_hidden->setAccessibleName(tr("Alerts that it hides now"));
    m_hidden->setIconSize(QSize(14, 14));
    m_hidden->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reach->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_comment->setPlaceholderText(tr("Why"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Until"), newTimes());
    form->addRow(tr("&Made by"), m_author);
    form->addRow(tr("&Comment"), m_comment);
    form->addRow(tr("Kept"), newKeepers());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make = buttons->addButton(tr("Make &Silence"), QDialogButtonBox::AcceptRole);
    m_make->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &SilenceDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(tr("Hide alerts for which all of these hold:"), this));
    layout->addWidget(area, 3);
    layout->addWidget(add, 0, Qt::AlignLeft);
    layout->addWidget(m_reach);
    layout->addWidget(m_hidden, 2);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

QWidget *SilenceDialog::newTimes()
{
    auto *times = new QWidget(this);
    auto *layout = new QHBoxLayout(times);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_duration);
    layout->addWidget(m_end);
    layout->addSpacing(3 * metrics::gap);
    layout->addWidget(m_isLater);
    layout->addWidget(m_start);
    layout->addStretch(1);
    showTime(*m_start, m_book->now() + 1h, m_zone);
    showTime(*m_end, m_book->now() + 2h, m_zone);
    return times;
}

QWidget *SilenceDialog::newKeepers()
{
    auto *keepers = new QWidget(this);
    auto *layout = new QVBoxLayout(keepers);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spacing);
    for (const SilenceKeeper &keeper : m_known) {
        auto *box = new QCheckBox(QString(keeper.name).replace(u'&', QLatin1String("&&")), this);
        connect(box, &QCheckBox::toggled, this, &SilenceDialog::render);
        m_keepers << box;
        layout->addWidget(box);
    }
    return keepers;
}

void SilenceDialog::fillDurations()
{
    m_duration->setAccessibleName(tr("Duration"));
    const auto add = [this](const QString &text, Milliseconds duration) {
        m_duration->addItem(text, qint64(duration.count()));
    };
    add(tr("1 hour"), 1h);
    add(tr("2 hours"), 2h);
    add(tr("4 hours"), 4h);
    add(tr("8 hours"), 8h);
    m_duration->addItem(tr("Tomorrow, 9:00"), untilMorning);
    add(tr("1 day"), 24h);
    add(tr("1 week"), 7 * 24h);
    m_duration->addItem(tr("Another time…"), untilChosen);
    m_duration->setCurrentIndex(1);
}

void SilenceDialog::fillKnown()
{
    QMap<QString, QStringList> values;
    for (const WatchedAlert &alert : m_book->alerts()) {
        for (auto label = alert.labels.pairs.begin(); label != alert.labels.pairs.end(); ++label)
            values[label.key()] << label.value();
    }
    for (QStringList &list : values) {
        list.sort();
        list.removeDuplicates();
    }
    m_matchers->setKnown(values);
}

void SilenceDialog::setAlert(const WatchedAlert &alert)
{
    QList<DraftMatcher> drafts;
    for (auto label = alert.labels.pairs.begin(); label != alert.labels.pairs.end(); ++label) {
        const auto matcher
            = AlertMatcher::make(label.key(), AlertMatcher::Operator::Equal, label.value());
        if (matcher)
            drafts << DraftMatcher { *matcher, isSilencedByDefault(alert.labels, label.key()) };
    }
    std::stable_sort(drafts.begin(), drafts.end(),
        [](const DraftMatcher &left, const DraftMatcher &right) { return left.isOn > right.isOn; });
    m_matchers->setMatchers(drafts);
    chooseKeepers(keepersOf(alert));
    m_comment->setFocus();
}

void SilenceDialog::setSilence(const KeptSilence &kept)
{
    QList<DraftMatcher> drafts;
    for (const AlertMatcher &matcher : kept.silence.matchers)
        drafts << DraftMatcher { matcher, true };
    m_matchers->setMatchers(drafts);
    m_comment->setText(kept.silence.comment);
    if (m_author->text().isEmpty())
        m_author->setText(kept.silence.createdBy);
    chooseKeepers({ kept.source });
    const Instant now = m_book->now();
    if (kept.silence.state(now) == Silence::State::Expired)
        return;
    showTime(*m_end, kept.silence.endsAt, m_zone);
    m_duration->setCurrentIndex(m_duration->findData(untilChosen));
    if (kept.silence.state(now) == Silence::State::Pending) {
        showTime(*m_start, kept.silence.startsAt, m_zone);
        m_isLater->setChecked(true);
    }
    render();
}

void SilenceDialog::chooseKeepers(const QStringList &sources)
{
    for (qsizetype i = 0; i < m_known.size(); ++i)
        m_keepers[i]->setChecked(sources.contains(m_known[i].source));
    // One that is not asked any more keeps nothing.
    if (keepers().isEmpty())
        m_keepers.first()->setChecked(true);
}

QStringList SilenceDialog::keepers() const
{
    QStringList sources;
    for (qsizetype i = 0; i < m_keepers.size(); ++i) {
        if (m_keepers[i]->isChecked())
            sources << m_known[i].source;
    }
    return sources;
}

Instant SilenceDialog::startsAt() const
{
    return m_isLater->isChecked() ? chosen(*m_start, m_zone) : m_book->now();
}

Instant SilenceDialog::endsAt() const
{
    const qint64 choice = m_duration->currentData().toLongLong();
    if (choice == untilMorning)
        return tomorrowMorning(startsAt(), m_zone);
    if (choice == untilChosen)
        return chosen(*m_end, m_zone);
    return startsAt() + Milliseconds(choice);
}

Result<Silence> SilenceDialog::silence() const
{
    return m_matchers->matchers().and_then([this](const QList<AlertMatcher> &matchers) {
        Silence silence;
        silence.matchers = matchers;
        silence.startsAt = startsAt();
        silence.endsAt = endsAt();
        silence.createdBy = m_author->text().trimmed();
        silence.comment = m_comment->text().trimmed();
        return checkedSilence(silence, m_book->now());
    });
}

/// Each alert once, by any of those that shall keep the silence.
QList<WatchedAlert> SilenceDialog::hiddenAlerts(const QList<AlertMatcher> &matchers) const
{
    const QStringList sources = keepers();
    if (sources.contains(QString())) // which hides all that match
        return alertsHiddenBy(matchers, {}, m_book->alerts());
    QList<WatchedAlert> hidden;
    QSet<Labels> known;
    for (const QString &source : sources) {
        for (const WatchedAlert &alert : alertsHiddenBy(matchers, source, m_book->alerts())) {
            if (known.contains(alert.labels))
                continue;
            known.insert(alert.labels);
            hidden << alert;
        }
    }
    return hidden;
}

void SilenceDialog::render()
{
    if (!m_book)
        return;
    const auto matchers = m_matchers->matchers();
    renderReach(matchers ? hiddenAlerts(*matchers) : QList<WatchedAlert>(), matchers.has_value());
    m_end->setVisible(m_duration->currentData().toLongLong() == untilChosen);
    m_start->setVisible(m_isLater->isChecked());
    const auto made = silence();
    const bool isKept = !keepers().isEmpty();
    m_problem->setText(!made ? made.error().message
            : isKept         ? QString()
                             : tr("Choose who keeps the silence."));
    m_make->setEnabled(made.has_value() && isKept);
}

void SilenceDialog::renderReach(const QList<WatchedAlert> &hidden, bool isReadable)
{
    m_hidden->clear();
    const int room = width() - 24 * metrics::spacing; // of the list, which may be hidden yet
    for (const WatchedAlert &alert : hidden.first(std::min(hidden.size(), mostListed))) {
        const QString line = lineOf(alert).simplified();
        auto *item = new QListWidgetItem(alertIcon(signOf(alert), m_theme),
            m_hidden->fontMetrics().elidedText(line, Qt::ElideRight, room));
        item->setToolTip(QStringLiteral("<qt>%1</qt>").arg(line.toHtmlEscaped()));
        m_hidden->addItem(item);
    }
    if (hidden.size() > mostListed)
        m_hidden->addItem(tr("and %n more", nullptr, int(hidden.size() - mostListed)));
    m_hidden->setVisible(!hidden.isEmpty());
    QString text;
    bool isWarning = true;
    switch (reachOf(hidden.size(), m_book->alerts())) {
    case SilenceReach::Nothing:
        text = isReadable ? tr("It hides nothing now: no alert matches.") : QString();
        break;
    case SilenceReach::Everything:
        text = tr("It hides every alert there is: %n now.", nullptr, int(hidden.size()));
        break;
    case SilenceReach::Some:
        text = tr("It hides %n alert(s) now:", nullptr, int(hidden.size()));
        isWarning = false;
        break;
    }
    m_reach->setText(text);
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, isWarning ? m_theme.warn : m_theme.text);
    m_reach->setPalette(palette);
}

int SilenceDialog::hiddenCount() const
{
    const auto matchers = m_matchers->matchers();
    return matchers ? int(hiddenAlerts(*matchers).size()) : 0;
}

QString SilenceDialog::reachText() const { return m_reach->text(); }

void SilenceDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    render();
}

void SilenceDialog::finish()
{
    const auto made = silence();
    if (!made || keepers().isEmpty())
        return;
    Q_EMIT silenceMade(*made, keepers());
    accept();
}

} // namespace opsglass
