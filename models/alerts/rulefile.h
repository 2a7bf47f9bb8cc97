// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/fileproblem.h"
#include "models/data/instant.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace opsglass {

/// One rule of a group (spec/prometheus.md §2.1).
struct Rule {
    enum class Kind { Alert, Record };
    Kind kind = Kind::Alert;
    QString name; ///< of the alert or of the recorded metric
    QString expr;
    Milliseconds forTime { 0 }; ///< `for`
    Milliseconds keepFiringFor { 0 };
    QMap<QString, QString> labels; ///< templates in alerts, texts in recording rules
    QMap<QString, QString> annotations; ///< templates
    QMap<QString, FilePlace> labelPlaces; ///< of the templates, by name
    QMap<QString, FilePlace> annotationPlaces; ///< likewise
    FilePlace place; ///< of the name
    FilePlace exprPlace;
    friend bool operator==(const Rule &, const Rule &) = default;
};

/// Rules that are evaluated one after another, at the same time.
struct RuleGroup {
    QString name;
    std::optional<Milliseconds> interval; ///< else the default of whoever evaluates
    std::optional<Milliseconds> queryOffset; ///< likewise
    int limit = 0; ///< of series per rule; 0: none
    QMap<QString, QString> labels; ///< those of a rule win
    QList<Rule> rules; ///< in the file's order
    FilePlace place;
    friend bool operator==(const RuleGroup &, const RuleGroup &) = default;
};

/// A rule file as far as it could be read.
struct RuleFile {
    QList<RuleGroup> groups; ///< empty when there are errors
    QList<FileProblem> problems; ///< in the order of the file
    friend bool operator==(const RuleFile &, const RuleFile &) = default;
};

/// Reads the first document of a Prometheus rule file, or the groups in the `spec` of a
/// Kubernetes `PrometheusRule`, strictly: an unknown key is an error unless another program with
/// the same format knows it. Expressions and templates are taken as written. An
/// empty document has no groups.
[[nodiscard]] RuleFile readRuleFile(const QByteArray &yaml);

/// As readRuleFile, but with errors the groups are there too, as far as they could be read: for who
/// wants to say everything about a file at once.
[[nodiscard]] RuleFile readFaultyRuleFile(const QByteArray &yaml);

/// A rule as `promtool check rules` names it: `group "g", rule 2, "name"`, counted from 1.
QString ruleWhere(const QString &group, qsizetype number, const QString &name);

} // namespace opsglass
