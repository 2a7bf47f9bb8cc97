// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/serveraddress.h"

#include <QCoreApplication>
#include <QUrl>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ServerAddress)
};

QLatin1String schemeEnd() { return QLatin1String("://"); }

} // namespace

QString completedAddress(const QString &typed)
{
    const QString address = typed.trimmed();
    if (address.isEmpty() || address.contains(schemeEnd()))
        return address;
    return QStringLiteral("http://") + address;
}

QString addressProblem(const QString &address)
{
    if (address.trimmed().isEmpty())
        return Text::tr("The address is missing.");
    const QUrl url(completedAddress(address), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return Text::tr("This is no address: it should be like http://host:9093.");
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))
        return Text::tr("Only addresses with http or https can be asked.");
    return {};
}

QString shortenedAddress(const QString &address)
{
    const QUrl url(address);
    const QString place = url.toString(
        QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    const bool hasMore
        = !url.userInfo().isEmpty() || url.path().size() > 1 || url.hasQuery() || url.hasFragment();
    return hasMore ? place + QStringLiteral("/…") : place;
}

QString shownAddress(const QString &address)
{
    const QUrl url(address);
    return url.password().isEmpty() ? address : url.toString(QUrl::RemovePassword);
}

} // namespace opsglass
