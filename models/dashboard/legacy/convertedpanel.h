// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace opsglass {

/// An old panel in today's shape, and what was approximated or lost on the way: translated
/// sentences. Keys that mean nothing today may still stand in `panel`.
struct ConvertedPanel {
    QJsonObject panel;
    QStringList notes;
};

/// `fieldConfig` as a converter fills it.
struct FieldConfigDraft {
    QJsonObject defaults;
    QJsonObject custom; ///< becomes `defaults.custom`
    QJsonArray overrides;

    /// Adds an override for a series or column; the name is a regular expression when it stands
    /// between slashes. Without properties nothing is added.
    void add(const QString &name, const QJsonArray &properties);
    /// Adds an override for all fields of a type.
    void addForType(const QString &type, const QJsonArray &properties);
    [[nodiscard]] QJsonObject json() const;
};

/// One property of an override.
QJsonObject property(const QString &id, const QJsonValue &value);

/// A number, also where an old editor stored it as text; absent for all else.
std::optional<double> numberOf(const QJsonValue &value);

/// The reducer of today for the names of the angular panels (avg, current, total, …); an unknown
/// name gives none.
QString reducerFor(const QString &oldName);

/// Steps of absolute thresholds: `colors` has one more than `limits`, from the lowest upward.
QJsonObject absoluteThresholds(const QList<double> &limits, const QStringList &colors);

/// The numbers of "10,20" or ["10", 20]; what is no number is left out.
QList<double> limitsOf(const QJsonValue &value);

/// `valueMaps` or `rangeMaps`, whichever `mappingType` names, in the numbered form of version 29;
/// the migration of version 30 makes typed ones of them.
QJsonArray numberedMappings(const QJsonObject &old);

/// A text as a regular expression that matches just it.
QString exactPattern(const QString &text);

} // namespace opsglass
