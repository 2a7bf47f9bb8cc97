// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/sourcedraft.h"

#include <QLineEdit>

namespace opsglass {

/// One secret of a source: typed unreadably, or, when secrets are read elsewhere, where from.
class SecretEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit SecretEdit(QWidget *parent = nullptr);

    void setDraft(const SourceDraft &draft, const QString &field);
    /// Writes what is typed as a secret or a reference, whichever was asked for.
    void collect(SourceDraft &draft, const QString &field) const;

private:
    bool m_isReference = false;
};

} // namespace opsglass
