// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/alertmatcher.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertMatcher)
};

using Operator = AlertMatcher::Operator;

constexpr std::array signs { QLatin1String("="), QLatin1String("!="), QLatin1String("=~"),
    QLatin1String("!~") }; // in the order of Operator

/// The parts between commas that no quotes surround.
QStringList splitParts(const QString &text)
{
    QStringList parts { QString() };
    bool isQuoted = false;
    bool isEscaped = false;
    for (const QChar letter : text) {
        if (letter == u',' && !isQuoted) {
            parts << QString();
            continue;
        }
        if (letter == u'"' && !isEscaped)
            isQuoted = !isQuoted;
        isEscaped = letter == u'\\' && !isEscaped;
        parts.last() += letter;
    }
    return parts;
}

Error badMatcher(const QString &text)
{
    return { Error::Kind::Malformed,
        Text::tr("“%1” is no matcher such as severity=\"critical\".").arg(text), text };
}

/// The value without its quotes and escapes. Errors: Malformed.
Result<QString> plainValue(const QString &written)
{
    const bool isQuoted = written.startsWith(u'"');
    if (isQuoted && (written.size() < 2 || !written.endsWith(u'"')))
        return failure(badMatcher(written));
    const QString inside = isQuoted ? written.sliced(1, written.size() - 2) : written;
    QString value;
    bool isEscaped = false;
    for (const QChar letter : inside) {
        if (isEscaped) {
            if (letter == u'n')
                value += u'\n';
            else if (letter == u'"' || letter == u'\\')
                value += letter;
            else
                value += QStringLiteral("\\") + letter; // "\." and the like are the regex's own
            isEscaped = false;
        } else if (letter == u'\\') {
            isEscaped = true;
        } else if (letter == u'"') {
            return failure(badMatcher(written));
        } else {
            value += letter;
        }
    }
    if (isEscaped)
        return failure(badMatcher(written));
    return value;
}

Result<AlertMatcher> parseOne(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^\\s*([a-zA-Z_:][a-zA-Z0-9_:]*)\\s*(=~|!=|!~|=)\\s*(.*?)\\s*$"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return failure(badMatcher(text));
    const auto sign = std::find(signs.begin(), signs.end(), match.capturedView(2));
    return plainValue(match.captured(3)).and_then([&](const QString &value) {
        return AlertMatcher::make(match.captured(1), Operator(sign - signs.begin()), value);
    });
}

} // namespace

Result<AlertMatcher> AlertMatcher::make(const QString &label, Operator op, const QString &value)
{
    AlertMatcher matcher;
    matcher.m_label = label;
    matcher.m_operator = op;
    matcher.m_value = value;
    if (label.isEmpty())
        return failure({ Error::Kind::Malformed, Text::tr("A matcher names a label."), value });
    if (op == Operator::Equal || op == Operator::NotEqual)
        return matcher;
    return GoRegex::make(value).map([&matcher](const GoRegex &regex) {
        matcher.m_regex = regex;
        return matcher;
    });
}

bool AlertMatcher::matches(const QString &value) const
{
    switch (m_operator) {
    case Operator::Equal:
        return value == m_value;
    case Operator::NotEqual:
        return value != m_value;
    case Operator::Matches:
        return m_regex->matchesWhole(value);
    case Operator::MatchesNot:
        return !m_regex->matchesWhole(value);
    }
    return false;
}

bool operator==(const AlertMatcher &left, const AlertMatcher &right)
{
    return left.m_label == right.m_label && left.m_operator == right.m_operator
        && left.m_value == right.m_value;
}

Result<QList<AlertMatcher>> parseAlertMatchers(const QString &text)
{
    QString inside = text.trimmed();
    if (inside.startsWith(u'{') != inside.endsWith(u'}'))
        return failure(badMatcher(text));
    if (inside.startsWith(u'{'))
        inside = inside.sliced(1, inside.size() - 2).trimmed();
    QList<AlertMatcher> matchers;
    QStringList parts = splitParts(inside);
    if (parts.last().trimmed().isEmpty())
        parts.removeLast(); // nothing at all, or a comma at the end
    for (const QString &part : std::as_const(parts)) {
        const auto matcher = parseOne(part);
        if (!matcher)
            return tl::unexpected(matcher.error());
        matchers << *matcher;
    }
    return matchers;
}

QString toString(const AlertMatcher &matcher)
{
    QString value = matcher.value();
    value.replace(u'\\', QLatin1String("\\\\"))
        .replace(u'"', QLatin1String("\\\""))
        .replace(u'\n', QLatin1String("\\n"));
    return matcher.label() + signs.at(size_t(matcher.op())) + u'"' + value + u'"';
}

bool matchesAll(const QList<AlertMatcher> &matchers, const Labels &labels)
{
    return std::all_of(matchers.cbegin(), matchers.cend(),
        [&labels](const AlertMatcher &matcher) { return matcher.matches(labels); });
}

} // namespace opsglass
