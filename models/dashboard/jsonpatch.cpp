// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/jsonpatch.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <algorithm>

namespace opsglass {

namespace {

/// Half-open range of bytes.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// One member of an object or element of a list; a list's elements have no key.
struct Item {
    Span key;
    Span value;
    QString name;
    /// Where the item's own text begins: its key, or the value of a list's element.
    qsizetype begin() const { return key.end > 0 ? key.begin : value.begin; }
};

bool isSpace(char byte) { return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t'; }

QByteArray scalarText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray keyText(const QString &key) { return scalarText(QJsonValue(key)); }

/// Finds the spans of values in valid JSON.
class Scanner {
public:
    explicit Scanner(const QByteArray &text)
        : m_text(text)
    {
    }

    qsizetype skipSpace(qsizetype at) const
    {
        while (at < m_text.size() && isSpace(m_text[at]))
            ++at;
        return at;
    }

    /// One past the value that begins at `at`.
    qsizetype valueEnd(qsizetype at) const;
    /// The members or elements of the container that begins at `at`.
    QList<Item> items(qsizetype at) const;

private:
    qsizetype stringEnd(qsizetype at) const;

    const QByteArray &m_text;
};

qsizetype Scanner::stringEnd(qsizetype at) const
{
    for (++at; at < m_text.size() && m_text[at] != '"'; ++at) {
        if (m_text[at] == '\\')
            ++at;
    }
    return std::min(at + 1, m_text.size());
}

qsizetype Scanner::valueEnd(qsizetype at) const
{
    int depth = 0;
    for (; at < m_text.size(); ++at) {
        const char byte = m_text[at];
        const bool isOutside = depth == 0;
        if (isOutside && (byte == ',' || byte == '}' || byte == ']' || isSpace(byte)))
            return at;
        if (byte == '"')
            at = stringEnd(at) - 1;
        else if (byte == '{' || byte == '[')
            ++depth;
        else if (byte == '}' || byte == ']')
            --depth;
        const bool isNumberOrName = isOutside && depth == 0 && byte != '"';
        if (depth == 0 && !isNumberOrName)
            return at + 1;
    }
    return at;
}

QList<Item> Scanner::items(qsizetype at) const
{
    const bool isObject = m_text[at] == '{';
    QList<Item> items;
    at = skipSpace(at + 1);
    while (at < m_text.size() && m_text[at] != '}' && m_text[at] != ']') {
        Item item;
        if (isObject) {
            item.key = { at, stringEnd(at) };
            const QByteArray quoted = m_text.mid(at, item.key.end - at);
            item.name = QJsonDocument::fromJson('[' + quoted + ']').array()[0].toString();
            at = skipSpace(skipSpace(item.key.end) + 1);
        }
        item.value = { at, valueEnd(at) };
        items << item;
        at = skipSpace(item.value.end);
        if (at < m_text.size() && m_text[at] == ',')
            at = skipSpace(at + 1);
    }
    return items;
}

/// How the text is laid out, as its outermost container shows.
struct Style {
    QByteArray newline; ///< empty: everything on one line
    QByteArray indent; ///< of one level
    QByteArray colon = ":"; ///< with its spaces
    QByteArray comma = ","; ///< between items on one line
};

/// What tells elements of a list apart when the list has changed.
QByteArray identity(const QJsonValue &value)
{
    if (value.isObject()) {
        for (const char *key : { "id", "uid", "name", "refId" }) {
            const QJsonValue own = value[QLatin1String(key)];
            if (own.isString() || own.isDouble())
                return QByteArray(key) + ':' + scalarText(own);
        }
    }
    return scalarText(value);
}

class Patcher {
public:
    explicit Patcher(const QByteArray &text)
        : m_text(text)
        , m_scanner(text)
    {
        readStyle();
    }

    QByteArray patched(const QJsonValue &before, const QJsonValue &after);

private:
    void readStyle();
    void writeChanged(qsizetype at, const QJsonValue &before, const QJsonValue &after);
    void writeObject(qsizetype at, const QJsonObject &before, const QJsonObject &after);
    void writeArray(qsizetype at, const QJsonArray &before, const QJsonArray &after);
    void writeNew(const QJsonValue &value, const QByteArray &indent);
    template <typename Container, typename Write>
    void writeNewContainer(const Container &container, const QByteArray &indent, Write write);

    QByteArray slice(qsizetype begin, qsizetype end) const
    {
        return m_text.mid(begin, end - begin);
    }
    QByteArray indentAt(qsizetype at) const;
    QByteArray leadOf(const QList<Item> &items, qsizetype at) const;

    const QByteArray &m_text;
    Scanner m_scanner;
    Style m_style;
    QByteArray m_out;
};

void Patcher::readStyle()
{
    const qsizetype root = m_scanner.skipSpace(0);
    const QList<Item> items = m_scanner.items(root);
    if (items.isEmpty())
        return;
    const QByteArray lead = slice(root + 1, items[0].begin());
    const qsizetype line = lead.lastIndexOf('\n');
    if (line >= 0) {
        m_style.newline = lead.contains("\r\n") ? "\r\n" : "\n";
        m_style.indent = lead.mid(line + 1);
    }
    if (items[0].key.end > 0)
        m_style.colon = slice(items[0].key.end, items[0].value.begin);
    if (line < 0 && items.size() > 1)
        m_style.comma = slice(items[0].value.end, items[1].begin());
}

/// The white space at the start of the line that `at` stands in.
QByteArray Patcher::indentAt(qsizetype at) const
{
    const qsizetype line = at > 0 ? m_text.lastIndexOf('\n', at - 1) + 1 : 0;
    qsizetype end = line;
    while (end < at && (m_text[end] == ' ' || m_text[end] == '\t'))
        ++end;
    return slice(line, end);
}

/// The white space before the items of the container at `at`, also of one that has none yet.
QByteArray Patcher::leadOf(const QList<Item> &items, qsizetype at) const
{
    if (!items.isEmpty())
        return slice(at + 1, items[0].begin());
    return m_style.newline.isEmpty() ? QByteArray()
                                     : m_style.newline + indentAt(at) + m_style.indent;
}

QByteArray Patcher::patched(const QJsonValue &before, const QJsonValue &after)
{
    const qsizetype root = m_scanner.skipSpace(0);
    m_out = slice(0, root);
    writeChanged(root, before, after);
    m_out += m_text.mid(m_scanner.valueEnd(root));
    return m_out;
}

void Patcher::writeChanged(qsizetype at, const QJsonValue &before, const QJsonValue &after)
{
    if (before == after)
        m_out += slice(at, m_scanner.valueEnd(at));
    else if (before.isObject() && after.isObject())
        writeObject(at, before.toObject(), after.toObject());
    else if (before.isArray() && after.isArray())
        writeArray(at, before.toArray(), after.toArray());
    else
        writeNew(after, indentAt(at));
}

void Patcher::writeObject(qsizetype at, const QJsonObject &before, const QJsonObject &after)
{
    const QList<Item> items = m_scanner.items(at);
    const qsizetype end = m_scanner.valueEnd(at);
    const QByteArray lead = leadOf(items, at);
    // Of a key that stands twice the last one counts.
    QHash<QString, qsizetype> last;
    for (qsizetype i = 0; i < items.size(); ++i)
        last[items[i].name] = i;
    bool isFirst = true;
    qsizetype previous = at + 1;
    m_out += '{';
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Item &item = items[i];
        const QByteArray gap = slice(previous, item.begin());
        previous = item.value.end;
        if (!after.contains(item.name))
            continue;
        m_out += isFirst ? lead : gap;
        isFirst = false;
        m_out += slice(item.begin(), item.value.begin);
        if (last[item.name] == i)
            writeChanged(item.value.begin, before[item.name], after[item.name]);
        else
            m_out += slice(item.value.begin, item.value.end);
    }
    const bool isOneLine = !lead.contains('\n');
    const QByteArray indent = isOneLine ? indentAt(at) : lead.mid(lead.lastIndexOf('\n') + 1);
    for (auto entry = after.constBegin(); entry != after.constEnd(); ++entry) {
        if (last.contains(entry.key()))
            continue;
        m_out += isFirst ? lead : isOneLine ? m_style.comma : ',' + lead;
        isFirst = false;
        m_out += keyText(entry.key()) + m_style.colon;
        writeNew(entry.value(), indent);
    }
    if (!items.isEmpty())
        m_out += slice(items.last().value.end, end);
    else if (isFirst)
        m_out += slice(at + 1, end);
    else
        m_out += (isOneLine ? QByteArray() : m_style.newline + indentAt(at)) + '}';
}

/// For each element of `after` the element of `before` it was, −1 for a new one.
QList<qsizetype> origins(const QJsonArray &before, const QJsonArray &after)
{
    QHash<QByteArray, QList<qsizetype>> known;
    for (qsizetype i = before.size() - 1; i >= 0; --i)
        known[identity(before[i])] << i;
    QList<qsizetype> result(after.size(), -1);
    QList<bool> isTaken(before.size(), false);
    for (qsizetype i = 0; i < after.size(); ++i) {
        QList<qsizetype> &candidates = known[identity(after[i])];
        if (candidates.isEmpty())
            continue;
        result[i] = candidates.takeLast();
        isTaken[result[i]] = true;
    }
    // What was recognised by nothing is the one in its place, if the list is as long as before.
    for (qsizetype i = 0; before.size() == after.size() && i < after.size(); ++i) {
        if (result[i] < 0 && !isTaken[i])
            result[i] = i;
    }
    return result;
}

void Patcher::writeArray(qsizetype at, const QJsonArray &before, const QJsonArray &after)
{
    const QList<Item> items = m_scanner.items(at);
    const qsizetype end = m_scanner.valueEnd(at);
    const QByteArray lead = leadOf(items, at);
    const bool isOneLine = !lead.contains('\n');
    const QByteArray indent = isOneLine ? indentAt(at) : lead.mid(lead.lastIndexOf('\n') + 1);
    QByteArray comma = isOneLine ? m_style.comma : ',' + lead;
    if (items.size() > 1)
        comma = slice(items[0].value.end, items[1].begin());
    const QList<qsizetype> from = origins(before, after);
    m_out += '[';
    for (qsizetype i = 0; i < after.size(); ++i) {
        const qsizetype origin = from[i];
        if (i == 0)
            m_out += lead;
        else
            m_out += origin > 0 ? slice(items[origin - 1].value.end, items[origin].begin()) : comma;
        if (origin < 0)
            writeNew(after[i], indent);
        else
            writeChanged(items[origin].value.begin, before[origin], after[i]);
    }
    if (after.isEmpty())
        m_out += ']';
    else if (!items.isEmpty())
        m_out += slice(items.last().value.end, end);
    else
        m_out += (isOneLine ? QByteArray() : m_style.newline + indentAt(at)) + ']';
}

template <typename Container, typename Write>
void Patcher::writeNewContainer(const Container &container, const QByteArray &indent, Write write)
{
    const QByteArray inner = indent + m_style.indent;
    bool isFirst = true;
    for (auto entry = container.constBegin(); entry != container.constEnd(); ++entry) {
        if (!isFirst)
            m_out += m_style.newline.isEmpty() ? m_style.comma : QByteArray(",");
        isFirst = false;
        if (!m_style.newline.isEmpty())
            m_out += m_style.newline + inner;
        write(entry, inner);
    }
    if (!isFirst && !m_style.newline.isEmpty())
        m_out += m_style.newline + indent;
}

void Patcher::writeNew(const QJsonValue &value, const QByteArray &indent)
{
    if (value.isObject()) {
        m_out += '{';
        writeNewContainer(value.toObject(), indent, [this](const auto &entry, const auto &inner) {
            m_out += keyText(entry.key()) + m_style.colon;
            writeNew(entry.value(), inner);
        });
        m_out += '}';
    } else if (value.isArray()) {
        m_out += '[';
        writeNewContainer(value.toArray(), indent,
            [this](const auto &entry, const auto &inner) { writeNew(*entry, inner); });
        m_out += ']';
    } else {
        m_out += scalarText(value);
    }
}

} // namespace

QByteArray patchedJson(const QByteArray &text, const QJsonValue &before, const QJsonValue &after)
{
    return before == after ? text : Patcher(text).patched(before, after);
}

QByteArray jsonValueText(const QByteArray &text, const QStringList &keys)
{
    const Scanner scanner(text);
    Span span { scanner.skipSpace(0), 0 };
    span.end = scanner.valueEnd(span.begin);
    for (const QString &key : keys) {
        const QList<Item> items
            = text[span.begin] == '{' ? scanner.items(span.begin) : QList<Item>();
        // Of equal keys the last one counts, as for QJsonDocument.
        const auto item = std::find_if(items.crbegin(), items.crend(),
            [&key](const Item &candidate) { return candidate.name == key; });
        if (item == items.crend())
            return {};
        span = item->value;
    }
    return text.mid(span.begin, span.end - span.begin);
}

} // namespace opsglass
