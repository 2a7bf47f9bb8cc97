// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/about/aboutdialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace opsglass {

namespace {

struct Library {
    const char *name;
    const char *licence; ///< SPDX
    const char *address;
};

constexpr Library libraries[] {
    { "Qt", "LGPL-3.0-only", "https://www.qt.io" },
    { "Qt Charts", "GPL-3.0-only", "https://doc.qt.io/qt-6/qtcharts-index.html" },
    { "Qt HTTP Server", "GPL-3.0-only", "https://doc.qt.io/qt-6/qthttpserver-index.html" },
    { "QtKeychain", "BSD-3-Clause", "https://github.com/frankosterfeld/qtkeychain" },
    { "libarchive", "BSD-2-Clause", "https://www.libarchive.org" },
    { "libxcb", "MIT", "https://xcb.freedesktop.org" },
    { "RE2", "BSD-3-Clause", "https://github.com/google/re2" },
    { "simdjson", "Apache-2.0 OR MIT", "https://simdjson.org" },
    { "tl::expected", "CC0-1.0", "https://github.com/TartanLlama/expected" },
    { "xxHash", "BSD-2-Clause", "https://xxhash.com" },
    { "yaml-cpp", "MIT", "https://github.com/jbeder/yaml-cpp" },
};

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Opsglass"));
    auto *text = new QLabel(
        tr("Opsglass %1\n\nA desktop monitor for AI agents and LLM services.\n\nFree software "
           "under "
           "the GNU General Public License, version 3 or later. It contacts the addresses you "
           "configure and no others, and tells nobody about you.")
            .arg(QApplication::applicationVersion()),
        this);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setWordWrap(true);
    auto *heading = new QLabel(tr("&Made with"), this);
    QTreeWidget *table = createLibraries();
    heading->setBuddy(table);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(heading);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(560, 460);
}

QTreeWidget *AboutDialog::createLibraries()
{
    auto *table = new QTreeWidget(this);
    table->setHeaderLabels({ tr("Library"), tr("Licence"), tr("Address") });
    table->setRootIsDecorated(false);
    for (const Library &library : libraries)
        new QTreeWidgetItem(table,
            { QLatin1String(library.name), QLatin1String(library.licence),
                QLatin1String(library.address) });
    table->setCurrentItem(table->topLevelItem(0));
    table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

} // namespace opsglass
