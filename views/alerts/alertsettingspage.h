// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertsettings.h"

#include <QWidget>

namespace opsglass {

/// One page of the settings of the alerting.
class AlertSettingsPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the settings this page is about.
    virtual void setSettings(const AlertSettings &settings) = 0;
    /// Writes what is set here into `settings` and leaves the rest alone.
    virtual void collect(AlertSettings &settings) const = 0;
    /// What has to be mended before the settings can be applied, as one sentence; empty when
    /// nothing.
    virtual QString problem() const { return {}; }

Q_SIGNALS:
    /// The person changed something.
    void changed();
};

} // namespace opsglass
