// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertnotice.h"
#include "views/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace opsglass {

/// What stands in the list's place while it shows no alert: how things are, and what can be done.
class AlertNoticeView : public QWidget {
    Q_OBJECT

public:
    explicit AlertNoticeView(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setNotice(const AlertNotice &notice);
    const AlertNotice &notice() const { return m_notice; }

Q_SIGNALS:
    /// The person wants to set up sources.
    void sourcesRequested();
    /// The person wants to see every alert.
    void allRequested();

private:
    void render();

    AlertNotice m_notice;
    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QLabel *m_sign;
    QLabel *m_heading;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace opsglass
