// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/adhocfilters.h"

#include "views/theme/theme.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int widestChip = 260; // pixels

QComboBox *editableBox(QWidget *parent, const QString &name)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setMinimumWidth(140);
    box->lineEdit()->setPlaceholderText(name);
    box->setAccessibleName(name);
    return box;
}

/// Other entries under the text that is being typed.
void offer(QComboBox *box, const QStringList &entries)
{
    const QString typed = box->currentText();
    box->clear();
    box->addItems(entries);
    box->setEditText(typed);
}

} // namespace

AdhocFilters::AdhocFilters(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_plus(new QToolButton(this))
    , m_editor(new QFrame(this, Qt::Popup))
    , m_key(editableBox(m_editor, tr("Label")))
    , m_operator(new QComboBox(m_editor))
    , m_value(editableBox(m_editor, tr("Value")))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::spacing);
    m_editor->setFrameShape(QFrame::StyledPanel);
    m_operator->setAccessibleName(tr("Operator"));
    for (const char *op : { "=", "!=", "=~", "!~", "<", ">" })
        m_operator->addItem(QString::fromLatin1(op));
    auto *add = new QPushButton(tr("&Add"), m_editor);
    auto *row = new QHBoxLayout(m_editor);
    row->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    for (QWidget *part : { static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_operator),
             static_cast<QWidget *>(m_value), static_cast<QWidget *>(add) })
        row->addWidget(part);
    connect(add, &QPushButton::clicked, this, &AdhocFilters::addFilter);
    connect(m_value->lineEdit(), &QLineEdit::returnPressed, this, &AdhocFilters::addFilter);
    connect(m_key, &QComboBox::currentTextChanged, this, [this](const QString &key) {
        m_value->clear();
        if (!key.isEmpty())
            Q_EMIT suggestionsWanted(key);
    });
    m_plus->setText(QStringLiteral("+"));
    m_plus->setToolTip(tr("Add a filter"));
    m_plus->setAccessibleName(tr("Add a filter"));
    m_plus->setFocusPolicy(Qt::TabFocus);
    m_layout->addWidget(m_plus);
    setFocusProxy(m_plus);
    connect(m_plus, &QToolButton::clicked, this, &AdhocFilters::openEditor);
}

void AdhocFilters::setFilters(const QList<AdhocFilter> &filters)
{
    if (m_filters == filters)
        return;
    m_filters = filters;
    buildChips();
}

void AdhocFilters::setSuggestions(const QString &key, const QStringList &suggestions)
{
    const QSignalBlocker quiet(m_key);
    if (key.isEmpty())
        offer(m_key, suggestions);
    else if (key == m_key->currentText())
        offer(m_value, suggestions);
}

void AdhocFilters::buildChips()
{
    for (QToolButton *old : std::as_const(m_chips)) {
        old->hide();
        old->deleteLater(); // it may be telling its click
    }
    m_chips.clear();
    for (qsizetype i = 0; i < m_filters.size(); ++i) {
        m_chips << chipFor(i);
        m_layout->insertWidget(int(i), m_chips.last());
    }
    updateGeometry();
}

QToolButton *AdhocFilters::chipFor(qsizetype index)
{
    const AdhocFilter &filter = m_filters[index];
    const QString text = QStringLiteral("%1 %2 %3").arg(filter.key, filter.op, filter.value);
    auto *chip = new QToolButton(this);
    const QString shown = chip->fontMetrics().elidedText(text, Qt::ElideMiddle, widestChip);
    chip->setText(QString(shown).replace(u'&', QLatin1String("&&")) + QStringLiteral(" ×"));
    chip->setToolTip(QStringLiteral("<qt>%1</qt>").arg(tr("Remove %1").arg(text).toHtmlEscaped()));
    chip->setAccessibleName(tr("Remove the filter %1").arg(text));
    chip->setFocusPolicy(Qt::TabFocus);
    connect(chip, &QToolButton::clicked, this, [this, index] {
        QList<AdhocFilter> rest = m_filters;
        rest.removeAt(index);
        Q_EMIT filtersChanged(rest);
    });
    return chip;
}

void AdhocFilters::openEditor()
{
    m_key->clearEditText();
    m_value->clearEditText();
    Q_EMIT suggestionsWanted({});
    m_editor->adjustSize();
    const QRect screen = m_plus->screen()->availableGeometry();
    QPoint corner = m_plus->mapToGlobal(QPoint(0, m_plus->height() + 1));
    corner.setX(std::clamp(corner.x(), screen.left(),
        std::max(screen.left(), screen.right() + 1 - m_editor->width())));
    m_editor->move(corner);
    m_editor->show();
    m_key->setFocus();
}

void AdhocFilters::addFilter()
{
    const QString key = m_key->currentText().trimmed();
    if (key.isEmpty()) {
        m_key->setFocus();
        return;
    }
    m_editor->hide();
    Q_EMIT filtersChanged(m_filters
        + QList<AdhocFilter> { { key, m_operator->currentText(), m_value->currentText() } });
}

} // namespace opsglass
