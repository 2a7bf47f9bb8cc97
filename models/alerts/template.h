// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/templatefunction.h"
#include "models/data/labels.h"
#include "models/data/result.h"

#include <QString>

#include <memory>

namespace opsglass {

struct TemplateTree;

/// What an alert's template speaks of (prometheus.md 3.1).
struct TemplateData {
    Labels labels; ///< of the query's result, with `__name__` when the sample has it
    Labels externalLabels;
    QString externalUrl; ///< `$externalURL`; a slash at its end is dropped
    double value = 0;
    friend bool operator==(const TemplateData &, const TemplateData &) = default;
};

/// A label's or annotation's template of an alert rule: parsed once, expanded per alert
/// (prometheus.md 3).
///
/// Texts, positions and errors are those of Prometheus 3.5. Deviations, all on purpose:
/// - limits end what would run on: 100 levels of nesting, 100 templates in each other, a million
///   steps, 1 MiB of text, 100 queries, 10000 regular expressions;
/// - durations beyond 64 bits of seconds are written as days, where Prometheus overflows;
/// - lists of samples print the samples, where Go prints their addresses; no value has one (%p);
/// - times compare by value, know no zone but UTC and show no insides (%d);
/// - imaginary numbers are refused.
/// A value. Thread-safe while it is not assigned to.
class Template {
public:
    /// The text for one alert.
    /// \param query answers the function `query`; without one that function fails.
    /// Errors: Query, `error executing template NAME: template: NAME:LINE:COLUMN: …`; the column
    /// counts bytes from 0 and on line 1 the hidden declarations that Prometheus puts in front.
    Result<QString> expand(const TemplateData &data, const TemplateQuery &query) const;

    /// Whether the value of the alert stands in it, be it in a condition.
    bool usesValue() const;
    /// Whether it has `{{else with …}}`, which Prometheus 2 refuses.
    bool needsPrometheus3() const;

private:
    friend Result<Template> parseTemplate(const QString &name, const QString &text);
    explicit Template(std::shared_ptr<const TemplateTree> tree);

    std::shared_ptr<const TemplateTree> m_tree;
};

/// Parses a template with `$labels`, `$externalLabels`, `$externalURL` and `$value` declared.
/// \param name in errors; Prometheus takes `__alert_` and the alert's name.
/// Errors: Malformed, in the words of `promtool check rules`:
/// `template: NAME:LINE: function "humanise" not defined`.
Result<Template> parseTemplate(const QString &name, const QString &text);

/// What becomes of a label or annotation: the text, or `<error expanding template: …>`, because a
/// template that fails holds up no alert (prometheus.md 3.4).
QString expandedOrError(const Result<QString> &expansion);

} // namespace opsglass
