// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QSize>

#include <memory>

namespace opsglass {

class VectorSink;

/// Something widgets can be painted on that hands everything to a sink as shapes, each with the
/// part of it that is seen: Qt's own SVG generator knows no clipping (Qt 6.4), and neither it nor
/// the PDF writer that of widgets within widgets.
class VectorDevice : public QPaintDevice {
public:
    /// \param sink outlives the device
    /// \param size in logical pixels
    VectorDevice(VectorSink *sink, const QSize &size);
    ~VectorDevice() override;

    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    std::unique_ptr<QPaintEngine> m_engine;
    QSize m_size;
};

} // namespace opsglass
