// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plot/pointertable.h"

#include "views/plot/overlay.h"

namespace opsglass {

PointerTable::PointerTable(QWidget &plot)
    : m_plot(plot)
{
}

PointerTable::~PointerTable()
{
    delete m_table; // it belongs to the window, which may live on
}

void PointerTable::open(
    const QPointF &place, const TooltipOptions &options, const Theme &theme, const Content &content)
{
    if (options.mode == TooltipOptions::Mode::None) {
        close();
        return;
    }
    if (m_table && m_table->parentWidget() != m_plot.window())
        delete m_table;
    if (!m_table)
        m_table = new CursorTable(m_plot.window());
    CursorTableContent shown = content(m_table->rowLimit(options.maxHeight));
    if (shown.rows.isEmpty()) {
        close();
        return;
    }
    shown.maxWidth = options.maxWidth;
    m_table->setTheme(theme);
    m_table->setContent(shown);
    placeBeside(*m_table, m_plot.mapTo(m_plot.window(), place.toPoint()));
    m_table->raise();
    m_table->show();
}

void PointerTable::close()
{
    if (m_table)
        m_table->hide();
}

} // namespace opsglass
