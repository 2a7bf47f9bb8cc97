// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace opsglass {

/// A text browser for texts of strangers: it loads nothing and follows no link by itself.
class SafeTextBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit SafeTextBrowser(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace opsglass
