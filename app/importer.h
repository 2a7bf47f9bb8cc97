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
    QString folder = {}; ///< of the library, where it is to go; empty: its root
};

/// Takes dashboards into the library: reads them, shows what becomes of their panels where that is
/// not everything, asks about those already there, writes the files. Bytes are kept as they came.
/// Dialogs block `window` alone and nothing waits for them.
class Importer : public QObject {
    Q_OBJECT

public:
    /// \param window the dialogs' parent; outlives the importer, as the library does
    Importer(Library *library, QWidget *window);

    /// Files, and folders with all below them: those become folders of the library.
    void importFiles(const QStringList &paths);
    /// A dashboard as text; the address of one leads to addressFound().
    void importText(const QString &text);
    void importDocuments(const QList<ImportDocument> &documents);

Q_SIGNALS:
    /// New or replaced files of the library, in the order they were given.
    void imported(const QStringList &paths);
    void addressFound(const QString &address);
    /// How many there were, when there were several.
    void done(const QString &sentence);
    /// Some of what was given could not be taken; the rest was.
    void failed(const opsglass::Error &error);

private:
    struct Batch;
    using BatchPointer = std::shared_ptr<Batch>;
    /// What becomes of a dashboard whose uid another one of the library has.
    enum class TwinChoice { Ask, Replace, KeepBoth, Skip };

    void readInto(Batch &batch, const ImportDocument &document) const;

    void review(const BatchPointer &batch);
    void store(const BatchPointer &batch);
    void askAboutTwin(const BatchPointer &batch, const DashboardEntry &twin);
    void settleTwin(Batch &batch, const QString &twinPath, TwinChoice choice);
    void replaceTwin(Batch &batch, const QString &twinPath) const;
    void add(Batch &batch);
    void finish(Batch &batch);
    DashboardEntry twinOf(const Dashboard &dashboard) const;

    Library *m_library;
    QWidget *m_window;
    QList<DashboardEntry> m_added; ///< those the library may not have looked at yet
};

} // namespace opsglass
