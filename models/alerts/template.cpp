// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/template.h"

#include "models/alerts/templateevaluator.h"
#include "models/alerts/templateparser.h"

#include <algorithm>

namespace opsglass {

namespace {

/// The very text that Prometheus puts in front of every template: columns count it.
constexpr char declarations[] = "{{$labels := .Labels}}{{$externalLabels := .ExternalLabels}}"
                                "{{$externalURL := .ExternalURL}}{{$value := .Value}}";
constexpr qsizetype declarationsSize = sizeof declarations - 1;

bool usesValue(const TemplateNode &node, bool isDotRoot);

bool usesValue(const TemplateNodePointer &node, bool isDotRoot)
{
    return node && usesValue(*node, isDotRoot);
}

/// Whether `$value`, `$.Value` or, where the dot still is the root, `.Value` is below the node.
bool usesValue(const TemplateNode &node, bool isDotRoot)
{
    using Kind = TemplateNode::Kind;
    const bool isDeclared = node.kind == Kind::Action && node.position < declarationsSize;
    if (isDeclared)
        return false;
    if (node.kind == Kind::Variable)
        return node.names.value(0) == "$value"
            || (node.names.value(0) == "$" && node.names.value(1) == "Value");
    if (node.kind == Kind::Field)
        return isDotRoot && node.names.value(0) == "Value";
    const bool movesDot = node.kind == Kind::With || node.kind == Kind::Range;
    return usesValue(node.pipe, isDotRoot) || usesValue(node.operand, isDotRoot)
        || usesValue(node.list, isDotRoot && !movesDot) || usesValue(node.elseList, isDotRoot)
        || std::any_of(node.children.cbegin(), node.children.cend(),
            [isDotRoot](const TemplateNodePointer &child) { return usesValue(child, isDotRoot); });
}

} // namespace

Template::Template(std::shared_ptr<const TemplateTree> tree)
    : m_tree(std::move(tree))
{
}

Result<QString> Template::expand(const TemplateData &data, const TemplateQuery &query) const
{
    auto root = std::make_shared<TemplateRoot>();
    root->labels = textMap(data.labels);
    root->externalLabels = textMap(data.externalLabels);
    root->externalUrl = data.externalUrl.toUtf8();
    if (root->externalUrl.endsWith('/'))
        root->externalUrl.chop(1);
    root->value = data.value;
    return TemplateEvaluator(*m_tree, query, root).run().map([](const QByteArray &text) {
        return QString::fromUtf8(text);
    });
}

bool Template::usesValue() const
{
    return opsglass::usesValue(m_tree->templates.value(m_tree->name), true);
}

bool Template::needsPrometheus3() const { return m_tree->hasElseWith; }

Result<Template> parseTemplate(const QString &name, const QString &text)
{
    const QByteArray source = declarations + text.toUtf8();
    Result<TemplateTree> tree
        = TemplateParser(name.toUtf8(), source, templateFunctionNames()).parse();
    if (!tree)
        return failure(tree.error());
    return Template(std::make_shared<const TemplateTree>(std::move(*tree)));
}

QString expandedOrError(const Result<QString> &expansion)
{
    if (expansion)
        return *expansion;
    return QStringLiteral("<error expanding template: %1>").arg(expansion.error().message);
}

} // namespace opsglass
