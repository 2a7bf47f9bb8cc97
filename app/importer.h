// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library.h"

#include <QObject>

#include <memory>

class QWidget;

namespace opsglass {

/// Something that wants to become a dashboard of the library.
struct ImportDocument {
    QString name; ///< of the file or the server, for messages and reports
    QByteArray bytes;
};

/// Takes dashboards into the library: reads them, shows what becomes of their panels where that is
/// not everything, asks about those already there, writes the files. Bytes are kept as they came.
/// Dialogs block `window` alone and nothing waits for them.
class Importer : public QObject {
    Q_OBJECT

public:
    /// \param window the dialogs' parent; outlives the importer, as the library does
    Importer(Library *library, QWidget *window);

    void importFiles(const QStringList &paths);
    /// A dashboard as text; the address of one leads to addressFound().
    void importText(const QString &text);
    void importDocuments(const QList<ImportDocument> &documents);

Q_SIGNALS:
    /// New or replaced files of the library, in the order they were given.
    void imported(const QStringList &paths);
    void addressFound(const QString &address);
    /// Some of what was given could not be taken; the rest was.
    void failed(const opsglass::Error &error);

private:
    struct Batch;
    using BatchPointer = std::shared_ptr<Batch>;

    void review(const BatchPointer &batch);
    void store(const BatchPointer &batch);
    void askAboutTwin(const BatchPointer &batch, const DashboardEntry &twin);
    void add(Batch &batch) const;
    void finish(const Batch &batch);
    DashboardEntry twinOf(const Dashboard &dashboard) const;

    Library *m_library;
    QWidget *m_window;
};

} // namespace opsglass
