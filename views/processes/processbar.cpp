// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/processes/processbar.h"

#include "models/processes/processwords.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
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

} // namespace

ProcessBar::ProcessBar(const QList<QAction *> &actions, QWidget *parent)
    : FlowBar(parent)
    , m_search(new SearchLine(this))
    , m_arrangement(new QComboBox(this))
    , m_onlyMine(new QCheckBox(tr("Only &mine"), this))
    , m_watch(new QPushButton(tr("&Watch list"), this))
    , m_watchMenu(new QMenu(m_watch))
    , m_count(new QLabel(this))
{
    using Arrangement = ProcessListModel::Arrangement;
    m_search->setPlaceholderText(tr("Name, command, PID or user"));
    m_search->setToolTip(tr("Search processes (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search processes"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    setFocusProxy(m_search);
    m_arrangement->setAccessibleName(tr("Arrangement"));
    m_arrangement->addItem(tr("Flat list"), int(Arrangement::Flat));
    m_arrangement->addItem(tr("Tree"), int(Arrangement::Tree));
    m_arrangement->addItem(tr("By agent"), int(Arrangement::ByAgent));
    m_onlyMine->setToolTip(tr("Only processes with your rights"));
    m_watch->setMenu(m_watchMenu);
    m_watch->setToolTip(tr("Processes whose figures are kept as series"));
    connect(m_search, &QLineEdit::textChanged, this, &ProcessBar::searchChanged);
    connect(m_arrangement, &QComboBox::currentIndexChanged, this, &ProcessBar::arrangementChanged);
    connect(m_onlyMine, &QCheckBox::toggled, this, &ProcessBar::onlyMineChanged);
    QList<QWidget *> parts { m_search, m_arrangement, m_onlyMine, m_watch };
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        parts << button;
    }
    setParts(parts << m_count);
    setHasUser(false);
    setWatched({});
    m_count->setTextFormat(Qt::PlainText);
}

QString ProcessBar::search() const { return m_search->text(); }

void ProcessBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

ProcessListModel::Arrangement ProcessBar::arrangement() const
{
    return ProcessListModel::Arrangement(m_arrangement->currentData().toInt());
}

void ProcessBar::setArrangement(ProcessListModel::Arrangement arrangement)
{
    m_arrangement->setCurrentIndex(m_arrangement->findData(int(arrangement)));
}

bool ProcessBar::isOnlyMine() const { return m_onlyMine->isChecked(); }

void ProcessBar::setOnlyMine(bool isOnlyMine) { m_onlyMine->setChecked(isOnlyMine); }

void ProcessBar::setHasUser(bool hasUser) { m_onlyMine->setEnabled(hasUser); }

void ProcessBar::setCounts(int shown, int all)
{
    m_count->setText(shown == all ? tr("%n process(es)", nullptr, all)
                                  : tr("%1 of %n process(es)", nullptr, all).arg(shown));
    updateGeometry();
}

QString ProcessBar::countText() const { return m_count->text(); }

void ProcessBar::setWatched(const QStringList &names)
{
    constexpr qsizetype longest = 60;
    m_watchMenu->clear();
    m_watchMenu->addAction(tr("&New Entry…"), this, &ProcessBar::watchRequested);
    m_watchMenu->addSeparator();
    for (int entry = 0; entry < int(names.size()); ++entry) {
        const QString name = oneLine(names[entry], longest).replace(u'&', QLatin1String("&&"));
        m_watchMenu->addAction(
            tr("%1…").arg(name), this, [this, entry] { Q_EMIT watchChangeRequested(entry); });
    }
    if (names.isEmpty())
        m_watchMenu->addAction(tr("No processes are watched"))->setEnabled(false);
}

bool ProcessBar::eventFilter(QObject *watched, QEvent *event)
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
