// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/yamlreader.h"

#include "models/promql/promduration.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringTokenizer>

#include <algorithm>
#include <cmath>
#include <limits>
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

/// What the YAML reader of Prometheus lets pass.
bool isYamlCharacter(char32_t character)
{
    if (character < 0x20)
        return character == U'\t' || character == U'\n';
    if (character >= 0x7F && character < 0xA0)
        return character == 0x85;
    return character != 0xFFFE && character != 0xFFFF;
}

/// A plain scalar as the YAML reader of Prometheus makes a number of it, cut to what an int holds.
std::optional<int> goInteger(QString text)
{
    constexpr qint64 least = std::numeric_limits<int>::min();
    constexpr qint64 most = std::numeric_limits<int>::max();
    text.remove(u'_');
    if (text.startsWith(QLatin1String("0o")))
        text.remove(1, 1);
    bool isNumber = false;
    const qint64 whole = text.startsWith(QLatin1String("0b")) ? text.mid(2).toLongLong(&isNumber, 2)
                                                              : text.toLongLong(&isNumber, 0);
    if (isNumber)
        return int(std::clamp(whole, least, most));
    static const QRegularExpression decimal(
        QStringLiteral("\\A[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?\\z"));
    const double number = text.toDouble();
    if (!decimal.match(text).hasMatch() || std::abs(number) >= 0x1p63)
        return {};
    return int(std::clamp(number, double(least), double(most)));
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
    QString text = decoded;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    m_source = YamlSource(text.toUtf8());
    if (!checkCharacters(text) || !checkDirectives(text))
        return;
    try {
        // Behind a line end yaml-cpp takes the end of the file for that of a quoted text.
        const char *end = text.endsWith(u'\n') ? "...\n" : "";
        const YAML::Node document = YAML::Load(m_source.text().toStdString() + end);
        if (!document.IsNull())
            take(document);
    } catch (const YAML::Exception &error) {
        const bool isCut = error.mark.pos >= m_source.text().size()
            && error.msg == YAML::ErrorMsg::DOC_IN_SCALAR;
        problem(m_source.placeOf(error.mark),
            Text::tr("This is no YAML: %1.")
                .arg(QString::fromStdString(isCut ? YAML::ErrorMsg::EOF_IN_SCALAR : error.msg)));
    }
}

bool YamlReader::checkCharacters(const QString &text)
{
    int line = 1;
    int column = 1;
    for (const uint character : text.toUcs4()) {
        if (!isYamlCharacter(character)) {
            problem({ line, column },
                Text::tr("Control characters such as U+%1 cannot stand in YAML.")
                    .arg(character, 4, 16, QLatin1Char('0')));
            return false;
        }
        column = character == '\n' ? 1 : column + 1;
        line += character == '\n' ? 1 : 0;
    }
    return true;
}

bool YamlReader::checkDirectives(const QString &text)
{
    static const QRegularExpression known(
        QStringLiteral("^%(?:YAML[ \\t]+1\\.1(?![0-9])|TAG[ \\t])"));
    int number = 0;
    bool hasBegun = false;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        ++number;
        const bool isStart = line.startsWith(QLatin1String("---"));
        if ((isStart && hasBegun) || line.startsWith(QLatin1String("...")))
            break;
        if (line.startsWith(u'%') && (hasBegun || !known.match(line.toString()).hasMatch())) {
            problem({ number, 1 },
                Text::tr("Of the directives of YAML, only %YAML 1.1 and %TAG are known, and only "
                         "before the document."));
            return false;
        }
        const QStringView content = line.trimmed();
        hasBegun |= !content.isEmpty() && !content.startsWith(u'#') && !content.startsWith(u'%');
    }
    return true;
}

void YamlReader::readMap(const YAML::Node &node, const QString &what, const Keys &keys)
{
    if (!node.IsMap()) {
        problem(placeOf(node), Text::tr("%1 must be a mapping of keys to values.").arg(what));
        return;
    }
    for (const YamlEntry &entry : yamlEntries(node, m_source, m_problems)) {
        const auto take = keys.constFind(entry.key);
        m_keyPlace = entry.place;
        m_keySize = int(entry.key.size()) + 1;
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
            problem(placeOf(node), Text::tr("“%1” must be a list.").arg(key));
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
        if (node.IsNull())
            return;
        const QString digits = scalarText(node).value_or(QString());
        const bool isQuoted = node.Tag() == "!";
        const std::optional<int> number = isQuoted ? std::nullopt : goInteger(digits);
        into = number.value_or(0);
        if (!number)
            problem(
                placeOf(node), Text::tr("“%1” must be a whole number, not “%2”.").arg(key, digits));
    };
}

YamlReader::Take YamlReader::duration(std::optional<Milliseconds> &into)
{
    return [this, &into](const YAML::Node &node) {
        if (node.IsNull())
            return;
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

std::optional<QString> YamlReader::labelText(const QString &name, const YAML::Node &node)
{
    const std::optional<QString> text = scalarText(node);
    if (!text) {
        problem(placeOf(node), Text::tr("The value of “%1” must be a text.").arg(name));
        return {};
    }
    if (node.Tag() != "tag:yaml.org,2002:binary")
        return text;
    const auto bytes
        = QByteArray::fromBase64Encoding(text->toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(bytes.decoded);
    if (bytes && !decoder.hasError())
        return decoded;
    problem(placeOf(node), Text::tr("The value of “%1” is not valid UTF-8.").arg(name));
    return {};
}

YamlReader::Take YamlReader::labels(QMap<QString, QString> &into, QMap<QString, FilePlace> *places)
{
    return [this, &into, places](const YAML::Node &node) {
        if (node.IsNull())
            return;
        if (!node.IsMap()) {
            problem(placeOf(node), Text::tr("Labels and annotations map names to texts."));
            return;
        }
        for (const YamlEntry &entry : yamlEntries(node, m_source, m_problems)) {
            if (!isLabelName(entry.key) || entry.key == QLatin1String("__name__"))
                problem(entry.place,
                    Text::tr("“%1” cannot name a label or annotation.").arg(entry.key));
            const auto value = labelText(entry.key, entry.value);
            if (value)
                into.insert(entry.key, *value);
            const FilePlace place = placeOf(entry.value);
            if (places)
                places->insert(entry.key, place.line > 0 ? place : entry.place);
        }
    };
}

FilePlace YamlReader::valuePlace(const YAML::Node &value) const
{
    const YAML::Mark mark = value.Mark();
    const bool isThere = !value.IsNull() || !m_source.nullWordAt(mark).isEmpty();
    return isThere ? m_source.placeOf(mark)
                   : FilePlace { m_keyPlace.line, m_keyPlace.column + m_keySize };
}

void YamlReader::problem(const FilePlace &place, const QString &message, FileProblem::Kind kind)
{
    m_problems.append({ kind, place, message });
}

void YamlReader::locateProblems(qsizetype count, const QString &where)
{
    for (qsizetype i = count; i < m_problems.size(); ++i)
        m_problems[i].where = where;
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
