// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace opsglass {

/// A plain text to read, select and copy, as high as it needs to be up to a dozen lines. Texts
/// without blanks, such as paths, are broken anywhere.
class SelectableText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit SelectableText(QWidget *parent = nullptr);

    /// Empty hides it.
    void setLines(const QStringList &lines);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();
};

} // namespace opsglass
