// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/paneltypes.h"
#include "views/theme/theme.h"

#include <QWidget>

namespace opsglass {

/// What stands in a panel's place while it has nothing to draw: the faint outline of what will
/// come, or a heading and one sentence.
class PanelNotice : public QWidget {
    Q_OBJECT

public:
    explicit PanelNotice(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// The outline of a panel that is loading.
    void showSkeleton(PanelShape shape);
    /// \param reason may be empty
    void showMessage(const QString &heading, const QString &reason);

    QString heading() const { return m_heading; }
    QString reason() const { return m_reason; }
    bool isSkeleton() const { return m_isSkeleton; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintSkeleton(QPainter &painter) const;
    void paintMessage(QPainter &painter) const;

    Theme m_theme = Theme::of(Theme::Kind::Dark);
    PanelShape m_shape = PanelShape::Series;
    bool m_isSkeleton = false;
    QString m_heading;
    QString m_reason;
};

} // namespace opsglass
