// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/messages.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

QStringList found(const QString &text, const QString &pattern)
{
    QStringList all;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        all << matches.next().captured();
    all.sort();
    return all;
}

QStringList places(const QString &text)
{
    QStringList all = found(text, QStringLiteral("%L?[0-9]+"));
    all.removeDuplicates();
    return all;
}

QStringList tags(const QString &text) { return found(text, QStringLiteral("</?[a-zA-Z]+")); }

qsizetype mnemonics(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("&(amp|lt|gt|nbsp|quot);|&&")));
    return found(text, QStringLiteral("&\\S")).size();
}

bool hasCount(const QString &text)
{
    return text.contains(QRegularExpression(QStringLiteral("%L?n")));
}

bool isPadded(const QString &text, bool atEnd)
{
    return !text.isEmpty() && (atEnd ? text.back() : text.front()) == u' ';
}

QStringList formFaults(const Message &message, const QString &text, bool isOnlyForm)
{
    const QString &source = message.source;
    QStringList all;
    const auto unless = [&all](bool isRight, const QString &fault) {
        if (!isRight)
            all << fault;
    };
    unless(!text.trimmed().isEmpty() || source.trimmed().isEmpty(), QStringLiteral("is empty"));
    unless(places(text) == places(source), QStringLiteral("has other places"));
    unless(hasCount(source) || !hasCount(text), QStringLiteral("has a count"));
    unless(!isOnlyForm || hasCount(text) == hasCount(source), QStringLiteral("lacks the count"));
    unless(tags(text) == tags(source), QStringLiteral("has other tags"));
    unless(mnemonics(text) == mnemonics(source), QStringLiteral("has other mnemonics"));
    unless(text.count(u'\n') == source.count(u'\n'), QStringLiteral("has other line breaks"));
    unless(text.endsWith(u'…') == source.endsWith(u'…'), QStringLiteral("has another end"));
    unless(isPadded(text, false) == isPadded(source, false)
            && isPadded(text, true) == isPadded(source, true),
        QStringLiteral("has other outer spaces"));
    return all;
}

void readMessage(QXmlStreamReader &xml, Message &message)
{
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.isPlural)
                message.translations << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
}

} // namespace

QString Message::key() const
{
    return QStringList { context, source, comment, isPlural ? QStringLiteral("%n") : QString() }
        .join(QLatin1String(" | "));
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            Message message { .context = context };
            readMessage(xml, message);
            messages << message;
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList faults(const Message &message, qsizetype forms)
{
    QStringList all;
    if (!message.isFinished)
        all << QStringLiteral("is unfinished");
    if (message.translations.size() != (message.isPlural ? forms : 1))
        all << QStringLiteral("has %1 forms").arg(message.translations.size());
    for (const QString &text : message.translations)
        all << formFaults(message, text, message.translations.size() == 1);
    return all;
}
