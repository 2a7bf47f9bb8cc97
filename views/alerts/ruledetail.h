// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/ruleentry.h"
#include "views/theme/theme.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QPushButton;

namespace opsglass {

class SafeTextBrowser;

/// All there is to know of one rule; every text can be selected and copied. A selection under way
/// survives an evaluation that changes nothing but its time.
class RuleDetail : public QWidget {
    Q_OBJECT

public:
    explicit RuleDetail(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setZone(const QTimeZone &zone);
    /// Nothing: says that a rule is to be chosen.
    void setRule(const std::optional<RuleEntry> &rule, Instant now);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    void renderName();
    void renderText();
    QString stateText() const;
    void copyExpression() const;

    QLabel *m_name;
    QLabel *m_state;
    QPushButton *m_copy;
    SafeTextBrowser *m_text;
    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QTimeZone m_zone = QTimeZone::utc();
    std::optional<RuleEntry> m_rule;
    Instant m_now;
};

} // namespace opsglass
