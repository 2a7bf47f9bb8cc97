// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demometrics.h"
#include "app/demo/past.h"
#include "models/data/result.h"

#include <QObject>

#include <memory>

namespace opsglass {

/// One part of the past in a file.
struct WrittenPart {
    LoadCheckpoint end; ///< not later than its end
    qsizetype samples = 0; ///< 0 when it is too short to have any; there is no file then
};

/// Writes parts of the demo's past as files for promtool. Lives on a thread of its own; stops when
/// that thread is asked to be interrupted.
class PastWriter : public QObject {
    Q_OBJECT

public:
    PastWriter(std::shared_ptr<const DemoPlan> plan, LoadCheckpoint from);

    /// Writes one part, which follows the one before; written() or failed() follows.
    void write(const PastPart &part, const QString &path);

Q_SIGNALS:
    void written(const QString &path, const opsglass::WrittenPart &part);
    void failed(const opsglass::Error &error);

private:
    std::shared_ptr<const DemoPlan> m_plan;
    DemoLoad m_load;
};

} // namespace opsglass
