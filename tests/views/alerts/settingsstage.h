// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/alerts/alertsettingsdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>

#include <memory>

namespace opsglass::samples {

using namespace Qt::Literals::StringLiterals;

/// Every setting has another value than by default.
inline AlertSettings fullSettings()
{
    AlertSettings settings;
    settings.rules
        = { { u"a"_s, { u"/r/a.yml"_s, u"pack:osmen"_s } }, { u"gone"_s, { u"pack:ajentik"_s } } };
    settings.watchesServers = false;
    settings.alertmanagers = { { u"1"_s, u"Main"_s, u"http://am:9093"_s, true } };
    settings.routingFile = u"/r/am.yml"_s;
    settings.notifies = false;
    settings.hidesContent = true;
    settings.criticalStays = false;
    settings.notifications = { true, 7, std::chrono::minutes(3) };
    settings.quiet = { true, QTime(23, 30), QTime(6, 15), { 1, 5 }, false };
    settings.sounds = { { AlertSeverity::Critical, u"dialog-error"_s },
        { AlertSeverity::Info, u"/s/ping.oga"_s } };
    settings.webhooks = { u"https://h/x"_s };
    return settings;
}

/// A dialog that outlives being closed.
inline std::unique_ptr<AlertSettingsDialog> dialogOf(const AlertSettings &settings)
{
    auto dialog = std::make_unique<AlertSettingsDialog>(settings);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->setSources({ { u"a"_s, u"Alpha"_s, {} }, { u"b"_s, u"Beta"_s, {} } });
    dialog->setRuleFiles({ { u"pack:osmen"_s, u"OsMEN"_s, true, 4, 0, {}, false },
        { u"/r/a.yml"_s, u"a.yml"_s, false, 5, 1, {}, false } });
    return dialog;
}

inline QPushButton *buttonOf(const QWidget &widget, const QString &text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

inline QPushButton *buttonOf(
    const AlertSettingsDialog &dialog, QDialogButtonBox::StandardButton which)
{
    return dialog.findChild<QDialogButtonBox *>()->button(which);
}

inline QCheckBox *boxOf(const QWidget &widget, const QString &text)
{
    for (QCheckBox *box : widget.findChildren<QCheckBox *>()) {
        if (box->text().remove(u'&') == text)
            return box;
    }
    return nullptr;
}

template <typename Field>
Field *fieldOf(const QWidget &widget, const QString &name)
{
    for (Field *field : widget.findChildren<Field *>()) {
        if (field->accessibleName() == name)
            return field;
    }
    return nullptr;
}

} // namespace opsglass::samples
