// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace opsglass {

/// One thing a person can ask for by name.
struct Command {
    enum class Kind { Action, Dashboard, Panel };

    Kind kind = Kind::Action;
    QString title;
    QString place; ///< where it is found otherwise, such as "File › Import"; may be empty
    QString keys; ///< its shortcut as people read it; may be empty
    QString id; ///< what its kind is called by
    friend bool operator==(const Command &, const Command &) = default;
};

/// The commands that a text finds, the best first. Every word has to be in the title or the place,
/// whatever its case and accents; beginnings of titles come before beginnings of words, these
/// before the middle of words, and places last. An empty text finds all, in their order.
QList<Command> foundCommands(const QList<Command> &commands, const QString &text);

/// The rows of a palette: what a text finds among the commands.
class CommandList : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole, KeysRole };

    using QAbstractListModel::QAbstractListModel;

    /// Replaces the commands; all are shown until search() is called.
    void setCommands(const QList<Command> &commands);
    void search(const QString &text);
    const Command &command(int row) const { return m_found[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Command> m_commands;
    QList<Command> m_found;
};

} // namespace opsglass
