// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertbook.h"
#include "models/alerts/budget.h"
#include "models/alerts/budgetforecast.h"
#include "models/alerts/budgetstatus.h"
#include "models/data/matrix.h"
#include "models/data/result.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace opsglass {

class InstantQueries;

/// Asks what was spent of every budget, and tells the book of the steps that are passed.
/// Lives on the GUI thread.
class BudgetDesk : public QObject {
    Q_OBJECT

public:
    static constexpr Milliseconds interval = std::chrono::minutes(1);

    /// \param queries on the collector thread; both outlive the desk
    BudgetDesk(InstantQueries *queries, AlertBook *book, QObject *parent = nullptr);

    /// When steps that an earlier run found passed began; before setBudgets().
    void restore(const QMap<Labels, Instant> &beginnings) { m_beginnings = beginnings; }
    void setBudgets(const QList<Budget> &budgets);
    /// Asks about every budget now.
    void refresh();
    /// In the order of the budgets.
    QList<BudgetStatus> statuses() const;

Q_SIGNALS:
    void changed();

private:
    struct Watched {
        BudgetStatus status;
        BudgetSpending spending; ///< what is answered so far
        QMap<Labels, Instant> since; ///< of the steps passed
        int open = 0; ///< questions
        std::optional<Error> error; ///< of one of them
    };
    struct Question {
        QString budget;
        bool isRecent = false;
    };

    void ask(Watched &watched, Milliseconds range, bool isRecent);
    void take(quint64 id, const Result<Matrix> &answer);
    void conclude(Watched &watched);

    InstantQueries *m_queries;
    AlertBook *m_book;
    std::map<QString, Watched> m_watched; ///< by name
    QMap<Labels, Instant> m_beginnings; ///< of an earlier run
    QStringList m_order;
    std::map<quint64, Question> m_questions;
    quint64 m_lastQuestion;
    QTimer m_timer;
};

} // namespace opsglass
