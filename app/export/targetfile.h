// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDevice>
#include <QString>

#include <memory>

namespace opsglass {

/// A file to be written as a whole: it replaces the one of its name in one step, or there is none
/// of it. What is no file there, such as a pipe or a device, is written to and stays what it is.
class TargetFile {
public:
    explicit TargetFile(const QString &path);
    ~TargetFile();

    bool open();
    QIODevice *device() { return m_file.get(); }
    /// Everything is written; without this nothing is left of it.
    bool commit();
    /// Why open(), a write or commit() did not work.
    QString errorString() const { return m_file->errorString(); }

private:
    bool m_isReplaced; ///< the file of its name
    std::unique_ptr<QFileDevice> m_file;
};

} // namespace opsglass
