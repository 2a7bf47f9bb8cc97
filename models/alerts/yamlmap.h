// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/fileproblem.h"
#include "models/alerts/yamlsource.h"

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

/// The source text of a scalar; null is empty. Nothing when the node is a list or a mapping.
std::optional<QString> scalarText(const YAML::Node &node);

/// The entries of a mapping in its order, those of merged mappings (`<<`) behind it.
/// Keys that stand twice and keys that are no text become problems; those called null are
/// left out, as Go's reader does.
QList<YamlEntry> yamlEntries(
    const YAML::Node &map, const YamlSource &source, QList<FileProblem> &problems);

} // namespace opsglass
