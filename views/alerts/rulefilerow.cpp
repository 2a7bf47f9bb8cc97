// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/rulefilerow.h"

#include "models/format/joinedlist.h"
#include "views/alerts/problemline.h"
#include "views/alerts/selectabletext.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace opsglass {

namespace {

constexpr int indent = 24; // pixels, behind the box

} // namespace

RuleFileRow::RuleFileRow(const RuleFileEntry &entry, QWidget *parent)
    : QWidget(parent)
    , m_check(new QCheckBox(this))
    , m_content(new QLabel(this))
    , m_remove(new QPushButton(tr("Remove"), this))
    , m_path(new QLabel(this))
    , m_refusal(new ProblemLine(this))
    , m_problems(new SelectableText(this))
{
    m_check->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_path->setTextFormat(Qt::PlainText);
    m_remove->setAutoDefault(false);
    for (QLabel *label : { m_content, m_path }) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setFont(Theme::mutedFont());
    }
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, metrics::spacing);
    layout->setVerticalSpacing(2);
    layout->setColumnMinimumWidth(0, indent);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_check, 0, 0, 1, 2);
    layout->addWidget(m_content, 0, 2);
    layout->addWidget(m_remove, 0, 3);
    layout->addWidget(m_path, 1, 1, 1, 3);
    layout->addWidget(m_refusal, 2, 1, 1, 3);
    layout->addWidget(m_problems, 3, 1, 1, 3);
    connect(m_check, &QCheckBox::clicked, this, &RuleFileRow::switched);
    connect(m_remove, &QPushButton::clicked, this, &RuleFileRow::removeRequested);
    setEntry(entry);
}

void RuleFileRow::setEntry(const RuleFileEntry &entry)
{
    m_entry = entry;
    render();
}

void RuleFileRow::setOn(bool isOn) { m_check->setChecked(isOn); }

void RuleFileRow::render()
{
    m_check->setAccessibleName(m_entry.title);
    m_content->setText(contentText());
    m_remove->setVisible(!m_entry.isPack);
    m_remove->setAccessibleName(tr("Remove %1").arg(m_entry.title));
    m_path->setVisible(!m_entry.isPack);
    m_refusal->setText(refusalText());
    m_problems->setAccessibleName(tr("Problems of %1").arg(m_entry.title));
    m_problems->setLines(m_entry.problems);
    fitTexts();
}

QString RuleFileRow::contentText() const
{
    QStringList parts;
    if (m_entry.alerts > 0)
        parts << tr("%n alert(s)", nullptr, m_entry.alerts);
    if (m_entry.records > 0)
        parts << tr("%n recorded series", nullptr, m_entry.records);
    return joinedList(parts);
}

QString RuleFileRow::refusalText() const
{
    if (!m_entry.isRefused)
        return {};
    return m_entry.alerts + m_entry.records > 0
        ? tr("Refused as it is now; the version before goes on.")
        : tr("Refused: none of its rules is evaluated.");
}

void RuleFileRow::fitTexts()
{
    const auto fit = [](const QString &text, const QWidget *widget, int room) {
        return widget->fontMetrics().elidedText(text.simplified(), Qt::ElideMiddle, room);
    };
    const QString title = fit(m_entry.title, m_check, m_check->width() - indent);
    m_check->setText(QString(title).replace(u'&', QStringLiteral("&&")));
    m_check->setToolTip(m_entry.id.toHtmlEscaped());
    m_path->setText(fit(m_entry.id, m_path, m_path->width()));
    m_path->setToolTip(m_entry.id.toHtmlEscaped());
}

/// The layout sizes the texts after this, by as much.
void RuleFileRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    fitTexts();
}

} // namespace opsglass
