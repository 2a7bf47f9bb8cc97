// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"

#include <QByteArray>
#include <QString>

namespace opsglass {

/// What a person does to the files of the library. Every change is one step on disk, none
/// overwrites a file it was not told to, and what is remembered beside a file goes with it.
namespace libraryfiles {

/// Makes a new file in `directory` (which is made when it does not exist), named by the title.
/// \return its path. Errors: Io.
Result<QString> add(const QString &directory, const QString &title, const QByteArray &bytes);

/// Puts `bytes` in place of what the file holds. Errors: Io.
Result<void> replace(const QString &path, const QByteArray &bytes);

/// Moves a file into `directory`, under another name when its own is taken there.
/// \return its new path. Errors: Io.
Result<QString> move(const QString &path, const QString &directory);

/// Gives the dashboard in a file another title; the file keeps its name and its unknown keys.
/// Errors: Io, and those of readDashboard().
Result<void> rename(const QString &path, const QString &title);

/// Moves a file to the trash. Errors: Io; the file then is where it was.
Result<void> trash(const QString &path);

/// No dashboard anybody means is larger, in bytes.
constexpr qint64 maxFileSize = 64LL * 1024 * 1024;

/// The bytes of a file. Errors: Io, also when it is larger than maxFileSize.
Result<QByteArray> read(const QString &path);

/// A name, without a suffix, that every file system takes and that shows the title.
QString fileName(const QString &title);

/// Folders deeper than this below the root are not looked at.
constexpr int maxDepth = 8;

/// Whether a file of this name holds what is remembered about a dashboard, and is none.
bool isSidecar(const QString &fileName);

/// Where what is remembered about the dashboard in `path` is kept: beside it.
QString sidecarOf(const QString &path);

} // namespace libraryfiles

} // namespace opsglass
