// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QMimeData;

namespace opsglass {

class DashboardModel;
class PanelModel;

enum class PanelCopy {
    Csv,
    Tsv, ///< for spreadsheets, in the locale's numbers
    Html, ///< a table for mails and documents, and its text
    Markdown,
};

/// What a panel shows, for the clipboard. It is made in one piece: as long as a chart can be seen
/// as one it is not too much.
std::unique_ptr<QMimeData> copyOf(
    const DashboardModel &dashboard, const PanelModel &panel, PanelCopy kind);

} // namespace opsglass
