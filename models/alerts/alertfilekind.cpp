// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertfilekind.h"

#include "models/alerts/yamlreader.h"

namespace opsglass {

namespace {

class Reader : private YamlReader {
public:
    std::optional<AlertFileKind> read(const QByteArray &yaml)
    {
        std::optional<AlertFileKind> kind = AlertFileKind::Rules;
        readDocument(yaml, [&kind](const YAML::Node &document) {
            if (!document.IsMap())
                kind.reset();
            else if (!document["groups"] && (document["route"] || document["receivers"]))
                kind = AlertFileKind::Routing;
        });
        return hasErrors() ? std::nullopt : kind;
    }
};

} // namespace

std::optional<AlertFileKind> alertFileKind(const QByteArray &yaml) { return Reader().read(yaml); }

} // namespace opsglass
