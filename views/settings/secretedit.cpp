// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/secretedit.h"

namespace opsglass {

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(Password);
    // No input method is to learn it.
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
}

void SecretEdit::setDraft(const SourceDraft &draft, const QString &field)
{
    m_isReference = draft.settings.secrets == SecretPlace::Reference;
    setEchoMode(m_isReference ? Normal : Password);
    const QString shown
        = m_isReference ? draft.settings.references.value(field) : draft.typed.value(field);
    if (text() != shown)
        setText(shown);
    if (m_isReference)
        setPlaceholderText(tr("env:NAME, file:/path or command:program"));
    else if (draft.kept.contains(field))
        setPlaceholderText(tr("known; type another one to replace it"));
    else
        setPlaceholderText(draft.settings.secrets == SecretPlace::Session
                ? tr("asked for when it is needed")
                : QString());
}

void SecretEdit::collect(SourceDraft &draft, const QString &field) const
{
    QMap<QString, QString> &values = m_isReference ? draft.settings.references : draft.typed.values;
    if (text().isEmpty())
        values.remove(field);
    else
        values.insert(field, text());
}

} // namespace opsglass
