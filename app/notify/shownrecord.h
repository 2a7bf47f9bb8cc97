// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace opsglass {

/// Which of our notifications a server has, in a file that lives as long as the desktop session:
/// the next run of a program that was killed goes on with them.
class ShownRecord {
public:
    struct Content {
        QString server; ///< the unique name on the bus that gave the ids
        QMap<QString, uint> ids; ///< by key
        friend bool operator==(const Content &, const Content &) = default;
    };

    /// \param path of the file; empty keeps nothing
    explicit ShownRecord(QString path = {});

    /// Empty when there is no file, or none that can be read.
    Content read() const;
    /// Replaces the file; no ids remove it. A failure is logged: it costs no more than the ids.
    void write(const Content &content);

private:
    QString m_path;
    Content m_written;
};

} // namespace opsglass
