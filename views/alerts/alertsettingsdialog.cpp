// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertsettingsdialog.h"

#include "views/alerts/alertmanagersettings.h"
#include "views/alerts/alertroutingsettings.h"
#include "views/alerts/alertrulesettings.h"
#include "views/alerts/notificationsettings.h"
#include "views/alerts/problemline.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int signSide = 16; // pixels

} // namespace

AlertSettingsDialog::AlertSettingsDialog(const AlertSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_problem(new ProblemLine(this))
    , m_rules(new AlertRuleSettings)
    , m_alertmanagers(new AlertmanagerSettings)
    , m_routing(new AlertRoutingSettings)
    , m_notifications(new NotificationSettings)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Alert settings"));
    constexpr QSize size(820, 640);
    constexpr QSize least(640, 400);
    setMinimumSize(least);
    resize(size);
    buildLayout();
    addPages();
    m_list->setCurrentRow(0);
}

void AlertSettingsDialog::buildLayout()
{
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_list->setIconSize(QSize(signSide, signSide));
    auto *buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_apply = buttons->button(QDialogButtonBox::Apply);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_apply, &QPushButton::clicked, this, &AlertSettingsDialog::apply);
    connect(buttons, &QDialogButtonBox::accepted, this, &AlertSettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void AlertSettingsDialog::addPages()
{
    addPage(tr("Rules"), m_rules);
    addPage(tr("Alertmanagers"), m_alertmanagers);
    addPage(tr("Routing"), m_routing);
    addPage(tr("Notifications"), m_notifications);
    connect(m_rules, &AlertRuleSettings::fileAdded, this, &AlertSettingsDialog::ruleFileAdded);
    connect(m_alertmanagers, &AlertmanagerSettings::testRequested, this,
        &AlertSettingsDialog::testRequested);
    connect(m_routing, &AlertRoutingSettings::fileChosen, this,
        &AlertSettingsDialog::routingFileChosen);
    connect(m_notifications, &NotificationSettings::playRequested, this,
        &AlertSettingsDialog::playRequested);
}

void AlertSettingsDialog::addPage(const QString &title, AlertSettingsPage *page)
{
    auto *area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    m_stack->addWidget(area);
    m_list->addItem(title);
    m_list->item(m_list->count() - 1)->setSizeHint(QSize(0, metrics::rowHeight));
    const int width = m_list->fontMetrics().horizontalAdvance(title) + 4 * signSide;
    m_list->setFixedWidth(m_pages.isEmpty() ? width : std::max(m_list->width(), width));
    m_pages << page;
    calmWheel(page);
    page->setSettings(m_settings);
    connect(page, &AlertSettingsPage::changed, this, &AlertSettingsDialog::render);
    m_clean = settings();
    render();
}

/// Who scrolls a page must not change what the pointer happens to come upon.
void AlertSettingsDialog::calmWheel(QWidget *page)
{
    for (QWidget *field : page->findChildren<QWidget *>()) {
        if (!qobject_cast<QComboBox *>(field) && !qobject_cast<QAbstractSpinBox *>(field))
            continue;
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(this);
    }
}

bool AlertSettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !field || field->hasFocus())
        return QDialog::eventFilter(watched, event);
    event->ignore();
    return true;
}

void AlertSettingsDialog::showPage(const QString &title)
{
    const QList<QListWidgetItem *> found = m_list->findItems(title, Qt::MatchExactly);
    if (!found.isEmpty())
        m_list->setCurrentItem(found.first());
}

void AlertSettingsDialog::setSources(const QList<SourceChoice> &sources)
{
    m_rules->setSources(sources);
}

void AlertSettingsDialog::setRuleFiles(const QList<RuleFileEntry> &entries)
{
    m_rules->setRuleFiles(entries);
}

void AlertSettingsDialog::setRoutingProblems(const QStringList &problems)
{
    m_routing->setProblems(problems);
}

void AlertSettingsDialog::showTestResult(const QString &text, bool isGood)
{
    m_alertmanagers->showTestResult(text, isGood);
}

AlertSettings AlertSettingsDialog::settings() const
{
    AlertSettings settings = m_settings;
    for (const AlertSettingsPage *page : m_pages)
        page->collect(settings);
    return settings;
}

void AlertSettingsDialog::apply()
{
    const AlertSettings now = settings();
    if (now == m_clean)
        return;
    m_settings = now;
    for (AlertSettingsPage *page : std::as_const(m_pages))
        page->setSettings(now);
    m_clean = settings();
    render();
    Q_EMIT applied(now);
}

void AlertSettingsDialog::accept()
{
    // Return in a field comes here without the button.
    if (!m_ok->isEnabled())
        return;
    apply();
    QDialog::accept();
}

void AlertSettingsDialog::render()
{
    QString problem;
    int badPage = -1;
    for (int page = 0; page < int(m_pages.size()) && problem.isEmpty(); ++page) {
        problem = m_pages[page]->problem();
        badPage = problem.isEmpty() ? -1 : page;
    }
    m_problem->setText(problem);
    m_ok->setEnabled(problem.isEmpty());
    m_apply->setEnabled(problem.isEmpty() && settings() != m_clean);
    renderList(badPage);
}

void AlertSettingsDialog::renderList(int badPage)
{
    const QSize size(signSide, signSide);
    QIcon sign;
    for (const auto &[mode, role] : { std::pair(QIcon::Normal, QPalette::Text),
             std::pair(QIcon::Selected, QPalette::HighlightedText) }) {
        const QIcon icon = symbolicIcon(QStringLiteral("warning"), palette().color(role));
        sign.addPixmap(icon.pixmap(size, devicePixelRatioF()), mode);
    }
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setIcon(row == badPage ? sign : QIcon());
}

void AlertSettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_ok)
        render();
}

} // namespace opsglass
