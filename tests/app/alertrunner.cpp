// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/alertdesk.h"
#include "app/session.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace opsglass;

/// The alerting without a window, for tests that kill it: `alertrunner SERVER RULES STORE`. Every
/// notification is a line of its output: `show TITLE` or `close KEY`.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 4)
        return 2;
    QTextStream out(stdout);
    Session session;
    PrometheusSource source;
    source.id = QStringLiteral("server");
    source.baseUrl = words[1];
    source.scrapeInterval = Milliseconds(1000);
    session.addSource(source);
    AlertDesk desk(&session, words[3]);
    QObject::connect(
        &desk, &AlertDesk::showRequested, &desk, [&out](const AlertNotification &notification) {
            out << "show " << notification.title << Qt::endl;
        });
    QObject::connect(&desk, &AlertDesk::closeRequested, &desk,
        [&out](const QString &key) { out << "close " << key << Qt::endl; });
    QObject::connect(&desk, &AlertDesk::said, &desk,
        [&out](const QString &sentence) { out << "said " << sentence << Qt::endl; });
    QObject::connect(&desk, &AlertDesk::failed, &desk,
        [&out](const Error &error) { out << "failed " << error.message << Qt::endl; });
    AlertSettings settings;
    settings.rules.insert(source.id, { words[2] });
    settings.watchesServers = false;
    desk.setSettings(settings);
    desk.setSources({ source });
    return QCoreApplication::exec();
}
