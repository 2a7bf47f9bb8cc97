// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/textpanel.h"

#include "views/panels/safetextbrowser.h"

#include <QFontDatabase>

namespace opsglass {

namespace {

/// Laying out more holds the window up for seconds.
constexpr qsizetype longestText = 100'000;

} // namespace

TextPanel::TextPanel(PanelModel *model, PanelViewContext context, QWidget *parent)
    : PanelView(model, std::move(context), parent)
    , m_browser(new SafeTextBrowser(this))
{
    connect(m_browser, &QTextBrowser::anchorClicked, this, &TextPanel::follow);
    setFocusProxy(m_browser);
    TextPanel::renderData();
}

QString TextPanel::plainText() const { return m_browser->toPlainText(); }

void TextPanel::renderData()
{
    const Theme &theme = context().theme;
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, model()->panel().transparent ? theme.canvas : theme.panel);
    m_browser->setPalette(palette);
    m_browser->setAccessibleName(model()->title());
    const TextOptions options = readTextOptions(model()->panel().options);
    // The colour of links is part of the document: another theme needs it laid out again.
    QString text = model()->data().text;
    if (text.size() > longestText)
        text = text.first(longestText) + u'\n' + u'\n'
            + tr("… The text goes on for %n more character(s).", nullptr,
                int(text.size() - longestText));
    const QString shown = theme.accent.name() + text;
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_browser->document()->setDefaultStyleSheet(
        QStringLiteral("a { color: %1 }").arg(theme.accent.name()));
    switch (options.mode) {
    case TextOptions::Mode::Markdown:
        m_browser->setFont(Theme::bodyFont());
        m_browser->setMarkdown(text);
        break;
    case TextOptions::Mode::Html:
        m_browser->setFont(Theme::bodyFont());
        m_browser->setHtml(text);
        break;
    case TextOptions::Mode::Code:
        m_browser->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_browser->setPlainText(text);
        break;
    }
}

void TextPanel::follow(const QUrl &url)
{
    static const QStringList schemes { QString(), QStringLiteral("http"), QStringLiteral("https") };
    if (schemes.contains(url.scheme()))
        Q_EMIT linkActivated(url.toString());
}

void TextPanel::resizeEvent(QResizeEvent *) { m_browser->setGeometry(rect()); }

} // namespace opsglass
