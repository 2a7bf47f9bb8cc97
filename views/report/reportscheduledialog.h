// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportschedule.h"

#include <QDialog>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTimeEdit;

namespace opsglass {

class ProblemLine;

/// Sets when reports are written, of what and where to, and whether systemd does so while the
/// program is not running.
class ReportScheduleDialog : public QDialog {
    Q_OBJECT

public:
    struct Source {
        QString id;
        QString name;
        QString note = {}; ///< what a person has to know who chooses it; empty: nothing
    };
    /// What the dialog needs to know.
    struct Context {
        QList<Source> sources; ///< that can be asked
        QString program; ///< absolute path of the executable
        QString unitDirectory; ///< where the units of systemd are written, as shown
        QTimeZone zone = QTimeZone::utc();
        std::function<Instant()> now; ///< the clock
        std::optional<Instant> last; ///< the time of the last report
    };

    ReportScheduleDialog(
        const ReportSchedule &schedule, Context context, QWidget *parent = nullptr);

    /// What is chosen now. One that is switched on, or has other times, begins now.
    ReportSchedule schedule() const;
    /// What keeps it from being used; empty when nothing does.
    QString problem() const;

Q_SIGNALS:
    /// The person wants this one, which has no problem.
    void chosen(const opsglass::ReportSchedule &schedule);

private:
    void buildLayout();
    QWidget *newTimes();
    QWidget *newFolder();
    void fillChoices();
    void connectFields();
    void chooseFolder();
    QString noteOfSource() const;
    void render();
    void finish();

    ReportSchedule m_before;
    Context m_context;
    QCheckBox *m_isEnabled;
    QWidget *m_details;
    QComboBox *m_day;
    QTimeEdit *m_time;
    QComboBox *m_source;
    ProblemLine *m_note; ///< on the source
    QComboBox *m_since;
    QComboBox *m_format;
    QLineEdit *m_folder;
    QCheckBox *m_hasTimer;
    QPlainTextEdit *m_units;
    QLabel *m_next;
    ProblemLine *m_problem;
    QPushButton *m_apply = nullptr;
};

} // namespace opsglass
