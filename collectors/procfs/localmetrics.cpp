// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/localmetrics.h"

namespace opsglass {

namespace {

struct Metric {
    const char *name;
    const char *type;
    const char *help;
};

/// A table: longer than a file ought to be otherwise. The texts are part of an exposition that
/// other programs read, hence not translated.
const Metric metrics[] {
    { "node_boot_time_seconds", "gauge", "When the machine was started, in seconds since 1970." },
    { "node_cpu_seconds_total", "counter",
        "Seconds each processor has spent in each mode; time of virtual machines is part of user "
        "and nice." },
    { "node_disk_io_time_seconds_total", "counter",
        "Seconds in which at least one request to the disk was under way." },
    { "node_disk_read_bytes_total", "counter", "Bytes read from the disk." },
    { "node_disk_reads_completed_total", "counter", "Reads the disk has finished." },
    { "node_disk_writes_completed_total", "counter", "Writes the disk has finished." },
    { "node_disk_written_bytes_total", "counter", "Bytes written to the disk." },
    { "node_drm_gpu_busy_percent", "gauge", "How busy the graphics card is, from 0 to 100." },
    { "node_drm_memory_vram_size_bytes", "gauge", "Size of the graphics card's own memory." },
    { "node_drm_memory_vram_used_bytes", "gauge",
        "Bytes in use of the graphics card's own memory." },
    { "node_filesystem_avail_bytes", "gauge", "Bytes left on the file system for everybody." },
    { "node_filesystem_files", "gauge", "Files and folders the file system has room for." },
    { "node_filesystem_files_free", "gauge",
        "Files and folders that may still be made on the file system." },
    { "node_filesystem_free_bytes", "gauge",
        "Bytes nobody uses on the file system, also those kept for root." },
    { "node_filesystem_size_bytes", "gauge", "Size of the file system." },
    { "node_hwmon_temp_celsius", "gauge", "Temperature a sensor of the hardware states." },
    { "node_load1", "gauge",
        "Tasks that run or wait for a processor or a disk, averaged over a minute." },
    { "node_load15", "gauge",
        "Tasks that run or wait for a processor or a disk, averaged over 15 minutes." },
    { "node_load5", "gauge",
        "Tasks that run or wait for a processor or a disk, averaged over 5 minutes." },
    { "node_memory_Buffers_bytes", "gauge", "Memory that holds raw blocks of disks." },
    { "node_memory_Cached_bytes", "gauge",
        "Memory that holds contents of files, with shared memory." },
    { "node_memory_MemAvailable_bytes", "gauge",
        "The kernel's estimate of what programs could still take without swapping." },
    { "node_memory_MemFree_bytes", "gauge", "Memory nothing uses at all." },
    { "node_memory_MemTotal_bytes", "gauge", "Memory the kernel can use." },
    { "node_memory_SwapCached_bytes", "gauge", "Memory whose content is also kept in swap." },
    { "node_memory_SwapFree_bytes", "gauge", "Swap space not in use." },
    { "node_memory_SwapTotal_bytes", "gauge", "Swap space there is." },
    { "node_network_receive_bytes_total", "counter", "Bytes the interface has received." },
    { "node_network_receive_drop_total", "counter", "Received packets that were thrown away." },
    { "node_network_receive_errs_total", "counter", "Packets received with faults." },
    { "node_network_receive_packets_total", "counter", "Packets the interface has received." },
    { "node_network_transmit_bytes_total", "counter", "Bytes the interface has sent." },
    { "node_network_transmit_drop_total", "counter", "Packets thrown away instead of being sent." },
    { "node_network_transmit_errs_total", "counter", "Packets that could not be sent." },
    { "node_network_transmit_packets_total", "counter", "Packets the interface has sent." },
    { "node_pressure_cpu_waiting_seconds_total", "counter",
        "Seconds in which some task waited for a processor." },
    { "node_pressure_io_stalled_seconds_total", "counter",
        "Seconds in which no task could go on for waiting for disks." },
    { "node_pressure_io_waiting_seconds_total", "counter",
        "Seconds in which some task waited for disks." },
    { "node_pressure_irq_stalled_seconds_total", "counter",
        "Seconds in which no task could go on because of interrupts." },
    { "node_pressure_memory_stalled_seconds_total", "counter",
        "Seconds in which no task could go on for want of memory." },
    { "node_pressure_memory_waiting_seconds_total", "counter",
        "Seconds in which some task waited for memory." },
    { "node_procs_blocked", "gauge", "Tasks that wait for disks to answer." },
    { "node_procs_running", "gauge", "Tasks that run or are ready to." },
    { "node_thermal_zone_temp", "gauge",
        "Temperature of a part of the machine, in degrees Celsius." },
    { "node_time_seconds", "gauge", "The machine's clock, in seconds since 1970." },
    { "opsglass_cpu_mode_ratio", "gauge",
        "Share of the processors' time in each mode since the reading before, from 0 to 1." },
    { "opsglass_cpu_used_ratio", "gauge",
        "Share of time the processor was not idle since the reading before, from 0 to 1; without "
        "the label cpu, all of them together." },
    { "opsglass_disk_busy_ratio", "gauge",
        "Share of time the disk was at work since the reading before, from 0 to 1." },
    { "opsglass_disk_read_bytes_per_second", "gauge",
        "Bytes read from the disk in a second, since the reading before." },
    { "opsglass_disk_written_bytes_per_second", "gauge",
        "Bytes written to the disk in a second, since the reading before." },
    { "opsglass_filesystem_used_ratio", "gauge",
        "Share of the file system in use, from 0 to 1, leaving out what is kept for root." },
    { "opsglass_memory_used_bytes", "gauge", "Memory that is not available to programs." },
    { "opsglass_memory_used_ratio", "gauge",
        "Share of memory that is not available to programs, from 0 to 1." },
    { "opsglass_network_receive_bytes_per_second", "gauge",
        "Bytes received in a second, since the reading before." },
    { "opsglass_network_transmit_bytes_per_second", "gauge",
        "Bytes sent in a second, since the reading before." },
    { "opsglass_pressure_stalled_ratio", "gauge",
        "Share of time in which no task could go on for want of the resource, since the reading "
        "before, from 0 to 1." },
    { "opsglass_pressure_waiting_ratio", "gauge",
        "Share of time in which some task waited for the resource, since the reading before, from "
        "0 to 1." },
    { "opsglass_process_cpu_cores", "gauge",
        "Processors the agent has kept busy since the reading before; 1 is one of them all the "
        "time." },
    { "opsglass_process_instances", "gauge",
        "Running processes of the agent, with their children." },
    { "opsglass_process_read_bytes_per_second", "gauge",
        "Bytes the agent has read from storage in a second, since the reading before." },
    { "opsglass_process_up", "gauge",
        "1 when a process that the watch list names for the agent runs, else 0." },
    { "opsglass_process_written_bytes_per_second", "gauge",
        "Bytes the agent has written to storage in a second, since the reading before." },
    { "opsglass_processes", "gauge",
        "Processes in each state: R runs, S sleeps, D waits for a disk, I is an idle part of the "
        "kernel, T is stopped, Z has ended." },
    { "opsglass_swap_used_ratio", "gauge", "Share of swap space in use, from 0 to 1." },
    { "opsglass_uptime_seconds", "gauge",
        "Seconds since the machine was started, suspended ones included." },
    { "process_cpu_seconds_total", "counter",
        "Seconds of processor time the agent's processes have used, ended ones and restarts "
        "included." },
    { "process_open_fds", "gauge", "Files and connections the agent's processes have open." },
    { "process_read_bytes_total", "counter",
        "Bytes the agent's processes have read from storage, ended ones and restarts included." },
    { "process_resident_memory_bytes", "gauge",
        "Memory of the agent's processes; what they share counts for each of them." },
    { "process_start_time_seconds", "gauge",
        "When the oldest of the agent's processes was started, in seconds since 1970." },
    { "process_threads", "gauge", "Threads of the agent's processes." },
    { "process_virtual_memory_bytes", "gauge", "Address space of the agent's processes." },
    { "process_written_bytes_total", "counter",
        "Bytes the agent's processes have written to storage, ended ones and restarts included." },
};

} // namespace

QList<MetricMetadata> localMetrics()
{
    QList<MetricMetadata> list;
    for (const Metric &metric : metrics)
        list.append({ QString::fromLatin1(metric.name), QString::fromLatin1(metric.type),
            QString::fromLatin1(metric.help), {} });
    return list;
}

} // namespace opsglass
