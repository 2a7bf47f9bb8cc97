// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/exportsink.h"

#include <QIODevice>

#include <algorithm>

namespace opsglass {

namespace {

constexpr qsizetype pieceSize = 256 * 1024;

} // namespace

ExportSink sinkInto(QIODevice *device, std::function<bool(double fraction)> goesOn)
{
    return [device, goesOn = std::move(goesOn)](const QByteArray &bytes, double fraction) {
        return device->write(bytes) == bytes.size() && (!goesOn || goesOn(fraction));
    };
}

ExportBuffer::ExportBuffer(const ExportSink &sink, qsizetype rows)
    : m_sink(sink)
    , m_rows(rows)
{
    bytes.reserve(pieceSize + pieceSize / 4);
}

bool ExportBuffer::endRow()
{
    ++m_done;
    return bytes.size() < pieceSize || flush();
}

bool ExportBuffer::finish()
{
    m_done = m_rows;
    return flush();
}

bool ExportBuffer::flush()
{
    if (m_isStopped)
        return false;
    const double fraction
        = m_rows > 0 ? std::min(1.0, static_cast<double>(m_done) / static_cast<double>(m_rows)) : 1;
    m_isStopped = !m_sink(bytes, fraction);
    bytes.resize(0);
    return !m_isStopped;
}

} // namespace opsglass
