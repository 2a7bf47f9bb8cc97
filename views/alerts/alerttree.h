// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/labels.h"
#include "views/theme/theme.h"

#include <QSet>
#include <QTreeView>

namespace opsglass {

class AlertFilter;
struct WatchedAlert;

/// The alerts under their headings. Headings that were closed stay closed while their alerts come
/// and go; the current alert stays current wherever it moves.
class AlertTree : public QTreeView {
    Q_OBJECT

public:
    /// \param filter outlives the tree
    explicit AlertTree(AlertFilter *filter, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// The labels of the current alert; empty when there is none. One that leaves the list stays
    /// current until the person chooses another.
    const Labels &currentLabels() const { return m_current; }
    /// Makes an alert current and shows it; false when it is not in the list.
    bool select(const Labels &labels);

Q_SIGNALS:
    /// Another alert is current, or none.
    void currentAlertChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void adoptGroups(int first, int last);
    void adoptAll();
    void restoreCurrent();
    void fitColumns();

    AlertFilter *m_filter;
    Labels m_current;
    QSet<QString> m_closed; ///< keys of headings
    bool m_isLosing = false; ///< the current row is taken out
};

} // namespace opsglass
