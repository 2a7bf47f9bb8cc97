// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTimeZone>

namespace opsglass {

/// Writes times of one zone. Ascending ones cost next to nothing: the offset is looked up again
/// only where it may change.
class TimeCells {
public:
    enum class Form {
        Iso, ///< `2026-11-02T08:00:00.000+01:00`
        Plain, ///< `2026-11-02 08:00:00`, which spreadsheets take for a time; `.5` s where there is
    };

    /// \param decimal before the fraction of a second
    TimeCells(const QTimeZone &zone, Form form, char decimal = '.');

    /// Appends the time; nothing for one that is not finite or outside the years 0 to 9999.
    void append(QByteArray &bytes, double milliseconds);

private:
    qint64 offsetAt(qint64 milliseconds);

    QTimeZone m_zone;
    Form m_form;
    char m_decimal;
    qint64 m_from = 0; ///< the offset holds from here …
    qint64 m_until = 0; ///< … until here, which does not belong to it
    qint64 m_offset = 0; ///< seconds
};

} // namespace opsglass
