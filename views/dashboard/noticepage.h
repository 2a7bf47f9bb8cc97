// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace opsglass {

/// A whole page that says one thing: what is being prepared and how far it is, or why there is
/// nothing to see and what to do.
class NoticePage : public QWidget {
    Q_OBJECT

public:
    explicit NoticePage(QWidget *parent = nullptr);

    /// Adds a way out of the page, as a button with a sentence: the action's text and tooltip.
    void addDoor(QAction *action);
    /// A title, a sentence or two, and the doors.
    void showDoors(const QString &title, const QString &text);
    /// Title, sentence and a bar: 0…1, negative when nobody knows how far.
    void showProgress(const QString &title, const QString &text, double progress);

protected:
    void changeEvent(QEvent *event) override;

private:
    void renderIcons();
    void showText(const QString &title, const QString &text);

    QWidget *m_doors;
    QVBoxLayout *m_doorLayout;
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace opsglass
