// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/systemreport.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace opsglass {

/// A piece of a report on paper: plain text, not escaped for any format.
struct ReportBlock {
    enum class Kind {
        Heading, ///< `text`
        Paragraph, ///< `text`
        Facts, ///< rows of two: what, and how much
        Table, ///< `columns` and rows below them; all but the first `textColumns` are numbers
        Problems, ///< rows of two: who, and what is wrong
    };
    Kind kind = Kind::Paragraph;
    QString text = {};
    int level = 1; ///< of a heading: 1 …
    QStringList columns = {};
    int textColumns = 1;
    QList<QStringList> rows = {};
    std::optional<SystemStatus> status = {}; ///< of the system a heading is about
};

/// A report for people, in the order it is read: the whole, then system for system, then alerts and
/// what could not be found out.
/// \param zone in which times are written
QList<ReportBlock> reportDocument(const Report &report, const QTimeZone &zone);

/// How the kinds of blocks are written in one format.
struct ReportWriter {
    QString (*heading)(const ReportBlock &block);
    QString (*paragraph)(const ReportBlock &block);
    QString (*facts)(const ReportBlock &block); ///< of problems too
    QString (*table)(const ReportBlock &block);
};

/// The blocks of reportDocument(), each as it is written.
QStringList writtenReport(const Report &report, const QTimeZone &zone, const ReportWriter &writer);

} // namespace opsglass
