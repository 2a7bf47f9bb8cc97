// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/template.h"

#include "models/alerts/templateevaluator.h"
#include "models/alerts/templateparser.h"

namespace opsglass {

namespace {

/// The very text that Prometheus puts in front of every template: columns count it.
constexpr char declarations[] = "{{$labels := .Labels}}{{$externalLabels := .ExternalLabels}}"
                                "{{$externalURL := .ExternalURL}}{{$value := .Value}}";

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
