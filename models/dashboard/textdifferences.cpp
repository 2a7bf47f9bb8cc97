// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/textdifferences.h"

#include "models/dashboard/paneloptions.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace opsglass {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TextDifferences)
};

/// Whether rich text draws this property of CSS as a browser does.
bool isDrawn(const QString &property)
{
    static const QStringList drawn { QStringLiteral("background"),
        QStringLiteral("background-color"), QStringLiteral("color"), QStringLiteral("font"),
        QStringLiteral("font-family"), QStringLiteral("font-size"), QStringLiteral("font-style"),
        QStringLiteral("font-weight"), QStringLiteral("height"), QStringLiteral("line-height"),
        QStringLiteral("list-style-type"), QStringLiteral("margin"),
        QStringLiteral("margin-bottom"), QStringLiteral("margin-left"),
        QStringLiteral("margin-right"), QStringLiteral("margin-top"), QStringLiteral("text-align"),
        QStringLiteral("text-decoration"), QStringLiteral("text-indent"),
        QStringLiteral("text-transform"), QStringLiteral("vertical-align"),
        QStringLiteral("white-space"), QStringLiteral("width") };
    return property.isEmpty() || drawn.contains(property);
}

/// The properties in `style` attributes that are not drawn, each once, in their order.
QStringList undrawnStyles(const QString &html)
{
    static const QRegularExpression attribute(
        QStringLiteral(R"rx(<[a-z][^<>]*\sstyle\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'))rx"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype enough = 5;
    QStringList styles;
    for (auto match = attribute.globalMatch(html); match.hasNext() && styles.size() < enough;) {
        const QRegularExpressionMatch found = match.next();
        const QString rules = found.captured(1) + found.captured(2);
        for (const QString &rule : rules.split(u';')) {
            const QString property = rule.section(u':', 0, 0).trimmed().toLower();
            if (!isDrawn(property) && !styles.contains(property) && styles.size() < enough)
                styles << property;
        }
    }
    return styles;
}

QStringList htmlDifferences(const QString &text, bool isMarkdown)
{
    static const QRegularExpression image(
        QStringLiteral(R"(<img\s)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression markdownImage(QStringLiteral(R"(!\[[^\]\n]{0,999}\]\()"));
    static const QRegularExpression dropped(
        QStringLiteral(R"(<(?:iframe|script|style|link|object|embed|video|audio|canvas|svg|form|)"
                       R"(input|button|select|textarea)[\s>/])"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList sentences;
    if (text.contains(image) || (isMarkdown && text.contains(markdownImage)))
        sentences << Text::tr("Images in the text are not loaded.");
    if (text.contains(dropped))
        sentences << Text::tr(
            "Scripts, style sheets, frames and controls in the text are left out.");
    if (const QStringList styles = undrawnStyles(text); !styles.isEmpty())
        sentences << Text::tr("These styles of the text are not drawn: %1.")
                         .arg(styles.join(QStringLiteral(", ")));
    return sentences;
}

QStringList codeDifferences(const QJsonObject &code)
{
    QStringList sentences;
    const QString language = code[QLatin1String("language")].toString(QStringLiteral("plaintext"));
    if (language != QLatin1String("plaintext"))
        sentences << Text::tr("The code is not coloured by its language.");
    if (code[QLatin1String("showLineNumbers")].toBool())
        sentences << Text::tr("The lines of the code are not numbered.");
    if (code[QLatin1String("showMiniMap")].toBool())
        sentences << Text::tr("The small map beside the code is not drawn.");
    return sentences;
}

} // namespace

QStringList textDifferences(const QJsonObject &options)
{
    const TextOptions text = readTextOptions(options);
    switch (text.mode) {
    case TextOptions::Mode::Markdown:
        return htmlDifferences(text.content, true);
    case TextOptions::Mode::Html:
        return htmlDifferences(text.content, false);
    case TextOptions::Mode::Code:
        break;
    }
    return codeDifferences(options[QLatin1String("code")].toObject());
}

} // namespace opsglass
