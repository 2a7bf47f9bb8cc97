// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/rulefileentry.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace opsglass {

class ProblemLine;
class SelectableText;

/// A pack or a rule file that can be switched on, with what is wrong with it beneath.
class RuleFileRow : public QWidget {
    Q_OBJECT

public:
    explicit RuleFileRow(const RuleFileEntry &entry, QWidget *parent = nullptr);

    const QString &id() const { return m_entry.id; }
    void setEntry(const RuleFileEntry &entry);
    void setOn(bool isOn);

Q_SIGNALS:
    /// The person switched it.
    void switched(bool isOn);
    /// Not of packs.
    void removeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    void fitTexts();
    QString contentText() const;
    QString refusalText() const;

    RuleFileEntry m_entry;
    QCheckBox *m_check;
    QLabel *m_content;
    QPushButton *m_remove;
    QLabel *m_path;
    ProblemLine *m_refusal;
    SelectableText *m_problems;
};

} // namespace opsglass
