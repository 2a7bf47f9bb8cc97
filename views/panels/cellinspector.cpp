// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/cellinspector.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace opsglass {

namespace {

QString laidOut(const QString &text)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    return json.isNull() ? text : QString::fromUtf8(json.toJson()).trimmed();
}

} // namespace

CellInspector::CellInspector(
    const QString &title, const QString &text, const Theme &theme, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_text(new QPlainTextEdit(laidOut(text), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setPalette(theme.palette());
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Value of %1").arg(title));
    auto *heading = new QLabel(title, this);
    heading->setFont(Theme::titleFont());
    heading->setTextFormat(Qt::PlainText);
    auto *copy = new QPushButton(tr("Copy"), this);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(title);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *first = new QHBoxLayout;
    first->addWidget(heading, 1);
    first->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(metrics::spacing);
    column->addLayout(first);
    column->addWidget(m_text, 1);
    m_text->setFocus();
}

QString CellInspector::text() const { return m_text->toPlainText(); }

} // namespace opsglass
