// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/yamlreader.h"

#include "models/promql/promduration.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(YamlReader)
};

bool isLabelName(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("^[a-zA-Z_][a-zA-Z0-9_]*$"));
    return name.match(text).hasMatch();
}

} // namespace

void YamlReader::readDocument(const QByteArray &yaml, const Take &take)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(yaml);
    if (decoder.hasError()) {
        problem({}, Text::tr("The file is not valid UTF-8."));
        return;
    }
    try {
        const YAML::Node document = YAML::Load(yaml.toStdString());
        if (!document.IsNull())
            take(document);
    } catch (const YAML::Exception &error) {
        const YAML::Mark &mark = error.mark;
        problem(mark.is_null() ? FilePlace() : FilePlace { mark.line + 1, mark.column + 1 },
            Text::tr("This is no YAML: %1.").arg(QString::fromStdString(error.msg)));
    }
}

void YamlReader::readMap(const YAML::Node &node, const QString &what, const Keys &keys)
{
    if (!node.IsMap()) {
        problem(placeOf(node), Text::tr("%1 is a mapping of keys to values.").arg(what));
        return;
    }
    for (const YamlEntry &entry : yamlEntries(node, m_problems)) {
        const auto take = keys.constFind(entry.key);
        if (take != keys.cend())
            (*take)(entry.value);
        else if (m_foreignKeys.contains(entry.key))
            problem(entry.place,
                Text::tr("The key “%1” is of another program and was left out.").arg(entry.key),
                FileProblem::Kind::Foreign);
        else
            problem(entry.place, Text::tr("%1 has no key “%2”.").arg(what, entry.key));
    }
}

YamlReader::Take YamlReader::list(const QString &key, const Take &take)
{
    return [this, key, take](const YAML::Node &node) {
        if (node.IsNull())
            return;
        if (!node.IsSequence()) {
            problem(placeOf(node), Text::tr("“%1” is a list.").arg(key));
            return;
        }
        for (const YAML::Node &entry : node)
            take(entry);
    };
}

YamlReader::Take YamlReader::text(QString &into)
{
    return [this, &into](const YAML::Node &node) {
        const auto scalar = scalarText(node);
        if (scalar)
            into = *scalar;
        else
            problem(placeOf(node), Text::tr("A text is expected here."));
    };
}

YamlReader::Take YamlReader::texts(const QString &key, QStringList &into)
{
    return list(key, [this, &into](const YAML::Node &node) {
        QString one;
        text(one)(node);
        into << one;
    });
}

YamlReader::Take YamlReader::truth(bool &into)
{
    return [this, &into](const YAML::Node &node) {
        const QString word = scalarText(node).value_or(QString()).toLower();
        static const QStringList yes { QStringLiteral("true"), QStringLiteral("yes"),
            QStringLiteral("on"), QStringLiteral("y") };
        static const QStringList no { QStringLiteral("false"), QStringLiteral("no"),
            QStringLiteral("off"), QStringLiteral("n") };
        into = yes.contains(word);
        if (!into && !no.contains(word))
            problem(placeOf(node), Text::tr("true or false is expected here."));
    };
}

YamlReader::Take YamlReader::number(const QString &key, int &into)
{
    return [this, key, &into](const YAML::Node &node) {
        const QString digits = scalarText(node).value_or(QString());
        bool isNumber = false;
        into = digits.toInt(&isNumber, 0);
        if (!isNumber)
            problem(placeOf(node), Text::tr("“%1” is a whole number, not “%2”.").arg(key, digits));
    };
}

YamlReader::Take YamlReader::duration(std::optional<Milliseconds> &into)
{
    return [this, &into](const YAML::Node &node) {
        const QString written = scalarText(node).value_or(QString());
        const auto parsed = parsePromDuration(written);
        into = parsed ? std::optional(*parsed) : std::nullopt;
        if (!parsed)
            problem(
                placeOf(node), Text::tr("“%1” is no duration such as 5m or 1h30m.").arg(written));
    };
}

YamlReader::Take YamlReader::labelNames(const QString &key, QStringList &into)
{
    return list(key, [this, &into](const YAML::Node &node) {
        QString name;
        text(name)(node);
        if (!isLabelName(name))
            problem(placeOf(node), Text::tr("“%1” cannot name a label.").arg(name));
        into << name;
    });
}

YamlReader::Take YamlReader::labels(QMap<QString, QString> &into)
{
    return [this, &into](const YAML::Node &node) {
        if (node.IsNull())
            return;
        if (!node.IsMap()) {
            problem(placeOf(node), Text::tr("Labels and annotations map names to texts."));
            return;
        }
        for (const YamlEntry &entry : yamlEntries(node, m_problems)) {
            if (!isLabelName(entry.key) || entry.key == QLatin1String("__name__"))
                problem(entry.place,
                    Text::tr("“%1” cannot name a label or annotation.").arg(entry.key));
            const auto value = scalarText(entry.value);
            if (value)
                into.insert(entry.key, *value);
            else
                problem(
                    placeOf(entry.value), Text::tr("The value of “%1” is a text.").arg(entry.key));
        }
    };
}

void YamlReader::problem(const FilePlace &place, const QString &message, FileProblem::Kind kind)
{
    m_problems.append({ kind, place, message });
}

QList<FileProblem> YamlReader::sortedProblems() const
{
    QList<FileProblem> problems = m_problems;
    std::stable_sort(
        problems.begin(), problems.end(), [](const FileProblem &one, const FileProblem &other) {
            return std::pair(one.place.line, one.place.column)
                < std::pair(other.place.line, other.place.column);
        });
    return problems;
}

bool YamlReader::hasErrors() const
{
    return std::any_of(m_problems.cbegin(), m_problems.cend(),
        [](const FileProblem &found) { return found.kind == FileProblem::Kind::Error; });
}

} // namespace opsglass
