// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/templateformat.h"
#include "models/alerts/templatevalue.h"

#include <QByteArray>
#include <QList>

namespace opsglass {

/// Prints values as Go's package fmt does (prometheus.md 3.1 and 3.2).
///
/// Pointers inside lists print what they point at, because addresses say nothing here. Text beyond
/// `maximumSize` is dropped: whoever cares compares the size.
class TemplatePrinter {
public:
    /// The longest text a template may make, in bytes; Go has no such limit.
    static constexpr qsizetype maximumSize = 1024 * 1024;

    /// One value by itself, as an action prints it: `<no value>` for nil.
    static QByteArray actionText(const TemplateValue &value);
    /// fmt.Sprint: blanks between neighbours of which neither is a string.
    static QByteArray print(const QList<TemplateValue> &arguments);
    /// The same for values as actions print them: nil is a text, and pointers are looked through.
    static QByteArray printActionTexts(const QList<TemplateValue> &arguments);
    /// fmt.Sprintln: blanks between all, a line feed at the end.
    static QByteArray printLine(const QList<TemplateValue> &arguments);
    /// fmt.Sprintf, with its notes about missing, surplus and unfitting arguments.
    static QByteArray printFormat(const QByteArray &format, const QList<TemplateValue> &arguments);

private:
    struct Visitor;

    void runFormat();
    void readFlags();
    void readWidth();
    void readPrecision();
    void readIndex();
    std::optional<int> readNumber();
    std::optional<int> takeInteger();
    void printVerb();
    void printExtra();
    void printForAction(const TemplateValue &value);
    void printArgument(const TemplateValue &value, char32_t verb);
    void printValue(const TemplateValue &value, char32_t verb, int depth);
    void printBad(const TemplateValue &value, char32_t verb);
    void printInteger(const TemplateInteger &integer, char32_t verb);
    void printFloat(double value, char32_t verb);
    void printText(const QByteArray &text, const TemplateValue &owner, char32_t verb);
    void printTextMap(const TemplateValue::TextMap &map, char32_t verb);
    void printMap(const TemplateMap &map, char32_t verb, int depth);
    void printSample(const TemplateSample &sample, char32_t verb, int depth);
    void printSamples(const TemplateValue::Samples &samples, char32_t verb, int depth);
    void printRoot(const TemplateRoot &root, char32_t verb);
    void printFieldName(const char *name, bool isFirst);
    void write(const QByteArray &text);
    bool isFull() const { return m_output.size() > maximumSize; }

    QByteArray m_output;
    TemplateFormat m_format;
    bool m_isReportingBadVerb = false;
    QByteArray m_pattern;
    QList<TemplateValue> m_arguments;
    qsizetype m_position = 0; ///< in m_pattern
    int m_argument = 0; ///< the next of m_arguments
    bool m_isIndexGood = true;
    bool m_isBehindIndex = false;
    bool m_isReordered = false;
};

/// The string a value with a String method has: months, weekdays, durations, times; else nothing.
std::optional<QByteArray> stringerText(const TemplateValue &value);

} // namespace opsglass
