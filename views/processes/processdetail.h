// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/processes/processcell.h"
#include "views/theme/theme.h"

#include <QScrollArea>
#include <QTimeZone>

#include <optional>

class QAction;
class QGridLayout;
class QLabel;

namespace opsglass {

class ProblemLine;
class SelectableText;

/// Everything there is to know of the chosen process, or the sum of several.
class ProcessDetail : public QScrollArea {
    Q_OBJECT

public:
    /// \param actions shown as buttons; belong to the owner
    explicit ProcessDetail(const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setZone(const QTimeZone &zone);
    /// The chosen ones as of `now`; none: says how to choose.
    void setLines(const QList<ProcessLine> &chosen, Instant now);
    /// Takes what was asked for; of another process than the chosen one it is left out.
    void setDetails(const ProcessDetails &details);

    /// The command line of the one that is chosen, as a shell would take it where the arguments are
    /// known; empty for several.
    QString command() const;
    /// All of it as a person reads it.
    QString text() const;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Figure {
        Cpu,
        CpuTime,
        Memory,
        Pss,
        Swap,
        Virtual,
        Threads,
        OpenFiles,
        Read,
        Written,
        Started,
    };
    struct Section {
        QLabel *title = nullptr;
        SelectableText *text = nullptr;
    };

    void buildLayout(const QList<QAction *> &actions);
    void addFigure(QGridLayout *grid, Figure figure, const QString &title, const QString &meaning);
    Section newSection(const QString &title);
    void showSection(const Section &section, const QStringList &lines);
    void render();
    void renderHead();
    void renderFigures();
    void renderTexts();
    void renderFocus();
    QString figureText(Figure figure, const ProcessInfo &process) const;
    bool isOne() const { return m_lines.size() == 1; }

    QList<ProcessLine> m_lines;
    std::optional<ProcessDetails> m_details;
    Instant m_now;
    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QTimeZone m_zone = QTimeZone::utc();
    QWidget *m_content;
    QLabel *m_nothing;
    QLabel *m_name;
    QLabel *m_state;
    QList<std::pair<Figure, QLabel *>> m_figures;
    ProblemLine *m_problems;
    Section m_command;
    Section m_arguments;
    Section m_executable;
    Section m_folder;
    Section m_group;
    Section m_agents;
};

} // namespace opsglass
