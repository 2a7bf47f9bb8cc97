// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace opsglass {

/// A piece of a template's text as the parser sees it.
struct TemplateToken {
    enum class Kind {
        Error, ///< text is the reason
        Bool,
        Char, ///< a single printable character without a meaning of its own, such as a comma
        CharConstant,
        Complex,
        Assign, ///< =
        Declare, ///< :=
        End, ///< the end of the text
        Field, ///< with its dot
        Identifier,
        LeftDelimiter,
        LeftParenthesis,
        Number,
        Pipe,
        RawString, ///< with its quotes
        RightDelimiter,
        RightParenthesis,
        Space,
        String, ///< with its quotes
        Text,
        Variable, ///< with its dollar
        Keyword,
        Dot,
        Nil,
    };

    Kind kind = Kind::End;
    qsizetype position = 0; ///< in bytes
    QByteArray text;
    int line = 1; ///< from 1

    /// Whether it is this keyword, such as `end`.
    bool isKeyword(const char *word) const { return kind == Kind::Keyword && text == word; }
    friend bool operator==(const TemplateToken &, const TemplateToken &) = default;
};

} // namespace opsglass
