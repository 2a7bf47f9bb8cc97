// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace opsglass {

/// What the administrator of a machine sets for everybody: values of settings.json that count while
/// a person has none of their own, and keys that a person cannot change.
struct Presets {
    QJsonObject values;
    QStringList locked; ///< of the keys in `values`
    QStringList problems {}; ///< files that could not be used, and why
    friend bool operator==(const Presets &, const Presets &) = default;
};

/// `opsglass` in each of $XDG_CONFIG_DIRS, the most important first; /etc/xdg/opsglass usually.
QStringList presetDirectories();

/// Reads settings.json in each of the directories; those named first count more. Its key `locked`
/// lists keys. Servers may be given without an id, and without being chosen all are used.
Presets readPresets(const QStringList &directories);

/// What counts: a person's own settings over the presets, but for the locked ones.
QJsonObject withPresets(const QJsonObject &own, const Presets &presets);

/// What is to be kept of `changed`: without values that are just the presets', which thereby follow
/// them, and with the person's own ones as they were where the presets are locked.
QJsonObject withoutPresets(QJsonObject changed, const QJsonObject &own, const Presets &presets);

} // namespace opsglass
