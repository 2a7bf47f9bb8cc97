// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/safetextbrowser.h"

namespace opsglass {

SafeTextBrowser::SafeTextBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
}

QVariant SafeTextBrowser::loadResource(int type, const QUrl &name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    // A default-constructed variant would make Qt try again; an empty one ends it.
    return QByteArray();
}

} // namespace opsglass
