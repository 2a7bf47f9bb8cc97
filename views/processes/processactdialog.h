// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/processes/processwords.h"

#include <QDialog>

class QSpinBox;

namespace opsglass {

/// Asks before something is done to processes. Cancel is what Return means.
class ProcessActDialog : public QDialog {
    Q_OBJECT

public:
    /// \param processes at least one
    ProcessActDialog(
        ProcessAct act, const QList<ProcessInfo> &processes, QWidget *parent = nullptr);

    /// All that is asked, as a person reads it.
    QString text() const;

Q_SIGNALS:
    /// The person said yes.
    /// \param nice the new priority, where that is what changes
    void confirmed(int nice);

private:
    QString m_text;
    QSpinBox *m_nice;
};

} // namespace opsglass
