// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/templatenode.h"

namespace opsglass {

namespace {

/// An operand; a pipeline among them keeps its parentheses.
QByteArray operandText(const TemplateNode &node)
{
    return node.kind == TemplateNode::Kind::Pipe ? '(' + toText(node) + ')' : toText(node);
}

QByteArray pipeText(const TemplateNode &node)
{
    QByteArray text;
    if (!node.declarations.isEmpty())
        text = node.declarations.join(", ") + (node.isAssignment ? " = " : " := ");
    QByteArrayList commands;
    for (const TemplateNodePointer &command : node.children)
        commands << toText(*command);
    return text + commands.join(" | ");
}

QByteArray commandText(const TemplateNode &node)
{
    QByteArrayList operands;
    for (const TemplateNodePointer &operand : node.children)
        operands << operandText(*operand);
    return operands.join(' ');
}

QByteArray controlText(const QByteArray &word, const TemplateNode &node)
{
    QByteArray text = "{{" + word + ' ' + toText(*node.pipe) + "}}" + toText(*node.list);
    if (node.elseList)
        text += "{{else}}" + toText(*node.elseList);
    return text + "{{end}}";
}

QByteArray listText(const TemplateNode &node)
{
    QByteArray text;
    for (const TemplateNodePointer &child : node.children)
        text += toText(*child);
    return text;
}

QByteArray templateText(const TemplateNode &node)
{
    const QByteArray pipe = node.pipe ? ' ' + toText(*node.pipe) : QByteArray();
    return "{{template " + quoted(node.text) + pipe + "}}";
}

} // namespace

QByteArray toText(const TemplateNode &node)
{
    switch (node.kind) {
    case TemplateNode::Kind::Text:
    case TemplateNode::Kind::Identifier:
    case TemplateNode::Kind::Bool:
    case TemplateNode::Kind::Number:
    case TemplateNode::Kind::String:
        return node.text;
    case TemplateNode::Kind::Action:
        return "{{" + toText(*node.pipe) + "}}";
    case TemplateNode::Kind::If:
        return controlText("if", node);
    case TemplateNode::Kind::With:
        return controlText("with", node);
    case TemplateNode::Kind::Range:
        return controlText("range", node);
    case TemplateNode::Kind::Template:
        return templateText(node);
    case TemplateNode::Kind::Break:
        return "{{break}}";
    case TemplateNode::Kind::Continue:
        return "{{continue}}";
    case TemplateNode::Kind::End:
        return "{{end}}";
    case TemplateNode::Kind::Else:
        return "{{else}}";
    case TemplateNode::Kind::List:
        return listText(node);
    case TemplateNode::Kind::Pipe:
        return pipeText(node);
    case TemplateNode::Kind::Command:
        return commandText(node);
    case TemplateNode::Kind::Field:
        return '.' + node.names.join('.');
    case TemplateNode::Kind::Variable:
        return node.names.join('.');
    case TemplateNode::Kind::Chain:
        return operandText(*node.operand) + '.' + node.names.join('.');
    case TemplateNode::Kind::Dot:
        return ".";
    case TemplateNode::Kind::Nil:
        return "nil";
    }
    Q_UNREACHABLE();
}

} // namespace opsglass
