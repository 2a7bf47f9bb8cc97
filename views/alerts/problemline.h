// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace opsglass {

/// A sentence about what is wrong, or went well, behind its sign; nothing to see without one.
class ProblemLine : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Problem, Good, Neutral };

    explicit ProblemLine(QWidget *parent = nullptr);

    /// \param text plain; empty hides the line
    void setText(const QString &text, Kind kind = Kind::Problem);
    QString text() const;
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void renderSign();

    QLabel *m_sign;
    QLabel *m_text;
    Kind m_kind = Kind::Problem;
};

} // namespace opsglass
