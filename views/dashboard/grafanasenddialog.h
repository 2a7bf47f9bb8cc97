// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/grafanahit.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace opsglass {

class GrafanaForm;

/// Asks where on a Grafana server a dashboard is to be saved. Nothing can be sent before the
/// server's folders are known: saving without the right one would move the dashboard there.
class GrafanaSendDialog : public QDialog {
    Q_OBJECT

public:
    explicit GrafanaSendDialog(const QString &title, QWidget *parent = nullptr);

    GrafanaForm *form() const { return m_form; }
    /// Shows the server's folders and lets send.
    /// \param folderUid the one the dashboard is in; empty: in none
    void setFolders(const QList<GrafanaHit> &folders, const QString &folderUid);
    /// Empty: the root.
    QString folderUid() const;
    QString message() const;
    /// The server has another version: sending again means overwriting it.
    void offerOverwrite(const QString &sentence);

Q_SIGNALS:
    void foldersRequested();
    void sendRequested(bool overwrites);

private:
    void forgetServer();
    void setOverwrites(bool overwrites);

    GrafanaForm *m_form;
    QComboBox *m_folder;
    QLineEdit *m_message;
    QPushButton *m_send = nullptr;
    bool m_overwrites = false;
};

} // namespace opsglass
