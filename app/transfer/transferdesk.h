// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/result.h"

#include <QObject>

class QWidget;

namespace opsglass {

/// Lets a person write everything into one file, and take it from one. Lives on the GUI thread.
class TransferDesk : public QObject {
    Q_OBJECT

public:
    explicit TransferDesk(QObject *parent = nullptr);

    /// Asks where to, over `window`.
    void askExport(QWidget *window);
    void askImport(QWidget *window);
    /// Errors come by failed().
    void exportTo(const QString &path);
    /// Shows what would change, and has it done when it shall.
    void importFrom(const QString &path, QWidget *window);

Q_SIGNALS:
    /// What went well, as a sentence.
    void said(const QString &sentence);
    void failed(const opsglass::Error &error);
    /// An archive waits for the next start, which is to come now.
    void restartRequested();

private:
    void prepareImport(const QString &path);
};

} // namespace opsglass
