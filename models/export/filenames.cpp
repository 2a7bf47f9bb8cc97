// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/export/filenames.h"

#include <QRegularExpression>
#include <QSet>

namespace opsglass {

namespace {

constexpr qsizetype mostBytes = 120;

/// Names that Windows and its file systems keep for devices.
bool isReserved(const QString &name)
{
    static const QRegularExpression device(
        QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?$"),
        QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

QString shortened(QString name)
{
    while (name.toUtf8().size() > mostBytes) {
        const bool isPair = name.size() > 1 && name.back().isLowSurrogate();
        name.chop(isPair ? 2 : 1);
    }
    return name;
}

/// Dots and blanks at the ends make hidden files and names that some systems change.
QString trimmedName(const QString &name)
{
    qsizetype first = 0;
    qsizetype last = name.size();
    const auto isLoose = [](QChar letter) { return letter == u'.' || letter.isSpace(); };
    while (first < last && isLoose(name[first]))
        ++first;
    while (last > first && isLoose(name[last - 1]))
        --last;
    return name.sliced(first, last - first);
}

} // namespace

QString fileNameOf(const QString &title, const QString &otherwise)
{
    QString name;
    for (const QChar letter : title.simplified()) {
        const bool isForbidden = QStringLiteral("/\\:*?\"<>|").contains(letter)
            || letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format
            || letter.category() == QChar::Separator_Line
            || letter.category() == QChar::Separator_Paragraph;
        name += isForbidden ? QChar(u'-') : letter;
    }
    name = trimmedName(shortened(trimmedName(name)));
    static const QRegularExpression nothing(QStringLiteral("^-*$"));
    if (nothing.match(name).hasMatch())
        return otherwise;
    return isReserved(name) ? u'-' + name : name;
}

QStringList fileNamesOf(const QStringList &titles, const QString &otherwise)
{
    QStringList names;
    QSet<QString> taken;
    for (const QString &title : titles) {
        const QString name = fileNameOf(title, otherwise);
        QString numbered = name;
        for (int number = 2; taken.contains(numbered.toCaseFolded()); ++number)
            numbered = QStringLiteral("%1 (%2)").arg(name).arg(number);
        taken << numbered.toCaseFolded();
        names << numbered;
    }
    return names;
}

} // namespace opsglass
