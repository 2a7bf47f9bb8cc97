// SPDX-License-Identifier: GPL-3.0-or-later
// The half of TemplateEvaluator that stands inside an action: pipelines, fields, calls.
#include "models/alerts/templateevaluator.h"
#include "models/alerts/templateprinter.h"

namespace opsglass {

TemplateValue TemplateEvaluator::evaluatePipeline(const TemplateValue &dot, const Node &pipe)
{
    at(pipe);
    if (!enter())
        return {};
    Final final;
    for (const TemplateNodePointer &command : pipe.children) {
        final = evaluateCommand(dot, *command, final);
        if (hasFailed())
            return {};
    }
    --m_nesting;
    for (const QByteArray &name : pipe.declarations) {
        if (pipe.isAssignment)
            setVariable(name, *final);
        else
            m_variables.append({ name, *final });
    }
    return *final;
}

TemplateValue TemplateEvaluator::evaluateCommand(
    const TemplateValue &dot, const Node &command, const Final &final)
{
    if (!step())
        return {};
    const QList<TemplateNodePointer> &operands = command.children;
    const Node &first = *operands.first();
    switch (first.kind) {
    case Node::Kind::Field:
        at(first);
        return evaluateAccess(dot, dot, { first, first.names, operands, final });
    case Node::Kind::Chain:
        return evaluateChain(dot, first, operands, final);
    case Node::Kind::Identifier:
        return evaluateFunction(dot, first, command, operands, final);
    case Node::Kind::Variable:
        return evaluateVariable(dot, first, operands, final);
    case Node::Kind::Pipe:
        checkNoArguments(operands, final);
        return hasFailed() ? TemplateValue() : evaluatePipeline(dot, first);
    default:
        break;
    }
    at(first);
    checkNoArguments(operands, final);
    if (first.kind == Node::Kind::Nil)
        fail("nil is not a command");
    return hasFailed() ? TemplateValue() : evaluateLiteral(dot, first);
}

TemplateValue TemplateEvaluator::evaluateLiteral(const TemplateValue &dot, const Node &node)
{
    at(node);
    switch (node.kind) {
    case Node::Kind::Bool:
        return TemplateValue::boolean(node.text == "true");
    case Node::Kind::Number:
        return evaluateNumber(node);
    case Node::Kind::String:
        return TemplateValue::text(node.value);
    case Node::Kind::Dot:
        return dot;
    default:
        Q_UNREACHABLE();
    }
}

/// A number whose type only its spelling tells.
TemplateValue TemplateEvaluator::evaluateNumber(const Node &node)
{
    const QByteArray &text = node.text;
    const QByteArray prefix = text.left(2).toLower();
    const bool isHexInteger = prefix == "0x" && !text.contains('p') && !text.contains('P');
    const bool hasFloatSign = std::any_of(text.cbegin(), text.cend(),
        [](char character) { return QByteArray(".eEpP").contains(character); });
    if (hasFloatSign && !isHexInteger && !text.startsWith('\''))
        return TemplateValue::number(*node.number.floating);
    if (!node.number.integer) {
        fail(text + " overflows int");
        return {};
    }
    return TemplateValue::integer(*node.number.integer);
}

TemplateValue TemplateEvaluator::evaluateVariable(const TemplateValue &dot, const Node &node,
    const QList<TemplateNodePointer> &operands, const Final &final)
{
    at(node);
    for (qsizetype i = m_variables.size() - 1; i >= 0; --i) {
        if (m_variables.at(i).name != node.names.first())
            continue;
        const TemplateValue value = m_variables.at(i).value;
        if (node.names.size() > 1)
            return evaluateAccess(dot, value, { node, node.names.mid(1), operands, final });
        checkNoArguments(operands, final);
        return value;
    }
    fail("undefined variable: " + node.names.first());
    return {};
}

TemplateValue TemplateEvaluator::evaluateChain(const TemplateValue &dot, const Node &node,
    const QList<TemplateNodePointer> &operands, const Final &final)
{
    at(node);
    const TemplateValue value = evaluateArgument(dot, TemplateParameter::Any, *node.operand);
    if (hasFailed())
        return {};
    return evaluateAccess(dot, value, { node, node.names, operands, final });
}

TemplateValue TemplateEvaluator::evaluateFunction(const TemplateValue &dot, const Node &node,
    const Node &errorNode, const QList<TemplateNodePointer> &operands, const Final &final)
{
    at(node);
    const TemplateFunction *function = findTemplateFunction(node.text);
    Q_ASSERT(function != nullptr); // the parser knows them all
    return evaluateCall(dot, { *function, errorNode, operands.mid(1), final, {} });
}

TemplateValue TemplateEvaluator::evaluateAccess(
    const TemplateValue &dot, TemplateValue receiver, const Access &access)
{
    // Arguments belong to the last field of a chain.
    for (qsizetype i = 0; i + 1 < access.names.size(); ++i) {
        const bool wasNil = receiver.isNil();
        receiver = evaluateField(dot, receiver, access.names.at(i), { access.node, {}, {}, {} });
        // Fields of nil are nil, but a map's missing entry has none.
        if (!hasFailed() && receiver.isNil() && !wasNil)
            fail("nil pointer evaluating interface {}." + access.names.at(i + 1));
        if (hasFailed())
            return {};
    }
    return evaluateField(dot, receiver, access.names.last(), access);
}

TemplateValue TemplateEvaluator::evaluateField(const TemplateValue &dot,
    const TemplateValue &receiver, const QByteArray &name, const Access &access)
{
    if (receiver.isNil())
        return {};
    if (const TemplateFunction *method = findTemplateMethod(receiver, name)) {
        return evaluateCall(
            dot, { *method, access.node, access.operands.mid(1), access.final, receiver });
    }
    const bool hasArguments = access.operands.size() > 1 || access.final.has_value();
    const std::optional<TemplateValue> value = entry(receiver, name, hasArguments);
    if (!value && !hasFailed())
        fail("can't evaluate field " + name + " in type " + typeName(receiver));
    return value.value_or(TemplateValue());
}

/// A field of a structure or an entry of a map, which always is there; nothing without a field.
std::optional<TemplateValue> TemplateEvaluator::entry(
    const TemplateValue &receiver, const QByteArray &name, bool hasArguments)
{
    std::optional<TemplateValue> value;
    bool isMap = true;
    if (const auto *texts = receiver.as<TemplateValue::TextMap>()) {
        value = TemplateValue::text(texts->value(name));
    } else if (const auto *map = receiver.as<TemplateValue::Map>()) {
        value = (*map)->entries.value(name);
    } else if (const auto *sample = receiver.as<TemplateValue::Sample>()) {
        isMap = false;
        if ((name == "Labels" || name == "Value") && *sample == nullptr)
            fail("nil pointer evaluating " + typeName(receiver) + '.' + name);
        else if (name == "Labels")
            value = TemplateValue(textMap((*sample)->labels));
        else if (name == "Value")
            value = TemplateValue::number((*sample)->value);
    } else if (const auto *root = receiver.as<TemplateValue::Root>()) {
        isMap = false;
        if (name == "Labels")
            value = TemplateValue((*root)->labels);
        else if (name == "ExternalLabels")
            value = TemplateValue((*root)->externalLabels);
        else if (name == "ExternalURL")
            value = TemplateValue::text((*root)->externalUrl);
        else if (name == "Value")
            value = TemplateValue::number((*root)->value);
    }
    if (value && hasArguments) {
        fail(name
            + (isMap ? " is not a method but has arguments"
                     : " has arguments but cannot be invoked as function"));
    }
    return value;
}

TemplateValue TemplateEvaluator::evaluateCall(const TemplateValue &dot, const Call &call)
{
    if (!step() || !checkArgumentCount(call))
        return {};
    const QByteArray name = call.function.name;
    if (!call.receiver && (name == "and" || name == "or"))
        return evaluateDecision(dot, call, name == "or");
    const QList<TemplateParameter> &parameters = call.function.parameters;
    QList<TemplateValue> arguments;
    const auto parameterAt = [&parameters](qsizetype index) {
        return parameters.at(qMin(index, parameters.size() - 1));
    };
    for (const TemplateNodePointer &operand : call.operands) {
        arguments << evaluateArgument(dot, parameterAt(arguments.size()), *operand);
        if (hasFailed())
            return {};
    }
    if (call.final)
        arguments << validated(*call.final, parameterAt(arguments.size()));
    if (hasFailed())
        return {};
    if (call.receiver)
        arguments.prepend(*call.receiver);
    const TemplateOutcome outcome = call.function.call(m_context, arguments);
    const auto *text = outcome ? outcome->as<TemplateText>() : nullptr;
    if (!outcome || (text != nullptr && text->bytes.size() > TemplatePrinter::maximumSize)) {
        at(call.node);
        fail("error calling " + name + ": "
            + (outcome ? "more than " + QByteArray::number(TemplatePrinter::maximumSize)
                        + " bytes of text"
                       : outcome.error()));
        return {};
    }
    return *outcome;
}

/// `and` and `or`: the first operand that decides, without evaluating those behind it.
TemplateValue TemplateEvaluator::evaluateDecision(
    const TemplateValue &dot, const Call &call, bool decisive)
{
    TemplateValue value;
    for (const TemplateNodePointer &operand : call.operands) {
        value = evaluateArgument(dot, TemplateParameter::Any, *operand);
        if (hasFailed() || isTrue(value) == decisive)
            return value;
    }
    return call.final.value_or(value);
}

bool TemplateEvaluator::checkArgumentCount(const Call &call)
{
    const qsizetype parameters = call.function.parameters.size();
    const qsizetype given = call.operands.size();
    const qsizetype arguments = given + (call.final ? 1 : 0);
    const QByteArray wrong = QByteArray("wrong number of args for ") + call.function.name;
    if (call.function.isVariadic && arguments < parameters - 1) {
        fail(wrong + ": want at least " + QByteArray::number(parameters - 1) + " got "
            + QByteArray::number(given));
    } else if (!call.function.isVariadic && arguments != parameters) {
        fail(wrong + ": want " + QByteArray::number(parameters) + " got "
            + QByteArray::number(arguments));
    }
    return !hasFailed();
}

TemplateValue TemplateEvaluator::evaluateArgument(
    const TemplateValue &dot, TemplateParameter parameter, const Node &node)
{
    at(node);
    TemplateValue value;
    switch (node.kind) {
    case Node::Kind::Nil:
        if (const std::optional<TemplateValue> nil = nilOf(parameter))
            return *nil;
        fail("cannot assign nil to " + typeName(parameter));
        return {};
    case Node::Kind::Dot:
        value = dot;
        break;
    case Node::Kind::Field:
        value = evaluateAccess(dot, dot, { node, node.names, {}, {} });
        break;
    case Node::Kind::Variable:
        value = evaluateVariable(dot, node, {}, {});
        break;
    case Node::Kind::Pipe:
        value = evaluatePipeline(dot, node);
        break;
    case Node::Kind::Identifier:
        value = evaluateFunction(dot, node, node, {}, {});
        break;
    case Node::Kind::Chain:
        value = evaluateChain(dot, node, {}, {});
        break;
    default:
        return evaluateTyped(dot, parameter, node);
    }
    const bool isEntry = node.kind == Node::Kind::Chain || node.kind == Node::Kind::Field
        || (node.kind == Node::Kind::Variable && node.names.size() > 1);
    if (isEntry && value.isNil() && parameter != TemplateParameter::Any) {
        fail("wrong type for value; expected " + typeName(parameter) + "; got interface {}");
    }
    return hasFailed() ? TemplateValue() : validated(value, parameter);
}

/// A literal where a parameter's type is known.
TemplateValue TemplateEvaluator::evaluateTyped(
    const TemplateValue &dot, TemplateParameter parameter, const Node &node)
{
    switch (parameter) {
    case TemplateParameter::Any:
        return evaluateLiteral(dot, node);
    case TemplateParameter::Text:
        if (node.kind == Node::Kind::String)
            return TemplateValue::text(node.value);
        fail("expected string; found " + toText(node));
        break;
    case TemplateParameter::Integer:
    case TemplateParameter::Duration:
        if (node.kind == Node::Kind::Number && node.number.integer) {
            const bool isDuration = parameter == TemplateParameter::Duration;
            return TemplateValue(TemplateInteger { *node.number.integer,
                isDuration ? TemplateInteger::Type::Duration : TemplateInteger::Type::Int });
        }
        fail("expected integer; found " + toText(node));
        break;
    case TemplateParameter::Time:
    case TemplateParameter::Sample:
    case TemplateParameter::Samples:
        fail("can't handle " + toText(node) + " for arg of type " + typeName(parameter));
        break;
    }
    return {};
}

TemplateValue TemplateEvaluator::validated(const TemplateValue &value, TemplateParameter parameter)
{
    if (value.isNil()) {
        if (const std::optional<TemplateValue> nil = nilOf(parameter))
            return *nil;
        fail("invalid value; expected " + typeName(parameter));
    } else if (!isOfType(value, parameter)) {
        fail("wrong type for value; expected " + typeName(parameter) + "; got " + typeName(value));
    }
    return value;
}

void TemplateEvaluator::checkNoArguments(
    const QList<TemplateNodePointer> &operands, const Final &final)
{
    if (operands.size() > 1 || final)
        fail("can't give argument to non-function " + toText(*operands.first()));
}

} // namespace opsglass
