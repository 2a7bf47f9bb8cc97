// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/jsontables.h"

#include "models/data/matrix.h"
#include "models/export/csvcell.h"
#include "models/export/timecells.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace opsglass {

namespace {

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// A text in quotes, escaped.
QByteArray jsonOf(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray { text }).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray jsonOf(const Labels &labels)
{
    QJsonObject object;
    for (auto label = labels.pairs.cbegin(); label != labels.pairs.cend(); ++label)
        object.insert(label.key(), label.value());
    return jsonOf(object);
}

QByteArray typeName(ExportColumn::Kind kind)
{
    switch (kind) {
    case ExportColumn::Kind::Time:
        return "time";
    case ExportColumn::Kind::Number:
        return "number";
    case ExportColumn::Kind::Text:
        break;
    }
    return "text";
}

class JsonWriter {
public:
    JsonWriter(const QTimeZone &zone, const ExportSink &sink, qsizetype cells)
        : m_buffer(sink, cells)
        , m_times(zone, TimeCells::Form::Iso)
    {
    }

    QByteArray &bytes() { return m_buffer.bytes; }
    bool finish() { return m_buffer.finish(); }

    /// False when the sink wants no more; so below.
    bool writePart(const ExportedPart &part)
    {
        openFacts(part.facts);
        bytes() += "\"tables\": [";
        bool isFirst = true;
        for (const ExportTable &table : part.tables) {
            bytes() += isFirst ? "\n" : ",\n";
            isFirst = false;
            if (!writeTable(table))
                return false;
        }
        bytes() += "]}";
        return true;
    }

    /// The object's facts without its closing brace, so that more may follow.
    void openFacts(const QJsonObject &facts)
    {
        const QByteArray json = jsonOf(facts);
        bytes() += json.first(json.size() - 1);
        bytes() += facts.isEmpty() ? "" : ", ";
    }

private:
    bool writeTable(const ExportTable &table)
    {
        bytes() += '{';
        if (!table.name.isEmpty())
            bytes() += "\"name\": " + jsonOf(table.name) + ", ";
        bytes() += "\"fields\": [";
        bool isFirst = true;
        for (const ExportColumn &column : table.columns) {
            bytes() += isFirst ? "\n" : ",\n";
            isFirst = false;
            if (!writeColumn(column))
                return false;
        }
        bytes() += "]}";
        return true;
    }

    bool writeColumn(const ExportColumn &column)
    {
        bytes()
            += "{\"name\": " + jsonOf(column.name) + ", \"type\": \"" + typeName(column.kind) + '"';
        if (!column.unit.isEmpty())
            bytes() += ", \"unit\": " + jsonOf(column.unit);
        if (!column.labels.pairs.isEmpty())
            bytes() += ", \"labels\": " + jsonOf(column.labels);
        bytes() += ", \"values\": [";
        for (qsizetype row = 0; row < column.length(); ++row) {
            if (row > 0)
                bytes() += ',';
            appendCell(column, row);
            if (!m_buffer.endRow())
                return false;
        }
        bytes() += "]}";
        return true;
    }

    void appendCell(const ExportColumn &column, qsizetype row)
    {
        switch (column.kind) {
        case ExportColumn::Kind::Text:
            bytes() += column.texts[row].isNull() ? "null" : jsonOf(column.texts[row]);
            break;
        case ExportColumn::Kind::Time:
            appendTime(column.numbers[row]);
            break;
        case ExportColumn::Kind::Number:
            appendValue(column.numbers[row]);
            break;
        }
    }

    void appendTime(double milliseconds)
    {
        QByteArray time;
        m_times.append(time, milliseconds);
        bytes() += time.isEmpty() ? QByteArray("null") : '"' + time + '"';
    }

    void appendValue(double value)
    {
        if (isMissing(value))
            bytes() += "null";
        else if (std::isfinite(value))
            appendNumber(bytes(), value);
        else
            bytes() += '"' + numberCell(value) + '"';
    }

    ExportBuffer m_buffer;
    TimeCells m_times;
};

qsizetype cellsOf(const ExportedPart &part)
{
    qsizetype cells = 0;
    for (const ExportTable &table : part.tables)
        cells += table.length() * table.columns.size();
    return cells;
}

} // namespace

bool writeJson(const ExportedPart &part, const QTimeZone &zone, const ExportSink &sink)
{
    JsonWriter writer(zone, sink, cellsOf(part));
    if (!writer.writePart(part))
        return false;
    writer.bytes() += '\n';
    return writer.finish();
}

bool writeJson(const QJsonObject &facts, const QList<ExportedPart> &panels, const QTimeZone &zone,
    const ExportSink &sink)
{
    qsizetype cells = 0;
    for (const ExportedPart &panel : panels)
        cells += cellsOf(panel);
    JsonWriter writer(zone, sink, cells);
    writer.openFacts(facts);
    writer.bytes() += "\"panels\": [";
    bool isFirst = true;
    for (const ExportedPart &panel : panels) {
        writer.bytes() += isFirst ? "\n" : ",\n";
        isFirst = false;
        if (!writer.writePart(panel))
            return false;
    }
    writer.bytes() += "]}\n";
    return writer.finish();
}

} // namespace opsglass
