// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/sourcesdialog.h"

#include "views/alerts/problemline.h"
#include "views/settings/sourceeditor.h"
#include "views/settings/sourcesign.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int listWidth = 270; // pixels
constexpr int signSide = 12;

QString newId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace

SourcesDialog::SourcesDialog(
    const QList<SourceDraft> &drafts, const QString &defaultId, QWidget *parent)
    : QDialog(parent)
    , m_drafts(drafts)
    , m_default(defaultId)
    , m_cleanDrafts(drafts)
    , m_list(new QListWidget(this))
    , m_add(new QToolButton(this))
    , m_duplicate(new QPushButton(tr("&Duplicate"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_up(new QToolButton(this))
    , m_down(new QToolButton(this))
    , m_makeDefault(new QPushButton(tr("&Make Default"), this))
    , m_editor(new SourceEditor(this))
    , m_empty(new ProblemLine(this))
    , m_problem(new ProblemLine(this))
    , m_removal(new ProblemLine(this))
    , m_undo(new QPushButton(tr("Keep &It"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sources"));
    constexpr QSize size(940, 640);
    constexpr QSize least(720, 420);
    setMinimumSize(least);
    resize(size);
    m_cleanDefault = this->defaultId();
    buildLayout();
    connectEditor();
    showList(0);
}

void SourcesDialog::buildLayout()
{
    auto *buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_apply = buttons->button(QDialogButtonBox::Apply);
    m_empty->setText(tr("No source is known. Add a server that answers queries, or an endpoint "
                        "whose metrics are to be scraped."),
        ProblemLine::Kind::Neutral);
    m_undo->setAutoDefault(false);
    auto *removal = new QHBoxLayout;
    removal->addWidget(m_removal, 1);
    removal->addWidget(m_undo);
    auto *middle = new QHBoxLayout;
    middle->addWidget(buildListSide());
    middle->addWidget(m_editor, 1);
    middle->addWidget(m_empty, 1, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addLayout(removal);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(m_undo, &QPushButton::clicked, this, &SourcesDialog::undoRemoval);
    connect(m_apply, &QPushButton::clicked, this, &SourcesDialog::apply);
    connect(buttons, &QDialogButtonBox::accepted, this, &SourcesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget *SourcesDialog::buildListSide()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(listWidth);
    m_list->setAccessibleName(tr("Sources"));
    m_list->setIconSize(QSize(signSide, signSide));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    createAddMenu();
    m_up->setArrowType(Qt::UpArrow);
    m_up->setToolTip(tr("Move up"));
    m_up->setAccessibleName(m_up->toolTip());
    m_down->setArrowType(Qt::DownArrow);
    m_down->setToolTip(tr("Move down"));
    m_down->setAccessibleName(m_down->toolTip());
    for (QPushButton *button : { m_duplicate, m_remove, m_makeDefault })
        button->setAutoDefault(false);
    auto *buttons = new QGridLayout;
    buttons->addWidget(m_add, 0, 0);
    buttons->addWidget(m_duplicate, 0, 1);
    buttons->addWidget(m_remove, 0, 2);
    auto *order = new QHBoxLayout;
    order->addWidget(m_makeDefault, 1);
    order->addWidget(m_up);
    order->addWidget(m_down);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addLayout(order);
    connect(m_list, &QListWidget::currentRowChanged, this, &SourcesDialog::renderState);
    connect(m_list, &QListWidget::itemChanged, this, &SourcesDialog::takeSwitches);
    connect(m_duplicate, &QPushButton::clicked, this, &SourcesDialog::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &SourcesDialog::remove);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_makeDefault, &QPushButton::clicked, this, &SourcesDialog::makeDefault);
    return side;
}

void SourcesDialog::createAddMenu()
{
    auto *menu = new QMenu(m_add);
    menu->addAction(
        tr("&Server That Answers Queries"), this, [this] { add(ServerSettings::Kind::Server); });
    menu->addAction(
        tr("&Endpoint to Scrape"), this, [this] { add(ServerSettings::Kind::Endpoint); });
    menu->addSeparator();
    menu->addAction(
        tr("&Alertmanager, in the Alert Settings…"), this, &SourcesDialog::alertSettingsRequested);
    m_add->setText(tr("&Add"));
    m_add->setMenu(menu);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_add->setFocusPolicy(Qt::StrongFocus);
}

void SourcesDialog::connectEditor()
{
    connect(m_editor, &SourceEditor::changed, this, &SourcesDialog::edited);
    connect(m_editor, &SourceEditor::testRequested, this, &SourcesDialog::testRequested);
    connect(m_editor, &SourceEditor::testCancelled, this, &SourcesDialog::testCancelled);
    connect(m_editor, &SourceEditor::alertSettingsRequested, this,
        &SourcesDialog::alertSettingsRequested);
    connect(m_editor, &SourceEditor::scrapeRequested, this, [this](const QString &address) {
        SourceDraft &draft = m_drafts[row()];
        // What was never used becomes the endpoint itself.
        const bool isNew = std::none_of(m_cleanDrafts.cbegin(), m_cleanDrafts.cend(),
            [&draft](const SourceDraft &clean) { return clean.settings.id == draft.settings.id; });
        if (!isNew) {
            add(ServerSettings::Kind::Endpoint, address);
            return;
        }
        ServerSettings endpoint { draft.settings.id, draft.settings.name, address };
        endpoint.kind = ServerSettings::Kind::Endpoint;
        draft = { .settings = endpoint, .isOn = draft.isOn };
        showList(row());
    });
}

int SourcesDialog::row() const { return m_list->currentRow(); }

QList<SourceDraft> SourcesDialog::drafts() const
{
    QList<SourceDraft> drafts;
    for (const SourceDraft &draft : m_drafts)
        drafts << completed(draft);
    return drafts;
}

QString SourcesDialog::defaultId() const
{
    QString first;
    for (const SourceDraft &draft : m_drafts) {
        if (draft.isOn && draft.settings.id == m_default)
            return m_default;
        if (draft.isOn && first.isEmpty())
            first = draft.settings.id;
    }
    return first;
}

SourceDraft SourcesDialog::current() const
{
    return row() < 0 ? SourceDraft() : completed(m_drafts[row()]);
}

void SourcesDialog::choose(const QString &id)
{
    for (int index = 0; index < int(m_drafts.size()); ++index) {
        if (m_drafts[index].settings.id == id)
            m_list->setCurrentRow(index);
    }
}

void SourcesDialog::add(ServerSettings::Kind kind, const QString &address)
{
    SourceDraft draft;
    draft.settings.id = newId();
    draft.settings.kind = kind;
    draft.settings.url = address;
    m_drafts << draft;
    showList(int(m_drafts.size()) - 1);
    m_editor->focusAddress();
}

void SourcesDialog::duplicate()
{
    if (row() < 0)
        return;
    SourceDraft copy = m_drafts[row()];
    if (copy.copiedFrom.isEmpty() && !copy.kept.isEmpty())
        copy.copiedFrom = copy.settings.id;
    copy.settings.id = newId();
    copy.settings.name = tr("Copy of %1").arg(completed(copy).settings.name);
    m_drafts.insert(row() + 1, copy);
    showList(row() + 1);
    m_editor->focusAddress();
}

void SourcesDialog::remove()
{
    const int gone = row();
    if (gone < 0)
        return;
    m_removed << m_drafts.takeAt(gone);
    showList(std::min(gone, int(m_drafts.size()) - 1));
}

void SourcesDialog::undoRemoval()
{
    if (m_removed.isEmpty())
        return;
    m_drafts << m_removed.takeLast();
    showList(int(m_drafts.size()) - 1);
    m_list->setFocus(Qt::OtherFocusReason);
}

void SourcesDialog::move(int by)
{
    const int from = row();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= int(m_drafts.size()))
        return;
    m_drafts.move(from, to);
    showList(to);
}

void SourcesDialog::makeDefault()
{
    if (row() < 0)
        return;
    m_default = m_drafts[row()].settings.id;
    renderList();
    renderState();
}

void SourcesDialog::takeSwitches()
{
    for (int index = 0; index < int(m_drafts.size()); ++index)
        m_drafts[index].isOn = m_list->item(index)->checkState() == Qt::Checked;
    renderList();
    renderState();
}

void SourcesDialog::edited()
{
    if (row() < 0)
        return;
    const bool isOn = m_drafts[row()].isOn;
    m_drafts[row()] = m_editor->draft();
    m_drafts[row()].isOn = isOn;
    renderItem(row());
    renderState();
}

bool SourcesDialog::isChanged() const
{
    return m_drafts != m_cleanDrafts || defaultId() != m_cleanDefault;
}

void SourcesDialog::apply()
{
    if (!isChanged())
        return;
    m_drafts = drafts();
    m_default = defaultId();
    m_removed.clear();
    Q_EMIT applied();
    for (SourceDraft &draft : m_drafts) {
        draft.kept << draft.typed.values.keys();
        draft.kept.removeDuplicates();
        draft.typed = {};
        draft.copiedFrom.clear();
    }
    m_cleanDrafts = m_drafts;
    m_cleanDefault = defaultId();
    showList(row());
}

void SourcesDialog::accept()
{
    // Return in a field comes here without the button.
    if (!m_ok->isEnabled())
        return;
    apply();
    QDialog::accept();
}

void SourcesDialog::setState(const QString &id, const SourceStatus &status)
{
    m_states[id] = status;
    renderList();
}

void SourcesDialog::showReport(const ConnectionReport &report) { m_editor->showReport(report); }

void SourcesDialog::showList(int row)
{
    renderList();
    {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentRow(row);
    }
    renderState();
}

void SourcesDialog::renderList()
{
    const QSignalBlocker blocker(m_list);
    while (m_list->count() > int(m_drafts.size()))
        delete m_list->takeItem(m_list->count() - 1);
    for (int index = 0; index < int(m_drafts.size()); ++index) {
        if (index == m_list->count())
            m_list->addItem(new QListWidgetItem);
        renderItem(index);
    }
}

void SourcesDialog::renderItem(int index)
{
    const QSignalBlocker blocker(m_list);
    const SourceDraft &draft = m_drafts[index];
    const QString &id = draft.settings.id;
    renderSource(m_list->item(index), draft, { m_states.value(id), id == defaultId() }, m_list);
}

void SourcesDialog::renderState()
{
    const int shown = row();
    const bool hasSource = shown >= 0;
    m_editor->setVisible(hasSource);
    m_empty->setVisible(!hasSource);
    if (hasSource && m_editor->draft() != m_drafts[shown])
        m_editor->setDraft(m_drafts[shown]);
    m_duplicate->setEnabled(hasSource);
    m_remove->setEnabled(hasSource);
    m_up->setEnabled(shown > 0);
    m_down->setEnabled(hasSource && shown + 1 < int(m_drafts.size()));
    m_makeDefault->setEnabled(
        hasSource && m_drafts[shown].isOn && m_drafts[shown].settings.id != defaultId());
    m_editor->showProblem(hasSource ? problemAmong(m_drafts, shown) : QString());
    QString problem;
    for (int index = 0; index < int(m_drafts.size()) && problem.isEmpty(); ++index) {
        const QString found = problemAmong(m_drafts, index);
        if (!found.isEmpty() && index != shown) {
            const QString name = nameInSentence(m_drafts[index]);
            problem = name.isEmpty() ? tr("A new source: %1").arg(found)
                                     : tr("“%1”: %2").arg(name, found);
        }
    }
    m_problem->setText(problem);
    const bool isGood
        = problem.isEmpty() && (!hasSource || problemAmong(m_drafts, shown).isEmpty());
    m_ok->setEnabled(isGood);
    m_apply->setEnabled(isGood && isChanged());
    m_undo->setVisible(!m_removed.isEmpty());
    m_removal->setText(m_removed.isEmpty()
            ? QString()
            : tr("OK forgets “%1”: its options and its secrets, in the keyring as well. "
                 "Dashboards and alert settings that speak of it ask for another source.")
                  .arg(nameInSentence(m_removed.last())),
        ProblemLine::Kind::Neutral);
}

void SourcesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_apply)
        renderList();
}

} // namespace opsglass
