// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/processes/watchdraft.h"
#include "views/theme/theme.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace opsglass {

class ProblemLine;

/// Makes or changes an entry of the watch list, with a live list of the processes it counts now.
class WatchDialog : public QDialog {
    Q_OBJECT

public:
    enum class Kind { New, Change };

    /// \param takenNames of the other entries
    WatchDialog(Kind kind, const QStringList &takenNames, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// What runs now; the list follows.
    void setProcesses(const QList<ProcessInfo> &processes);
    void setEntry(const WatchedProcesses &entry);
    /// An entry about the process; another kind of pattern then is about it, too.
    void setProcess(const ProcessInfo &process);
    WatchDraft draft() const;
    /// What is said of the processes it counts now, and of what is wrong with it.
    QString reachText() const;
    QString problemText() const;

Q_SIGNALS:
    /// The person wants it.
    void made(const opsglass::WatchedProcesses &entry);
    /// The person wants the entry to go.
    void removed();

private:
    void buildLayout(Kind kind);
    void chooseKind();
    void render();
    void renderMatches();
    void finish();

    QStringList m_takenNames;
    Theme m_theme = Theme::of(Theme::Kind::Dark);
    std::optional<ProcessInfo> m_process;
    QList<ProcessInfo> m_processes;
    QLineEdit *m_name;
    QComboBox *m_by;
    QLineEdit *m_pattern;
    QLabel *m_hint;
    QLabel *m_reach;
    QListWidget *m_matches;
    ProblemLine *m_problem;
    QPushButton *m_make = nullptr;
};

} // namespace opsglass
