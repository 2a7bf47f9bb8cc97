// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/panelheader.h"

#include "views/panels/headermark.h"

#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>

namespace opsglass {

namespace {

/// Markdown as rich text for a tooltip, wrapped at a readable width.
QString richText(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown,
        QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
            | QTextDocument::MarkdownNoHTML);
    return document.toHtml();
}

/// Plain lines as rich text, because only rich text wraps in a tooltip.
QString wrappedText(const QStringList &lines)
{
    QStringList paragraphs;
    for (const QString &line : lines)
        paragraphs << QStringLiteral("<p style=\"margin:0\">%1</p>").arg(line.toHtmlEscaped());
    return QStringLiteral("<qt>%1</qt>").arg(paragraphs.join(QString()));
}

} // namespace

PanelHeader::PanelHeader(QWidget *parent)
    : QWidget(parent)
    , m_description(new HeaderMark(HeaderMark::Shape::Info, this))
    , m_notice(new HeaderMark(HeaderMark::Shape::Info, this))
    , m_error(new HeaderMark(HeaderMark::Shape::Warning, this))
    , m_link(new HeaderMark(HeaderMark::Shape::Link, this))
    , m_alerts(new HeaderMark(HeaderMark::Shape::Bell, this))
    , m_menu(new HeaderMark(HeaderMark::Shape::Dots, this))
{
    m_description->setAccessibleName(tr("Description"));
    m_notice->setAccessibleName(tr("Warnings"));
    m_error->setAccessibleName(tr("Error"));
    m_link->setAccessibleName(tr("Links"));
    m_alerts->setAccessibleName(tr("Alerts"));
    m_menu->setAccessibleName(tr("Panel menu"));
    m_menu->setToolTip(tr("Panel menu (M)"));
    for (HeaderMark *mark : { m_description, m_notice, m_error, m_link, m_alerts, m_menu })
        mark->hide();
    connect(m_menu, &HeaderMark::pressed, this, &PanelHeader::menuRequested);
    connect(m_link, &HeaderMark::clicked, this, &PanelHeader::linksRequested);
    connect(m_alerts, &HeaderMark::clicked, this, &PanelHeader::alertsRequested);
    connect(m_notice, &HeaderMark::clicked, this, &PanelHeader::inspectRequested);
    connect(m_error, &HeaderMark::clicked, this, &PanelHeader::inspectRequested);
}

void PanelHeader::setContent(const PanelHeaderContent &content)
{
    if (m_content == content)
        return;
    m_content = content;
    m_description->setVisible(!content.description.isEmpty());
    m_description->setToolTip(richText(content.description));
    m_notice->setVisible(!content.notices.isEmpty());
    m_notice->setToolTip(wrappedText(content.notices));
    m_error->setVisible(!content.error.isEmpty());
    m_error->setToolTip(wrappedText({ content.error }));
    m_link->setVisible(!content.links.isEmpty());
    m_link->setToolTip(wrappedText(content.links));
    m_alerts->setVisible(!content.alerts.isEmpty());
    m_alerts->setToolTip(wrappedText(content.alerts));
    setAccessibleName(content.title);
    place();
}

void PanelHeader::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_description->setColors(theme.muted, theme.grid);
    m_notice->setColors(theme.warn, theme.grid);
    m_error->setColors(theme.crit, theme.grid);
    m_link->setColors(theme.muted, theme.grid);
    m_menu->setColors(theme.text, theme.grid);
    update();
}

void PanelHeader::setAlertColor(const QColor &color) { m_alerts->setColors(color, m_theme.grid); }

void PanelHeader::setMenuShown(bool isShown) { m_menu->setVisible(isShown); }

bool PanelHeader::isEmpty() const
{
    PanelHeaderContent rest = m_content;
    rest.title = rest.title.trimmed();
    return rest == PanelHeaderContent();
}

void PanelHeader::place()
{
    const int top = (height() - HeaderMark::side) / 2;
    int right = width() - metrics::spacing;
    for (HeaderMark *mark : { m_menu, m_alerts, m_error, m_notice, m_link, m_description }) {
        // The menu's place stays free, so that nothing moves when the pointer comes.
        if (mark != m_menu && mark->isHidden())
            continue;
        right -= HeaderMark::side;
        mark->move(right, top);
    }
    m_textEnd = right;
    update();
}

QRect PanelHeader::textRect() const
{
    int right = m_textEnd - metrics::spacing;
    if (!m_content.age.isEmpty())
        right -= QFontMetrics(Theme::mutedFont()).horizontalAdvance(m_content.age) + metrics::gap;
    return { metrics::panelPadding, 0, qMax(right - metrics::panelPadding, 0), height() };
}

QString PanelHeader::shownTitle() const
{
    return QFontMetrics(Theme::titleFont())
        .elidedText(m_content.title, Qt::ElideRight, textRect().width());
}

QPoint PanelHeader::menuPosition() const
{
    return m_menu->mapToGlobal(QPoint(0, HeaderMark::side));
}

void PanelHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    const QRect text = textRect();
    const QString title = shownTitle();
    painter.setFont(Theme::titleFont());
    painter.setPen(m_theme.text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, title);
    const int titleWidth = painter.fontMetrics().horizontalAdvance(title);
    painter.setFont(Theme::mutedFont());
    painter.setPen(m_theme.muted);
    const int rest = text.width() - titleWidth - metrics::gap;
    if (!m_content.timeInfo.isEmpty() && rest > 0) {
        const QRect place = text.adjusted(titleWidth + metrics::gap, 0, 0, 0);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_content.timeInfo, Qt::ElideRight, place.width()));
    }
    if (!m_content.age.isEmpty()) {
        painter.setPen(m_theme.warn);
        painter.drawText(QRect(text.right() + 1, 0, m_textEnd - text.right() - 1, height()),
            Qt::AlignCenter, m_content.age);
    }
}

void PanelHeader::resizeEvent(QResizeEvent *) { place(); }

bool PanelHeader::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const bool isCut = shownTitle() != m_content.title && textRect().contains(help->pos());
        if (isCut)
            QToolTip::showText(help->globalPos(), wrappedText({ m_content.title }), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace opsglass
