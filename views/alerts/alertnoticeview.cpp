// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/alertnoticeview.h"

#include "views/alerts/alertsign.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace opsglass {

namespace {

constexpr int signSide = 32; // pixels
constexpr int textWidth = 480;

} // namespace

AlertNoticeView::AlertNoticeView(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    m_heading->setFont(Theme::titleFont());
    for (QLabel *label : { m_heading, m_text }) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setMaximumWidth(textWidth);
    }
    m_sign->setAlignment(Qt::AlignCenter);
    m_sign->setFixedHeight(signSide + metrics::gap);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::gap);
    column->addStretch(2);
    column->addWidget(m_sign);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 4);
    row->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_notice.action == AlertNotice::Action::ShowAll)
            Q_EMIT allRequested();
        else
            Q_EMIT sourcesRequested();
    });
}

void AlertNoticeView::setTheme(const Theme &theme)
{
    m_theme = theme;
    render();
}

void AlertNoticeView::setNotice(const AlertNotice &notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    render();
}

void AlertNoticeView::render()
{
    m_sign->setPixmap(
        alertIcon(m_notice.sign, m_theme).pixmap(QSize(signSide, signSide), devicePixelRatioF()));
    m_heading->setText(m_notice.heading);
    m_text->setText(m_notice.text);
    m_button->setVisible(m_notice.action != AlertNotice::Action::None);
    m_button->setText(
        m_notice.action == AlertNotice::Action::ShowAll ? tr("Sho&w All") : tr("Add a Sour&ce…"));
}

} // namespace opsglass
