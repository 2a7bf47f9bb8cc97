// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/serversecret.h"

#include <QUrl>

namespace opsglass {

void addPassword(const PrometheusSource &source, const ReadSecret &read,
    std::function<void(const PrometheusSource &)> done)
{
    read(QStringLiteral("server/%1/password").arg(source.id),
        [source, done = std::move(done)](const QString &password) {
            PrometheusSource known = source;
            if (!password.isEmpty()) {
                QUrl url(source.baseUrl);
                if (known.user.isEmpty())
                    known.user = url.userName();
                url.setUserInfo({});
                known.baseUrl = url.toString();
                known.auth = PrometheusSource::Auth::Basic;
                known.password = password;
            }
            done(known);
        });
}

} // namespace opsglass
