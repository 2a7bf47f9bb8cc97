// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "models/report/reportfigure.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace opsglass {

/// Which PromQL gives which figure of a system.
struct FigureQuery {
    ReportFigure figure = ReportFigure::Requests;
    QString expr; ///< `$w` stands for the window, as a PromQL duration
    QString label; ///< names the rows of the answer; empty for a figure of the whole system
    QStringList metrics; ///< the figure comes from, any of them
};

/// A system whose metrics the program knows.
struct MonitoredSystem {
    QString id; ///< of the folder of its dashboards: "ajentik"
    QString name;
    QStringList signs; ///< metrics of its own: with any of them on a source, it is there
    QList<FigureQuery> figures;
};

/// The five systems of the built-in dashboards, with the metrics their documents name and those
/// their code exports, where these differ.
const QList<MonitoredSystem> &monitoredSystems();

/// A selector of the metrics by which systems are recognised.
QString signSelector();

/// Those with a sign among the names of metrics.
QList<MonitoredSystem> recognised(const QStringList &metrics);

} // namespace opsglass
