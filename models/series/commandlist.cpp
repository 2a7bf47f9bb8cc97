// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/commandlist.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace opsglass {

namespace {

/// Without case and accents, so that "resume" finds "Résumé".
QString folded(const QString &text)
{
    QString plain;
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    for (const QChar letter : parts) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    }
    return plain.toCaseFolded();
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// How far a word is from being what the text says; nothing when it is not in there.
std::optional<int> distance(const QString &text, const QString &word)
{
    std::optional<int> nearest;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0)
            return 0;
        nearest = std::min(nearest.value_or(2), beginsWord(text, at) ? 1 : 2);
    }
    return nearest;
}

std::optional<int> distance(const Command &command, const QStringList &words)
{
    constexpr int inPlace = 3; // farther than anything in the title
    const QString title = folded(command.title);
    const QString place = folded(command.place);
    int sum = 0;
    for (const QString &word : words) {
        if (const auto inTitle = distance(title, word))
            sum += *inTitle;
        else if (const auto around = distance(place, word))
            sum += inPlace + *around;
        else
            return {};
    }
    return sum;
}

} // namespace

QList<Command> foundCommands(const QList<Command> &commands, const QString &text)
{
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, const Command *>> found;
    for (const Command &command : commands) {
        if (const auto far = distance(command, words))
            found.append({ *far, &command });
    }
    std::stable_sort(found.begin(), found.end(),
        [](const auto &left, const auto &right) { return left.first < right.first; });
    QList<Command> result;
    result.reserve(found.size());
    for (const auto &[far, command] : std::as_const(found))
        result << *command;
    return result;
}

void CommandList::setCommands(const QList<Command> &commands)
{
    beginResetModel();
    m_commands = m_found = commands;
    endResetModel();
}

void CommandList::search(const QString &text)
{
    beginResetModel();
    m_found = foundCommands(m_commands, text);
    endResetModel();
}

int CommandList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant CommandList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Command &command = m_found[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return command.title;
    case Qt::AccessibleTextRole: {
        QStringList parts { command.title, command.place, command.keys };
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case PlaceRole:
        return command.place;
    case KeysRole:
        return command.keys;
    default:
        return {};
    }
}

} // namespace opsglass
