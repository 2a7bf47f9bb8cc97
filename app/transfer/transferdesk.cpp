// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/transferdesk.h"

#include "app/libraryfiles.h"
#include "app/profilefile.h"
#include "app/transfer/profiletransfer.h"
#include "views/settings/importpreviewdialog.h"

#include <QFile>
#include <QFileDialog>

namespace opsglass {

TransferDesk::TransferDesk(QObject *parent)
    : QObject(parent)
{
}

void TransferDesk::askExport(QWidget *window)
{
    auto *dialog
        = new QFileDialog(window, tr("Export Everything"), {}, tr("Archives of Opsglass (*.zip)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    dialog->selectFile(QStringLiteral("opsglass-profile.zip"));
    connect(dialog, &QFileDialog::fileSelected, this, &TransferDesk::exportTo);
    dialog->open();
}

void TransferDesk::askImport(QWidget *window)
{
    auto *dialog = new QFileDialog(
        window, tr("Import Everything"), {}, tr("Archives of Opsglass (*.zip);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, window](const QString &path) { importFrom(path, window); });
    dialog->open();
}

void TransferDesk::exportTo(const QString &path)
{
    const auto leftOut = ProfileTransfer::ofThisProfile().writeTo(path);
    if (!leftOut)
        Q_EMIT failed(leftOut.error());
    else if (leftOut->isEmpty())
        Q_EMIT said(tr("Everything is in %1.").arg(path));
    else
        Q_EMIT said(
            tr("Everything but %n secrets is in %1.", nullptr, int(leftOut->size())).arg(path));
}

void TransferDesk::importFrom(const QString &path, QWidget *window)
{
    const auto plan = ProfileTransfer::ofThisProfile().planFrom(path);
    if (!plan) {
        Q_EMIT failed(plan.error());
        return;
    }
    auto *dialog = new ImportPreviewDialog(path, plan->sentences(), window);
    connect(dialog, &QDialog::accepted, this, [this, path] { prepareImport(path); });
    dialog->open();
}

/// Nobody may use the profile while it changes, so the next start does it, before anything else.
void TransferDesk::prepareImport(const QString &path)
{
    const auto bytes = libraryfiles::read(path);
    if (!bytes) {
        Q_EMIT failed(bytes.error());
        return;
    }
    const QString waiting = ProfileTransfer::ofThisProfile().pendingPath();
    if (const auto written = writePrivately(waiting, *bytes); !written) {
        Q_EMIT failed({ Error::Kind::Io,
            tr("%1 cannot be written: %2.").arg(waiting, written.error().message), waiting });
        return;
    }
    Q_EMIT restartRequested();
}

} // namespace opsglass
