// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importer.h"

#include "app/libraryfiles.h"
#include "models/dashboard/importreport.h"
#include "views/dashboard/reportdialog.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace opsglass {

/// What one order to import is about, and how far it is.
struct Importer::Batch {
    struct Draft {
        QString name;
        QByteArray bytes;
        Dashboard dashboard;
    };

    QList<Draft> drafts; ///< those not stored yet
    QStringList paths; ///< those stored
    QList<Error> errors;
};

Importer::Importer(Library *library, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_window(window)
{
}

void Importer::importFiles(const QStringList &paths)
{
    auto batch = std::make_shared<Batch>();
    for (const QString &path : paths) {
        const auto loaded = m_library->load(path);
        if (loaded)
            batch->drafts.append({ QFileInfo(path).fileName(), loaded->bytes, loaded->dashboard });
        else
            batch->errors << loaded.error();
    }
    review(batch);
}

void Importer::importText(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed, QUrl::StrictMode);
    if (url.isValid() && url.scheme().startsWith(QLatin1String("http"))) {
        Q_EMIT addressFound(trimmed);
        return;
    }
    if (!trimmed.startsWith(u'{')) {
        Q_EMIT failed({ Error::Kind::Malformed,
            tr("The text is neither a dashboard in JSON nor the address of one."), {} });
        return;
    }
    importDocuments({ { tr("Pasted text"), text.toUtf8() } });
}

void Importer::importDocuments(const QList<ImportDocument> &documents)
{
    auto batch = std::make_shared<Batch>();
    for (const ImportDocument &document : documents) {
        const auto dashboard = readDashboard(document.bytes);
        if (dashboard)
            batch->drafts.append({ document.name, document.bytes, *dashboard });
        else
            batch->errors << Error { dashboard.error().kind,
                tr("%1: %2").arg(document.name, dashboard.error().message),
                dashboard.error().detail };
    }
    review(batch);
}

void Importer::review(const BatchPointer &batch)
{
    QList<ImportReport> reports;
    bool isFull = true;
    for (const Batch::Draft &draft : std::as_const(batch->drafts)) {
        reports << importReport(draft.dashboard, draft.name);
        isFull = isFull && worstSupport(reports.last()) == Support::Full;
    }
    if (isFull) {
        store(batch);
        return;
    }
    auto *dialog = new ReportDialog(reports, ReportDialog::Purpose::BeforeOpening, m_window);
    connect(dialog, &QDialog::accepted, this, [this, batch] { store(batch); });
    connect(dialog, &QDialog::rejected, this, [this, batch] {
        batch->drafts.clear();
        finish(*batch);
    });
    dialog->open();
}

void Importer::store(const BatchPointer &batch)
{
    while (!batch->drafts.isEmpty()) {
        const DashboardEntry twin = twinOf(batch->drafts.first().dashboard);
        if (!twin.path.isEmpty()) {
            askAboutTwin(batch, twin);
            return;
        }
        add(*batch);
    }
    finish(*batch);
}

DashboardEntry Importer::twinOf(const Dashboard &dashboard) const
{
    const QList<DashboardEntry> entries = m_library->entries();
    const auto twin
        = std::find_if(entries.cbegin(), entries.cend(), [&dashboard](const DashboardEntry &entry) {
              return !entry.isBuiltIn && entry.error.isEmpty() && entry.uid == dashboard.uid;
          });
    return dashboard.uid.isEmpty() || twin == entries.cend() ? DashboardEntry() : *twin;
}

void Importer::askAboutTwin(const BatchPointer &batch, const DashboardEntry &twin)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Import"),
        tr("“%1” of the library has the same identity as “%2”.")
            .arg(twin.title, batch->drafts.first().dashboard.title),
        QMessageBox::NoButton, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const QPushButton *replace = box->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    const QPushButton *both = box->addButton(tr("&Keep Both"), QMessageBox::AcceptRole);
    box->addButton(tr("&Skip"), QMessageBox::RejectRole);
    connect(box, &QDialog::finished, this, [this, batch, box, replace, both, path = twin.path] {
        Batch::Draft &draft = batch->drafts.first();
        if (box->clickedButton() == replace) {
            if (const auto written = libraryfiles::replace(path, draft.bytes); written)
                batch->paths << path;
            else
                batch->errors << written.error();
            batch->drafts.removeFirst();
        } else if (box->clickedButton() == both) {
            // Links find a dashboard by its uid, so each needs its own.
            draft.dashboard.uid = QUuid::createUuid().toString(QUuid::Id128);
            draft.bytes = writeDashboard(draft.dashboard);
            add(*batch);
        } else {
            batch->drafts.removeFirst();
        }
        store(batch);
    });
    box->open();
}

void Importer::add(Batch &batch) const
{
    const Batch::Draft draft = batch.drafts.takeFirst();
    const QString title = draft.dashboard.title.isEmpty() ? QFileInfo(draft.name).completeBaseName()
                                                          : draft.dashboard.title;
    const auto path = libraryfiles::add(m_library->root(), title, draft.bytes);
    if (path)
        batch.paths << *path;
    else
        batch.errors << path.error();
}

void Importer::finish(const Batch &batch)
{
    if (!batch.paths.isEmpty()) {
        m_library->refresh();
        Q_EMIT imported(batch.paths);
    }
    if (batch.errors.isEmpty())
        return;
    Error error = batch.errors.first();
    const int others = int(batch.errors.size()) - 1;
    if (others > 0)
        error.message += u' ' + tr("%n more could not be imported.", nullptr, others);
    Q_EMIT failed(error);
}

} // namespace opsglass
