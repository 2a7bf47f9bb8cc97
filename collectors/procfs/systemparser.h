// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collectors/procfs/systemfacts.h"

#include <QByteArrayView>

namespace opsglass {

/// The files of proc(5) about the whole machine. What a kernel does not say, or says otherwise than
/// documented, is left out.

MemoryFacts parseMemory(QByteArrayView text);
KernelFacts parseKernel(QByteArrayView text);
std::optional<std::array<double, 3>> parseLoad(QByteArrayView text);
/// Seconds since boot.
std::optional<double> parseUptime(QByteArrayView text);
/// Every device of the file, partitions too.
QList<DiskFacts> parseDisks(QByteArrayView text);
QList<NetworkFacts> parseNetworks(QByteArrayView text);
/// A file of /proc/pressure.
PressureFacts parsePressure(QByteArrayView resource, QByteArrayView text);

/// Whether node_exporter shows the device: not RAM and loop devices, floppies and partitions.
bool isShownDisk(QByteArrayView device);

} // namespace opsglass
