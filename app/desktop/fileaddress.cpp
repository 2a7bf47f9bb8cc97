// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/fileaddress.h"

#include <QUrl>

namespace opsglass {

std::optional<QString> pathOfAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    // Other hosts are file servers to Qt.
    const bool isHere = url.host().isEmpty() || url.host() == QLatin1String("localhost");
    const QString path = url.path(QUrl::FullyDecoded);
    if (!url.isLocalFile() || !isHere || url.hasQuery() || url.hasFragment()
        || !path.startsWith(u'/') || path.contains(QChar::Null))
        return {};
    return path;
}

} // namespace opsglass
