// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

namespace opsglass {

/// Says what an import would change, before it does. Accepted: it shall.
class ImportPreviewDialog : public QDialog {
    Q_OBJECT

public:
    /// \param path of the archive
    /// \param changes one sentence for each; none: everything is here already
    ImportPreviewDialog(const QString &path, const QStringList &changes, QWidget *parent = nullptr);
};

} // namespace opsglass
