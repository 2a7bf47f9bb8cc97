// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/preferencesdesk.h"

#include "app/settings.h"
#include "app/translations.h"

#include <QLocale>

namespace opsglass {

PreferencesDesk::PreferencesDesk(
    Settings *settings, const QStringList &locked, Autostart autostart, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_autostart(std::move(autostart))
{
    m_range.isTrayLocked = locked.contains(QLatin1String("stayInTray"));
    m_range.isThemeLocked = locked.contains(QLatin1String("theme"));
    m_range.isLanguageLocked = locked.contains(QLatin1String("language"));
    for (const QString &code : shippedLanguages()) {
        const QLocale locale(code);
        const QString name = locale.nativeLanguageName();
        m_range.languages.append({ code, name.isEmpty() ? code : name });
    }
}

PreferencesDesk::~PreferencesDesk() = default;

void PreferencesDesk::open(QWidget *window, bool hasTray)
{
    // One that was closed is gone only later.
    if (m_dialog && m_dialog->isVisible()) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_range.hasTray = hasTray;
    m_dialog = new PreferencesDialog(
        { m_autostart.isOn(), m_settings->staysInTray, m_settings->theme, m_settings->language },
        m_range, window);
    connect(m_dialog, &PreferencesDialog::applied, this, &PreferencesDesk::apply);
    m_dialog->open();
}

void PreferencesDesk::apply(const Preferences &preferences)
{
    if (const auto set = m_autostart.setOn(preferences.startsAtLogin); !set)
        m_dialog->showProblem(set.error().message);
    Q_EMIT changed(preferences);
}

} // namespace opsglass
