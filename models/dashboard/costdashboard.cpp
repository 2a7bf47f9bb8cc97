// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/costdashboard.h"

#include <QRegularExpression>

#include <algorithm>

namespace opsglass {

bool isCostDashboard(const Dashboard &dashboard)
{
    static const QStringList builtIn { QStringLiteral("ajentik-costs"),
        QStringLiteral("osmen-costs"), QStringLiteral("token-usage") };
    static const QStringList tags { QStringLiteral("costs"), QStringLiteral("cost") };
    // Not \b: the parts of `llm_cost` are words.
    static const QRegularExpression word(
        QStringLiteral("(?<![\\p{L}\\p{N}])(costs?|spend|spending|(?<!error[ _-])budgets?)"
                       "(?![\\p{L}\\p{N}])"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto isTag = [](const QString &tag) { return tags.contains(tag, Qt::CaseInsensitive); };
    return builtIn.contains(dashboard.uid)
        || std::any_of(dashboard.tags.begin(), dashboard.tags.end(), isTag)
        || word.match(dashboard.title).hasMatch();
}

} // namespace opsglass
