// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/exportersettings.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QSpinBox;

namespace opsglass {

class ProblemLine;

/// Whether and where this machine's metrics are offered to a Prometheus.
class ExporterDialog : public QDialog {
    Q_OBJECT

public:
    /// \param overrides what counts instead of the settings, as a sentence; empty: nothing does
    ExporterDialog(
        const ExporterSettings &settings, const QString &overrides, QWidget *parent = nullptr);

    ExporterSettings value() const;
    /// How it is going.
    void showServing(const QString &address);
    void showStopped();
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void applied(const opsglass::ExporterSettings &settings);

private:
    void buildLayout(const QString &overrides);
    void enableFields();

    QCheckBox *m_isEnabled;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QSpinBox *m_interval;
    QCheckBox *m_allowsRemote;
    ProblemLine *m_state;
};

} // namespace opsglass
