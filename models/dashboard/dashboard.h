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

enum class RepeatDirection { Horizontal, Vertical };

/// One panel or row (§5), of any age of the file: old ones are read as what took their place (§13).
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
    QString repeat; ///< name of the variable it is repeated for (§19); empty: once
    RepeatDirection repeatDirection = RepeatDirection::Horizontal;
    int maxPerRow = 4; ///< of a horizontal repeat
    QString libraryPanel; ///< name of the library panel it shows; empty: none
    bool collapsed = false; ///< rows only
    QList<Panel> panels; ///< members of a collapsed row
    /// What was approximated or lost when an old panel became today's, a sentence each.
    QStringList conversionNotes;
    QJsonObject json; ///< the panel as the file has it, unknown keys and all
    /// Where `json` stands below the dashboard object: "/panels/3", "/rows/0/panels/1"; empty: the
    /// file has no such object.
    QString filePath;
};

/// Not defaulted: a panel holds panels, and their list compares only once the type is complete.
bool operator==(const Panel &left, const Panel &right);

/// One entry of a variable's menu.
struct VariableOption {
    QString text;
    QString value;
    friend bool operator==(const VariableOption &, const VariableOption &) = default;
};

/// One condition of an adhoc variable (§15).
struct AdhocFilter {
    QString key;
    QString op; ///< = != =~ !~ < >
    QString value;
    friend bool operator==(const AdhocFilter &, const AdhocFilter &) = default;
};

/// One template variable (§15).
struct Variable {
    enum class RegexTarget { Value, Text };

    QString name;
    QString type; ///< query, custom, constant, interval, datasource, textbox, adhoc, switch, …
    QString label;
    QString description;
    int hide = 0; ///< 0 shown, 1 without label, 2 hidden, 3 in the menu only
    int refresh = 0; ///< 0 never, 1 on load, 2 when the time range changes
    int sort = 0; ///< 0…8
    QString regex; ///< as written, plain or /slashed/
    RegexTarget regexApplyTo = RegexTarget::Value;
    SourceRef source;
    int queryType = -1; ///< qryType 0…5; −1: `query` is classic text
    bool skipUrlSync = false;
    bool allowCustomValue = true;
    QList<AdhocFilter> filters; ///< adhoc only
    QList<VariableOption> staticOptions; ///< offered beside what the source answers
    QString staticOptionsOrder; ///< before, after, sorted; empty: before
    bool multi = false;
    bool includeAll = false;
    QString allValue;
    QString query; ///< the text; built from label and metric where the file has only these
    QStringList currentValues;
    QStringList currentTexts;
    QStringList options; ///< values, in order, where the file lists them; `$__all` not among them
    QStringList optionTexts; ///< what a person sees, one per option
    QJsonObject json;
    friend bool operator==(const Variable &, const Variable &) = default;
};

/// One link of the dashboard's bar (§21); texts are not interpolated yet.
struct DashboardLink {
    enum class Type {
        Link, ///< goes to `url`
        Dashboards, ///< one for each dashboard that has all `tags`
    };
    Type type = Type::Link;
    QString title;
    QString url;
    QString tooltip;
    QString icon; ///< Grafana's name: "external link", "doc", "bolt", …
    bool targetBlank = false;
    bool keepTime = false;
    bool includeVars = false;
    QStringList tags;
    bool asDropdown = false;
    friend bool operator==(const DashboardLink &, const DashboardLink &) = default;
};

/// Which panels show the events of an annotation (§20).
struct PanelFilter {
    bool exclude = false; ///< all but `ids`
    QList<int> ids;
    friend bool operator==(const PanelFilter &, const PanelFilter &) = default;
};

/// One source of events (§20); texts are not interpolated yet.
struct AnnotationQuery {
    QString name;
    bool enable = true;
    bool hide = false; ///< its switch is not offered
    QString iconColor;
    bool isBuiltIn = false; ///< Grafana's own store: kept, never asked
    QString type; ///< "dashboard", "tags"; empty for queries
    SourceRef source;
    QString expr;
    QString step; ///< "60s"; empty: the default
    QString titleFormat;
    QString textFormat;
    QStringList tagKeys; ///< labels whose values are the event's tags
    bool useValueForTime = false; ///< the sample is the event's time in ms
    std::optional<PanelFilter> filter; ///< absent: all panels
    friend bool operator==(const AnnotationQuery &, const AnnotationQuery &) = default;
};

/// What a file exported for sharing asks for on import (§22): `${name}` stands for the answer.
struct DashboardInput {
    QString name; ///< "DS_PROMETHEUS", "VAR_NAMESPACE"
    QString label;
    QString description;
    QString type; ///< datasource, constant
    QString pluginId;
    QString pluginName;
    QString value; ///< of a constant
    friend bool operator==(const DashboardInput &, const DashboardInput &) = default;
};

/// A named range of the time picker.
struct QuickRange {
    QString display;
    QString from;
    QString to;
    friend bool operator==(const QuickRange &, const QuickRange &) = default;
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
    QList<QuickRange> quickRanges; ///< empty: the usual ones
    QString nowDelay; ///< "1m": a range that ends now ends that much earlier
    int graphTooltip = 0;
    QString weekStart;
    int fiscalYearStartMonth = 0;
    QList<Variable> variables;
    QList<AnnotationQuery> annotations;
    QList<DashboardLink> links;
    QList<DashboardInput> inputs;
    QList<Panel> panels; ///< in the file's order; rows among them
    QJsonObject json; ///< the unwrapped dashboard object as read
    QByteArray source; ///< the whole file as read, wrappers and white space and all
    friend bool operator==(const Dashboard &, const Dashboard &) = default;
};

/// Reads a dashboard: bare, `{dashboard: …}` or the Kubernetes wrapper (§1), of any schemaVersion
/// up to 42 and beyond; older ones are migrated (§3, §13), without a change to `json`. Errors:
/// Malformed (no JSON: the message has line and column; no dashboard object), Unsupported (schema
/// v2).
[[nodiscard]] Result<Dashboard> readDashboard(const QByteArray &bytes);

/// Writes the dashboard in the form it was read from: `source` byte for byte when nothing differs
/// from it, else with only what differs replaced; a dashboard without `source` becomes a bare
/// object.
[[nodiscard]] QByteArray writeDashboard(const Dashboard &dashboard);

} // namespace opsglass
