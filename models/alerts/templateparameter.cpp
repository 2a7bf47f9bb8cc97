// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/templateparameter.h"

namespace opsglass {

QByteArray typeName(TemplateParameter parameter)
{
    switch (parameter) {
    case TemplateParameter::Any:
        return "interface {}";
    case TemplateParameter::Text:
        return "string";
    case TemplateParameter::Integer:
        return "int";
    case TemplateParameter::Duration:
        return "time.Duration";
    case TemplateParameter::Time:
        return "time.Time";
    case TemplateParameter::Sample:
        return "*template.sample";
    case TemplateParameter::Samples:
        return "template.queryResult";
    }
    Q_UNREACHABLE();
}

bool isOfType(const TemplateValue &value, TemplateParameter parameter)
{
    const auto *integer = value.as<TemplateInteger>();
    const auto *text = value.as<TemplateText>();
    switch (parameter) {
    case TemplateParameter::Any:
        return true;
    case TemplateParameter::Text:
        return text != nullptr && !text->isHtml;
    case TemplateParameter::Integer:
        return integer != nullptr && integer->type == TemplateInteger::Type::Int;
    case TemplateParameter::Duration:
        return integer != nullptr && integer->type == TemplateInteger::Type::Duration;
    case TemplateParameter::Time:
        return value.as<TemplateTime>() != nullptr;
    case TemplateParameter::Sample:
        return value.as<TemplateValue::Sample>() != nullptr;
    case TemplateParameter::Samples:
        return value.as<TemplateValue::Samples>() != nullptr;
    }
    Q_UNREACHABLE();
}

std::optional<TemplateValue> nilOf(TemplateParameter parameter)
{
    switch (parameter) {
    case TemplateParameter::Any:
        return TemplateValue();
    case TemplateParameter::Sample:
        return TemplateValue(TemplateValue::Sample());
    case TemplateParameter::Samples:
        return TemplateValue(TemplateValue::Samples());
    default:
        return std::nullopt;
    }
}

} // namespace opsglass
