// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/serversecrets.h"

#include <QDialog>

class QLineEdit;

namespace opsglass {

/// Asks for the secrets that a source lacks.
class SecretsDialog : public QDialog {
    Q_OBJECT

public:
    /// \param fields with the words for each
    /// \param reason why they are not known, as a sentence; may be empty
    SecretsDialog(const ServerSettings &server, const QList<std::pair<QString, QString>> &fields,
        const QString &reason, QWidget *parent = nullptr);

    /// What was typed; also what was left empty.
    ServerSecrets secrets() const;

private:
    QList<std::pair<QString, QLineEdit *>> m_edits; ///< by field
};

} // namespace opsglass
