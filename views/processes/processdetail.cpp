// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/processes/processdetail.h"

#include "models/format/duration.h"
#include "models/format/joinedlist.h"
#include "models/format/unit.h"
#include "models/processes/processsum.h"
#include "models/processes/processwords.h"
#include "views/alerts/problemline.h"
#include "views/alerts/selectabletext.h"
#include "views/dashboard/flowbar.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>

namespace opsglass {

namespace {

constexpr qsizetype noLimit = std::numeric_limits<qsizetype>::max();

/// The buttons, in as many lines as they need.
class ActionBar : public FlowBar {
public:
    ActionBar(const QList<QAction *> &actions, QWidget *parent)
        : FlowBar(parent)
    {
        setSideMargin(0);
        // A fixed height would be that of one line.
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        QList<QWidget *> buttons;
        for (QAction *action : actions) {
            auto *button = new QToolButton(this);
            button->setDefaultAction(action);
            button->setFocusPolicy(Qt::TabFocus);
            button->setToolButtonStyle(Qt::ToolButtonTextOnly);
            buttons << button;
        }
        setParts(buttons);
    }
};

QLabel *newLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(0);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

QString bytesText(double bytes) { return formatValue(bytes, QStringLiteral("bytes"), 1).full(); }

template <typename Number>
QString bytesText(const std::optional<Number> &bytes)
{
    return bytes ? bytesText(double(*bytes)) : QString();
}

/// "12.0 MiB, 1.5 KiB/s"
QString flowText(const std::optional<qint64> &bytes, const std::optional<double> &rate)
{
    QStringList parts;
    if (bytes)
        parts << bytesText(bytes);
    if (rate)
        parts << formatValue(*rate, QStringLiteral("binBps"), 1).full();
    return joinedList(parts);
}

QStringList lineOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : QStringList { oneLine(text, noLimit) };
}

} // namespace

ProcessDetail::ProcessDetail(const QList<QAction *> &actions, QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_nothing(new QLabel(tr("Choose a process to see all there is to know of it."), this))
    , m_name(newLabel(m_content))
    , m_state(newLabel(m_content))
    , m_problems(new ProblemLine(m_content))
{
    setAccessibleName(tr("The process"));
    setFrameShape(QFrame::StyledPanel); // shows the focus
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    buildLayout(actions);
    render();
}

void ProcessDetail::buildLayout(const QList<QAction *> &actions)
{
    m_name->setFont(Theme::titleFont());
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(16, 16, 16, 16);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(metrics::gap);
    column->addWidget(m_name);
    column->addWidget(m_state);
    column->addWidget(new ActionBar(actions, m_content));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * metrics::spacing);
    grid->setVerticalSpacing(metrics::spacing);
    grid->setColumnStretch(1, 1);
    addFigure(grid, Figure::Cpu, tr("CPU"), tr("100 % is one whole core"));
    addFigure(grid, Figure::CpuTime, tr("CPU time"), tr("Of all cores since its start"));
    addFigure(grid, Figure::Memory, tr("Memory"), tr("In RAM, shared parts whole (RSS)"));
    addFigure(grid, Figure::Pss, tr("Own share"),
        tr("In RAM, shared parts divided among those that share them (PSS)"));
    addFigure(grid, Figure::Swap, tr("Swapped"), tr("Memory that was moved to the disk"));
    addFigure(grid, Figure::Virtual, tr("Address space"), tr("Reserved, mostly not in use"));
    addFigure(grid, Figure::Threads, tr("Threads"), {});
    addFigure(grid, Figure::OpenFiles, tr("Open files"), tr("Files, sockets and pipes"));
    addFigure(grid, Figure::Read, tr("Read"), tr("From storage since its start, and now"));
    addFigure(grid, Figure::Written, tr("Written"), tr("To storage since its start, and now"));
    addFigure(grid, Figure::Started, tr("Started"), {});
    column->addLayout(grid);
    column->addWidget(m_problems);
    m_command = newSection(tr("Command line"));
    m_arguments = newSection(tr("Arguments"));
    m_executable = newSection(tr("Program"));
    m_folder = newSection(tr("Working folder"));
    m_group = newSection(tr("Control group"));
    m_agents = newSection(tr("Watched as"));
    column->addStretch(1);
    auto *both = new QWidget(this);
    auto *outer = new QVBoxLayout(both);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_nothing);
    outer->addWidget(m_content, 1);
    setWidget(both);
}

void ProcessDetail::addFigure(
    QGridLayout *grid, Figure figure, const QString &title, const QString &meaning)
{
    auto *heading = new QLabel(title, m_content);
    heading->setToolTip(meaning);
    heading->setForegroundRole(QPalette::PlaceholderText);
    auto *value = newLabel(m_content);
    value->setFont(Theme::axisFont());
    value->setToolTip(meaning);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int row = grid->rowCount();
    grid->addWidget(heading, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
    m_figures.append({ figure, value });
}

ProcessDetail::Section ProcessDetail::newSection(const QString &title)
{
    const Section section { new QLabel(title, m_content), new SelectableText(m_content) };
    section.title->setFont(Theme::titleFont());
    section.text->setAccessibleName(title);
    m_content->layout()->addWidget(section.title);
    m_content->layout()->addWidget(section.text);
    return section;
}

void ProcessDetail::showSection(const Section &section, const QStringList &lines)
{
    section.text->setLines(lines);
    section.title->setHidden(lines.isEmpty());
}

void ProcessDetail::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    palette.setColor(QPalette::Base, theme.panel);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    widget()->setPalette(palette);
    widget()->setAutoFillBackground(true);
    renderFocus();
    render();
}

