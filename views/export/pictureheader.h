// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QString>

class QPainter;
class QRect;

namespace opsglass {

class DashboardModel;

/// What stands above a picture, so that it can be understood alone.
struct PictureHeader {
    QString title;
    QString facts; ///< the range with its zone, the source, the variables

    /// \param source what people call where the data are from
    static PictureHeader of(const DashboardModel &dashboard, const QString &source);

    /// In pixels at this width, with the space below it.
    int height(int width) const;
    void paint(QPainter &painter, const QRect &rect, const Theme &theme) const;
};

} // namespace opsglass
