// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/connectionreport.h"
#include "models/data/query.h"
#include "views/settings/sourcedraft.h"

#include <QDialog>
#include <QHash>

class QListWidget;
class QPushButton;
class QToolButton;

namespace opsglass {

class ProblemLine;
class SourceEditor;

/// All sources in a list, each on or off, and the options of the chosen one. Nothing counts before
/// OK or Apply.
class SourcesDialog : public QDialog {
    Q_OBJECT

public:
    /// \param defaultId of the one asked by default; empty: the first that is on
    SourcesDialog(
        const QList<SourceDraft> &drafts, const QString &defaultId, QWidget *parent = nullptr);

    /// As they are now, completed.
    QList<SourceDraft> drafts() const;
    /// Of the default one; empty when none is on.
    QString defaultId() const;
    /// The source that is shown, completed.
    SourceDraft current() const;
    void choose(const QString &id);
    /// Adds a source of this kind and shows it. \param address empty: it is to be typed
    void add(ServerSettings::Kind kind, const QString &address = {});
    /// How a source that is in use is doing.
    void setState(const QString &id, const SourceStatus &status);
    /// The answer to testRequested().
    void showReport(const ConnectionReport &report);

Q_SIGNALS:
    /// OK or Apply after a change; drafts() and defaultId() say what.
    void applied();
    /// current() is to be tested; whoever was tested before is not of interest any more.
    void testRequested();
    void testCancelled();
    void alertSettingsRequested();

public Q_SLOTS:
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    QWidget *buildListSide();
    void createAddMenu();
    void connectEditor();
    int row() const;
    void duplicate();
    void remove();
    void undoRemoval();
    void move(int by);
    void makeDefault();
    void takeSwitches();
    void edited();
    void apply();
    bool isChanged() const;
    void showList(int row);
    void renderList();
    void renderItem(int row);
    void renderState();

    QList<SourceDraft> m_drafts;
    QString m_default;
    QList<SourceDraft> m_cleanDrafts; ///< applied last
    QString m_cleanDefault;
    QList<SourceDraft> m_removed; ///< since then, the last one last
    QHash<QString, SourceStatus> m_states;
    QListWidget *m_list;
    QToolButton *m_add;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    QPushButton *m_makeDefault;
    SourceEditor *m_editor;
    ProblemLine *m_empty;
    ProblemLine *m_problem;
    ProblemLine *m_removal;
    QPushButton *m_undo;
    QPushButton *m_ok = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace opsglass
