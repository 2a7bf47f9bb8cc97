// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"
#include "models/reduce/fieldconfig.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace opsglass {

/// Place on the grid of 24 columns; a row unit is 30 px with 8 px between (spec/grafana.md §2.1).
struct GridPos {
    int x = 0;
    int y = 0;
    int w = 6;
    int h = 3;
    friend bool operator==(const GridPos &, const GridPos &) = default;
};

/// A reference to a data source as the file has it (§4): literal, variable or absent.
struct SourceRef {
    QString type;
    QString uid; ///< uid, name or `${variable}`; empty: the default source
    friend bool operator==(const SourceRef &, const SourceRef &) = default;
};

/// One query of a panel (§6.1).
struct Target {
    enum class Format { TimeSeries, Table, Heatmap };

    QString refId;
    QString expr;
    QString legendFormat;
    Format format = Format::TimeSeries;
    bool instant = false;
    bool range = true;
    QString interval; ///< min step, may hold variables
    int intervalFactor = 1;
    bool hide = false;
    bool exemplar = false;
    SourceRef source;
    friend bool operator==(const Target &, const Target &) = default;
};

/// One transformation as written; models/transform knows what it means.
struct TransformationConfig {
    QString id;
    QJsonObject options;
    bool disabled = false;
    QJsonObject filter;
    friend bool operator==(const TransformationConfig &, const TransformationConfig &) = default;
};

/// One panel or row (§5).
struct Panel {
    int id = 0;
    QString type; ///< "timeseries", "stat", "row", …
    QString title;
    QString description;
    bool transparent = false;
    GridPos gridPos;
    SourceRef source;
    QList<Target> targets;
    QJsonObject options; ///< of the panel type; paneloptions.h reads them
    FieldConfigSource fieldConfig;
    QList<TransformationConfig> transformations;
    QList<LinkTemplate> links;
    QString interval; ///< min interval
    std::optional<int> maxDataPoints;
    QString timeFrom;
    QString timeShift;
    bool hideTimeOverride = false;
    bool collapsed = false; ///< rows only
    QList<Panel> panels; ///< members of a collapsed row
    QJsonObject json; ///< the panel as read, unknown keys and all
};

/// Not defaulted: a panel holds panels, and their list compares only once the type is complete.
bool operator==(const Panel &left, const Panel &right);

/// One template variable (§15).
struct Variable {
    QString name;
    QString type; ///< query, custom, constant, interval, datasource, textbox, adhoc
    QString label;
    int hide = 0;
    bool multi = false;
    bool includeAll = false;
    QString allValue;
    QString query;
    QStringList currentValues;
    QStringList currentTexts;
    QStringList options; ///< values, in order, where the file lists them; `$__all` not among them
    QStringList optionTexts; ///< what a person sees, one per option
    QJsonObject json;
    friend bool operator==(const Variable &, const Variable &) = default;
};

/// A dashboard as a value; `json` keeps everything the other members do not speak of.
struct Dashboard {
    QString uid;
    QString title;
    QString description;
    QStringList tags;
    int schemaVersion = 0;
    QString from = QStringLiteral("now-6h");
    QString to = QStringLiteral("now");
    QString timezone; ///< browser, utc, IANA id; empty: browser
    QString refresh; ///< "30s"; empty: off
    QStringList refreshIntervals;
    int graphTooltip = 0;
    QString weekStart;
    int fiscalYearStartMonth = 0;
    QList<Variable> variables;
    QList<Panel> panels; ///< in the file's order; rows among them
    QJsonObject json; ///< the unwrapped dashboard object as read
    friend bool operator==(const Dashboard &, const Dashboard &) = default;
};

/// Reads a dashboard: bare, `{dashboard: …}` or the Kubernetes wrapper (§1), schemaVersion 16–42.
/// Errors: Malformed (no JSON: the detail has line and column; no dashboard object),
/// Unsupported (schema v2, or older than 16).
[[nodiscard]] Result<Dashboard> readDashboard(const QByteArray &bytes);

/// Writes the bare dashboard object. Keys nothing here knows stay as they were; members that differ
/// from what `json` says are written over it.
[[nodiscard]] QByteArray writeDashboard(const Dashboard &dashboard);

} // namespace opsglass
