// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRegularExpression>

#include <tl/expected.hpp>

#include <optional>

namespace opsglass {

/// Turns one RE2 pattern into one of PCRE, refusing what RE2 refuses with Go's words.
class Re2Translator {
public:
    explicit Re2Translator(const QByteArray &pattern)
        : m_pattern(pattern)
    {
    }

    /// See expressionFromRe2.
    tl::expected<QRegularExpression, QByteArray> translate();

private:
    void translateNext();
    void translateEscape(bool isInClass);
    void translateHex();
    void translateProperty();
    void translateQuoted();
    void translateClass();
    void translateClassItem();
    std::optional<char32_t> translateClassCharacter();
    void translateGroup();
    void translateFlags();
    void translateRepeat();
    bool readBraces();
    void copy(qsizetype size);
    void fail(const QByteArray &kind, const QByteArray &where);
    char at(qsizetype position) const;

    QByteArray m_pattern;
    QByteArray m_output;
    QByteArray m_error;
    qsizetype m_position = 0;
    QList<bool> m_multiline { false }; ///< by group, the innermost last
    bool m_canRepeat = false; ///< something stands here that a quantifier can repeat
    qsizetype m_repeatStart = -1; ///< of the quantifier just read
};

} // namespace opsglass
