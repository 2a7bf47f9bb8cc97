// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/usernames.h"

#include "collectors/procfs/filereader.h"
#include "collectors/procfs/words.h"

#include <QByteArray>
#include <QByteArrayList>

#include <limits>

#include <pwd.h>

namespace opsglass {

namespace {

QString nameElsewhere(quint32 user)
{
    QByteArray buffer(16 * 1024, Qt::Uninitialized);
    passwd entry {};
    passwd *found = nullptr;
    ::getpwuid_r(user, &entry, buffer.data(), size_t(buffer.size()), &found);
    return found ? QString::fromLocal8Bit(found->pw_name) : QString();
}

} // namespace

QString UserNames::name(FileReader &files, quint32 user)
{
    if (!m_isRead)
        readPasswords(files);
    QString &name = m_names[user];
    // Only of this machine can anybody but the file be asked.
    if (name.isEmpty() && files.root() == "/")
        name = nameElsewhere(user);
    if (name.isEmpty())
        name = QString::number(user);
    return name;
}

void UserNames::readPasswords(FileReader &files)
{
    m_isRead = true;
    QByteArrayView text = files.read("etc/passwd").value_or(QByteArrayView());
    while (!text.isEmpty()) {
        const QByteArrayList fields = takeLine(text).toByteArray().split(':');
        const std::optional<quint64> user = toCount(fields.value(2));
        // The first of several names for one number is the one that counts.
        if (user && *user <= std::numeric_limits<quint32>::max()
            && !m_names.contains(quint32(*user)))
            m_names.insert(quint32(*user), QString::fromUtf8(fields.constFirst()));
    }
}

} // namespace opsglass
