// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/variablereference.h"

namespace opsglass {

namespace {

bool isWordCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'_';
}

} // namespace

ReferenceScanner::ReferenceScanner(QStringView text)
    : m_text(text)
{
}

std::optional<VariableReference> ReferenceScanner::next()
{
    while (m_position < m_text.size()) {
        const qsizetype start = m_position++;
        std::optional<VariableReference> found;
        if (m_text[start] == u'$')
            found = startsWith(start + 1, u'{') ? braced(start) : bare(start);
        else if (m_text[start] == u'[' && startsWith(start + 1, u'['))
            found = bracketed(start);
        if (found) {
            m_position = found->end;
            return found;
        }
    }
    return {};
}

bool ReferenceScanner::startsWith(qsizetype position, QChar c) const
{
    return position < m_text.size() && m_text[position] == c;
}

qsizetype ReferenceScanner::endOfWord(qsizetype position) const
{
    while (position < m_text.size() && isWordCharacter(m_text[position]))
        ++position;
    return position;
}

/// Remembered, so that a text of openings without an end is not searched from each of them.
qsizetype ReferenceScanner::closingBrace(qsizetype from)
{
    if (m_closing < from) {
        m_closing = m_text.indexOf(u'}', from);
        if (m_closing < 0)
            m_closing = m_text.size();
    }
    return m_closing;
}

std::optional<VariableReference> ReferenceScanner::bare(qsizetype start) const
{
    const qsizetype end = endOfWord(start + 1);
    if (end == start + 1)
        return {};
    return VariableReference { m_text.sliced(start + 1, end - start - 1).toString(), {}, {}, start,
        end };
}

std::optional<VariableReference> ReferenceScanner::bracketed(qsizetype start) const
{
    VariableReference reference;
    reference.start = start;
    qsizetype end = endOfWord(start + 2);
    reference.name = m_text.sliced(start + 2, end - start - 2).toString();
    if (startsWith(end, u':')) {
        const qsizetype format = end + 1;
        end = endOfWord(format);
        if (end == format)
            return {};
        reference.format = m_text.sliced(format, end - format).toString();
    }
    if (reference.name.isEmpty() || !startsWith(end, u']') || !startsWith(end + 1, u']'))
        return {};
    reference.end = end + 2;
    return reference;
}

std::optional<VariableReference> ReferenceScanner::braced(qsizetype start)
{
    VariableReference reference;
    reference.start = start;
    qsizetype position = endOfWord(start + 2);
    reference.name = m_text.sliced(start + 2, position - start - 2).toString();
    if (reference.name.isEmpty() || closingBrace(position) == m_text.size()
        || !takePath(position, reference.path))
        return {};
    if (startsWith(position, u':')) {
        const qsizetype format = position + 1;
        position = closingBrace(format);
        reference.format = m_text.sliced(format, position - format).toString();
        if (reference.format.isEmpty())
            return {};
    }
    if (!startsWith(position, u'}'))
        return {};
    reference.end = position + 1;
    return reference;
}

/// Takes `.a.b`, `["a"]`, `[0]` and mixtures of them.
bool ReferenceScanner::takePath(qsizetype &position, QStringList &path) const
{
    while (position < m_text.size()) {
        const QChar c = m_text[position];
        QString key;
        if (c == u'.') {
            const qsizetype start = ++position;
            // A bracket that holds no key is a character like others.
            for (qsizetype next = position; position < m_text.size(); next = ++position) {
                const QChar inner = m_text[position];
                if (inner == u'.' || inner == u':' || inner == u'}'
                    || (inner == u'[' && takeKey(next, key)))
                    break;
            }
            if (position == start)
                return false;
            path << m_text.sliced(start, position - start).toString();
        } else if (c == u'[') {
            if (!takeKey(position, key))
                return false;
            path << key;
        } else {
            break;
        }
    }
    return true;
}

/// Takes `["key"]`, `['key']` or `[3]`.
bool ReferenceScanner::takeKey(qsizetype &position, QString &key) const
{
    const qsizetype start = position + 1;
    const bool isQuoted = startsWith(start, u'"') || startsWith(start, u'\'');
    const qsizetype first = isQuoted ? start + 1 : start;
    const qsizetype end = isQuoted ? m_text.indexOf(m_text[start], first) : endOfWord(first);
    const qsizetype closing = isQuoted ? end + 1 : end;
    if (end <= first || !startsWith(closing, u']'))
        return false;
    key = m_text.sliced(first, end - first).toString();
    position = closing + 1;
    return true;
}

} // namespace opsglass
