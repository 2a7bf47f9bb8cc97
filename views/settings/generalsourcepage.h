// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/settings/sourcepage.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace opsglass {

/// What a source is called, where it is, and how often it has something new.
class GeneralSourcePage : public SourcePage {
    Q_OBJECT

public:
    explicit GeneralSourcePage(QWidget *parent = nullptr);

    void setDraft(const SourceDraft &draft) override;
    void collect(SourceDraft &draft) const override;
    /// Puts the cursor where a new source is described first.
    void focusAddress();

Q_SIGNALS:
    /// The address is typed to its end.
    void addressFinished();

private:
    void buildLayout();

    QLineEdit *m_name;
    QLineEdit *m_address;
    QLabel *m_about;
    QCheckBox *m_isAutomatic;
    QSpinBox *m_interval; ///< seconds
};

} // namespace opsglass
