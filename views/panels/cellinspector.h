// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/theme.h"

#include <QFrame>

class QPlainTextEdit;

namespace opsglass {

/// Shows the whole text of a table's cell, to be read, selected and copied; JSON is laid out in
/// lines. Deletes itself when it closes.
class CellInspector : public QFrame {
    Q_OBJECT

public:
    CellInspector(const QString &title, const QString &text, const Theme &theme, QWidget *parent);

    QString text() const;

    QSize sizeHint() const override { return { 420, 260 }; }

private:
    QPlainTextEdit *m_text;
};

} // namespace opsglass
