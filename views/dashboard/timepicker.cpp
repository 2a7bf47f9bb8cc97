// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/timepicker.h"

#include "models/dashboard/timemath.h"
#include "models/series/dashboardmodel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace opsglass {

namespace {

constexpr int fromRole = Qt::UserRole;
constexpr int toRole = Qt::UserRole + 1;

} // namespace

TimePicker::TimePicker(QWidget *parent)
    : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setToolTip(tr("Time range (T)"));
    setAccessibleName(tr("Time range"));
    buildPopup();
    connect(this, &QToolButton::clicked, this, &TimePicker::openPopup);
}

void TimePicker::setDashboard(DashboardModel *dashboard)
{
    if (m_dashboard)
        disconnect(m_dashboard, nullptr, this, nullptr);
    m_dashboard = dashboard;
    setEnabled(dashboard);
    if (dashboard) {
        connect(dashboard, &DashboardModel::timeChanged, this, &TimePicker::showTime);
        connect(dashboard, &DashboardModel::zoneChanged, this, &TimePicker::showTime);
        connect(dashboard, &QObject::destroyed, this, [this] { m_dashboard = nullptr; });
    }
    showTime();
}

void TimePicker::buildPopup()
{
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QHBoxLayout(m_popup);
    layout->addWidget(buildCustomRange());
    layout->addWidget(buildQuickRanges());
}

QWidget *TimePicker::buildCustomRange()
{
    auto *side = new QWidget(m_popup);
    auto *form = new QFormLayout(side);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_from = new QLineEdit(side);
    m_from->setPlaceholderText(tr("now-6h or 2026-01-31 08:00"));
    m_from->setMinimumWidth(220);
    m_to = new QLineEdit(side);
    m_to->setPlaceholderText(tr("now"));
    m_problem = new QLabel(side);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *apply = new QPushButton(tr("Apply time range"), side);
    m_zone = new QComboBox(side);
    m_zone->addItem(tr("This computer’s time"), QByteArray());
    m_zone->addItem(tr("UTC"), QByteArrayLiteral("UTC"));
    m_zone->insertSeparator(2);
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : ids)
        m_zone->addItem(QString::fromLatin1(id), id);
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(20);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("T&o"), m_to);
    form->addRow(m_problem);
    form->addRow(apply);
    form->addRow(tr("Time &zone"), m_zone);
    connect(apply, &QPushButton::clicked, this, &TimePicker::applyCustom);
    connect(m_from, &QLineEdit::returnPressed, this, &TimePicker::applyCustom);
    connect(m_to, &QLineEdit::returnPressed, this, &TimePicker::applyCustom);
    connect(m_zone, &QComboBox::activated, this, &TimePicker::applyZone);
    return side;
}

QWidget *TimePicker::buildQuickRanges()
{
    auto *side = new QWidget(m_popup);
    auto *layout = new QVBoxLayout(side);
    m_search = new QLineEdit(side);
    m_search->setPlaceholderText(tr("Search quick ranges"));
    m_search->setClearButtonEnabled(true);
    m_quick = new QListWidget(side);
    m_quick->setMinimumWidth(200);
    m_quick->setMinimumHeight(300);
    for (const QuickRange &range : quickRanges()) {
        auto *item = new QListWidgetItem(range.display, m_quick);
        item->setData(fromRole, range.from);
        item->setData(toRole, range.to);
    }
    layout->addWidget(m_search);
    layout->addWidget(m_quick);
    connect(m_search, &QLineEdit::textChanged, this, &TimePicker::filterQuickRanges);
    connect(m_quick, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        m_popup->hide();
        m_dashboard->setTime({ item->data(fromRole).toString(), item->data(toRole).toString() });
    });
    connect(m_quick, &QListWidget::itemClicked, m_quick, &QListWidget::itemActivated);
    return side;
}

void TimePicker::openPopup()
{
    if (!m_dashboard)
        return;
    m_from->setText(editableTime(m_dashboard->time().from, m_dashboard->context()));
    m_to->setText(editableTime(m_dashboard->time().to, m_dashboard->context()));
    m_problem->hide();
    m_search->clear();
    const QTimeZone &zone = m_dashboard->context().zone;
    m_zone->setCurrentIndex(
        zone == QTimeZone::systemTimeZone() ? 0 : qMax(0, m_zone->findData(zone.id())));
    m_popup->adjustSize();
    QPoint corner = mapToGlobal(QPoint(width() - m_popup->width(), height() + 2));
    const QRect available = screen()->availableGeometry();
    corner.setX(qBound(available.left(), corner.x(), available.right() - m_popup->width()));
    m_popup->move(corner);
    m_popup->show();
    m_from->setFocus();
    m_from->selectAll();
}

void TimePicker::showTime()
{
    if (!m_dashboard) {
        setText({});
        return;
    }
    const TimeChoice time = m_dashboard->time();
    setText(rangeText(time.from, time.to, m_dashboard->context()));
    for (int row = 0; row < m_quick->count(); ++row) {
        const QListWidgetItem *item = m_quick->item(row);
        if (item->data(fromRole) == time.from && item->data(toRole) == time.to)
            m_quick->setCurrentRow(row);
    }
}

void TimePicker::filterQuickRanges(const QString &text)
{
    for (int row = 0; row < m_quick->count(); ++row) {
        QListWidgetItem *item = m_quick->item(row);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive));
    }
}

void TimePicker::applyCustom()
{
    const TimeChoice time { m_from->text().trimmed(), m_to->text().trimmed() };
    const auto window = parseWindow(time.from, time.to, m_dashboard->context(), m_dashboard->now());
    if (!window) {
        m_problem->setText(window.error().message);
        m_problem->show();
        m_popup->adjustSize();
        return;
    }
    m_popup->hide();
    m_dashboard->setTime(time);
}

void TimePicker::applyZone(int index)
{
    const QByteArray id = m_zone->itemData(index).toByteArray();
    m_dashboard->setZone(id.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(id));
}

} // namespace opsglass
