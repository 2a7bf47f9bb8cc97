// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace opsglass {

/// What a person wants by a key.
enum class MonitorKey { Quit, Up, Down, PageUp, PageDown, Home, End, Redraw, Suspend };

/// Reads what a terminal sends for keys, whose codes may come in pieces.
class KeyReader {
public:
    /// The keys that are complete now.
    QList<MonitorKey> take(const QByteArray &bytes);
    /// Whether the beginning of a code, or the key Esc, waits for more.
    bool isWaiting() const { return !m_rest.isEmpty(); }
    /// Nothing more came: Esc alone is a key, the rest is forgotten.
    QList<MonitorKey> finish();

private:
    QByteArray m_rest;
};

} // namespace opsglass
