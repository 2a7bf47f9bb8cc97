// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/pager.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int lineHeight = 28;

} // namespace

Pager::Pager(QWidget *parent)
    : QWidget(parent)
    , m_back(new QToolButton(this))
    , m_forth(new QToolButton(this))
    , m_text(new QLabel(this))
{
    m_back->setArrowType(Qt::LeftArrow);
    m_back->setToolTip(tr("Previous page"));
    m_back->setAccessibleName(tr("Previous page"));
    m_forth->setArrowType(Qt::RightArrow);
    m_forth->setToolTip(tr("Next page"));
    m_forth->setAccessibleName(tr("Next page"));
    for (QToolButton *button : { m_back, m_forth }) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_text->setFont(Theme::axisFont());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::spacing);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_text);
    row->addWidget(m_forth);
    connect(m_back, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_forth, &QToolButton::clicked, this, [this] { turn(1); });
}

QSize Pager::sizeHint() const { return { 120, lineHeight }; }

void Pager::setTheme(const Theme &theme)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::WindowText, theme.muted);
    m_text->setPalette(palette);
    m_text->setFont(Theme::axisFont());
}

void Pager::setRows(qsizetype rows, qsizetype perPage)
{
    m_rows = rows;
    m_perPage = std::max<qsizetype>(perPage, 1);
    const qsizetype last = std::max<qsizetype>(rows - 1, 0) / m_perPage * m_perPage;
    m_first = std::min(m_first / m_perPage * m_perPage, last);
    describe();
}

void Pager::turn(int direction)
{
    const qsizetype first = m_first + direction * m_perPage;
    if (first < 0 || first >= m_rows)
        return;
    m_first = first;
    describe();
    Q_EMIT turned();
}

void Pager::describe()
{
    m_back->setEnabled(m_first > 0);
    m_forth->setEnabled(m_first + m_perPage < m_rows);
    m_text->setText(
        tr("%1–%2 of %3").arg(m_first + 1).arg(std::min(m_first + m_perPage, m_rows)).arg(m_rows));
}

} // namespace opsglass
