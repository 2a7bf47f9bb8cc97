// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/promql/re2syntax.h"

#include <QList>
#include <QString>

#include <optional>

namespace opsglass {

/// Walks once over a regular expression, with a stack instead of recursion, and keeps of each part
/// only whether it can be empty and how often its counted repetitions repeat.
class Re2Parser {
public:
    explicit Re2Parser(QStringView pattern);

    Re2Check check();

private:
    struct Part {
        bool canBeEmpty = true;
        int repetitions = 1; ///< the largest product of nested counts
    };
    /// A group, or the whole: its alternatives until now, the one being read, and its last part.
    struct Group {
        Part alternatives { .canBeEmpty = false };
        Part sequence;
        std::optional<Part> last;
    };
    struct Count {
        int least = 0;
        int most = 0; ///< -1 for any number
        bool isWritten = false; ///< {…}, not a sign
    };

    char32_t peek() const;
    char32_t read();
    bool accept(char16_t sign);
    QString since(qsizetype begin) const;
    void fail(const char *problem, const QString &fragment);

    void parseNext();
    void append(Part part);
    void closeSequence(Group &group) const;
    void closeGroup();
    void repeat(qsizetype begin, Count count);
    void parseCount();
    std::optional<int> readNumber();
    void openGroup();
    void openNamedGroup(qsizetype begin);
    void readFlags(qsizetype begin);
    void parseEscape();
    void skipQuoted();
    bool skipPerlClass();
    bool skipUnicodeClass();
    char32_t readEscape();
    void parseClass();
    void readRange(qsizetype classBegin);
    bool skipPosixClass();
    char32_t readClassCharacter(qsizetype classBegin);

    QStringView m_text;
    qsizetype m_at = 0;
    QList<Group> m_groups { Group() };
    qsizetype m_repetitionBefore = -1; ///< where the one right before begins
    qsizetype m_repetition = -1; ///< where the one just read begins
    QString m_problem;
};

} // namespace opsglass
