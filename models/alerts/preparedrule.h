// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertevaluation.h"
#include "models/alerts/rulefile.h"
#include "models/alerts/template.h"
#include "models/alerts/templatefunction.h"
#include "models/data/matrix.h"
#include "models/data/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace opsglass {

/// An alerting rule made ready for evaluation.
struct PreparedRule {
    Rule rule; ///< with the labels of its group
    QString asked; ///< its expression with what the file records put in (see RecordedSeries)
    QStringList missing; ///< recorded series that only a server can answer for
    QHash<QString, Result<Template>> templates; ///< of labels and annotations, by their text

    /// What evaluateAlert() needs. The rule and `query` outlive it.
    /// \param externalUrl `$externalURL`
    TemplateExpander expander(const QString &externalUrl, const TemplateQuery &query) const;
    /// The answer as it may be judged: one without series says nothing when a recorded series that
    /// the rule needs is not there.
    /// Errors: those of `answer`; Query, naming the series.
    Result<Matrix> judged(const Result<Matrix> &answer, const TemplateQuery &query) const;
};

/// The alerting rules of a group, in its order.
/// \param file all groups of the file, whose recorded series count
/// \param interval between its evaluations
QList<PreparedRule> preparedRules(
    const RuleGroup &group, const QList<RuleGroup> &file, Milliseconds interval);

/// Queries of templates, for whoever cannot wait for an answer in the middle of a template: what is
/// not known yet counts as empty and is noted; once it is known the template is expanded again.
struct TemplateLookups {
    QHash<QString, Result<Matrix>> known; ///< by expression
    QStringList unknown; ///< asked for and not known, each once

    /// Answers from what is known. The lookups outlive it.
    TemplateQuery query();
};

/// What is answered of one evaluation of a rule.
struct RuleAnswers {
    std::optional<Result<Matrix>> answer; ///< to its expression
    TemplateLookups lookups;
    int open = 0; ///< questions without an answer

    /// Takes the answer to a question, which was for `expr` in a template or for the rule itself.
    /// \return whether nothing is open any more
    bool take(const QString &expr, bool isForTemplate, const Result<Matrix> &got);
};

} // namespace opsglass
