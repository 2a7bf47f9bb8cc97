// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace opsglass {

class FileReader;

/// Names of users by number. /etc/passwd is asked first, as it answers at once; whom it does not
/// have, the machine's other directories are asked for, once.
class UserNames {
public:
    /// The number as text where there is no name.
    QString name(FileReader &files, quint32 user);

private:
    void readPasswords(FileReader &files);

    QHash<quint32, QString> m_names;
    bool m_isRead = false;
};

} // namespace opsglass
