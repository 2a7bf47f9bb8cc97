// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/processes/watchdialog.h"

#include "models/processes/processwords.h"
#include "views/alerts/problemline.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace opsglass {

namespace {

using By = WatchedProcesses::By;

constexpr qsizetype mostListed = 200;

QString lineOf(const WatchMatch &match)
{
    constexpr qsizetype longest = 200;
    const QString command = oneLine(match.process.commandLine, longest);
    const QString text = command.isEmpty()
        ? processTitle(match.process)
        : QStringLiteral("%1  %2").arg(processTitle(match.process), command);
    return match.isChild ? QStringLiteral("    ↳ ") + text : text;
}

} // namespace

WatchDialog::WatchDialog(Kind kind, const QStringList &takenNames, QWidget *parent)
    : QDialog(parent)
    , m_takenNames(takenNames)
    , m_name(new QLineEdit(this))
    , m_by(new QComboBox(this))
    , m_pattern(new QLineEdit(this))
    , m_hint(new QLabel(this))
    , m_reach(new QLabel(this))
    , m_matches(new QListWidget(this))
    , m_problem(new ProblemLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(kind == Kind::New ? tr("Watch Processes") : tr("Change Watched Processes"));
    resize(640, 480);
    for (const By by : { By::Name, By::CommandLine, By::Pid, By::Cgroup })
        m_by->addItem(watchKindText(by), int(by));
    buildLayout(kind);
    connect(m_by, &QComboBox::currentIndexChanged, this, &WatchDialog::chooseKind);
    connect(m_name, &QLineEdit::textChanged, this, &WatchDialog::render);
    connect(m_pattern, &QLineEdit::textChanged, this, &WatchDialog::render);
    render();
}

void WatchDialog::buildLayout(Kind kind)
{
    for (QLabel *label : { m_hint, m_reach }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_pattern->setAccessibleName(tr("Pattern"));
    constexpr int longest = 8 * 1024 * 1024; // a command line has up to 2 MB, each byte quoted
    m_pattern->setMaxLength(longest);
    m_matches->setAccessibleName(tr("Processes that it counts now"));
    m_matches->setUniformItemSizes(true);
    m_matches->setTextElideMode(Qt::ElideRight);
    m_matches->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Processes &by"), m_by);
    form->addRow(tr("&Pattern"), m_pattern);
    form->addRow(QString(), m_hint);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_make = buttons->addButton(
        kind == Kind::New ? tr("&Watch") : tr("&Change"), QDialogButtonBox::AcceptRole);
    m_make->setDefault(true);
    if (kind == Kind::Change) {
        QPushButton *remove
            = buttons->addButton(tr("&Remove from List"), QDialogButtonBox::DestructiveRole);
        remove->setAutoDefault(false);
        connect(remove, &QPushButton::clicked, this, [this] {
            Q_EMIT removed();
            reject();
        });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &WatchDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::gap);
    layout->addLayout(form);
    layout->addWidget(m_reach);
    layout->addWidget(m_matches, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
}

void WatchDialog::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.muted);
    m_hint->setPalette(palette);
    renderMatches();
}

void WatchDialog::setProcesses(const QList<ProcessInfo> &processes)
{
    m_processes = processes;
    renderMatches();
}

void WatchDialog::setEntry(const WatchedProcesses &entry)
{
    m_name->setText(entry.name);
    m_by->setCurrentIndex(m_by->findData(int(entry.by)));
    m_pattern->setText(entry.pattern);
    // A long pattern is read from its beginning.
    m_pattern->setCursorPosition(0);
}

void WatchDialog::setProcess(const ProcessInfo &process)
{
    m_process = process;
    setEntry(watchOf(process, By::Name, m_takenNames));
    m_name->setFocus();
    m_name->selectAll();
}

/// Of a chosen process every kind of pattern is known.
void WatchDialog::chooseKind()
{
    if (m_process) {
        m_pattern->setText(watchOf(*m_process, draft().entry.by, m_takenNames).pattern);
        m_pattern->setCursorPosition(0);
    }
    render();
}

WatchDraft WatchDialog::draft() const
{
    const By by = By(m_by->currentData().toInt());
    // Blanks may be meant in a pattern, but not around a name or number.
    const QString pattern = by == By::Pid ? m_pattern->text().trimmed() : m_pattern->text();
    return { { m_name->text().trimmed(), by, pattern }, m_takenNames };
}

void WatchDialog::render()
{
    const WatchDraft now = draft();
    m_hint->setText(watchPatternHint(now.entry.by));
    const QString name = now.nameProblem();
    m_problem->setText(name.isEmpty() ? now.patternProblem() : name);
    m_make->setEnabled(now.isValid());
    renderMatches();
}

void WatchDialog::renderMatches()
{
    const QList<WatchMatch> matches = watchMatches(draft().entry, m_processes);
    const auto children = std::count_if(
        matches.begin(), matches.end(), [](const WatchMatch &match) { return match.isChild; });
    if (matches.isEmpty())
        m_reach->setText(tr("It counts no process now."));
    else if (children == 0)
        m_reach->setText(tr("It counts %n process(es) now:", nullptr, int(matches.size())));
    else
        m_reach->setText(tr("It counts %n process(es) now, %1 of them as children of others:",
            nullptr, int(matches.size()))
                             .arg(children));
    QStringList lines;
    for (const WatchMatch &match : matches.first(std::min(mostListed, matches.size())))
        lines << lineOf(match);
    if (matches.size() > mostListed)
        lines << tr("and %n more", nullptr, int(matches.size() - mostListed));
    QStringList shown;
    for (int row = 0; row < m_matches->count(); ++row)
        shown << m_matches->item(row)->text();
    // The place one has scrolled to stays while nothing changes.
    if (shown == lines)
        return;
    m_matches->clear();
    m_matches->addItems(lines);
}

QString WatchDialog::reachText() const { return m_reach->text(); }

QString WatchDialog::problemText() const { return m_problem->text(); }

void WatchDialog::finish()
{
    Q_EMIT made(draft().entry);
    accept();
}

} // namespace opsglass
