// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertbook.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace opsglass {

/// The alerts that a silence with these matchers would hide if it were active: those that are not
/// over and that its keeper knows, in the book's order. The start and end do not count.
/// \param source of the keeper; empty: kept here, which hides every alert that matches
QList<WatchedAlert> alertsHiddenBy(
    const QList<AlertMatcher> &matchers, const QString &source, const QList<WatchedAlert> &alerts);

/// The silences of a book, one per row, in the order active, pending, expired, those that end first
/// above. Follows the book.
class SilenceListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        MatchersColumn,
        HidesColumn,
        EndsColumn,
        AuthorColumn,
        CommentColumn,
        KeeperColumn,
        ColumnCount,
    };
    enum Role {
        SilenceRole = Qt::UserRole, ///< the KeptSilence
        StateRole, ///< the Silence::State as a number
        HiddenCountRole, ///< how many alerts it hides, or will hide
    };

    /// \param book outlives the model
    explicit SilenceListModel(const AlertBook *book, QObject *parent = nullptr);

    void setZone(const QTimeZone &zone);
    void setExpiredShown(bool areShown);
    /// How many there are of a state, shown or not.
    int count(Silence::State state) const;
    /// The row of a silence; -1 when it is not shown.
    int rowOf(const QString &source, const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        KeptSilence kept;
        Silence::State state = Silence::State::Active;
        int hidden = 0;
        QString ends; ///< in words
        friend bool operator==(const Row &, const Row &) = default;
    };

    QList<Row> wantedRows(bool areSameAlerts) const;
    void apply();
    int hiddenBy(const KeptSilence &kept, bool areSameAlerts) const;
    QString text(const Row &row, int column) const;
    QString endsText(const Silence &silence, Silence::State state) const;
    static QString hidesText(const Row &row);

    const AlertBook *m_book;
    QTimeZone m_zone = QTimeZone::utc();
    bool m_showsExpired = false;
    QList<Row> m_rows;
    QList<WatchedAlert> m_counted; ///< the alerts that the rows' counts are of
};

} // namespace opsglass
