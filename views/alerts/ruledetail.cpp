// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/alerts/ruledetail.h"

#include "models/format/duration.h"
#include "views/panels/safetextbrowser.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextCursor>
#include <QTextTable>
#include <QVBoxLayout>

namespace opsglass {

namespace {

using Rows = QList<std::pair<QString, QString>>;

/// Laying out more of one text holds the window up.
constexpr qsizetype longestText = 20'000;

QString cut(const QString &text)
{
    return text.size() > longestText ? text.first(longestText) + u'…' : text;
}

Rows rowsOf(const QMap<QString, QString> &pairs)
{
    Rows rows;
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
        rows << std::pair(pair.key(), pair.value());
    return rows;
}

/// Writes headings with texts and tables beneath them.
class Writer {
public:
    Writer(QTextDocument *document, const Theme &theme)
        : m_cursor(document)
    {
        m_plain.setForeground(theme.text);
        m_heading = m_plain;
        m_heading.setFont(Theme::titleFont());
        m_muted.setForeground(theme.muted);
        m_code = m_plain;
        m_code.setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }

    void addText(const QString &heading, const QString &text) { add(heading, text, m_plain); }
    void addCode(const QString &heading, const QString &text) { add(heading, text, m_code); }

    void addTable(const QString &heading, const Rows &rows)
    {
        if (rows.isEmpty())
            return;
        begin(heading);
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(metrics::spacing / 2.0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints({ QTextLength(QTextLength::PercentageLength, 20),
            QTextLength(QTextLength::PercentageLength, 80) });
        QTextTable *table = m_cursor.insertTable(int(rows.size()), 2, format);
        for (int row = 0; row < int(rows.size()); ++row) {
            table->cellAt(row, 0).firstCursorPosition().insertText(cut(rows[row].first), m_muted);
            table->cellAt(row, 1).firstCursorPosition().insertText(cut(rows[row].second), m_plain);
        }
        m_cursor.movePosition(QTextCursor::End);
    }

private:
    void begin(const QString &heading)
    {
        QTextBlockFormat above;
        above.setTopMargin(m_isFirst ? 0 : metrics::gap);
        if (m_isFirst)
            m_cursor.setBlockFormat(above);
        else
            m_cursor.insertBlock(above);
        m_isFirst = false;
        m_cursor.insertText(heading, m_heading);
    }

    void add(const QString &heading, const QString &text, const QTextCharFormat &format)
    {
        if (text.isEmpty())
            return;
        begin(heading);
        m_cursor.insertBlock(QTextBlockFormat());
        m_cursor.insertText(cut(text), format);
    }

    QTextCursor m_cursor;
    QTextCharFormat m_plain;
    QTextCharFormat m_heading;
    QTextCharFormat m_muted;
    QTextCharFormat m_code;
    bool m_isFirst = true;
};

/// What of a rule does not change with every evaluation.
RuleEntry withoutEvaluation(RuleEntry rule)
{
    rule.evaluatedAt.reset();
    rule.evaluationTime.reset();
    rule.state = AlertInfo::State::Inactive;
    rule.firing = 0;
    rule.pending = 0;
    return rule;
}

QString placeText(const RuleEntry &rule)
{
    return rule.rule.place.line > 0 ? QStringLiteral("%1:%2:%3")
                                          .arg(rule.file)
                                          .arg(rule.rule.place.line)
                                          .arg(rule.rule.place.column)
                                    : rule.file;
}

} // namespace

RuleDetail::RuleDetail(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_state(new QLabel(this))
    , m_copy(new QPushButton(tr("&Copy expression"), this))
    , m_text(new SafeTextBrowser(this))
{
    m_name->setFont(Theme::titleFont());
    for (QLabel *label : { m_name, m_state }) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_state->setWordWrap(true);
    m_text->setAccessibleName(tr("The rule"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(0);
    auto *top = new QHBoxLayout;
    top->addWidget(m_name, 1);
    top->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addLayout(top);
    layout->addWidget(m_state);
    layout->addWidget(m_text, 1);
    connect(m_copy, &QPushButton::clicked, this, &RuleDetail::copyExpression);
    render();
}

void RuleDetail::setTheme(const Theme &theme)
{
    m_theme = theme;
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.panel);
    palette.setColor(QPalette::Base, theme.panel);
    setPalette(palette);
    setAutoFillBackground(true);
    renderText();
}

void RuleDetail::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    render();
}

void RuleDetail::setRule(const std::optional<RuleEntry> &rule, Instant now)
{
    const bool isSameText
        = rule && m_rule && withoutEvaluation(*rule) == withoutEvaluation(*m_rule);
    m_rule = rule;
    m_now = now;
    render();
    if (!isSameText)
        renderText();
}

void RuleDetail::render()
{
    m_copy->setVisible(m_rule.has_value());
    m_state->setVisible(m_rule.has_value());
    renderName();
    if (m_rule)
        m_state->setText(stateText());
}

void RuleDetail::renderName()
{
    const QString name = m_rule ? m_rule->rule.name.simplified()
                                : tr("Choose a rule to see all there is to know of it.");
    m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideRight, m_name->width()));
    m_name->setToolTip(m_name->text() == name ? QString() : name.toHtmlEscaped());
}

/// The layout sizes the name after this, by as much.
void RuleDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    renderName();
}

