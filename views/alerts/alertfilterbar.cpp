// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertfilterbar.h"

#include "views/alerts/alertsign.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace opsglass {

namespace {

/// As wide as a bar's parts may be asked to be.
class SearchLine : public QLineEdit {
public:
    using QLineEdit::QLineEdit;
    QSize sizeHint() const override { return { 240, QLineEdit::sizeHint().height() }; }
};

AlertSign signOf(AlertStanding standing)
{
    switch (standing) {
    case AlertStanding::Firing:
        return AlertSign::Critical;
    case AlertStanding::Pending:
        return AlertSign::Pending;
    case AlertStanding::Suppressed:
        return AlertSign::Suppressed;
    case AlertStanding::Resolved:
        return AlertSign::Resolved;
    }
    return AlertSign::Unknown;
}

Theme pale(Theme theme)
{
    for (QColor *ink : { &theme.crit, &theme.warn, &theme.ok })
        *ink = theme.muted;
    return theme;
}

QPushButton *newMenuButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(name);
    button->setMenu(new QMenu(button));
    return button;
}

QAction *addCheck(QMenu *menu, const QString &text, bool isChecked)
{
    QAction *action = menu->addAction(QString(text).replace(u'&', QLatin1String("&&")));
    action->setCheckable(true);
    action->setChecked(isChecked);
    return action;
}

template <typename Value>
void setMember(QSet<Value> &set, const Value &value, bool isIn)
{
    if (isIn)
        set.insert(value);
    else
        set.remove(value);
}

} // namespace

AlertFilterBar::AlertFilterBar(QWidget *parent)
    : FlowBar(parent)
    , m_search(new SearchLine(this))
    , m_severities(newMenuButton(tr("Severities"), this))
    , m_sources(newMenuButton(tr("Sources"), this))
    , m_grouping(new QComboBox(this))
{
    m_search->setPlaceholderText(tr("Search alerts  /"));
    m_search->setAccessibleName(tr("Search alerts"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_selection.text = text;
        choose();
    });
    QList<QWidget *> parts { m_search };
    for (const AlertStanding standing : { AlertStanding::Firing, AlertStanding::Pending,
             AlertStanding::Suppressed, AlertStanding::Resolved })
        parts << newChip(standing);
    m_grouping->setAccessibleName(tr("Grouped by"));
    m_grouping->setFocusPolicy(Qt::TabFocus);
    m_grouping->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_grouping->setMinimumContentsLength(14);
    fillSeverities();
    setLabels({});
    connect(m_grouping, &QComboBox::activated, this, &AlertFilterBar::groupingChanged);
    setParts(parts << m_severities << m_sources << m_grouping);
    render();
}

QToolButton *AlertFilterBar::newChip(AlertStanding standing)
{
    auto *chip = new QToolButton(this);
    chip->setCheckable(true);
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::TabFocus);
    connect(chip, &QToolButton::toggled, this, [this, standing](bool isOn) {
        setMember(m_selection.standings, standing, isOn);
        choose();
    });
    m_chips.insert(standing, chip);
    return chip;
}

void AlertFilterBar::fillSeverities()
{
    for (const AlertSeverity severity : { AlertSeverity::Critical, AlertSeverity::Warning,
             AlertSeverity::Unknown, AlertSeverity::Info }) {
        QAction *action = addCheck(m_severities->menu(), severityWord(severity), false);
        action->setData(int(severity));
        connect(action, &QAction::triggered, this, [this, severity](bool isOn) {
            setMember(m_selection.severities, severity, isOn);
            choose();
        });
    }
}

void AlertFilterBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    render();
}

void AlertFilterBar::setSelection(const AlertSelection &selection)
{
    if (m_selection == selection)
        return;
    m_selection = selection;
    const QSignalBlocker blocker(m_search);
    m_search->setText(selection.text);
    choose();
}

void AlertFilterBar::setStandings(const QHash<AlertStanding, int> &counts)
{
    m_counts = counts;
    render();
}

