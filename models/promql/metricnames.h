// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace opsglass {

/// The metric names a PromQL expression selects by name, in order of appearance, each once; also
/// those given as `{__name__="…"}`. Names chosen by a regular expression are not known and not
/// listed. An expression that does not parse gives what can be recognised.
QStringList metricNames(QStringView expr);

} // namespace opsglass
