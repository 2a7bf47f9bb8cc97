// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sourcelabel.h"

#include "models/format/duration.h"

#include <algorithm>

namespace opsglass {

SourceLabel::SourceLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
}

void SourceLabel::showSource(const QString &name, const SourceStatus &status, Instant now)
{
    m_missed = name.isEmpty()
        ? QString()
        : tr("Refreshes missed because an answer was still due: %1").arg(status.missedTicks);
    showToolTip();
    if (name.isEmpty()) {
        clear();
        return;
    }
    const QString mark = QStringLiteral("<span style=\"color:%1\">%2</span> %3");
    const QString shownName = name.toHtmlEscaped();
    switch (status.state) {
    case SourceStatus::State::Unknown:
        setText(mark.arg(
            m_theme.unknown.name(), QStringLiteral("?"), tr("%1 · not asked yet").arg(shownName)));
        break;
    case SourceStatus::State::Up:
        setText(mark.arg(m_theme.ok.name(), QStringLiteral("●"),
            tr("%1 · %2 ms · updated %3 ago")
                .arg(shownName, QString::number(status.latency.count()),
                    formatAge(now - status.lastAnswer))));
        break;
    case SourceStatus::State::Down: {
        const QString reason = status.error ? status.error->message.toHtmlEscaped() : QString();
        setText(mark.arg(m_theme.crit.name(), QStringLiteral("■"),
            tr("%1 · %2 Next attempt in %3.")
                .arg(shownName, reason,
                    formatAge(std::max(status.retryAt - now, Milliseconds(0))))));
        break;
    }
    }
}

void SourceLabel::setOwnUsage(const QString &sentence)
{
    m_usage = sentence;
    showToolTip();
}

void SourceLabel::showToolTip()
{
    QStringList lines { m_missed, m_usage };
    lines.removeAll(QString());
    setToolTip(lines.join(u'\n'));
}

} // namespace opsglass
