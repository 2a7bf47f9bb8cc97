// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plot/markentries.h"
#include "views/theme/theme.h"

#include <QWidget>

namespace opsglass {

/// Says what the annotations or the exemplar under the pointer are: an overlay of its parent that
/// never takes the mouse. All texts are plain: what looks like HTML is shown as written.
class MarkCard : public QWidget {
    Q_OBJECT

public:
    explicit MarkCard(QWidget *parent);

    void setTheme(const Theme &theme);
    void setEntries(const QList<MarkEntry> &entries);
    const QList<MarkEntry> &entries() const { return m_entries; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Lays the card out and, with a painter, draws it; returns the size it needs.
    QSize lay(QPainter *painter, int width) const;
    int layEntry(QPainter *painter, const MarkEntry &entry, const QRect &column) const;
    int layText(QPainter *painter, const QString &text, const QRect &column, bool isMuted) const;
    int wantedWidth() const;

    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QList<MarkEntry> m_entries;
};

} // namespace opsglass
