// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace opsglass {

/// One mention of a variable in a text (spec/grafana.md §16): `$name`, `${name.path:format}`,
/// `${name["key"]}`, `[[name:format]]`.
struct VariableReference {
    QString name;
    QStringList path; ///< `labels`, `a.b` of `${__field.labels["a.b"]}`
    QString format; ///< with its arguments, as in `join: + `; empty: the caller's
    qsizetype start = 0; ///< of the mention in its text
    qsizetype end = 0; ///< behind the mention
    friend bool operator==(const VariableReference &, const VariableReference &) = default;
};

/// Finds the mentions of a text, from its start to its end, in time linear in its length.
class ReferenceScanner {
public:
    /// \param text outlives the scanner
    explicit ReferenceScanner(QStringView text);

    /// The next mention; nothing after the last one.
    std::optional<VariableReference> next();

private:
    std::optional<VariableReference> bare(qsizetype start) const;
    std::optional<VariableReference> braced(qsizetype start);
    std::optional<VariableReference> bracketed(qsizetype start) const;
    bool takePath(qsizetype &position, QStringList &path) const;
    bool takeKey(qsizetype &position, QString &key) const;
    qsizetype endOfWord(qsizetype position) const;
    qsizetype closingBrace(qsizetype from);
    bool startsWith(qsizetype position, QChar c) const;

    QStringView m_text;
    qsizetype m_position = 0;
    qsizetype m_closing = 0; ///< of the brace found last; the text's size when there is no more
};

} // namespace opsglass
