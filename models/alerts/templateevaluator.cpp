// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/templateevaluator.h"

#include "models/alerts/templateprinter.h"

#include <utility>

namespace opsglass {

TemplateEvaluator::TemplateEvaluator(
    const TemplateTree &tree, const TemplateQuery &query, TemplateValue::Root root)
    : m_tree(tree)
    , m_context { query, root->externalUrl }
    , m_root(std::move(root))
    , m_templateName(tree.name)
{
}

Result<QByteArray> TemplateEvaluator::run()
{
    m_variables = { { "$", m_root } };
    walkList(m_root, *m_tree.templates.value(m_tree.name));
    if (hasFailed()) {
        const QByteArray message = "error executing template " + m_tree.name + ": " + m_error;
        return failure({ Error::Kind::Query, QString::fromUtf8(message), {} });
    }
    return m_output;
}

TemplateEvaluator::Flow TemplateEvaluator::walkList(const TemplateValue &dot, const Node &list)
{
    at(list);
    if (!enter())
        return Flow::Normal;
    Flow flow = Flow::Normal;
    for (const TemplateNodePointer &child : list.children) {
        flow = walk(dot, *child);
        if (hasFailed() || flow != Flow::Normal)
            break;
    }
    --m_nesting;
    return flow;
}

TemplateEvaluator::Flow TemplateEvaluator::walk(const TemplateValue &dot, const Node &node)
{
    at(node);
    if (!step())
        return Flow::Normal;
    switch (node.kind) {
    case Node::Kind::Text:
        write(node.text);
        break;
    case Node::Kind::Action: {
        const TemplateValue value = evaluatePipeline(dot, *node.pipe);
        at(node);
        if (!hasFailed() && node.pipe->declarations.isEmpty())
            write(TemplatePrinter::actionText(value));
        break;
    }
    case Node::Kind::If:
    case Node::Kind::With:
        return walkCondition(dot, node);
    case Node::Kind::Range:
        return walkRange(dot, node);
    case Node::Kind::Template:
        walkTemplate(dot, node);
        break;
    case Node::Kind::Break:
        return Flow::Break;
    case Node::Kind::Continue:
        return Flow::Continue;
    default:
        Q_UNREACHABLE();
    }
    return Flow::Normal;
}

TemplateEvaluator::Flow TemplateEvaluator::walkCondition(const TemplateValue &dot, const Node &node)
{
    const qsizetype mark = m_variables.size();
    const TemplateValue value = evaluatePipeline(dot, *node.pipe);
    Flow flow = Flow::Normal;
    if (!hasFailed()) {
        if (isTrue(value))
            flow = walkList(node.kind == Node::Kind::With ? value : dot, *node.list);
        else if (node.elseList)
            flow = walkList(dot, *node.elseList);
    }
    m_variables.resize(mark);
    return flow;
}

TemplateEvaluator::Flow TemplateEvaluator::walkRange(const TemplateValue &dot, const Node &node)
{
    const qsizetype mark = m_variables.size();
    const TemplateValue value = evaluatePipeline(dot, *node.pipe);
    Flow flow = Flow::Normal;
    if (!hasFailed() && !iterate(node, value) && !hasFailed() && node.elseList)
        flow = walkList(dot, *node.elseList);
    m_variables.resize(mark);
    return flow;
}

/// \return false when there is nothing to iterate over.
bool TemplateEvaluator::iterate(const Node &node, const TemplateValue &value)
{
    if (const auto *samples = value.as<TemplateValue::Samples>()) {
        for (qsizetype i = 0; i < samples->size(); ++i) {
            if (!iterateOnce(node, TemplateValue::integer(i), TemplateValue(samples->at(i))))
                break;
        }
        return !samples->isEmpty();
    }
    if (const auto *texts = value.as<TemplateValue::TextMap>()) {
        for (auto text = texts->cbegin(); text != texts->cend(); ++text) {
            if (!iterateOnce(
                    node, TemplateValue::text(text.key()), TemplateValue::text(text.value()))) {
                break;
            }
        }
        return !texts->isEmpty();
    }
    if (const auto *map = value.as<TemplateValue::Map>()) {
        const QMap<QByteArray, TemplateValue> &entries = (*map)->entries;
        for (auto item = entries.cbegin(); item != entries.cend(); ++item) {
            if (!iterateOnce(node, TemplateValue::text(item.key()), item.value()))
                break;
        }
        return !entries.isEmpty();
    }
    if (const auto *integer = value.as<TemplateInteger>())
        return iterateInteger(node, *integer);
    const auto *sample = value.as<TemplateValue::Sample>();
    const bool isNil = value.isNil() || (sample != nullptr && *sample == nullptr);
    if (!isNil)
        fail("range can't iterate over " + TemplatePrinter::actionText(value));
    return false;
}

bool TemplateEvaluator::iterateInteger(const Node &node, const TemplateInteger &integer)
{
    if (node.pipe->declarations.size() > 1) {
        fail("can't use " + TemplatePrinter::actionText(TemplateValue(integer))
            + " to iterate over more than one variable");
        return false;
    }
    for (qint64 i = 0; i < integer.value; ++i) {
        if (!iterateOnce(node, {}, TemplateValue(TemplateInteger { i, integer.type })))
            break;
    }
    return integer.value > 0;
}

/// One round of a range. \return false when it is the last.
bool TemplateEvaluator::iterateOnce(
    const Node &node, const TemplateValue &index, const TemplateValue &element)
{
    if (!step())
        return false;
    const qsizetype mark = m_variables.size();
    const QByteArrayList &names = node.pipe->declarations;
    if (node.pipe->isAssignment) {
        setVariable(names.first(), names.size() > 1 ? index : element);
        if (names.size() > 1)
            setVariable(names.last(), element);
    } else {
        if (!names.isEmpty())
            m_variables[mark - 1].value = element;
        if (names.size() > 1)
            m_variables[mark - 2].value = index;
    }
    const Flow flow = hasFailed() ? Flow::Break : walkList(element, *node.list);
    m_variables.resize(mark);
    return !hasFailed() && flow != Flow::Break;
}

void TemplateEvaluator::walkTemplate(const TemplateValue &dot, const Node &node)
{
    const TemplateNodePointer list = m_tree.templates.value(node.text);
    if (!list) {
        fail("template " + quoted(node.text) + " not defined");
        return;
    }
    if (m_templateDepth == maximumTemplateDepth) {
        fail("exceeded maximum template depth (" + QByteArray::number(maximumTemplateDepth) + ')');
        return;
    }
    const TemplateValue data = node.pipe ? evaluatePipeline(dot, *node.pipe) : TemplateValue();
    if (hasFailed())
        return;
    // A template sees no variables but its own.
    const QList<Variable> outerVariables
        = std::exchange(m_variables, QList<Variable> { { "$", data } });
    const QByteArray outerName = std::exchange(m_templateName, node.text);
    ++m_templateDepth;
    walkList(data, *list);
    if (hasFailed())
        return;
    --m_templateDepth;
    m_templateName = outerName;
    m_variables = outerVariables;
}

void TemplateEvaluator::setVariable(const QByteArray &name, const TemplateValue &value)
{
    for (qsizetype i = m_variables.size() - 1; i >= 0; --i) {
        if (m_variables.at(i).name == name) {
            m_variables[i].value = value;
            return;
        }
    }
    fail("undefined variable: " + name);
}

void TemplateEvaluator::write(const QByteArray &text)
{
    m_output += text;
    if (m_output.size() > TemplatePrinter::maximumSize) {
        fail("more than " + QByteArray::number(TemplatePrinter::maximumSize) + " bytes of text");
    }
}

bool TemplateEvaluator::enter()
{
    if (m_nesting == maximumNesting) {
        fail("nested deeper than " + QByteArray::number(maximumNesting) + " levels");
        return false;
    }
    ++m_nesting;
    return true;
}

bool TemplateEvaluator::step()
{
    if (++m_steps > maximumSteps)
        fail("more than " + QByteArray::number(maximumSteps) + " steps");
    return !hasFailed();
}

void TemplateEvaluator::fail(const QByteArray &reason)
{
    if (hasFailed())
        return;
    const QByteArray before = m_tree.text.left(m_node->position);
    const qsizetype column = before.size() - (before.lastIndexOf('\n') + 1);
    m_error = "template: " + m_tree.name + ':' + QByteArray::number(before.count('\n') + 1) + ':'
        + QByteArray::number(column) + ": executing " + quoted(m_templateName) + " at <"
        + toText(*m_node) + ">: " + reason;
}

} // namespace opsglass
