// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"

#include <QString>

#include <limits>
#include <memory>

namespace re2 {
class RE2;
}

namespace opsglass {

/// A regular expression as Prometheus and Alertmanager take it: Go's syntax, which is RE2's, so
/// matching takes time linear in the text whatever the expression. Copies share what was compiled.
class GoRegex {
public:
    static constexpr qsizetype noLimit = std::numeric_limits<qsizetype>::max();

    /// Whether `.` matches a newline.
    enum class Dot { MatchesNoNewline, MatchesEverything };

    /// Errors: Malformed; the detail is the reason in Go's words, "error parsing regexp: …".
    static Result<GoRegex> make(const QString &pattern, Dot dot = Dot::MatchesNoNewline);

    bool matchesWhole(const QString &text) const;
    bool matchesPart(const QString &text) const;
    /// The text with every match replaced; `$1`, `${1}` and `${name}` in `by` stand for what groups
    /// caught, `$$` for a dollar. A name reaches as far as letters, digits and underscores do.
    /// \param most once the result has more bytes of UTF-8, the rest of the text is left out
    QString replaced(const QString &text, const QString &by, qsizetype most = noLimit) const;

private:
    explicit GoRegex(std::shared_ptr<const re2::RE2> compiled);

    std::shared_ptr<const re2::RE2> m_compiled;
};

} // namespace opsglass
