// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/fileproblem.h"

#include <QByteArray>
#include <QList>

#include <yaml-cpp/mark.h>

namespace opsglass {

/// The text of a YAML file, for what yaml-cpp does not tell of its nodes.
class YamlSource {
public:
    YamlSource() = default;
    /// \param text UTF-8 without a byte order mark, lines ending with "\n"
    explicit YamlSource(const QByteArray &text);

    const QByteArray &text() const { return m_text; }
    /// In characters, where yaml-cpp counts bytes; nowhere when the mark is nowhere.
    FilePlace placeOf(const YAML::Mark &mark) const;
    /// What stands at the mark when it is a word for null (`~`, `null`, `Null`, `NULL`), else
    /// empty: yaml-cpp keeps no text of a null.
    QByteArray nullWordAt(const YAML::Mark &mark) const;
    /// Whether the key at the mark has no colon behind it, which yaml-cpp takes for a key without a
    /// value. Only for keys in blocks; those in quotes or behind a question mark are never so.
    bool lacksColon(const YAML::Mark &mark, const QByteArray &key) const;

private:
    QByteArray m_text;
    QList<qsizetype> m_continuations; ///< where bytes stand that begin no character, in order
};

} // namespace opsglass
