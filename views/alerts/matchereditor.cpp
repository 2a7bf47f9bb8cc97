// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/matchereditor.h"

#include "views/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace opsglass {

namespace {

QComboBox *newChoice(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    return box;
}

} // namespace

MatcherEditor::MatcherEditor(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(metrics::spacing);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(3, 3);
}

MatcherEditor::Row MatcherEditor::newRow()
{
    Row row;
    row.isOn = new QCheckBox(this);
    row.isOn->setChecked(true);
    row.isOn->setAccessibleName(tr("The matcher counts"));
    row.label = newChoice(tr("Label"), this);
    row.label->addItems(m_known.keys());
    row.op = new QComboBox(this);
    row.op->setAccessibleName(tr("Operator"));
    row.op->addItems({ QStringLiteral("="), QStringLiteral("!="), QStringLiteral("=~"),
        QStringLiteral("!~") }); // in the order of AlertMatcher::Operator
    row.value = newChoice(tr("Value"), this);
    row.remove = new QToolButton(this);
    row.remove->setText(QStringLiteral("×"));
    row.remove->setAccessibleName(tr("Remove the matcher"));
    row.remove->setToolTip(row.remove->accessibleName());
    row.remove->setAutoRaise(true);
    connect(row.isOn, &QCheckBox::toggled, this, &MatcherEditor::changed);
    connect(row.op, &QComboBox::currentIndexChanged, this, &MatcherEditor::changed);
    connect(row.value, &QComboBox::editTextChanged, this, &MatcherEditor::changed);
    connect(row.label, &QComboBox::editTextChanged, this, [this, row] {
        fillValues(row);
        Q_EMIT changed();
    });
    connect(row.remove, &QToolButton::clicked, this, [this, row] { removeRow(row.isOn); });
    return row;
}

/// What is typed stays.
void MatcherEditor::fillValues(const Row &row) const
{
    const QSignalBlocker blocker(row.value);
    const QString typed = row.value->currentText();
    row.value->clear();
    row.value->addItems(m_known.value(row.label->currentText()));
    row.value->setEditText(typed);
}

void MatcherEditor::append(const QString &label, AlertMatcher::Operator op, const QString &value)
{
    Row row = newRow();
    const QSignalBlocker labels(row.label);
    const QSignalBlocker operators(row.op);
    const QSignalBlocker values(row.value);
    row.label->setEditText(label);
    row.op->setCurrentIndex(int(op));
    fillValues(row);
    row.value->setEditText(value);
    row.value->lineEdit()->setCursorPosition(0);
    row.given = value;
    row.shown = row.value->currentText();
    m_rows << row;
}

void MatcherEditor::place()
{
    for (int line = 0; line < int(m_rows.size()); ++line) {
        const Row &row = m_rows[line];
        const QList<QWidget *> parts { row.isOn, row.label, row.op, row.value, row.remove };
        for (int column = 0; column < int(parts.size()); ++column)
            m_grid->addWidget(parts[column], line, column);
    }
}

void MatcherEditor::setMatchers(const QList<DraftMatcher> &matchers)
{
    while (!m_rows.isEmpty())
        removeRow(m_rows.last().isOn);
    for (const DraftMatcher &draft : matchers) {
        append(draft.matcher.label(), draft.matcher.op(), draft.matcher.value());
        const QSignalBlocker blocker(m_rows.last().isOn);
        m_rows.last().isOn->setChecked(draft.isOn);
    }
    place();
    Q_EMIT changed();
}

void MatcherEditor::setKnown(const QMap<QString, QStringList> &valuesByLabel)
{
    m_known = valuesByLabel;
}

void MatcherEditor::addRow()
{
    append({}, AlertMatcher::Operator::Equal, {});
    place();
    m_rows.last().label->setFocus();
    Q_EMIT changed();
}

void MatcherEditor::removeRow(const QCheckBox *row)
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [row](const Row &one) { return one.isOn == row; });
    if (found == m_rows.end())
        return;
    for (QWidget *part :
        QList<QWidget *> { found->isOn, found->label, found->op, found->value, found->remove }) {
        m_grid->removeWidget(part);
        part->hide();
        part->deleteLater(); // it may be telling the click that makes it go
    }
    m_rows.erase(found);
    place();
    Q_EMIT changed();
}

Result<AlertMatcher> MatcherEditor::matcherOf(const Row &row)
{
    // A field has no lines: a value of several that nobody changed is still that value.
    const QString typed = row.value->currentText();
    return AlertMatcher::make(row.label->currentText().trimmed(),
        AlertMatcher::Operator(row.op->currentIndex()), typed == row.shown ? row.given : typed);
}

Result<QList<AlertMatcher>> MatcherEditor::matchers() const
{
    QList<AlertMatcher> matchers;
    for (const Row &row : m_rows) {
        if (!row.isOn->isChecked())
            continue;
        const auto matcher = matcherOf(row);
        if (!matcher)
            return failure(matcher.error());
        matchers << *matcher;
    }
    return matchers;
}

} // namespace opsglass
