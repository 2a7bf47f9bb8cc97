// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/promql/promfunctions.h"

#include <QHash>

#include <array>

namespace opsglass {

namespace {

/// Types by letter: v instant vector, r range vector, s scalar, x string.
struct Signature {
    const char *names; ///< those that share it
    const char *arguments;
    int variable;
    char result;
};

constexpr int any = PromFunction::anyNumber;

constexpr std::array prometheus2 {
    Signature { "abs absent acos acosh asin asinh atan atanh ceil cos cosh deg exp floor "
                "histogram_count histogram_sum ln log10 log2 rad sgn sin sinh sort sort_desc sqrt "
                "tan tanh timestamp",
        "v", 0, 'v' },
    Signature { "absent_over_time avg_over_time changes count_over_time delta deriv idelta "
                "increase irate last_over_time max_over_time min_over_time present_over_time rate "
                "resets stddev_over_time stdvar_over_time sum_over_time",
        "r", 0, 'v' },
    Signature {
        "day_of_month day_of_week day_of_year days_in_month hour minute month year", "v", 1, 'v' },
    Signature { "clamp", "vss", 0, 'v' },
    Signature { "clamp_max clamp_min", "vs", 0, 'v' },
    Signature { "histogram_fraction", "ssv", 0, 'v' },
    Signature { "histogram_quantile", "sv", 0, 'v' },
    Signature { "holt_winters", "rss", 0, 'v' },
    Signature { "label_join", "vxxx", any, 'v' },
    Signature { "label_replace", "vxxxx", 0, 'v' },
    Signature { "pi time", "", 0, 's' },
    Signature { "predict_linear", "rs", 0, 'v' },
    Signature { "quantile_over_time", "sr", 0, 'v' },
    Signature { "round", "vs", 1, 'v' },
    Signature { "scalar", "v", 0, 's' },
    Signature { "vector", "s", 0, 'v' },
};

constexpr std::array newer {
    Signature { "histogram_avg histogram_stddev histogram_stdvar", "v", 0, 'v' },
    Signature { "first_over_time mad_over_time ts_of_first_over_time ts_of_last_over_time "
                "ts_of_max_over_time ts_of_min_over_time",
        "r", 0, 'v' },
    Signature { "double_exponential_smoothing", "rss", 0, 'v' },
    Signature { "info", "vv", 1, 'v' },
    Signature { "sort_by_label sort_by_label_desc", "vx", any, 'v' },
};

PromType typeOf(char letter)
{
    switch (letter) {
    case 'r':
        return PromType::RangeVector;
    case 's':
        return PromType::Scalar;
    case 'x':
        return PromType::String;
    default:
        return PromType::InstantVector;
    }
}

void addFunctions(const Signature &signature, QHash<QString, PromFunction> &functions)
{
    PromFunction function;
    for (const char letter : std::string_view(signature.arguments))
        function.arguments << typeOf(letter);
    function.variable = signature.variable;
    function.result = typeOf(signature.result);
    const QStringList names = QString::fromLatin1(signature.names).split(u' ');
    for (const QString &name : names) {
        function.name = name;
        functions.insert(name, function);
    }
}

template <size_t N>
QHash<QString, PromFunction> functionsOf(const std::array<Signature, N> &signatures)
{
    QHash<QString, PromFunction> functions;
    for (const Signature &signature : signatures)
        addFunctions(signature, functions);
    return functions;
}

} // namespace

const PromFunction *findPromFunction(const QString &name, PromDialect dialect)
{
    static const QHash<QString, PromFunction> known = functionsOf(prometheus2);
    static const QHash<QString, PromFunction> added = functionsOf(newer);
    if (const auto found = known.constFind(name); found != known.cend())
        return &*found;
    const auto found = added.constFind(name);
    return dialect == PromDialect::Newest && found != added.cend() ? &*found : nullptr;
}

} // namespace opsglass
