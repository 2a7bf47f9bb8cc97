// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace opsglass {

/// One character of UTF-8 text.
struct Utf8Character {
    char32_t code = 0xfffd; ///< U+FFFD where the bytes are no UTF-8
    qsizetype size = 0; ///< in bytes: 0 at the end of the text, 1 for a stray byte
    bool isValid = false;
};

/// The character that begins at `position`.
Utf8Character utf8CharacterAt(const QByteArray &text, qsizetype position);
/// The UTF-8 bytes of a character; those of U+FFFD for a surrogate or a number above U+10FFFF.
QByteArray utf8(char32_t code);

/// The text a Go literal stands for, quotes included: "…", `…`, '…'; nothing when it is none.
std::optional<QByteArray> unquoted(const QByteArray &literal);

/// The text as a Go string literal (strconv.Quote).
/// \param isAscii writes every character above U+007F as an escape.
QByteArray quoted(const QByteArray &text, bool isAscii = false);
/// The character as a Go character literal.
QByteArray quotedCharacter(char32_t code, bool isAscii = false);
/// `U+0040 '@'`, as Go names a character in an error.
QByteArray namedCharacter(char32_t code);

/// A number as Go's scanner reads it; which of the readings hold decides what it can be used for.
struct TemplateNumber {
    std::optional<qint64> integer;
    std::optional<double> floating;
    bool isUnsigned = false; ///< an integer, but one that only 64 bits without a sign can hold
    QByteArray error; ///< why it is no number; empty when it is one
};

/// Reads a number literal: decimal, 0x, 0o, 0b, a leading 0, underscores, exponents, hexadecimal
/// floats, or a character in single quotes. Imaginary numbers are refused.
TemplateNumber parseTemplateNumber(const QByteArray &text);

/// Reads a decimal or hexadecimal float, also "Inf" and "NaN", as strconv.ParseFloat does.
/// The error names that function and its reason.
TemplateNumber parseGoFloat(const QByteArray &text);

} // namespace opsglass
