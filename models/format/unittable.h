// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace opsglass {

/// How one unit id is formatted (spec/grafana.md §9.2).
struct UnitRule {
    enum class Kind {
        Fixed, ///< number, blank, text
        Si, ///< 1000 scale with prefixes, shifted by `offset`
        Binary, ///< 1024 scale with prefixes, shifted by `offset`
        Count, ///< K M B T behind the number
        Currency, ///< as Count, `text` in front, or behind when `offset` is 1
        Special, ///< a formatter of its own, chosen by id
    };
    Kind kind = Kind::Fixed;
    const char *text = "";
    int offset = 0;
};

/// The rule of a known id; nothing for a free text.
std::optional<UnitRule> unitRule(const QString &id);

/// The ids of all currencies, in the order of their letters: "currencyBGN", "currencyBRL", …
QStringList currencyUnits();

} // namespace opsglass
