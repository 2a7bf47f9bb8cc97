// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notify/notificationtext.h"

#include <QCoreApplication>

namespace opsglass {

namespace {

constexpr int longestTitle = 100;
constexpr int longestLine = 200;
constexpr int mostLines = 5;

class Texts {
    Q_DECLARE_TR_FUNCTIONS(opsglass::Notifications)

public:
    static QString more(int count) { return tr("and %n more", nullptr, count); }
    static QString silenceElsewhere() { return tr("It can be silenced or snoozed in Opsglass."); }
    static QString hidden() { return tr("Opsglass has the details."); }
    /// What can be said without naming anything.
    static QString bareTitle(const AlertNotification &notification)
    {
        if (notification.isResolved)
            return tr("Alerts are resolved");
        switch (notification.severity) {
        case AlertSeverity::Critical:
            return tr("Critical alerts are firing");
        case AlertSeverity::Warning:
            return tr("Warnings are firing");
        case AlertSeverity::Info:
        case AlertSeverity::Unknown:
            break;
        }
        return tr("Alerts are firing");
    }
};

/// Turns the text around it or hides in it: marks, embeddings, overrides and isolates.
bool isInvisible(QChar character)
{
    const ushort code = character.unicode();
    return code == 0x200e || code == 0x200f || code == 0x061c || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069) || code == 0xfeff;
}

QStringList tamedLines(const QStringList &lines)
{
    QStringList tamed;
    for (const QString &line : lines) {
        if (const QString text = tamedLine(line, longestLine); !text.isEmpty())
            tamed << text;
    }
    if (tamed.size() > mostLines) {
        const int more = int(tamed.size()) - mostLines;
        tamed.resize(mostLines);
        tamed << Texts::more(more);
    }
    return tamed;
}

} // namespace

QString tamedLine(const QString &text, int length)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar character : text) {
        if (!isInvisible(character))
            plain += character.category() == QChar::Other_Control ? QChar(u' ') : character;
    }
    plain = plain.simplified();
    if (plain.size() <= length)
        return plain;
    plain.truncate(length - 1);
    if (plain.back().isHighSurrogate())
        plain.chop(1);
    return plain + QChar(u'…');
}

NotificationText notificationText(const AlertNotification &notification,
    const NotificationChoices &choices, const QStringList &capabilities)
{
    NotificationText text;
    text.summary = choices.hidesContent ? QString() : tamedLine(notification.title, longestTitle);
    if (text.summary.isEmpty())
        text.summary = Texts::bareTitle(notification);
    QStringList lines
        = choices.hidesContent ? QStringList(Texts::hidden()) : tamedLines(notification.lines);
    if (!capabilities.contains(QLatin1String("body"))) {
        if (!lines.isEmpty() && !choices.hidesContent)
            text.summary = tamedLine(
                text.summary + QStringLiteral(" – ") + lines.first(), longestTitle + longestLine);
        return text;
    }
    if (notification.offersSilence && !capabilities.contains(QLatin1String("actions")))
        lines << Texts::silenceElsewhere();
    text.body = lines.join(QChar(u'\n'));
    if (capabilities.contains(QLatin1String("body-markup")))
        text.body = text.body.toHtmlEscaped();
    return text;
}

} // namespace opsglass
