// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/budgetjson.h"

#include "models/alerts/budgetquery.h"
#include "models/format/joinedlist.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <utility>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BudgetJson)
};

const QString nameKey = QStringLiteral("name");
const QString kindKey = QStringLiteral("kind");
const QString unitKey = QStringLiteral("unit");
const QString exprKey = QStringLiteral("expr");
const QString sourceKey = QStringLiteral("source");
const QString amountKey = QStringLiteral("amount");
const QString periodKey = QStringLiteral("period");
const QString weekStartKey = QStringLiteral("weekStart");
const QString stepsKey = QStringLiteral("steps");

template <typename T>
struct Word {
    const char *text;
    T value;
};

template <typename T, size_t n>
using Words = std::array<Word<T>, n>;

constexpr Words<Budget::Kind, 2> kinds { {
    { "money", Budget::Kind::Money },
    { "tokens", Budget::Kind::Tokens },
} };
constexpr Words<Budget::Period, 3> periods { {
    { "day", Budget::Period::Day },
    { "week", Budget::Period::Week },
    { "month", Budget::Period::Month },
} };
constexpr Words<Qt::DayOfWeek, 7> weekdays { {
    { "monday", Qt::Monday },
    { "tuesday", Qt::Tuesday },
    { "wednesday", Qt::Wednesday },
    { "thursday", Qt::Thursday },
    { "friday", Qt::Friday },
    { "saturday", Qt::Saturday },
    { "sunday", Qt::Sunday },
} };

template <typename T, size_t n>
QString wordFor(const Words<T, n> &words, T value)
{
    const auto found = std::find_if(
        words.begin(), words.end(), [value](const Word<T> &word) { return word.value == value; });
    return QString::fromLatin1(found->text);
}

/// Reads one budget. After the first problem the values do not count.
class Reader {
public:
    Reader(const QJsonObject &object, QString who)
        : m_object(object)
        , m_who(std::move(who))
    {
    }

    QString text(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isString())
            refuse(key, Text::tr("is not a text"));
        return value.toString();
    }

    QString neededText(const QString &key)
    {
        const QString value = text(key);
        if (value.trimmed().isEmpty())
            refuse(key, Text::tr("is missing"));
        return value;
    }

    template <typename T, size_t n>
    void word(const QString &key, const Words<T, n> &words, T &value)
    {
        const QString given = text(key);
        if (!m_object.contains(key))
            return;
        QStringList known;
        for (const Word<T> &word : words) {
            known << QString::fromLatin1(word.text);
            if (given == known.last()) {
                value = word.value;
                return;
            }
        }
        refuse(key, Text::tr("is none of %1").arg(joinedList(known)));
    }

    double amount()
    {
        const QJsonValue value = m_object.value(amountKey);
        if (!value.isDouble() || value.toDouble() <= 0)
            refuse(amountKey, Text::tr("is not a number above 0"));
        return value.toDouble();
    }

    void steps(QList<int> &steps)
    {
        const QJsonValue value = m_object.value(stepsKey);
        if (value.isUndefined())
            return;
        constexpr int most = 1000;
        QList<int> given;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &step : array)
            given << step.toInt();
        const bool isRising
            = std::adjacent_find(given.begin(), given.end(), std::greater_equal<>()) == given.end();
        if (given.isEmpty() || !isRising || given.first() < 1 || given.last() > most)
            refuse(stepsKey, Text::tr("are not whole numbers that rise from 1 to 1000 at most"));
        else
            steps = given;
    }

    void expression(const QString &expr)
    {
        if (const auto query = spendingQuery(expr, std::chrono::hours(1)); !query)
            refuse(Text::tr("Budget %1: %2").arg(m_who, query.error().message));
    }

    void refuse(const QString &key, const QString &problem)
    {
        refuse(Text::tr("Budget %1: “%2” %3.").arg(m_who, key, problem));
    }

    const std::optional<Error> &problem() const { return m_problem; }

private:
    void refuse(const QString &message)
    {
        if (!m_problem)
            m_problem = Error { Error::Kind::Malformed, message, {} };
    }

    QJsonObject m_object;
    QString m_who;
    std::optional<Error> m_problem;
};

QString whoIs(const QJsonObject &object, qsizetype index)
{
    const QString name = object[nameKey].toString();
    return name.isEmpty() ? QString::number(index + 1) : u'“' + name + u'”';
}

Result<Budget> readBudget(const QJsonObject &object, qsizetype index)
{
    Reader reader(object, whoIs(object, index));
    Budget budget;
    budget.name = reader.neededText(nameKey);
    reader.word(kindKey, kinds, budget.kind);
    budget.unit = reader.text(unitKey);
    budget.expr = reader.neededText(exprKey);
    reader.expression(budget.expr);
    budget.source = reader.text(sourceKey);
    budget.amount = reader.amount();
    reader.word(periodKey, periods, budget.period);
    reader.word(weekStartKey, weekdays, budget.weekStart);
    reader.steps(budget.steps);
    if (reader.problem())
        return failure(*reader.problem());
    return budget;
}

QJsonObject jsonOf(const Budget &budget)
{
    QJsonArray steps;
    for (const int step : budget.steps)
        steps << step;
    return { { nameKey, budget.name }, { kindKey, wordFor(kinds, budget.kind) },
        { unitKey, budget.unit }, { exprKey, budget.expr }, { sourceKey, budget.source },
        { amountKey, budget.amount }, { periodKey, wordFor(periods, budget.period) },
        { weekStartKey, wordFor(weekdays, budget.weekStart) }, { stepsKey, steps } };
}

} // namespace

Result<QList<Budget>> readBudgets(const QJsonArray &array)
{
    QList<Budget> budgets;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto budget = readBudget(array[i].toObject(), i);
        if (!budget)
            return failure(budget.error());
        const bool isRepeated = std::any_of(budgets.begin(), budgets.end(),
            [&budget](const Budget &other) { return other.name == budget->name; });
        if (isRepeated)
            return failure({ Error::Kind::Malformed,
                Text::tr("There are two budgets “%1”.").arg(budget->name), {} });
        budgets << *budget;
    }
    return budgets;
}

QJsonArray budgetsToJson(const QList<Budget> &budgets)
{
    QJsonArray array;
    for (const Budget &budget : budgets)
        array << jsonOf(budget);
    return array;
}

} // namespace opsglass
