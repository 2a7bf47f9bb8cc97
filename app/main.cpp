// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/version.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("opsglass"));
    QCoreApplication::setApplicationVersion(opsglass::version());
    return 0;
}