QString RuleDetail::stateText() const
{
    QStringList parts;
    if (m_rule->rule.kind == Rule::Kind::Record)
        parts << tr("Records a series");
    else
        parts << stateWord(m_rule->state);
    if (m_rule->firing > 0)
        parts << tr("%n alert(s) firing", nullptr, m_rule->firing);
    if (m_rule->pending > 0)
        parts << tr("%n alert(s) pending", nullptr, m_rule->pending);
    if (!m_rule->evaluatedAt) {
        parts << tr("not evaluated yet");
        return parts.join(QStringLiteral(" · "));
    }
    parts << tr("evaluated %1 ago, at %2")
                 .arg(formatAge(m_now - *m_rule->evaluatedAt),
                     formatDateTime(*m_rule->evaluatedAt, m_zone));
    if (m_rule->evaluationTime)
        parts << tr("took %1").arg(evaluationTimeText(*m_rule->evaluationTime));
    if (isLate(*m_rule, m_now))
        parts << tr("late: it should be evaluated every %1").arg(printDuration(m_rule->interval));
    else if (isSlow(*m_rule))
        parts << tr("slow: more than a tenth of its interval");
    return parts.join(QStringLiteral(" · "));
}

void RuleDetail::renderText()
{
    m_text->clear();
    if (!m_rule)
        return;
    m_text->document()->setDefaultFont(Theme::bodyFont());
    const RuleEntry &rule = *m_rule;
    Writer writer(m_text->document(), m_theme);
    writer.addText(tr("Last error"), rule.lastError);
    writer.addCode(tr("Expression"), rule.rule.expr);
    writer.addTable(tr("Labels"), rowsOf(rule.rule.labels));
    writer.addTable(tr("Annotations"), rowsOf(rule.rule.annotations));
    Rows rows;
    if (rule.rule.kind == Rule::Kind::Alert)
        rows << std::pair(tr("For"), printDuration(rule.rule.forTime));
    if (rule.rule.keepFiringFor.count() > 0)
        rows << std::pair(tr("Keep firing for"), printDuration(rule.rule.keepFiringFor));
    rows << std::pair(tr("Interval"), printDuration(rule.interval))
         << std::pair(tr("Source"), evaluatorText(rule)) << std::pair(tr("Group"), rule.group)
         << std::pair(tr("File"), placeText(rule));
    writer.addTable(tr("Evaluation"), rows);
    m_text->moveCursor(QTextCursor::Start);
}

void RuleDetail::copyExpression() const
{
    if (m_rule)
        QGuiApplication::clipboard()->setText(m_rule->rule.expr);
}

} // namespace opsglass
