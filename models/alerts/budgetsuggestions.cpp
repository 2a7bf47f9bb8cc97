// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/budgetsuggestions.h"

#include <QCoreApplication>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BudgetSuggestions)
};

} // namespace

QList<BudgetSuggestion> budgetSuggestions()
{
    using Kind = Budget::Kind;
    const QString agentApi = Text::tr("Agent API");
    const QString ajentik = QStringLiteral("Ajentik");
    const QString osmen = QStringLiteral("OsMEN");
    return {
        { agentApi, Text::tr("Cost"), QStringLiteral("agent_cost_total"), Kind::Money },
        { agentApi, Text::tr("Tokens by agent type"), QStringLiteral("agent_tokens_used_total"),
            Kind::Tokens },
        { ajentik, Text::tr("Cost by agent"), QStringLiteral("ajentik_agent_cost_dollars_total"),
            Kind::Money },
        { ajentik, Text::tr("Cost by model"), QStringLiteral("ajentik_model_cost_dollars_total"),
            Kind::Money },
        { ajentik, Text::tr("Tokens by agent"), QStringLiteral("ajentik_agent_tokens_total"),
            Kind::Tokens },
        { ajentik, Text::tr("Tokens by model"), QStringLiteral("ajentik_model_tokens_total"),
            Kind::Tokens },
        { osmen, Text::tr("Cost by agent"), QStringLiteral("osmen_llm_cost_dollars"), Kind::Money },
        { osmen, Text::tr("Tokens by agent and model"), QStringLiteral("osmen_tokens_used_total"),
            Kind::Tokens },
        { QStringLiteral("QitOps"), Text::tr("Tokens"), QStringLiteral("qitops_llm_tokens_total"),
            Kind::Tokens },
    };
}

} // namespace opsglass
