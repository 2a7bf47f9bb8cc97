// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/annotationdialog.h"

#include "models/format/duration.h"
#include "models/series/annotationset.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace opsglass {

namespace {

/// More rows than a person reads only make the dialog slow.
constexpr qsizetype rowLimit = 2000;
constexpr int markRole = Qt::UserRole;

enum Column { TimeColumn, NameColumn, TitleColumn, TextColumn, TagsColumn, ColumnCount };

QIcon dotIcon(const QColor &color)
{
    constexpr int size = 16;
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QRectF(3, 3, 10, 10));
    return pixmap;
}

QString timeText(const AnnotationMark &mark, const QTimeZone &zone)
{
    const QString from = formatDateTime(mark.from, zone);
    return mark.to == mark.from
        ? from
        : QStringLiteral("%1 – %2").arg(from, formatDateTime(mark.to, zone));
}

QTableWidgetItem *readOnlyItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text.toHtmlEscaped());
    return item;
}

} // namespace

AnnotationDialog::AnnotationDialog(
    AnnotationSet *annotations, const Theme &theme, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_annotations(annotations)
    , m_theme(theme)
    , m_zone(zone)
    , m_switches(new QListWidget(this))
    , m_events(new QTableWidget(0, ColumnCount, this))
    , m_summary(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Annotations"));
    resize(900, 520);
    buildLayout();
    connect(annotations, &AnnotationSet::changed, this, &AnnotationDialog::render);
    connect(annotations, &QObject::destroyed, this, &QWidget::close);
    connect(m_switches, &QListWidget::itemChanged, this, &AnnotationDialog::applySwitch);
    connect(m_events, &QTableWidget::cellActivated, this, &AnnotationDialog::chooseEvent);
    render();
}

void AnnotationDialog::buildLayout()
{
    m_switches->setAccessibleName(tr("Annotations of this dashboard"));
    m_switches->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_switches->setMaximumHeight(140);
    m_events->setAccessibleName(tr("Events"));
    m_events->setHorizontalHeaderLabels(
        { tr("Time"), tr("Annotation"), tr("Title"), tr("Text"), tr("Tags") });
    m_events->verticalHeader()->hide();
    m_events->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_events->setSelectionMode(QAbstractItemView::SingleSelection);
    m_events->setShowGrid(false);
    m_events->setWordWrap(false);
    m_events->setTabKeyNavigation(false);
    QHeaderView *header = m_events->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->resizeSection(TimeColumn, 320);
    header->resizeSection(NameColumn, 130);
    header->resizeSection(TitleColumn, 170);
    header->resizeSection(TextColumn, 170);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_switches);
    layout->addWidget(m_summary);
    layout->addWidget(m_events, 1);
    layout->addWidget(buttons);
}

void AnnotationDialog::render()
{
    renderSwitches();
    renderEvents();
}

void AnnotationDialog::renderSwitches()
{
    const QSignalBlocker blocker(m_switches);
    const QList<AnnotationState> &states = m_annotations->states();
    while (m_switches->count() > states.size())
        delete m_switches->takeItem(m_switches->count() - 1);
    while (m_switches->count() < states.size())
        m_switches->addItem(new QListWidgetItem);
    for (int row = 0; row < m_switches->count(); ++row) {
        const AnnotationState &state = states[row];
        QListWidgetItem *item = m_switches->item(row);
        QString text = tr("%1 · %n event(s)", nullptr, int(state.events)).arg(state.name);
        if (!state.isOn)
            text = tr("%1 · off").arg(state.name);
        else if (state.isLoading)
            text = tr("%1 · asking…").arg(state.name);
        if (state.error)
            text = QStringLiteral("⚠ %1: %2").arg(state.name, state.error->message);
        item->setText(text);
        item->setIcon(dotIcon(m_theme.color(state.color)));
        item->setCheckState(state.isOn ? Qt::Checked : Qt::Unchecked);
    }
}

QString AnnotationDialog::summary(qsizetype events) const
{
    if (m_annotations->states().isEmpty())
        return tr("This dashboard has no annotations.");
    if (events == 0)
        return tr("No events in this time range.");
    if (events > rowLimit)
        return tr("The newest %1 of %2 events in this time range.").arg(rowLimit).arg(events);
    return tr("Events in this time range; Enter shows the time around one.");
}

void AnnotationDialog::renderEvents()
{
    const QList<AnnotationMark> marks = m_annotations->marks();
    const qsizetype shown = std::min(marks.size(), rowLimit);
    m_summary->setText(summary(marks.size()));
    m_events->setRowCount(int(shown));
    for (int row = 0; row < int(shown); ++row) {
        const AnnotationMark &mark = marks[marks.size() - 1 - row]; // the newest first
        auto *time = readOnlyItem(timeText(mark, m_zone));
        time->setIcon(dotIcon(m_theme.color(mark.color)));
        time->setData(markRole, QVariant::fromValue(TimeRange { mark.from, mark.to }));
        m_events->setItem(row, TimeColumn, time);
        m_events->setItem(row, NameColumn, readOnlyItem(mark.name));
        m_events->setItem(row, TitleColumn, readOnlyItem(mark.title));
        m_events->setItem(row, TextColumn, readOnlyItem(mark.text));
        m_events->setItem(row, TagsColumn, readOnlyItem(mark.tags.join(QLatin1String(", "))));
    }
}

void AnnotationDialog::applySwitch(QListWidgetItem *item)
{
    m_annotations->setOn(m_switches->row(item), item->checkState() == Qt::Checked);
}

void AnnotationDialog::chooseEvent(int row)
{
    const QTableWidgetItem *item = m_events->item(row, TimeColumn);
    if (!item)
        return;
    const auto event = item->data(markRole).value<TimeRange>();
    constexpr Milliseconds smallest(15 * 60'000);
    const Milliseconds margin = std::max(event.span() / 2, smallest);
    Q_EMIT rangeChosen({ event.from - margin, event.to + margin });
}

} // namespace opsglass
