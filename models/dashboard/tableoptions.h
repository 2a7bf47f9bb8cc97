// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace opsglass {

/// `options` of the panel type "table", with Grafana's defaults (spec/grafana.md §12.5).
struct TableOptions {
    struct Sort {
        QString column; ///< display name
        bool isDescending = false;
        friend bool operator==(const Sort &, const Sort &) = default;
    };
    bool showsHeader = true;
    bool showsTypeIcons = false;
    int rowHeight = 36;
    QList<Sort> sortBy;
    int frameIndex = 0;
    bool hasPages = false; ///< a page is as many rows as fit
    bool showsFooter = false; ///< up to Grafana 11; later each column says so itself
    QStringList footerReducers;
    bool footerCountsRows = false;
    QStringList footerFields; ///< display names; empty: all columns of numbers
    friend bool operator==(const TableOptions &, const TableOptions &) = default;
};

enum class CellKind {
    Text,
    ColoredText,
    ColoredBackground,
    Gauge,
    Sparkline,
    Links,
    Json,
    Image, ///< shown as a link: nothing is loaded from a network
    Pills,
    Markdown,
};

/// How the cells of one column look: `custom` of a field of a table.
struct CellOptions {
    enum class Gauge { Basic, Gradient, Lcd };
    enum class GaugeValue { Colored, Plain, Hidden };

    CellKind kind = CellKind::Text;
    bool isGradient = false; ///< of a coloured background
    bool appliesToRow = false; ///< the background is the whole row's
    Gauge gauge = Gauge::Gradient;
    GaugeValue gaugeValue = GaugeValue::Colored;
    bool wrapsText = false;
    bool isInspectable = false;
    bool isFilterable = false;
    QStringList footerReducers; ///< from Grafana 12 on
    friend bool operator==(const CellOptions &, const CellOptions &) = default;
};

TableOptions readTableOptions(const QJsonObject &options);

/// \param custom of the field's configuration; older names of the cell types are understood
CellOptions readCellOptions(const QJsonObject &custom);

} // namespace opsglass