void ProcessDetail::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    render();
}

void ProcessDetail::setLines(const QList<ProcessLine> &chosen, Instant now)
{
    m_lines = chosen;
    m_now = now;
    if (m_details && (!isOne() || m_lines.first().process.id != m_details->id))
        m_details.reset();
    render();
}

void ProcessDetail::setDetails(const ProcessDetails &details)
{
    if (!isOne() || m_lines.first().process.id != details.id)
        return;
    m_details = details;
    render();
}

QString ProcessDetail::command() const
{
    if (!isOne())
        return {};
    return m_details && !m_details->arguments.isEmpty() ? shellText(m_details->arguments)
                                                        : m_lines.first().process.commandLine;
}

void ProcessDetail::render()
{
    m_nothing->setVisible(m_lines.isEmpty());
    m_content->setVisible(!m_lines.isEmpty());
    if (m_lines.isEmpty())
        return;
    renderHead();
    renderFigures();
    renderTexts();
}

void ProcessDetail::renderHead()
{
    if (!isOne()) {
        m_name->setText(tr("%n processes", nullptr, int(m_lines.size())));
        m_state->setText(tr("Figures are sums of those that can be read."));
        return;
    }
    const ProcessLine &line = m_lines.first();
    constexpr qsizetype longest = 100;
    // Where a name begins depends on the window, not on its letters.
    constexpr QChar leftToRightMark(0x200e);
    m_name->setText(leftToRightMark + oneLine(line.process.name, longest));
    QStringList parts { tr("PID %1").arg(line.process.id.pid) };
    if (!line.process.user.isEmpty())
        parts << tr("user %1").arg(oneLine(line.process.user, longest));
    parts << tr("nice %1").arg(line.process.nice);
    if (line.process.parent > 0)
        parts << tr("parent %1").arg(line.process.parent);
    const QString state = line.endedAt
        ? tr("Has ended, as seen at %1.").arg(formatDateTime(*line.endedAt, m_zone))
        : QStringLiteral("%1. %2").arg(
            stateWord(line.process.state), stateMeaning(line.process.state));
    m_state->setText(parts.join(QStringLiteral(" · ")) + u'\n' + state);
}

void ProcessDetail::renderFigures()
{
    ProcessSum sum;
    for (const ProcessLine &line : std::as_const(m_lines)) {
        if (!line.endedAt)
            sum.add(line.process);
    }
    for (const auto &[figure, label] : std::as_const(m_figures)) {
        const QString text = figureText(figure, isOne() ? m_lines.first().process : sum.sum());
        label->setText(text.isEmpty() ? QStringLiteral("–") : text);
    }
}

QString ProcessDetail::figureText(Figure figure, const ProcessInfo &process) const
{
    const auto cell = [&](ProcessColumn column) { return columnText(column, process, m_zone); };
    switch (figure) {
    case Figure::Cpu:
        return cell(ProcessColumn::Cpu);
    case Figure::CpuTime:
        return formatValue(process.cpuSeconds, QStringLiteral("s"), 1).full();
    case Figure::Memory:
        return cell(ProcessColumn::Memory);
    case Figure::Pss:
        return m_details ? bytesText(m_details->proportionalBytes) : QString();
    case Figure::Swap:
        return m_details ? bytesText(m_details->swapBytes) : QString();
    case Figure::Virtual:
        return bytesText(double(process.virtualBytes));
    case Figure::Threads:
        return cell(ProcessColumn::Threads);
    case Figure::OpenFiles:
        return cell(ProcessColumn::OpenFiles);
    case Figure::Read:
        return flowText(process.readBytes, process.readRate);
    case Figure::Written:
        return flowText(process.writtenBytes, process.writeRate);
    case Figure::Started:
        return tr("%1, %2 ago")
            .arg(cell(ProcessColumn::Started), formatAge(m_now - process.startedAt));
    }
    return {};
}

void ProcessDetail::renderTexts()
{
    const ProcessInfo process = isOne() ? m_lines.first().process : ProcessInfo();
    const ProcessDetails details = m_details.value_or(ProcessDetails());
    m_problems->setText(details.problems.join(u'\n'));
    showSection(m_command, lineOf(process.commandLine));
    QStringList arguments;
    for (const QString &argument : details.arguments)
        arguments << oneLine(argument, noLimit);
    showSection(m_arguments, arguments);
    showSection(m_executable, lineOf(details.executable));
    showSection(m_folder, lineOf(details.workingDirectory));
    showSection(m_group, lineOf(process.cgroup));
    showSection(m_agents, process.agents);
}

QString ProcessDetail::text() const
{
    if (m_lines.isEmpty())
        return m_nothing->text();
    QStringList lines { m_name->text(), m_state->text() };
    for (const auto &[figure, label] : m_figures)
        lines << label->text();
    if (!m_problems->text().isEmpty())
        lines << m_problems->text();
    for (const Section &section :
        { m_command, m_arguments, m_executable, m_folder, m_group, m_agents }) {
        if (!section.title->isHidden())
            lines << section.title->text() << section.text->toPlainText();
    }
    return lines.join(u'\n');
}

void ProcessDetail::renderFocus()
{
    QPalette palette = m_theme.palette();
    palette.setColor(QPalette::Window, m_theme.panel);
    palette.setColor(QPalette::Mid, hasFocus() ? m_theme.accent : m_theme.panel);
    setPalette(palette);
}

void ProcessDetail::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    renderFocus();
}

void ProcessDetail::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    renderFocus();
}

} // namespace opsglass
