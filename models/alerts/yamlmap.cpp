// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/yamlmap.h"

#include <QCoreApplication>
#include <QHash>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(YamlMap)
};

constexpr int mostMerges = 8; // inside of each other; real files have one

/// Gathers the entries of one mapping.
class Gatherer {
public:
    Gatherer(const YamlSource &source, QList<YamlEntry> &entries, QList<FileProblem> &problems)
        : m_source(source)
        , m_entries(entries)
        , m_problems(problems)
    {
    }

    void take(const YAML::Node &map, int depth);

private:
    void checkColon(const YAML::Node &key);
    void takeOwn(const YAML::Node &key, const YAML::Node &value, bool isMerged);
    void merge(const YAML::Node &other, int depth);
    void problem(const YAML::Node &node, const QString &message)
    {
        m_problems.append({ FileProblem::Kind::Error, m_source.placeOf(node.Mark()), message });
    }

    const YamlSource &m_source;
    QList<YamlEntry> &m_entries;
    QList<FileProblem> &m_problems;
    QHash<QString, int> m_lines; ///< where each key stands
};

void Gatherer::take(const YAML::Node &map, int depth)
{
    const bool isBlock = map.Style() != YAML::EmitterStyle::Flow;
    QList<YAML::Node> merged;
    for (const auto &entry : map) {
        if (isBlock && entry.second.IsNull())
            checkColon(entry.first);
        if (scalarText(entry.first) == QStringLiteral("<<"))
            merged << entry.second;
        else
            takeOwn(entry.first, entry.second, depth > 0);
    }
    for (const YAML::Node &other : std::as_const(merged))
        merge(other, depth + 1);
}

void Gatherer::checkColon(const YAML::Node &key)
{
    if (key.IsScalar() && m_source.lacksColon(key.Mark(), QByteArray::fromStdString(key.Scalar())))
        problem(key, Text::tr("A colon is missing behind this key."));
}

void Gatherer::takeOwn(const YAML::Node &key, const YAML::Node &value, bool isMerged)
{
    const bool isNullWord = key.IsNull() && !m_source.nullWordAt(key.Mark()).isEmpty();
    if (isNullWord)
        return;
    const std::optional<QString> name = scalarText(key);
    if (!name || key.IsNull()) {
        problem(key, Text::tr("A key has to be a text."));
        return;
    }
    if (m_lines.contains(*name)) {
        if (!isMerged)
            problem(key,
                Text::tr("The key “%1” stands in line %2 already.")
                    .arg(*name)
                    .arg(m_lines.value(*name)));
        return;
    }
    const FilePlace place = m_source.placeOf(key.Mark());
    m_lines.insert(*name, place.line);
    m_entries << YamlEntry { *name, place, value };
}

/// A mapping, or a list of mappings, whose entries count where there are none of their name.
void Gatherer::merge(const YAML::Node &other, int depth)
{
    if (depth > mostMerges)
        problem(other, Text::tr("Mappings are merged with << in too many layers."));
    else if (other.IsMap())
        take(other, depth);
    else if (!other.IsSequence())
        problem(other, Text::tr("Only mappings can be merged with <<."));
    else
        for (const YAML::Node &map : other)
            merge(map, depth + 1);
}

} // namespace

std::optional<QString> scalarText(const YAML::Node &node)
{
    if (node.IsScalar())
        return QString::fromStdString(node.Scalar());
    if (node.IsNull())
        return QString();
    return {};
}

QList<YamlEntry> yamlEntries(
    const YAML::Node &map, const YamlSource &source, QList<FileProblem> &problems)
{
    QList<YamlEntry> entries;
    Gatherer(source, entries, problems).take(map, 0);
    return entries;
}

} // namespace opsglass
