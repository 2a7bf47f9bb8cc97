// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importer.h"

#include "app/importfiles.h"
#include "app/libraryfiles.h"
#include "models/dashboard/importreport.h"
#include "views/dashboard/reportdialog.h"

#include <QCheckBox>
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
        QString folder; ///< below the library's root
    };

    QList<Draft> drafts; ///< those not stored yet
    QStringList paths; ///< those stored
    QList<Error> errors;
    TwinChoice choice = TwinChoice::Ask; ///< for those still to come
};

namespace {

/// A title to be read in a question, not all that a hostile file may say.
QString shortened(const QString &text)
{
    constexpr qsizetype longest = 120;
    const QString line = text.simplified();
    return line.size() <= longest ? line : line.left(longest) + u'…';
}

} // namespace

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
        const auto files = filesToImport(path);
        if (!files) {
            batch->errors << files.error();
            continue;
        }
        for (const ImportFile &file : *files) {
            const auto bytes = libraryfiles::read(file.path);
            if (bytes)
                readInto(*batch, { QFileInfo(file.path).fileName(), *bytes, file.folder });
            else
                batch->errors << bytes.error();
        }
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
    for (const ImportDocument &document : documents)
        readInto(*batch, document);
    review(batch);
}

void Importer::readInto(Batch &batch, const ImportDocument &document) const
{
    auto dashboard = readDashboard(document.bytes);
    if (dashboard)
        batch.drafts.append(
            { document.name, document.bytes, std::move(*dashboard), document.folder });
    else
        batch.errors << Error { dashboard.error().kind,
            tr("%1: %2").arg(document.name, dashboard.error().message), dashboard.error().detail };
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
        if (twin.path.isEmpty()) {
            add(*batch);
        } else if (libraryfiles::read(twin.path) == batch->drafts.first().bytes) {
            batch->paths << twin.path; // it is here already, to the byte
            batch->drafts.removeFirst();
        } else if (batch->choice == TwinChoice::Ask) {
            askAboutTwin(batch, twin);
            return;
        } else {
            settleTwin(*batch, twin.path, batch->choice);
        }
    }
    finish(*batch);
}

DashboardEntry Importer::twinOf(const Dashboard &dashboard) const
{
    if (dashboard.uid.isEmpty())
        return {};
    const QList<DashboardEntry> entries = m_library->entries() + m_added;
    const auto twin
        = std::find_if(entries.cbegin(), entries.cend(), [&dashboard](const DashboardEntry &entry) {
              return !entry.isBuiltIn && entry.error.isEmpty() && entry.uid == dashboard.uid
                  && QFileInfo::exists(entry.path);
          });
    return twin == entries.cend() ? DashboardEntry() : *twin;
}

void Importer::askAboutTwin(const BatchPointer &batch, const DashboardEntry &twin)
{
    const QString title = shortened(batch->drafts.first().dashboard.title);
    const QString known = shortened(twin.title);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Import"),
        title == known ? tr("Another version of “%1” is in the library.").arg(title)
                       : tr("“%1” has the uid of “%2” in the library.").arg(title, known),
        QMessageBox::NoButton, m_window);
    box->setInformativeText(tr("Replace puts the new one in its place. Keep Both gives the new one "
                               "a uid of its own, so links still lead to the one that is there."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    if (batch->drafts.size() > 1)
        box->setCheckBox(new QCheckBox(tr("&Do the same with the others"), box));
    const QPushButton *replace = box->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    const QPushButton *both = box->addButton(tr("&Keep Both"), QMessageBox::AcceptRole);
    box->addButton(tr("&Skip"), QMessageBox::RejectRole);
    connect(box, &QDialog::finished, this, [this, batch, box, replace, both, path = twin.path] {
        const QAbstractButton *clicked = box->clickedButton();
        const TwinChoice choice = clicked == replace ? TwinChoice::Replace
            : clicked == both                        ? TwinChoice::KeepBoth
                                                     : TwinChoice::Skip;
        if (box->checkBox() && box->checkBox()->isChecked())
            batch->choice = choice;
        settleTwin(*batch, path, choice);
        store(batch);
    });
    box->open();
}

void Importer::settleTwin(Batch &batch, const QString &twinPath, TwinChoice choice)
{
    switch (choice) {
    case TwinChoice::Replace:
        replaceTwin(batch, twinPath);
        break;
    case TwinChoice::KeepBoth: {
        // Links find a dashboard by its uid, so each needs its own.
        Batch::Draft &draft = batch.drafts.first();
        draft.dashboard.uid = QUuid::createUuid().toString(QUuid::Id128);
        draft.bytes = writeDashboard(draft.dashboard);
        add(batch);
        break;
    }
    case TwinChoice::Ask:
    case TwinChoice::Skip:
        batch.drafts.removeFirst();
        break;
    }
}

void Importer::replaceTwin(Batch &batch, const QString &twinPath) const
{
    const Batch::Draft draft = batch.drafts.takeFirst();
    if (const auto written = libraryfiles::replace(twinPath, draft.bytes); written)
        batch.paths << twinPath;
    else
        batch.errors << written.error();
}

void Importer::add(Batch &batch)
{
    const Batch::Draft draft = batch.drafts.takeFirst();
    const QString title = draft.dashboard.title.isEmpty() ? QFileInfo(draft.name).completeBaseName()
                                                          : draft.dashboard.title;
    const auto path = libraryfiles::add(m_library->directory(draft.folder), title, draft.bytes);
    if (!path) {
        batch.errors << path.error();
        return;
    }
    batch.paths << *path;
    m_added.append({ draft.dashboard.uid, title, {}, {}, *path, draft.folder });
}

void Importer::finish(Batch &batch)
{
    batch.paths.removeDuplicates();
    if (!batch.paths.isEmpty()) {
        m_library->refresh();
        Q_EMIT imported(batch.paths);
    }
    if (batch.paths.size() > 1)
        Q_EMIT done(
            tr("%n dashboard(s) are in the library now.", nullptr, int(batch.paths.size())));
    if (batch.errors.isEmpty())
        return;
    Error error = batch.errors.first();
    const int others = int(batch.errors.size()) - 1;
    if (others > 0)
        error.message += u' ' + tr("%n more could not be imported.", nullptr, others);
    Q_EMIT failed(error);
}

} // namespace opsglass
