// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/localselector.h"

#include <QCoreApplication>

#include <re2/re2.h>

#include <algorithm>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LocalSelector)
};

using Op = LocalMatcher::Op;

bool isRegex(Op op) { return op == Op::Matches || op == Op::MatchesNot; }

} // namespace

Result<LocalSelector> LocalSelector::make(const QList<LocalMatcher> &matchers)
{
    LocalSelector selector;
    for (const LocalMatcher &matcher : matchers) {
        Condition condition { matcher, {} };
        if (isRegex(matcher.op)) {
            re2::RE2::Options options;
            options.set_log_errors(false);
            condition.regex
                = std::make_shared<const re2::RE2>(matcher.value.toStdString(), options);
            if (!condition.regex->ok())
                return failure({ Error::Kind::Query,
                    Text::tr("“%1” is no regular expression: %2.")
                        .arg(matcher.value, QString::fromStdString(condition.regex->error())),
                    {} });
        }
        selector.m_conditions << condition;
    }
    return selector;
}

bool LocalSelector::selects(const Labels &labels) const
{
    return std::all_of(
        m_conditions.cbegin(), m_conditions.cend(), [&labels](const Condition &condition) {
            const QString value = labels.value(condition.matcher.label);
            switch (condition.matcher.op) {
            case Op::Equal:
                return value == condition.matcher.value;
            case Op::NotEqual:
                return value != condition.matcher.value;
            case Op::Matches:
                return re2::RE2::FullMatch(value.toStdString(), *condition.regex);
            case Op::MatchesNot:
                return !re2::RE2::FullMatch(value.toStdString(), *condition.regex);
            }
            return false;
        });
}

} // namespace opsglass
