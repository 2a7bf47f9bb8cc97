// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/inspectdialog.h"

#include "models/export/csv.h"
#include "models/format/duration.h"
#include "models/format/joinedlist.h"
#include "models/series/panelmodel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace opsglass {

namespace {

/// More rows than a person reads only make the dialog slow; the CSV has them all.
constexpr qsizetype rowLimit = 2000;

QString numberText(double value)
{
    if (isMissing(value))
        return {};
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("+Inf") : QStringLiteral("-Inf");
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString cellText(const Field &field, qsizetype row, const QTimeZone &zone)
{
    switch (field.type) {
    case Field::Type::String:
        return field.texts[row];
    case Field::Type::Time:
        return formatDateTime(Instant(Milliseconds(std::llround(field.numbers[row]))), zone);
    case Field::Type::Boolean:
    case Field::Type::Number:
    case Field::Type::Frames:
        return numberText(field.numbers[row]);
    }
    return {};
}

QTableWidgetItem *readOnlyItem(const QString &text, bool isNumber = false)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    if (isNumber)
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

InspectDialog::InspectDialog(PanelModel *panel, const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_panel(panel)
    , m_zone(zone)
    , m_tabs(new QTabWidget(this))
    , m_data(new QTableWidget(this))
    , m_queries(new QPlainTextEdit(this))
    , m_statistics(new QTableWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Inspect: %1").arg(panel->title()));
    resize(860, 560);
    m_queries->setReadOnly(true);
    auto *json = new QPlainTextEdit(this);
    json->setReadOnly(true);
    json->setPlainText(QString::fromUtf8(QJsonDocument(panel->panel().json).toJson()));
    m_tabs->addTab(m_data, tr("&Data"));
    m_tabs->addTab(m_statistics, tr("&Statistics"));
    m_tabs->addTab(m_queries, tr("&Query"));
    m_tabs->addTab(json, tr("&JSON"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy as CSV"), QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(copy, &QPushButton::clicked, this, &InspectDialog::copyCsv);
    connect(panel, &PanelModel::dataChanged, this, &InspectDialog::render);
    connect(panel, &QObject::destroyed, this, &QDialog::close);
    render();
}

void InspectDialog::render()
{
    renderData();
    renderQueries();
    renderStatistics();
}

void InspectDialog::renderData()
{
    m_data->clear();
    m_data->setRowCount(0);
    const QList<Frame> &frames = m_panel->data().frames;
    int column = 0;
    qsizetype longest = 0;
    for (const Frame &frame : frames)
        longest = qMax(longest, frame.length());
    m_data->setRowCount(int(qMin(longest, rowLimit)));
    const Field *lastTime = nullptr;
    for (const Frame &frame : frames) {
        for (const Field &field : frame.fields) {
            // Series of one query share their times: one column serves them all.
            if (field.type == Field::Type::Time) {
                if (lastTime && lastTime->numbers == field.numbers)
                    continue;
                lastTime = &field;
            }
            m_data->setColumnCount(column + 1);
            m_data->setHorizontalHeaderItem(column,
                new QTableWidgetItem(field.displayName.isEmpty() ? field.name : field.displayName));
            const bool isNumber = field.type == Field::Type::Number;
            for (qsizetype row = 0; row < qMin(field.length(), rowLimit); ++row)
                m_data->setItem(
                    int(row), column, readOnlyItem(cellText(field, row, m_zone), isNumber));
            ++column;
        }
    }
    m_data->resizeColumnsToContents();
}

void InspectDialog::renderQueries()
{
    QStringList parts;
    for (const SentQuery &query : m_panel->sentQueries()) {
        QString part = tr("%1: %2").arg(query.refId, query.expr);
        if (!query.sent.isEmpty())
            part += u'\n' + query.sent;
        part += u'\n'
            + (query.error.isEmpty() ? joinedList({ tr("%n series", nullptr, int(query.series)),
                   tr("%n points", nullptr, int(query.points)),
                   tr("%1 ms").arg(query.took.count()) })
                                     : query.error);
        parts << part;
    }
    const QString text = parts.join(QLatin1String("\n\n"));
    if (m_queries->toPlainText() != text)
        m_queries->setPlainText(text);
}

void InspectDialog::renderStatistics()
{
    const TimeRange range = m_panel->data().range;
    qint64 total = 0;
    qsizetype points = 0;
    qsizetype series = 0;
    for (const SentQuery &query : m_panel->sentQueries()) {
        total += query.took.count();
        points += query.points;
        series += query.series;
    }
    const PanelStatus &status = m_panel->status();
    const QList<std::pair<QString, QString>> rows {
        { tr("Queries"), QString::number(m_panel->sentQueries().size()) },
        { tr("Series"), QString::number(series) },
        { tr("Points"), QString::number(points) },
        { tr("Time for all answers"), tr("%1 ms").arg(total) },
        { tr("Range"),
            formatDateTime(range.from, m_zone) + QStringLiteral(" – ")
                + formatDateTime(range.to, m_zone) },
        { tr("Answered"), status.dataAt ? formatDateTime(*status.dataAt, m_zone) : tr("never") },
        { tr("Error"), status.error ? status.error->message : QString() },
        { tr("Notices"), status.notices.join(u'\n') },
    };
    m_statistics->setColumnCount(2);
    m_statistics->setRowCount(int(rows.size()));
    m_statistics->horizontalHeader()->setVisible(false);
    m_statistics->horizontalHeader()->setStretchLastSection(true);
    m_statistics->verticalHeader()->setVisible(false);
    for (int row = 0; row < rows.size(); ++row) {
        m_statistics->setItem(row, 0, readOnlyItem(rows[row].first));
        m_statistics->setItem(row, 1, readOnlyItem(rows[row].second));
    }
    m_statistics->resizeColumnToContents(0);
}

void InspectDialog::copyCsv() const
{
    const PanelShape shape = panelShape(m_panel->panel().type);
    QGuiApplication::clipboard()->setText(
        QString::fromUtf8(csvOfPanel(m_panel->data(), m_zone, shape)));
}

} // namespace opsglass
