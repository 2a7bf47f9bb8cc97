// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/helpmenu.h"

#include "views/about/aboutdialog.h"

#include <QApplication>

namespace opsglass {

HelpMenu::HelpMenu(QWidget *window)
    : QMenu(tr("&Help"), window)
{
    addAction(tr("Copy &Diagnostics"), this, &HelpMenu::diagnosticsRequested)
        ->setToolTip(tr("Versions, desktop, sources and settings, without secrets"));
    addSeparator();
    addAction(tr("&About Opsglass"), window, [window] {
        auto *dialog = new AboutDialog(window);
        dialog->open();
    });
    addAction(tr("About &Qt"), qApp, &QApplication::aboutQt);
}

} // namespace opsglass
