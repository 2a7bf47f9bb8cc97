// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace opsglass {

/// Takes the next line off the front of `rest`, without its line break. Check `rest` for the end.
QByteArrayView takeLine(QByteArrayView &rest);

/// A whole decimal number, nothing before and nothing after it; nothing when it does not fit.
std::optional<quint64> toCount(QByteArrayView text);
std::optional<qint64> toInteger(QByteArrayView text);
/// A finite decimal number, likewise.
std::optional<double> toReal(QByteArrayView text);

/// The words of a line, parted by spaces and tabs, from left to right.
class Words {
public:
    explicit Words(QByteArrayView line)
        : m_rest(line)
    {
    }

    /// The next word; empty after the last.
    QByteArrayView next();
    void skip(int count);
    std::optional<quint64> count() { return toCount(next()); }
    std::optional<qint64> integer() { return toInteger(next()); }
    std::optional<double> real() { return toReal(next()); }

private:
    QByteArrayView m_rest;
};

} // namespace opsglass
