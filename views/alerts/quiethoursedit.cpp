// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/quiethoursedit.h"

#include "models/format/localetime.h"
#include "views/alerts/problemline.h"
#include "views/dashboard/flowbar.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace opsglass {

namespace {

/// The boxes of the days, in as many lines as they need.
class DayBar : public FlowBar {
public:
    DayBar(const QList<QWidget *> &days, QWidget *parent)
        : FlowBar(parent)
    {
        for (QWidget *day : days)
            day->setParent(this);
        setContentsMargins(0, 0, 0, 0);
        setParts(days);
    }
};

} // namespace

QuietHoursEdit::QuietHoursEdit(QWidget *parent)
    : QWidget(parent)
    , m_isOn(new QCheckBox(tr("&Quiet hours: no notifications and no sounds"), this))
    , m_details(new QWidget(this))
    , m_from(new QTimeEdit(m_details))
    , m_to(new QTimeEdit(m_details))
    , m_nextDay(new QLabel(tr("of the next day"), m_details))
    , m_days()
    , m_critical(new QCheckBox(tr("C&ritical alerts are told of all the same"), m_details))
    , m_problem(new ProblemLine(m_details))
{
    for (int day = 1; day <= int(m_days.size()); ++day) {
        auto *box = new QCheckBox(QLocale().dayName(day, QLocale::ShortFormat), m_details);
        box->setAccessibleName(tr("Quiet on %1").arg(QLocale().dayName(day)));
        m_days[size_t(day - 1)] = box;
    }
    buildLayout();
    connectFields();
    render();
}

void QuietHoursEdit::buildLayout()
{
    for (QTimeEdit *edit : { m_from, m_to })
        edit->setDisplayFormat(minutePattern());
    m_from->setAccessibleName(tr("Quiet hours begin"));
    m_to->setAccessibleName(tr("Quiet hours end"));
    auto *times = new QHBoxLayout;
    times->addWidget(m_from);
    times->addWidget(new QLabel(tr("to"), m_details));
    times->addWidget(m_to);
    times->addWidget(m_nextDay);
    times->addStretch();
    auto *days = new DayBar({ m_days.begin(), m_days.end() }, m_details);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("From"), times);
    form->addRow(tr("Begin on"), days);
    auto *detailsLayout = new QVBoxLayout(m_details);
    detailsLayout->setContentsMargins(6 * metrics::spacing, 0, 0, 0);
    detailsLayout->addLayout(form);
    detailsLayout->addWidget(m_problem);
    detailsLayout->addWidget(m_critical);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_isOn);
    layout->addWidget(m_details);
}

void QuietHoursEdit::connectFields()
{
    connect(m_isOn, &QCheckBox::clicked, this, &QuietHoursEdit::note);
    connect(m_critical, &QCheckBox::clicked, this, &QuietHoursEdit::note);
    for (QTimeEdit *edit : { m_from, m_to })
        connect(edit, &QTimeEdit::timeChanged, this, &QuietHoursEdit::note);
    for (QCheckBox *day : m_days)
        connect(day, &QCheckBox::clicked, this, &QuietHoursEdit::note);
}

void QuietHoursEdit::note()
{
    render();
    Q_EMIT changed();
}

void QuietHoursEdit::setHours(const QuietHours &hours)
{
    m_isOn->setChecked(hours.isOn);
    m_from->setTime(hours.from);
    m_to->setTime(hours.to);
    for (int day = 1; day <= int(m_days.size()); ++day)
        m_days[size_t(day - 1)]->setChecked(
            hours.weekdays.isEmpty() || hours.weekdays.contains(day));
    m_critical->setChecked(hours.letsCriticalPass);
    render();
}

QuietHours QuietHoursEdit::hours() const
{
    QuietHours hours;
    hours.isOn = m_isOn->isChecked();
    hours.from = m_from->time();
    hours.to = m_to->time();
    for (int day = 1; day <= int(m_days.size()); ++day) {
        if (m_days[size_t(day - 1)]->isChecked())
            hours.weekdays << day;
    }
    if (hours.weekdays.size() == qsizetype(m_days.size()))
        hours.weekdays.clear(); // every day
    hours.letsCriticalPass = m_critical->isChecked();
    return hours;
}

QString QuietHoursEdit::problem() const
{
    if (!m_isOn->isChecked())
        return {};
    if (m_from->time() == m_to->time())
        return tr("The quiet hours end when they begin.");
    const bool hasDay = std::any_of(
        m_days.begin(), m_days.end(), [](const QCheckBox *day) { return day->isChecked(); });
    return hasDay ? QString() : tr("The quiet hours need a day.");
}

void QuietHoursEdit::render()
{
    m_details->setEnabled(m_isOn->isChecked());
    m_nextDay->setVisible(m_to->time() < m_from->time());
    m_problem->setText(problem());
}

} // namespace opsglass
