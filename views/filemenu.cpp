// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filemenu.h"

#include "views/dashboard/sourcesmenu.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QInputDialog>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace opsglass {

namespace {

/// Opens a file dialog that does not stop the rest of the program.
QFileDialog *openFileDialog(QWidget *parent, const QString &title, QFileDialog::FileMode mode)
{
    auto *dialog = new QFileDialog(
        parent, title, {}, FileMenu::tr("Grafana dashboards (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->open();
    return dialog;
}

QInputDialog *openAddressDialog(
    QWidget *parent, const QString &title, const QString &label, const QString &proposal)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(proposal);
    dialog->open();
    return dialog;
}

} // namespace

FileMenu::FileMenu(QWidget *parent)
    : QMenu(tr("&File"), parent)
    , m_sources(new SourcesMenu(this))
{
    createDashboardActions();
    addSeparator();
    createSourceActions();
    addSeparator();
    addAction(tr("Export E&verything…"), this, &FileMenu::exportAllRequested);
    addAction(tr("I&mport Everything…"), this, &FileMenu::importAllRequested);
    addSeparator();
    addAction(tr("Prefere&nces…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this,
        &FileMenu::preferencesRequested)
        ->setMenuRole(QAction::PreferencesRole);
    // The standard key is none where no desktop says which.
    addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), qApp, &QApplication::quit);
}

void FileMenu::createDashboardActions()
{
    addAction(tr("&Open Dashboard File…"), QKeySequence::Open, this, &FileMenu::openFile);
    addAction(tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_I), this, &FileMenu::importFiles);
    addAction(tr("&Paste Dashboard"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), this,
        &FileMenu::importClipboard);
    addAction(tr("Import from &Grafana…"), this, &FileMenu::grafanaImportRequested);
}

void FileMenu::createSourceActions()
{
    QAction *server = addAction(tr("&Connect to a Server…"), this, &FileMenu::askServer);
    server->setToolTip(tr("Prometheus, VictoriaMetrics, Mimir, Thanos and their like"));
    QAction *endpoint = addAction(tr("&Watch an Endpoint…"), this, &FileMenu::askEndpoint);
    endpoint->setToolTip(tr("A /metrics address, scraped by a private Prometheus"));
    QAction *demo = addAction(tr("Look at the &Demo"), this, &FileMenu::demoRequested);
    demo->setToolTip(tr("A demo agent inside the program, with eight days behind it"));
    m_doors = { server, endpoint, demo };
    addMenu(m_sources);
    addAction(tr("&Report Schedule…"), this, &FileMenu::reportsRequested);
    addAction(tr("Metrics E&xporter…"), this, &FileMenu::exporterRequested);
}

void FileMenu::openFile()
{
    const QFileDialog *dialog
        = openFileDialog(parentWidget(), tr("Open Dashboard File"), QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileMenu::fileRequested);
}

void FileMenu::importFiles()
{
    const QFileDialog *dialog
        = openFileDialog(parentWidget(), tr("Import Dashboards"), QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FileMenu::filesImportRequested);
}

void FileMenu::importClipboard() { Q_EMIT textImportRequested(QApplication::clipboard()->text()); }

void FileMenu::askServer()
{
    const QInputDialog *dialog = openAddressDialog(parentWidget(), tr("Connect to a Server"),
        tr("Address of the server, such as http://localhost:9090 or name=http://host:9090"),
        QStringLiteral("http://localhost:9090"));
    connect(dialog, &QInputDialog::textValueSelected, this, &FileMenu::serverRequested);
}

void FileMenu::askEndpoint()
{
    const QInputDialog *dialog = openAddressDialog(parentWidget(), tr("Watch an Endpoint"),
        tr("Address of its metrics, such as http://localhost:8000/metrics"),
        QStringLiteral("http://localhost:8000/metrics"));
    connect(dialog, &QInputDialog::textValueSelected, this, &FileMenu::endpointRequested);
}

bool FileMenu::canImport(const QMimeData &dropped)
{
    const QList<QUrl> urls = dropped.urls();
    const bool areFiles = !urls.isEmpty()
        && std::all_of(
            urls.cbegin(), urls.cend(), [](const QUrl &url) { return url.isLocalFile(); });
    return areFiles || dropped.hasText();
}

void FileMenu::import(const QMimeData &dropped)
{
    QStringList paths;
    const QList<QUrl> urls = dropped.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (paths.isEmpty())
        Q_EMIT textImportRequested(dropped.text());
    else
        Q_EMIT filesImportRequested(paths);
}

} // namespace opsglass
