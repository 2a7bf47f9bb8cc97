// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace opsglass {

/// What stands between the percent sign and the verb of a Go format, and the formatting of single
/// values under it (package fmt).
struct TemplateFormat {
    bool isPlus = false; ///< +
    bool isMinus = false; ///< -
    bool isSharp = false; ///< #
    bool isSpace = false; ///< a blank
    bool isZero = false; ///< 0
    bool isPlusV = false; ///< %+v
    bool isSharpV = false; ///< %#v
    std::optional<int> width;
    std::optional<int> precision;

    /// Fills up to the width, counted in characters.
    QByteArray padded(const QByteArray &text) const;
    QByteArray boolean(bool value) const;
    /// Under f, e, g, x, b in either case; `precision` is for when the format gives none.
    QByteArray floating(double value, char verb, int defaultPrecision) const;
    /// Under d, b, o, O, x, X.
    QByteArray integer(qint64 value, char verb) const;
    /// Under c, q and U.
    QByteArray character(qint64 value, char verb) const;
    /// Under s, q, x, X.
    QByteArray string(const QByteArray &text, char verb) const;

private:
    QByteArray withDecimalPoint(QByteArray number, char verb) const;
    QByteArray hexString(const QByteArray &text, bool isUpper) const;
    QByteArray cut(const QByteArray &text) const;
};

} // namespace opsglass
