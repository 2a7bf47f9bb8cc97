// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"
#include "models/dashboard/variablequery.h"
#include "models/data/instant.h"
#include "models/data/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace opsglass {

/// One variable as the toolbar shows it.
struct VariableState {
    QString name;
    QString label; ///< empty: the name stands for it
    QString description;
    QString type; ///< query, custom, interval, datasource, textbox, constant, adhoc, switch, …
    int hide = 0; ///< 0 shown, 1 without label, 2 hidden, 3 in the menu only
    bool isMulti = false;
    bool includeAll = false;
    bool allowsCustom = true; ///< a person may type what no option has
    QList<VariableOption> options; ///< without All
    QStringList values; ///< chosen now; `$__all` alone when it is All
    QStringList texts; ///< what a person sees, one per value
    bool isAll = false;
    bool isLoading = false; ///< waits for its source or for another variable
    QString error; ///< why the options are not known, in one sentence
    QList<AdhocFilter> filters; ///< adhoc only
    friend bool operator==(const VariableState &, const VariableState &) = default;
};

/// What a variable wants to know from a source. Whoever can ask it answers with the same request.
struct VariableRequest {
    QString variable;
    QString source; ///< id of the source asked
    VariableQuery query;
    TimeRange range; ///< of the dashboard
    friend bool operator==(const VariableRequest &, const VariableRequest &) = default;
};

struct VariableAnswer {
    VariableRequest request;
    /// Names, values, seriesText() or resultTexts(), in the source's order.
    Result<QStringList> texts;
};

} // namespace opsglass
