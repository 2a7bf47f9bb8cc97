// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertsettings.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QTimeEdit;

namespace opsglass {

class ProblemLine;

/// Edits when nobody is to be disturbed.
class QuietHoursEdit : public QWidget {
    Q_OBJECT

public:
    explicit QuietHoursEdit(QWidget *parent = nullptr);

    void setHours(const QuietHours &hours);
    QuietHours hours() const;
    /// One sentence; empty when all is good.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void buildLayout();
    void connectFields();
    void note();
    void render();

    QCheckBox *m_isOn;
    QWidget *m_details;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    QLabel *m_nextDay;
    std::array<QCheckBox *, 7> m_days; ///< Monday first
    QCheckBox *m_critical;
    ProblemLine *m_problem;
};

} // namespace opsglass
