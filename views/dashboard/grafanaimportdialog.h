// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/grafanahit.h"

#include <QDialog>
#include <QStringList>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTimer;

namespace opsglass {

class GrafanaForm;

/// Finds dashboards on a Grafana server and picks some of them.
class GrafanaImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit GrafanaImportDialog(QWidget *parent = nullptr);

    GrafanaForm *form() const { return m_form; }
    /// What a person looks for.
    QString searchText() const;
    /// Shows what was found; later pages are added to what is there.
    /// \param page from 1
    /// \param hasMore whether another page may follow
    void apply(const QList<GrafanaHit> &hits, int page, bool hasMore);
    /// Those ticked, in the order they were; also those a later search does not show.
    const QStringList &chosenUids() const { return m_chosen; }

Q_SIGNALS:
    /// \param page from 1
    void searchRequested(int page);
    /// These are to be imported; the dialog stays until accept() is called.
    void importRequested(const QStringList &uids);

private:
    void buildLayout();
    void connectParts();
    void choose(const QListWidgetItem *item);
    void forgetServer();
    void showChosen();

    GrafanaForm *m_form;
    QLineEdit *m_search;
    QListWidget *m_list;
    QPushButton *m_more;
    QPushButton *m_import = nullptr;
    QTimer *m_typed; ///< one question for a word, not one for each letter
    QStringList m_chosen; ///< uids
    int m_page = 0; ///< the last one shown
};

} // namespace opsglass
