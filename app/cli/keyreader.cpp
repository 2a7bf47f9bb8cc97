// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keyreader.h"

#include <array>
#include <optional>

namespace opsglass {

namespace {

constexpr char escape = '\x1b';

std::optional<MonitorKey> keyOf(char letter)
{
    switch (letter) {
    case 'q':
    case 'Q':
    case '\x03': // Ctrl+C
        return MonitorKey::Quit;
    case 'k':
        return MonitorKey::Up;
    case 'j':
    case '\r':
        return MonitorKey::Down;
    case 'b':
        return MonitorKey::PageUp;
    case ' ':
    case 'f':
        return MonitorKey::PageDown;
    case 'g':
        return MonitorKey::Home;
    case 'G':
        return MonitorKey::End;
    case '\x0c': // Ctrl+L
        return MonitorKey::Redraw;
    case '\x1a': // Ctrl+Z
        return MonitorKey::Suspend;
    default:
        return {};
    }
}

/// The key of what stands between ESC and the end of its code; keys with Shift, Ctrl or Alt, which
/// have a second number, are none of ours.
std::optional<MonitorKey> keyOfCode(const QByteArray &code)
{
    struct Code {
        const char *text;
        MonitorKey key;
    };
    constexpr std::array codes { Code { "[A", MonitorKey::Up }, Code { "[B", MonitorKey::Down },
        Code { "OA", MonitorKey::Up }, Code { "OB", MonitorKey::Down },
        Code { "[5~", MonitorKey::PageUp }, Code { "[6~", MonitorKey::PageDown },
        Code { "[H", MonitorKey::Home }, Code { "OH", MonitorKey::Home },
        Code { "[1~", MonitorKey::Home }, Code { "[7~", MonitorKey::Home },
        Code { "[F", MonitorKey::End }, Code { "OF", MonitorKey::End },
        Code { "[4~", MonitorKey::End }, Code { "[8~", MonitorKey::End } };
    for (const Code &one : codes) {
        if (code == one.text)
            return one.key;
    }
    return {};
}

/// How long the code behind an ESC is (ECMA-48); 0 when its end has not come yet.
qsizetype codeLength(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return 0;
    if (bytes[0] == 'O')
        return bytes.size() > 1 ? 2 : 0;
    if (bytes[0] != '[')
        return 1; // Alt and a letter
    for (qsizetype index = 1; index < bytes.size(); ++index) {
        if (bytes[index] >= '@' && bytes[index] <= '~')
            return index + 1;
    }
    return 0;
}

} // namespace

QList<MonitorKey> KeyReader::take(const QByteArray &bytes)
{
    QList<MonitorKey> keys;
    const QByteArray all = m_rest + bytes;
    m_rest.clear();
    qsizetype index = 0;
    while (index < all.size()) {
        if (all[index] != escape) {
            if (const auto key = keyOf(all[index]))
                keys << *key;
            ++index;
            continue;
        }
        const QByteArray behind = all.sliced(index + 1);
        if (behind.startsWith(escape)) {
            keys << MonitorKey::Quit;
            ++index;
            continue;
        }
        const qsizetype length = codeLength(behind);
        if (length == 0) {
            m_rest = all.sliced(index);
            break;
        }
        if (const auto key = keyOfCode(behind.first(length)))
            keys << *key;
        index += length + 1;
    }
    // No key sends as much: somebody pours data into the terminal.
    constexpr qsizetype longestCode = 32;
    if (m_rest.size() > longestCode)
        m_rest.clear();
    return keys;
}

QList<MonitorKey> KeyReader::finish()
{
    const bool isEscape = m_rest.size() == 1;
    m_rest.clear();
    return isEscape ? QList { MonitorKey::Quit } : QList<MonitorKey>();
}

} // namespace opsglass
