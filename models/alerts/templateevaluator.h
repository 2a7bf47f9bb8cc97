// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/templatefunction.h"
#include "models/alerts/templatenode.h"

#include <optional>

namespace opsglass {

/// Runs a parsed template once (prometheus.md 3.2), with limits so that every template ends.
///
/// The first failure stops everything: m_error is set, and whatever returns afterwards means
/// nothing.
class TemplateEvaluator {
public:
    static constexpr int maximumSteps = 1000000; ///< nodes walked or evaluated
    static constexpr int maximumTemplateDepth = 100; ///< templates calling each other; Go: 100000
    static constexpr int maximumNesting = 500; ///< lists and pipelines inside each other

    TemplateEvaluator(
        const TemplateTree &tree, const TemplateQuery &query, TemplateValue::Root root);

    /// The text in UTF-8. Errors: Query, in the words of Go.
    Result<QByteArray> run();

private:
    using Node = TemplateNode;
    using Final = std::optional<TemplateValue>; ///< what a pipeline hands to its next command

    enum class Flow { Normal, Break, Continue };
    struct Variable {
        QByteArray name;
        TemplateValue value;
    };
    /// A function or method about to be called.
    struct Call {
        const TemplateFunction &function;
        const Node &node; ///< what an error of the function itself points at
        QList<TemplateNodePointer> operands; ///< without the function's own
        Final final;
        std::optional<TemplateValue> receiver; ///< of a method
    };
    /// The fields behind an expression.
    struct Access {
        const Node &node; ///< what an error points at
        QByteArrayList names;
        QList<TemplateNodePointer> operands; ///< the command's, the first being the access itself
        Final final;
    };

    Flow walkList(const TemplateValue &dot, const Node &list);
    Flow walk(const TemplateValue &dot, const Node &node);
    Flow walkCondition(const TemplateValue &dot, const Node &node);
    Flow walkRange(const TemplateValue &dot, const Node &node);
    void walkTemplate(const TemplateValue &dot, const Node &node);
    bool iterate(const Node &node, const TemplateValue &value);
    bool iterateInteger(const Node &node, const TemplateInteger &integer);
    bool iterateOnce(const Node &node, const TemplateValue &index, const TemplateValue &element);

    TemplateValue evaluatePipeline(const TemplateValue &dot, const Node &pipe);
    TemplateValue evaluateCommand(
        const TemplateValue &dot, const Node &command, const Final &final);
    TemplateValue evaluateLiteral(const TemplateValue &dot, const Node &node);
    TemplateValue evaluateNumber(const Node &node);
    TemplateValue evaluateVariable(const TemplateValue &dot, const Node &node,
        const QList<TemplateNodePointer> &operands, const Final &final);
    TemplateValue evaluateChain(const TemplateValue &dot, const Node &node,
        const QList<TemplateNodePointer> &operands, const Final &final);
    TemplateValue evaluateFunction(const TemplateValue &dot, const Node &node,
        const Node &errorNode, const QList<TemplateNodePointer> &operands, const Final &final);
    TemplateValue evaluateAccess(
        const TemplateValue &dot, TemplateValue receiver, const Access &access);
    TemplateValue evaluateField(const TemplateValue &dot, const TemplateValue &receiver,
        const QByteArray &name, const Access &access);
    std::optional<TemplateValue> entry(
        const TemplateValue &receiver, const QByteArray &name, bool hasArguments);
    TemplateValue evaluateCall(const TemplateValue &dot, const Call &call);
    TemplateValue evaluateDecision(const TemplateValue &dot, const Call &call, bool decisive);
    bool checkArgumentCount(const Call &call);
    TemplateValue evaluateArgument(
        const TemplateValue &dot, TemplateParameter parameter, const Node &node);
    TemplateValue evaluateTyped(
        const TemplateValue &dot, TemplateParameter parameter, const Node &node);
    TemplateValue validated(const TemplateValue &value, TemplateParameter parameter);
    void checkNoArguments(const QList<TemplateNodePointer> &operands, const Final &final);

    void setVariable(const QByteArray &name, const TemplateValue &value);
    void write(const QByteArray &text);
    void at(const Node &node) { m_node = &node; }
    bool enter();
    bool step();
    void fail(const QByteArray &reason);
    bool hasFailed() const { return !m_error.isEmpty(); }

    const TemplateTree &m_tree;
    TemplateContext m_context;
    TemplateValue m_root;
    QList<Variable> m_variables; ///< the innermost last
    QByteArray m_templateName; ///< of the template being walked
    QByteArray m_output;
    QByteArray m_error;
    const Node *m_node = nullptr; ///< what an error points at
    int m_steps = 0;
    int m_nesting = 0;
    int m_templateDepth = 0;
};

} // namespace opsglass
