// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/pathedit.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace opsglass {

PathEdit::PathEdit(const QString &title, const QString &filter, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_filter(filter)
    , m_path(new QLineEdit(this))
{
    m_path->setAccessibleName(title);
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose: %1").arg(title));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_path, 1);
    layout->addWidget(choose);
    setFocusProxy(m_path);
    connect(m_path, &QLineEdit::textEdited, this, &PathEdit::changed);
    connect(choose, &QPushButton::clicked, this, &PathEdit::pick);
}

QString PathEdit::path() const { return m_path->text().trimmed(); }

void PathEdit::setPath(const QString &path)
{
    if (this->path() != path)
        m_path->setText(path);
}

void PathEdit::pick()
{
    auto *dialog = new QFileDialog(window(), m_title, QFileInfo(path()).path(), m_filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &picked) {
        m_path->setText(picked);
        Q_EMIT changed();
    });
    dialog->open();
}

} // namespace opsglass
