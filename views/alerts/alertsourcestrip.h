// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/watchedalert.h"
#include "views/theme/theme.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;

namespace opsglass {

/// A line for each source of alerts that cannot be asked or was not asked yet; hidden when all
/// answer.
class AlertSourceStrip : public QWidget {
    Q_OBJECT

public:
    explicit AlertSourceStrip(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setZone(const QTimeZone &zone);
    void setSources(const QList<AlertSourceHealth> &sources, Instant now);
    /// What it says, a line each.
    const QStringList &lines() const { return m_lines; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void render();
    QString sinceText(Instant since) const;

    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QTimeZone m_zone = QTimeZone::utc();
    QList<AlertSourceHealth> m_sources;
    Instant m_now;
    QStringList m_lines;
    QLabel *m_text;
};

} // namespace opsglass
