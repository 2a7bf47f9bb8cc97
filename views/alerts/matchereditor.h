// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertmatcher.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QToolButton;

namespace opsglass {

/// A matcher a person may want, and whether it counts.
struct DraftMatcher {
    AlertMatcher matcher;
    bool isOn = true;
};

/// The matchers of a silence in rows: whether it counts, label, operator, value.
class MatcherEditor : public QWidget {
    Q_OBJECT

public:
    explicit MatcherEditor(QWidget *parent = nullptr);

    void setMatchers(const QList<DraftMatcher> &matchers);
    /// What labels and values there are to choose from.
    void setKnown(const QMap<QString, QStringList> &valuesByLabel);
    /// Those that count. Errors: that of the first row that is none.
    Result<QList<AlertMatcher>> matchers() const;
    int rowCount() const { return int(m_rows.size()); }

public Q_SLOTS:
    void addRow();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QCheckBox *isOn = nullptr;
        QComboBox *label = nullptr;
        QComboBox *op = nullptr;
        QComboBox *value = nullptr;
        QToolButton *remove = nullptr;
        QString given; ///< the value at first
        QString shown; ///< the same as the field has it: on one line
    };

    Row newRow();
    void append(const QString &label, AlertMatcher::Operator op, const QString &value);
    void place();
    void removeRow(const QCheckBox *row);
    void fillValues(const Row &row) const;
    static Result<AlertMatcher> matcherOf(const Row &row);

    QGridLayout *m_grid;
    QList<Row> m_rows;
    QMap<QString, QStringList> m_known;
};

} // namespace opsglass
