// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/templatevalue.h"

namespace opsglass {

namespace {

struct TypeNamer {
    QByteArray operator()(std::monostate) const { return "<nil>"; }
    QByteArray operator()(bool) const { return "bool"; }
    QByteArray operator()(double) const { return "float64"; }
    QByteArray operator()(const TemplateText &text) const
    {
        return text.isHtml ? "template.HTML" : "string";
    }
    QByteArray operator()(const TemplateValue::TextMap &) const { return "map[string]string"; }
    QByteArray operator()(const TemplateValue::Map &) const { return "map[string]interface {}"; }
    QByteArray operator()(const TemplateValue::Sample &) const { return "*template.sample"; }
    QByteArray operator()(const TemplateValue::Samples &) const { return "template.queryResult"; }
    QByteArray operator()(const TemplateTime &time) const
    {
        return time.isPointer ? "*time.Time" : "time.Time";
    }
    QByteArray operator()(const TemplateValue::Root &) const
    {
        return "struct { Labels map[string]string; ExternalLabels map[string]string; "
               "ExternalURL string; Value interface {} }";
    }
    QByteArray operator()(const TemplateInteger &integer) const
    {
        switch (integer.type) {
        case TemplateInteger::Type::Int:
            return "int";
        case TemplateInteger::Type::Int64:
            return "int64";
        case TemplateInteger::Type::Byte:
            return "uint8";
        case TemplateInteger::Type::Month:
            return "time.Month";
        case TemplateInteger::Type::Weekday:
            return "time.Weekday";
        case TemplateInteger::Type::Duration:
            return "time.Duration";
        }
        Q_UNREACHABLE();
    }
};

struct TruthTeller {
    bool operator()(std::monostate) const { return false; }
    bool operator()(bool value) const { return value; }
    bool operator()(double value) const { return value != 0; }
    bool operator()(const TemplateInteger &integer) const { return integer.value != 0; }
    bool operator()(const TemplateText &text) const { return !text.bytes.isEmpty(); }
    bool operator()(const TemplateValue::TextMap &map) const { return !map.isEmpty(); }
    bool operator()(const TemplateValue::Map &map) const { return !map->entries.isEmpty(); }
    bool operator()(const TemplateValue::Sample &sample) const { return sample != nullptr; }
    bool operator()(const TemplateValue::Samples &samples) const { return !samples.isEmpty(); }
    bool operator()(const TemplateTime &) const { return true; }
    bool operator()(const TemplateValue::Root &) const { return true; }
};

} // namespace

TemplateValue::TextMap textMap(const Labels &labels)
{
    TemplateValue::TextMap map;
    for (auto pair = labels.pairs.cbegin(); pair != labels.pairs.cend(); ++pair)
        map.insert(pair.key().toUtf8(), pair.value().toUtf8());
    return map;
}

QByteArray typeName(const TemplateValue &value) { return std::visit(TypeNamer {}, value.data); }

bool isTrue(const TemplateValue &value) { return std::visit(TruthTeller {}, value.data); }

} // namespace opsglass
