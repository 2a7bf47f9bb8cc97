// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/csvwriter.h"
#include "models/export/jsontables.h"
#include "models/export/paneltables.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <cmath>

using namespace opsglass;
using namespace std::chrono_literals;

namespace {

QList<DataSeries> seriesOf(qsizetype rows, int count)
{
    QList<DataSeries> all;
    for (int number = 0; number < count; ++number) {
        DataSeries series;
        series.name = QStringLiteral("series %1").arg(number);
        series.grid = { Instant(1'790'000'000s), 1s, rows };
        series.values.reserve(rows);
        for (qsizetype row = 0; row < rows; ++row)
            series.values << std::sin(static_cast<double>(row)) * (number + 1);
        all << series;
    }
    return all;
}

void report(QTextStream &out, const QString &what, const QElapsedTimer &clock, qint64 bytes)
{
    out << what << ": " << clock.elapsed() << " ms, " << bytes / 1'000'000 << " MB" << Qt::endl;
}

} // namespace

/// `bench_csv [ROWS [SERIES]]`: writes a panel of so many rows (a million) and series (three) into
/// a file, as CSV with the system's zone, as a spreadsheet's CSV and as JSON; prints how long it
/// took.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList words = QCoreApplication::arguments();
    const qsizetype rows = words.value(1, QStringLiteral("1000000")).toLongLong();
    const int count = words.value(2, QStringLiteral("3")).toInt();
    const QTimeZone zone("Europe/Berlin");
    const QTemporaryDir folder;
    const QList<DataSeries> series = seriesOf(rows, count);
    QElapsedTimer clock;
    clock.start();
    const QList<ExportTable> tables { seriesTable(series) };
    out << rows << " rows, " << count << " series; the table took " << clock.elapsed() << " ms\n";
    bool isWritten = true;
    for (const CsvStyle &style :
        { CsvStyle(), CsvStyle::forSpreadsheet(QLocale(QLocale::German, QLocale::Germany)) }) {
        QSaveFile file(folder.filePath(QStringLiteral("csv")));
        clock.start();
        isWritten = isWritten && file.open(QIODevice::WriteOnly)
            && writeCsv(tables, style, zone, sinkInto(&file)) && file.commit();
        report(out, style.hasBom ? QStringLiteral("spreadsheet") : QStringLiteral("CSV"), clock,
            QFileInfo(file.fileName()).size());
    }
    QSaveFile file(folder.filePath(QStringLiteral("json")));
    clock.start();
    isWritten = isWritten && file.open(QIODevice::WriteOnly)
        && writeJson({ {}, tables }, zone, sinkInto(&file)) && file.commit();
    report(out, QStringLiteral("JSON"), clock, QFileInfo(file.fileName()).size());
    return isWritten ? 0 : 1;
}
