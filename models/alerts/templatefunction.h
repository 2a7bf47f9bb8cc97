// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/templateparameter.h"
#include "models/alerts/templatevalue.h"
#include "models/data/result.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace opsglass {

/// Answers the function `query` of a template: the instant vector of an expression at the alert's
/// time, in the server's order. The error's message stands in the template's error.
using TemplateQuery = std::function<Result<QList<TemplateSample>>(const QString &expression)>;

/// What functions see beside their arguments, for one expansion.
struct TemplateContext {
    const TemplateQuery &query;
    QByteArray externalUrl; ///< without a slash at the end
    int queries = 0; ///< asked so far
    int regexes = 0; ///< compiled so far
};

/// What a function gives, or its reason in Go's or Prometheus' words.
using TemplateOutcome = tl::expected<TemplateValue, QByteArray>;

/// A function or method of the template language.
struct TemplateFunction {
    const char *name;
    QList<TemplateParameter> parameters; ///< without a method's receiver
    bool isVariadic = false; ///< the last parameter takes any number of arguments, also none
    /// The arguments fit the parameters; a method has its receiver in front of them.
    TemplateOutcome (*call)(TemplateContext &context, const QList<TemplateValue> &arguments);
};

/// The functions that Go's text/template brings: and, eq, index, len, printf and so on. The
/// evaluator itself stops `and` and `or` early.
const QList<TemplateFunction> &templateBuiltins();
/// The functions of Prometheus (prometheus.md 3.3).
const QList<TemplateFunction> &templateFunctions();
/// Either kind by name; null when there is none.
const TemplateFunction *findTemplateFunction(const QByteArray &name);
/// The names of both kinds.
QByteArrayList templateFunctionNames();

/// A method of times, durations, months or weekdays; null when the value has none of this name.
const TemplateFunction *findTemplateMethod(const TemplateValue &receiver, const QByteArray &name);

} // namespace opsglass
