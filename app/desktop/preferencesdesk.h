// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/autostart.h"
#include "views/settings/preferencesdialog.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace opsglass {

struct Settings;

/// Lets a person change what the program itself does. Lives on the GUI thread.
class PreferencesDesk : public QObject {
    Q_OBJECT

public:
    /// \param settings outlive the desk
    /// \param locked keys of settings.json that stay as they are
    PreferencesDesk(Settings *settings, const QStringList &locked, Autostart autostart,
        QObject *parent = nullptr);
    ~PreferencesDesk() override;

    /// Opens the dialog over `window`, or raises the one that is open.
    void open(QWidget *window, bool hasTray);

Q_SIGNALS:
    /// To be kept in the settings, which are as they were.
    void changed(const opsglass::Preferences &preferences);

private:
    void apply(const Preferences &preferences);

    Settings *m_settings;
    PreferenceRange m_range;
    Autostart m_autostart;
    QPointer<PreferencesDialog> m_dialog;
};

} // namespace opsglass
