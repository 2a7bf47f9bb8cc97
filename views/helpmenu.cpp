// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/helpmenu.h"

#include <QApplication>
#include <QMessageBox>

namespace opsglass {

HelpMenu::HelpMenu(QWidget *window)
    : QMenu(tr("&Help"), window)
{
    addAction(tr("&About Opsglass"), window, [window] {
        QMessageBox::about(window, tr("About Opsglass"),
            tr("Opsglass %1\n\nA desktop monitor for AI agents and LLM services.\n"
               "Free software under the GNU General Public License, version 3 or later.")
                .arg(QApplication::applicationVersion()));
    });
    addAction(tr("About &Qt"), qApp, &QApplication::aboutQt);
}

} // namespace opsglass
