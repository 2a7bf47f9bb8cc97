// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/processes/processcell.h"

#include "models/format/duration.h"
#include "models/format/localetime.h"
#include "models/processes/processwords.h"

#include <QCoreApplication>

#include <QDateTime>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProcessCell)
};

QString headingText(ProcessColumn column, const ProcessLine &line, const QTimeZone &zone)
{
    constexpr qsizetype longest = 100;
    if (column != ProcessColumn::Name)
        return isSummed(column) ? columnText(column, line.process, zone) : QString();
    const QString name
        = line.agents.isEmpty() ? Text::tr("Not watched") : oneLine(line.agents, longest);
    return QStringLiteral("%1 (%2)").arg(name, QString::number(line.count));
}

QString plainTooltip(ProcessColumn column, const ProcessLine &line, const QTimeZone &zone)
{
    constexpr qsizetype most = 1000;
    if (line.isHeading)
        return headingText(column, line, zone);
    if (line.endedAt)
        return Text::tr("Has ended, as seen at %1").arg(formatDateTime(*line.endedAt, zone));
    if (column == ProcessColumn::State)
        return stateMeaning(line.process.state);
    if (column == ProcessColumn::Command)
        return oneLine(line.process.commandLine, most);
    const QString text = columnText(column, line.process, zone);
    if (!text.isEmpty())
        return isNumeric(column) ? QString() : text;
    if (column == ProcessColumn::Cpu)
        return Text::tr("Known from the second reading on");
    return isNumeric(column) ? Text::tr("May not be read, or is not known yet") : QString();
}

} // namespace

QString cellText(ProcessColumn column, const ProcessLine &line, const QTimeZone &zone)
{
    if (line.isHeading)
        return headingText(column, line, zone);
    if (line.endedAt && column == ProcessColumn::State)
        return Text::tr("Ended %1").arg(formatTime(*line.endedAt, zone));
    const QString text = columnText(column, line.process, zone);
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString cellTooltip(ProcessColumn column, const ProcessLine &line, const QTimeZone &zone)
{
    const QString text = plainTooltip(column, line, zone);
    return text.isEmpty() ? text : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

QVariant cellKey(ProcessColumn column, const ProcessLine &line)
{
    if (!line.isHeading)
        return columnKey(column, line.process);
    if (column == ProcessColumn::Name)
        return line.agents;
    return isSummed(column) ? columnKey(column, line.process) : QVariant();
}

QVariant exactValue(ProcessColumn column, const ProcessLine &line, const QTimeZone &zone)
{
    if (!isNumeric(column))
        return cellText(column, line, zone);
    const QVariant key = cellKey(column, line);
    if (column != ProcessColumn::Started || !key.isValid())
        return key;
    return QDateTime::fromMSecsSinceEpoch(qint64(key.toDouble()), zone);
}

bool isMuted(ProcessColumn column, const ProcessLine &line)
{
    return line.endedAt || (!line.isHeading && !columnKey(column, line.process).isValid());
}

} // namespace opsglass
