// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard/importinputs.h"
#include "views/dashboard/sourcechoice.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace opsglass {

/// Asks for what a dashboard leaves open: a source for each of its inputs and unknown uids, a text
/// for each constant.
class InputsDialog : public QDialog {
    Q_OBJECT

public:
    /// \param sources not empty; the first one is proposed
    InputsDialog(const QString &title, const QList<ImportInput> &inputs,
        const QList<SourceChoice> &sources, QWidget *parent = nullptr);

    /// What was chosen: key of an input or uid → id of a source.
    QHash<QString, QString> sources() const;
    /// What was typed: key of a constant → text.
    QHash<QString, QString> constants() const;

private:
    void addInput(QFormLayout *form, const ImportInput &input, const QList<SourceChoice> &sources);

    QHash<QString, QComboBox *> m_sources;
    QHash<QString, QLineEdit *> m_constants;
};

} // namespace opsglass
