// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/query.h"
#include "views/theme/theme.h"

#include <QLabel>

namespace opsglass {

/// How the source that is looked at is doing, by shape, colour and words.
class SourceLabel : public QLabel {
    Q_OBJECT

public:
    explicit SourceLabel(QWidget *parent = nullptr);

    /// Counts from the next showSource() on.
    void setTheme(const Theme &theme) { m_theme = theme; }
    /// \param name empty: there is no source
    void showSource(const QString &name, const SourceStatus &status, Instant now);
    /// What the program itself uses, for the tooltip.
    void setOwnUsage(const QString &sentence);

private:
    void showToolTip();

    QString m_missed; ///< empty: there is no source
    QString m_usage;
    Theme m_theme = Theme::of(Theme::Kind::Dark);
};

} // namespace opsglass
