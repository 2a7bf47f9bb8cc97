// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/report/reportscheduledialog.h"

#include "models/format/duration.h"
#include "models/format/localetime.h"
#include "models/report/systemdunits.h"
#include "views/alerts/problemline.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace opsglass {

namespace {

using namespace std::chrono_literals;
using Rhythm = ReportSchedule::Rhythm;

constexpr int everyDay = 0; ///< among the days, 1 is Monday

void choose(QComboBox &box, const QVariant &value, const QString &unknown)
{
    int index = box.findData(value);
    if (index < 0) {
        box.addItem(unknown, value);
        index = box.count() - 1;
    }
    box.setCurrentIndex(index);
}

QHBoxLayout *newRow(QWidget *parent)
{
    auto *row = new QHBoxLayout(parent);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gap);
    return row;
}

} // namespace

ReportScheduleDialog::ReportScheduleDialog(
    const ReportSchedule &schedule, Context context, QWidget *parent)
    : QDialog(parent)
    , m_before(schedule)
    , m_context(std::move(context))
    , m_isEnabled(new QCheckBox(tr("&Write reports on a schedule"), this))
    , m_details(new QWidget(this))
    , m_day(new QComboBox(this))
    , m_time(new QTimeEdit(schedule.time, this))
    , m_source(new QComboBox(this))
    , m_note(new ProblemLine(this))
    , m_since(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_folder(new QLineEdit(schedule.folder, this))
    , m_hasTimer(
          new QCheckBox(tr("Install a &systemd user timer for when Opsglass is not running"), this))
    , m_units(new QPlainTextEdit(this))
    , m_next(new QLabel(this))
    , m_problem(new ProblemLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Scheduled Reports"));
    resize(560, 560);
    m_isEnabled->setChecked(schedule.isEnabled);
    m_hasTimer->setChecked(schedule.hasTimer);
    fillChoices();
    buildLayout();
    connectFields();
    render();
}

void ReportScheduleDialog::fillChoices()
{
    m_day->addItem(tr("Every day"), everyDay);
    for (int day = 1; day <= 7; ++day)
        m_day->addItem(tr("Every %1").arg(locale().dayName(day)), day);
    choose(*m_day, m_before.rhythm == Rhythm::Weekly ? m_before.weekday : everyDay, {});
    for (const Source &source : std::as_const(m_context.sources))
        m_source->addItem(source.name.simplified(), source.id);
    if (!m_before.source.isEmpty())
        choose(*m_source, m_before.source, tr("%1 (not there now)").arg(m_before.source));
    for (const Milliseconds since :
        { Milliseconds(24h), Milliseconds(7 * 24h), Milliseconds(30 * 24h) })
        m_since->addItem(tr("the last %1").arg(formatAge(since)), qint64(since.count()));
    choose(*m_since, qint64(m_before.since.count()),
        tr("the last %1").arg(printDuration(m_before.since)));
    m_format->addItem(tr("Markdown"), formatKey(ReportFormat::Markdown));
    m_format->addItem(tr("JSON"), formatKey(ReportFormat::Json));
    m_format->addItem(tr("HTML"), formatKey(ReportFormat::Html));
    choose(*m_format, formatKey(m_before.format), {});
}

void ReportScheduleDialog::buildLayout()
{
    m_time->setDisplayFormat(minutePattern());
    m_time->setAccessibleName(tr("Time"));
    m_units->setReadOnly(true);
    m_units->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_units->setAccessibleName(tr("What is written for systemd"));
    m_source->setObjectName(QStringLiteral("source"));
    m_note->setObjectName(QStringLiteral("note"));
    m_source->setPlaceholderText(tr("There is none yet"));
    m_note->setFont(Theme::mutedFont());
    m_next->setWordWrap(true);
    m_next->setTextFormat(Qt::PlainText);
    auto *form = new QFormLayout;
    form->addRow(tr("W&hen"), newTimes());
    form->addRow(tr("S&ource"), m_source);
    form->addRow(QString(), m_note);
    form->addRow(tr("&Time span"), m_since);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("Fol&der"), newFolder());
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(metrics::gap);
    details->addLayout(form);
    details->addWidget(m_next);
    details->addWidget(m_hasTimer);
    // Without the units what is above them stays together.
    constexpr int everything = 1000;
    details->addWidget(m_units, everything);
    details->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportScheduleDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::gap);
    layout->addWidget(m_isEnabled);
    layout->addWidget(m_details, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

QWidget *ReportScheduleDialog::newTimes()
{
    auto *times = new QWidget(this);
    QHBoxLayout *row = newRow(times);
    row->addWidget(m_day, 1);
    row->addWidget(m_time);
    times->setFocusProxy(m_day);
    return times;
}

QWidget *ReportScheduleDialog::newFolder()
{
    auto *folder = new QWidget(this);
    auto *button = new QPushButton(tr("&Choose…"), this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &ReportScheduleDialog::chooseFolder);
    QHBoxLayout *row = newRow(folder);
    row->addWidget(m_folder, 1);
    row->addWidget(button);
    folder->setFocusProxy(m_folder);
    return folder;
}

void ReportScheduleDialog::connectFields()
{
    for (QCheckBox *box : { m_isEnabled, m_hasTimer })
        connect(box, &QCheckBox::toggled, this, &ReportScheduleDialog::render);
    for (QComboBox *box : { m_day, m_source, m_since, m_format })
        connect(box, &QComboBox::currentIndexChanged, this, &ReportScheduleDialog::render);
    connect(m_time, &QTimeEdit::timeChanged, this, &ReportScheduleDialog::render);
    connect(m_folder, &QLineEdit::textChanged, this, &ReportScheduleDialog::render);
}

ReportSchedule ReportScheduleDialog::schedule() const
{
    ReportSchedule schedule = m_before;
    const int day = m_day->currentData().toInt();
    schedule.isEnabled = m_isEnabled->isChecked();
    schedule.rhythm = day == everyDay ? Rhythm::Daily : Rhythm::Weekly;
    if (day != everyDay)
        schedule.weekday = day;
    schedule.time = m_time->time();
    schedule.source = m_source->currentData().toString();
    schedule.since = Milliseconds(m_since->currentData().toLongLong());
    schedule.format = formatOfKey(m_format->currentData().toString()).value_or(m_before.format);
    schedule.folder = m_folder->text().trimmed();
    schedule.hasTimer = m_hasTimer->isChecked();
    if (schedule.isEnabled && (!m_before.isEnabled || !schedule.hasTimesOf(m_before)))
        schedule.begins = m_context.now();
    return schedule;
}

QString ReportScheduleDialog::problem() const
{
    if (!m_isEnabled->isChecked())
        return {};
    const QString folder = m_folder->text().trimmed();
    if (m_source->currentIndex() < 0)
        return tr("There is nothing to report on yet.");
    if (folder.isEmpty())
        return tr("Choose a folder for the reports.");
    if (!QDir::isAbsolutePath(folder))
        return tr("The folder is a full path, beginning with /.");
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return tr("%1 is a file, not a folder.").arg(folder);
    if (info.exists() && !info.isWritable())
        return tr("The folder %1 cannot be written.").arg(folder);
    return {};
}

void ReportScheduleDialog::chooseFolder()
{
    const QString start = m_folder->text().trimmed();
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Folder for the reports"), start.isEmpty() ? QDir::homePath() : start);
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

/// Why there is nothing to choose and what to do, or what to know of what is chosen.
QString ReportScheduleDialog::noteOfSource() const
{
    if (m_source->count() == 0)
        return tr(
            "Reports are about a server, endpoints that Opsglass scrapes, or the demo, and it "
            "knows none of them yet. Choose one in the File menu first: Connect to a Server…, "
            "Watch an Endpoint… or Look at the Demo.");
    const auto chosen = std::find_if(m_context.sources.cbegin(), m_context.sources.cend(),
        [id = m_source->currentData().toString()](const Source &known) { return known.id == id; });
    return chosen == m_context.sources.cend() ? QString() : chosen->note;
}

void ReportScheduleDialog::render()
{
    const ReportSchedule chosen = schedule();
    const QString note = noteOfSource();
    m_note->setText(note, ProblemLine::Kind::Neutral);
    m_source->setEnabled(m_source->count() > 0);
    m_source->setAccessibleDescription(note);
    m_details->setEnabled(chosen.isEnabled);
    const QString sentence = problem();
    m_problem->setText(sentence);
    m_apply->setEnabled(sentence.isEmpty());
    const auto due = dueAt(chosen, m_context.last, m_context.now(), m_context.zone);
    if (!due)
        m_next->setText(tr("No report is written."));
    else if (*due <= m_context.now())
        m_next->setText(
            tr("The report of %1 is written at once.").arg(formatDateTime(*due, m_context.zone)));
    else
        m_next->setText(
            tr("The next report is that of %1.").arg(formatDateTime(*due, m_context.zone)));
    m_units->setVisible(m_hasTimer->isChecked());
    const QString heading = QStringLiteral("# %1/%2\n");
    m_units->setPlainText(heading.arg(m_context.unitDirectory, reportServiceName())
        + reportService(m_context.program) + u'\n'
        + heading.arg(m_context.unitDirectory, reportTimerName()) + reportTimer(chosen));
}

void ReportScheduleDialog::finish()
{
    if (!problem().isEmpty())
        return;
    Q_EMIT chosen(schedule());
    accept();
}

} // namespace opsglass
