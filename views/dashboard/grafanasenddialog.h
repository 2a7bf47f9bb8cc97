// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/grafanahit.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace opsglass {

class GrafanaForm;

/// Asks where on a Grafana server a dashboard is to be saved.
class GrafanaSendDialog : public QDialog {
    Q_OBJECT

public:
    explicit GrafanaSendDialog(const QString &title, QWidget *parent = nullptr);

    GrafanaForm *form() const { return m_form; }
    void setFolders(const QList<GrafanaHit> &folders);
    /// Empty: the root.
    QString folderUid() const;
    QString message() const;
    /// The server has another version: sending again means overwriting it.
    void offerOverwrite(const QString &sentence);

Q_SIGNALS:
    void foldersRequested();
    void sendRequested(bool overwrites);

private:
    GrafanaForm *m_form;
    QComboBox *m_folder;
    QLineEdit *m_message;
    QPushButton *m_send = nullptr;
    bool m_overwrites = false;
};

} // namespace opsglass
