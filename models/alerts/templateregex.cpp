// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/templateregex.h"

#include "models/alerts/re2translator.h"

#include <cctype>

namespace opsglass {

namespace {

bool isWordCharacter(char character)
{
    return character == '_' || std::isalnum(static_cast<uchar>(character)) != 0;
}

/// The text of the group with this number or name; empty when there is none.
QByteArray groupText(const QRegularExpressionMatch &match, const QByteArray &name)
{
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    if (isNumber && (number == 0 ? name.size() == 1 : !name.startsWith('0')))
        return match.captured(number).toUtf8();
    const QString group = QLatin1Char('n') + QString::fromUtf8(name);
    return match.regularExpression().namedCaptureGroups().contains(group)
        ? match.captured(group).toUtf8()
        : QByteArray();
}

} // namespace

tl::expected<QRegularExpression, QByteArray> expressionFromRe2(const QByteArray &pattern)
{
    return Re2Translator(pattern).translate();
}

QByteArray expandedReplacement(const QByteArray &replacement, const QRegularExpressionMatch &match)
{
    QByteArray text;
    for (qsizetype position = 0; position < replacement.size();) {
        const QByteArray pair = replacement.mid(position, 2);
        if (!pair.startsWith('$') || pair == "$$") {
            text += pair.at(0);
            position += pair == "$$" ? 2 : 1;
            continue;
        }
        const bool isBraced = pair == "${";
        const qsizetype start = position + (isBraced ? 2 : 1);
        qsizetype end = start;
        while (end < replacement.size() && isWordCharacter(replacement.at(end)))
            ++end;
        const bool isClosed = !isBraced || (end < replacement.size() && replacement.at(end) == '}');
        if (end == start || !isClosed) {
            text += replacement.at(position++);
            continue;
        }
        text += groupText(match, replacement.mid(start, end - start));
        position = end + (isBraced ? 1 : 0);
    }
    return text;
}

} // namespace opsglass
