// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/budgetdraft.h"

#include "models/alerts/budgetquery.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BudgetDraft)
};

QString nameProblem(const QList<BudgetDraft> &drafts, qsizetype index)
{
    const QString &name = drafts[index].budget.name;
    if (name.trimmed().isEmpty())
        return Text::tr("A budget needs a name.");
    const bool isTaken = std::any_of(drafts.begin(), drafts.begin() + index,
        [&name](const BudgetDraft &draft) { return draft.budget.name == name; });
    return isTaken ? Text::tr("Another budget has this name.") : QString();
}

QString exprProblem(const QString &expr)
{
    if (expr.trimmed().isEmpty())
        return Text::tr("Write what is counted, or take it from a built-in dashboard.");
    const Result<QString> query = spendingQuery(expr, std::chrono::hours(1));
    return query ? QString() : query.error().message;
}

} // namespace

bool BudgetProblems::areAny() const { return *this != BudgetProblems(); }

BudgetDraft draftOf(const Budget &budget) { return { budget, budgetStepsText(budget.steps) }; }

Result<QList<int>> readBudgetSteps(const QString &text)
{
    constexpr int most = 1000;
    static const QRegularExpression between(QStringLiteral("[\\s,;%]+"));
    QList<int> steps;
    const QStringList words = text.split(between, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        bool isNumber = false;
        const int step = word.toInt(&isNumber);
        if (!isNumber || step < 1 || step > most)
            return failure({ Error::Kind::Malformed,
                Text::tr("“%1” is not a whole number from 1 to %2.").arg(word).arg(most), {} });
        steps << step;
    }
    if (steps.isEmpty())
        return failure({ Error::Kind::Malformed,
            Text::tr("A budget needs one step at least, such as 100."), {} });
    std::sort(steps.begin(), steps.end());
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    return steps;
}

QString budgetStepsText(const QList<int> &steps)
{
    QStringList words;
    for (const int step : steps)
        words << QString::number(step);
    return words.join(QLatin1String(", "));
}

BudgetProblems budgetProblems(const QList<BudgetDraft> &drafts, qsizetype index)
{
    const BudgetDraft &draft = drafts[index];
    BudgetProblems problems;
    problems.name = nameProblem(drafts, index);
    if (draft.budget.source.isEmpty())
        problems.source = Text::tr("Choose the source that is asked.");
    problems.expr = exprProblem(draft.budget.expr);
    if (!(draft.budget.amount > 0) || !std::isfinite(draft.budget.amount))
        problems.amount = Text::tr("The amount has to be above 0.");
    if (const auto steps = readBudgetSteps(draft.steps); !steps)
        problems.steps = steps.error().message;
    return problems;
}

QString freeBudgetName(const QList<BudgetDraft> &drafts, const QString &wanted)
{
    const auto isTaken = [&drafts](const QString &name) {
        return std::any_of(drafts.begin(), drafts.end(),
            [&name](const BudgetDraft &draft) { return draft.budget.name == name; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

} // namespace opsglass
