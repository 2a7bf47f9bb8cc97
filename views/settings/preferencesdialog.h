// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/themeactions.h"

#include <QDialog>
#include <QList>
#include <QString>

class QCheckBox;
class QComboBox;

namespace opsglass {

class ProblemLine;

/// What a person chooses about the program itself.
struct Preferences {
    bool startsAtLogin = false;
    bool staysInTray = true;
    ThemeChoice theme = ThemeChoice::System;
    QString language; ///< such as "de"; empty: the system's
    friend bool operator==(const Preferences &, const Preferences &) = default;
};

/// What can be chosen here.
struct PreferenceRange {
    QList<std::pair<QString, QString>> languages; ///< code and name, without the system's
    bool hasTray = false; ///< now, on this desktop
    bool isTrayLocked = false; ///< by the administrator, as the others
    bool isThemeLocked = false;
    bool isLanguageLocked = false;
};

/// The preferences of the program.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(
        const Preferences &preferences, const PreferenceRange &range, QWidget *parent = nullptr);

    Preferences value() const;
    /// Why something of what was applied is not so; the dialog stays open.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void applied(const opsglass::Preferences &preferences);

private:
    void fillThemes(ThemeChoice theme);
    void fillLanguages(const PreferenceRange &range, const QString &language);
    void buildLayout(const PreferenceRange &range);
    void apply();

    QCheckBox *m_startsAtLogin;
    QCheckBox *m_staysInTray;
    QComboBox *m_theme;
    QComboBox *m_language;
    ProblemLine *m_state;
};

} // namespace opsglass
