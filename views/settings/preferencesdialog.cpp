// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/preferencesdialog.h"

#include "views/alerts/problemline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace opsglass {

PreferencesDialog::PreferencesDialog(
    const Preferences &preferences, const PreferenceRange &range, QWidget *parent)
    : QDialog(parent)
    , m_startsAtLogin(new QCheckBox(tr("&Start when I log in, in the background"), this))
    , m_staysInTray(new QCheckBox(tr("Stay in the &tray when the window is closed"), this))
    , m_theme(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_state(new ProblemLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Preferences"));
    m_startsAtLogin->setChecked(preferences.startsAtLogin);
    m_staysInTray->setChecked(preferences.staysInTray);
    m_staysInTray->setEnabled(!range.isTrayLocked);
    fillThemes(preferences.theme);
    m_theme->setEnabled(!range.isThemeLocked);
    fillLanguages(range, preferences.language);
    buildLayout(range);
}

void PreferencesDialog::fillThemes(ThemeChoice theme)
{
    m_theme->addItem(tr("As the system"), int(ThemeChoice::System));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->setCurrentIndex(m_theme->findData(int(theme)));
}

void PreferencesDialog::fillLanguages(const PreferenceRange &range, const QString &language)
{
    m_language->addItem(tr("As the system"), QString());
    for (const auto &[code, name] : range.languages)
        m_language->addItem(name, code);
    // One that is not there any more is still what the person chose.
    if (m_language->findData(language) < 0)
        m_language->addItem(language, language);
    m_language->setCurrentIndex(m_language->findData(language));
    m_language->setEnabled(!range.isLanguageLocked);
}

void PreferencesDialog::buildLayout(const PreferenceRange &range)
{
    auto *form = new QFormLayout;
    form->addRow(tr("&Look"), m_theme);
    form->addRow(tr("L&anguage"), m_language);
    auto *buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply, this);
    connect(buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
        &PreferencesDialog::apply);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        apply();
        if (m_state->text().isEmpty())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_startsAtLogin);
    column->addWidget(m_staysInTray);
    QStringList notes;
    if (!range.hasTray)
        notes << tr("There is no tray on this desktop now: closing the window ends Opsglass.");
    if (range.isTrayLocked || range.isThemeLocked || range.isLanguageLocked)
        notes << tr("What cannot be changed here is set by the administrator of this machine.");
    notes << tr("Another language shows after the next start.");
    column->addLayout(form);
    for (const QString &text : std::as_const(notes)) {
        auto *note = new QLabel(text, this);
        note->setTextFormat(Qt::PlainText);
        note->setWordWrap(true);
        column->addWidget(note);
    }
    column->addWidget(m_state);
    column->addStretch(1);
    column->addWidget(buttons);
    constexpr int width = 420;
    setMinimumWidth(width);
}

Preferences PreferencesDialog::value() const
{
    return { m_startsAtLogin->isChecked(), m_staysInTray->isChecked(),
        ThemeChoice(m_theme->currentData().toInt()), m_language->currentData().toString() };
}

void PreferencesDialog::apply()
{
    m_state->setText({}, ProblemLine::Kind::Neutral);
    Q_EMIT applied(value());
}

void PreferencesDialog::showProblem(const QString &sentence)
{
    m_state->setText(sentence, ProblemLine::Kind::Problem);
}

} // namespace opsglass
