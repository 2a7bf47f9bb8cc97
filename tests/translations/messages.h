// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// One message of a .ts file.
struct Message {
    QString context {};
    QString source {};
    QString comment {}; ///< what tells it from the same words with another meaning
    bool isPlural = false;
    bool isFinished = false;
    QStringList translations {}; ///< several forms where it is plural

    /// What the sources decide of it.
    QString key() const;
};

/// The messages of a .ts file; none where it cannot be read.
QList<Message> readMessages(const QString &path);

/// What makes a translation unusable or ugly, one sentence each; empty when it agrees with its
/// source in places (%1, %n), tags, the number of mnemonics, line breaks, outer spaces and the
/// final dots. \param forms how many plural forms the language has
QStringList faults(const Message &message, qsizetype forms);
