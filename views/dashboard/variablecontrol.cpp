// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/variablecontrol.h"

#include "views/dashboard/adhocfilters.h"
#include "views/dashboard/variablepopup.h"
#include "views/panels/headermark.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace opsglass {

namespace {

constexpr int widestValue = 220; // pixels
constexpr int widestLabel = 160;

QString wrapped(const QString &text)
{
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

} // namespace

VariableControl::Kind VariableControl::kindOf(const VariableState &state)
{
    if (state.type == QLatin1String("adhoc"))
        return Kind::Filters;
    return state.type == QLatin1String("textbox") ? Kind::Line : Kind::List;
}

VariableControl::VariableControl(const VariableState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_label(new QLabel(this))
    , m_error(new HeaderMark(HeaderMark::Shape::Warning, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::spacing);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setFont(Theme::mutedFont());
    layout->addWidget(m_label);
    buildControl();
    layout->addWidget(m_error);
    m_error->setAccessibleName(tr("Error"));
    setState(state);
}

void VariableControl::buildControl()
{
    switch (kindOf(m_state)) {
    case Kind::List:
        buildList();
        break;
    case Kind::Line:
        buildLine();
        break;
    case Kind::Filters:
        buildFilters();
        break;
    }
}

void VariableControl::buildList()
{
    m_button = new QToolButton(this);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    layout()->addWidget(m_button);
    m_button->installEventFilter(this);
    m_popup = new VariablePopup(this);
    connect(m_button, &QToolButton::clicked, this, [this] { m_popup->openAt(m_button); });
    connect(m_popup, &VariablePopup::chosen, this,
        [this](const QStringList &values) { Q_EMIT chosen(m_state.name, values); });
}

void VariableControl::buildLine()
{
    m_line = new QLineEdit(this);
    m_line->setFixedWidth(widestValue / 2 + 40);
    layout()->addWidget(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_line->text() != m_state.values.value(0))
            Q_EMIT chosen(m_state.name, { m_line->text() });
    });
}

void VariableControl::buildFilters()
{
    m_filters = new AdhocFilters(this);
    layout()->addWidget(m_filters);
    connect(
        m_filters, &AdhocFilters::filtersChanged, this, [this](const QList<AdhocFilter> &filters) {
            Q_EMIT filtersChanged(m_state.name, filters);
        });
    connect(m_filters, &AdhocFilters::suggestionsWanted, this,
        [this](const QString &key) { Q_EMIT suggestionsWanted(m_state.name, key); });
}

bool VariableControl::eventFilter(QObject *watched, QEvent *event)
{
    // Tool buttons leave these keys alone; a list opens with them.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_button->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString VariableControl::shownName() const
{
    return m_state.label.isEmpty() ? m_state.name : m_state.label;
}

void VariableControl::setState(const VariableState &state)
{
    m_state = state;
    const QString name = shownName();
    m_label->setText(m_label->fontMetrics().elidedText(name, Qt::ElideRight, widestLabel));
    m_label->setToolTip(wrapped(state.description.isEmpty() ? name : state.description));
    m_label->setVisible(state.hide == 0);
    m_error->setVisible(!state.error.isEmpty());
    m_error->setToolTip(wrapped(state.error));
    if (m_button) {
        renderButton();
        m_popup->setState(state);
    }
    if (m_line) {
        if (!m_line->hasFocus())
            m_line->setText(state.values.value(0));
        m_line->setAccessibleName(name);
        m_line->setToolTip(wrapped(state.description.isEmpty() ? name : state.description));
    }
    if (m_filters) {
        m_filters->setFilters(state.filters);
        m_filters->setAccessibleName(name);
    }
    updateGeometry();
}

void VariableControl::renderButton()
{
    const QStringList &texts = m_state.texts.isEmpty() ? m_state.values : m_state.texts;
    QString value = m_state.isAll ? tr("All") : texts.join(QStringLiteral(" + "));
    const bool isUnknown = m_state.isLoading && value.isEmpty();
    if (isUnknown)
        value = tr("Loading…");
    else if (value.isEmpty())
        value = tr("None");
    const QString shown = m_button->fontMetrics().elidedText(value, Qt::ElideRight, widestValue);
    const QString mark = isUnknown ? QString()
        : m_state.isLoading        ? QStringLiteral(" …")
                                   : QStringLiteral(" ▾");
    m_button->setText(QString(shown).replace(u'&', QLatin1String("&&")) + mark);
    const QString hint = m_state.isLoading ? tr("%1: %2 (loading)") : tr("%1: %2");
    m_button->setToolTip(wrapped(hint.arg(shownName(), value.left(2000))));
    m_button->setAccessibleName(hint.arg(shownName(), value));
}

void VariableControl::setTheme(const Theme &theme)
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme.muted);
    m_label->setPalette(colors);
    m_error->setColors(theme.crit, theme.grid);
}

void VariableControl::focusControl()
{
    for (QWidget *part : { static_cast<QWidget *>(m_button), static_cast<QWidget *>(m_line),
             static_cast<QWidget *>(m_filters) }) {
        if (part)
            part->setFocus(Qt::ShortcutFocusReason);
    }
}

void VariableControl::setSuggestions(const QString &key, const QStringList &suggestions)
{
    if (m_filters)
        m_filters->setSuggestions(key, suggestions);
}

} // namespace opsglass
