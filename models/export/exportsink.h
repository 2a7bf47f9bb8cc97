// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

class QIODevice;

namespace opsglass {

/// Takes the next bytes and how much of the whole is done with them, 0…1. False stops the writer:
/// the person cancelled, or the bytes could not be written.
using ExportSink = std::function<bool(const QByteArray &bytes, double fraction)>;

/// Writes into `device`, which outlives the sink, then asks `goesOn`, if there is one.
ExportSink sinkInto(QIODevice *device, std::function<bool(double fraction)> goesOn = {});

/// Collects text and hands it to a sink in pieces, so that a long table never stands in memory as
/// text.
class ExportBuffer {
public:
    /// \param sink outlives the buffer
    /// \param rows how many the whole has
    ExportBuffer(const ExportSink &sink, qsizetype rows);

    QByteArray bytes; ///< to append to
    /// Ends a row. False when the sink wants no more.
    bool endRow();
    /// Hands on what is left. False when the sink wants no more, or wanted no more before.
    bool finish();

private:
    bool flush();

    const ExportSink &m_sink;
    qsizetype m_rows;
    qsizetype m_done = 0;
    bool m_isStopped = false;
};

} // namespace opsglass
