// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reduce/pattern.h"

#include <algorithm>

namespace opsglass {

namespace {

/// The text behind a `$` at `at`, and how far it reaches; a `$` alone stands for itself.
QString reference(const QString &replacement, qsizetype &at, const QRegularExpressionMatch &match)
{
    const QStringView rest = QStringView(replacement).sliced(at + 1);
    if (rest.startsWith(u'$')) {
        at += 2;
        return QStringLiteral("$");
    }
    if (rest.startsWith(u'&')) {
        at += 2;
        return match.captured();
    }
    const qsizetype close = rest.indexOf(u'>');
    if (rest.startsWith(u'<') && close > 0) {
        at += close + 2;
        return match.captured(rest.sliced(1, close - 1));
    }
    const int groups = match.regularExpression().captureCount();
    for (const qsizetype digits : { 2, 1 }) {
        const auto number = rest.first(std::min(digits, rest.size()));
        const bool isNumber = number.size() == digits
            && std::all_of(number.cbegin(), number.cend(),
                [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
        const int group = isNumber ? number.toInt() : 0;
        if (group >= 1 && group <= groups) {
            at += 1 + digits;
            return match.captured(group);
        }
    }
    at += 1;
    return QStringLiteral("$");
}

QString expanded(const QString &replacement, const QRegularExpressionMatch &match)
{
    QString text;
    for (qsizetype at = 0; at < replacement.size();) {
        if (replacement[at] == u'$')
            text += reference(replacement, at, match);
        else
            text += replacement[at++];
    }
    return text;
}

} // namespace

QString Pattern::replaced(const QString &text, const QString &replacement) const
{
    QString result;
    qsizetype copied = 0;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).sliced(copied, match.capturedStart() - copied);
        result += expanded(replacement, match);
        copied = match.capturedEnd();
        if (!isGlobal)
            break;
    }
    result += QStringView(text).sliced(copied);
    return result;
}

std::optional<Pattern> readPattern(const QString &text)
{
    Pattern pattern;
    if (text.startsWith(u'/')) {
        const qsizetype end = text.lastIndexOf(u'/');
        if (end == 0)
            return {};
        const QString flags = text.sliced(end + 1);
        QRegularExpression::PatternOptions options;
        options.setFlag(QRegularExpression::CaseInsensitiveOption, flags.contains(u'i'));
        options.setFlag(QRegularExpression::MultilineOption, flags.contains(u'm'));
        options.setFlag(QRegularExpression::DotMatchesEverythingOption, flags.contains(u's'));
        pattern.expression = QRegularExpression(text.sliced(1, end - 1), options);
        pattern.isGlobal = flags.contains(u'g');
    } else {
        pattern.expression = QRegularExpression(u'^' + text + u'$');
    }
    if (!pattern.expression.isValid())
        return {};
    return pattern;
}

} // namespace opsglass
