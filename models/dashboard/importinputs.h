// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/dashboard.h"

#include <QHash>

namespace opsglass {

/// Something a dashboard leaves to whoever opens it (spec/grafana.md §4 and §22).
struct ImportInput {
    enum class Kind {
        Source, ///< an `__inputs` entry for a data source
        Uid, ///< a source of the server the file comes from, by uid or name
        Constant, ///< an `__inputs` entry for a text
    };

    Kind kind = Kind::Source;
    QString key; ///< the name of the input, or the uid
    QString label; ///< what a person calls it; empty: the key
    QString description;
    QString value; ///< of a constant: what the file proposes
    friend bool operator==(const ImportInput &, const ImportInput &) = default;
};

/// What has to be chosen before `dashboard` can be shown: the entries of `__inputs` that something
/// refers to, then the literal Prometheus sources that `sources` (word → id) does not know, each
/// once, in the file's order. Sources in other languages are left out: nothing here could answer;
/// so is `local`, which is this machine everywhere.
QList<ImportInput> importInputs(const Dashboard &dashboard, const QHash<QString, QString> &sources);

/// `bytes` with every `${name}` of `values` replaced, escaped as text of JSON (§22).
QByteArray withInputs(QByteArray bytes, const QHash<QString, QString> &values);

} // namespace opsglass
