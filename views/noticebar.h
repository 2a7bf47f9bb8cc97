// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QToolButton;

namespace opsglass {

/// Sentences a person has to know, above a page, one at a time until each is dismissed; nothing to
/// see without one. Esc dismisses the one that is shown while the focus is here.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Puts a plain sentence behind those that wait. One that is there already is not said twice.
    void add(const QString &text);
    /// The one that is shown, and those behind it.
    const QStringList &texts() const { return m_texts; }
    void dismiss();
    void setTheme(const Theme &theme);

Q_SIGNALS:
    /// The last one was dismissed, by somebody whose focus was here.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void render();
    void announce();

    Theme m_theme = Theme::of(Theme::Kind::Dark);
    QStringList m_texts;
    QLabel *m_text;
    QLabel *m_more;
    QToolButton *m_dismiss;
};

} // namespace opsglass
