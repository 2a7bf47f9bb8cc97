// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/fileproblem.h"

#include <QList>

#include <yaml-cpp/yaml.h>

#include <optional>

namespace opsglass {

/// One entry of a YAML mapping.
struct YamlEntry {
    QString key;
    FilePlace place; ///< of the key
    YAML::Node value;
};

FilePlace placeOf(const YAML::Node &node);

/// The source text of a scalar; null is empty. Nothing when the node is a list or a mapping.
std::optional<QString> scalarText(const YAML::Node &node);

/// The entries of a mapping in its order, those of merged mappings (`<<`) behind it.
/// Keys that stand twice and keys that are no text become problems.
QList<YamlEntry> yamlEntries(const YAML::Node &map, QList<FileProblem> &problems);

} // namespace opsglass