void AlertFilterBar::setSources(const QStringList &names)
{
    if (m_sourceNames == names)
        return;
    m_sourceNames = names;
    m_sources->menu()->clear();
    // One that was chosen can be given up even when it has no alerts any more.
    QStringList listed = names;
    for (const QString &chosen : std::as_const(m_selection.sources)) {
        if (!names.contains(chosen))
            listed << chosen;
    }
    for (const QString &name : std::as_const(listed)) {
        QAction *action = addCheck(m_sources->menu(), name, m_selection.sources.contains(name));
        action->setData(name);
        connect(action, &QAction::triggered, this, [this, name](bool isOn) {
            setMember(m_selection.sources, name, isOn);
            choose();
        });
    }
    render();
}

void AlertFilterBar::setLabels(const QStringList &names)
{
    if (m_labels == names && m_grouping->count() > 0)
        return;
    m_labels = names;
    const AlertGrouping chosen = grouping();
    m_grouping->clear();
    using By = AlertGrouping::By;
    const auto add = [this, &chosen](const QString &text, const AlertGrouping &by) {
        m_grouping->addItem(text, QVariant::fromValue(by));
        if (by == chosen)
            m_grouping->setCurrentIndex(m_grouping->count() - 1);
    };
    add(tr("By severity"), { By::Severity });
    add(tr("By name"), { By::Name });
    add(tr("By source"), { By::Source });
    add(tr("By receiver"), { By::Telling });
    add(tr("Not grouped"), { By::Nothing });
    for (const QString &name : names)
        add(tr("By label %1").arg(name), { By::Label, name });
    if (chosen.by == By::Label && !names.contains(chosen.label))
        add(tr("By label %1").arg(chosen.label), chosen);
}

AlertGrouping AlertFilterBar::grouping() const
{
    return m_grouping->currentData().value<AlertGrouping>();
}

void AlertFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void AlertFilterBar::choose()
{
    render();
    Q_EMIT selectionChanged();
}

void AlertFilterBar::render()
{
    for (auto chip = m_chips.begin(); chip != m_chips.end(); ++chip) {
        const QSignalBlocker blocker(*chip);
        const bool isOn = m_selection.standings.contains(chip.key());
        const QString word = standingWord(chip.key());
        (*chip)->setText(QStringLiteral("%1 %2").arg(word).arg(m_counts.value(chip.key())));
        // Nothing is red because there might be something.
        const bool isNone = m_counts.value(chip.key()) == 0;
        (*chip)->setIcon(alertIcon(signOf(chip.key()), isNone ? pale(m_theme) : m_theme));
        (*chip)->setChecked(isOn);
        (*chip)->setAutoRaise(!isOn);
        QPalette palette = m_theme.palette();
        palette.setColor(QPalette::ButtonText, isOn ? m_theme.text : m_theme.muted);
        (*chip)->setPalette(palette);
        (*chip)->setToolTip(
            isOn ? tr("%1 alerts are shown").arg(word) : tr("%1 alerts are hidden").arg(word));
    }
    for (QAction *action : m_severities->menu()->actions())
        action->setChecked(m_selection.severities.contains(AlertSeverity(action->data().toInt())));
    for (QAction *action : m_sources->menu()->actions())
        action->setChecked(m_selection.sources.contains(action->data().toString()));
    const auto severities = m_selection.severities.size();
    m_severities->setText(
        severities == 0 ? tr("All severities") : tr("%n severities", nullptr, int(severities)));
    const auto sources = m_selection.sources.size();
    m_sources->setText(
        sources == 0 ? tr("All sources") : tr("%n source(s)", nullptr, int(sources)));
    m_sources->setEnabled(!m_sources->menu()->isEmpty());
}

bool AlertFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return FlowBar::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT listWanted();
        return true;
    }
    return FlowBar::eventFilter(watched, event);
}

} // namespace opsglass
