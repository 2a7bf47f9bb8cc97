// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertwords.h"
#include "views/theme/theme.h"

#include <QAbstractButton>
#include <QPointer>

namespace opsglass {

class AlertBook;

/// A bell in the toolbar with what fires at a glance: sign and count of each severity, the worst
/// first. Green only when all is well.
class AlertBell : public QAbstractButton {
    Q_OBJECT

public:
    /// \param book outlives the bell or takes its last word with it
    explicit AlertBell(const AlertBook *book, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// What it shows, at most three.
    const QList<std::pair<AlertSign, int>> &glance() const { return m_glance; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void apply();
    int partWidth(int count) const;

    QPointer<const AlertBook> m_book;
    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QList<std::pair<AlertSign, int>> m_glance;
};

} // namespace opsglass
