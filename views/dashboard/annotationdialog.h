// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/instant.h"
#include "views/theme/theme.h"

#include <QDialog>
#include <QPointer>
#include <QTimeZone>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QTableWidget;

namespace opsglass {

class AnnotationSet;

/// Lists the annotations of the open dashboard, with a switch for each, and their events in the
/// time range. Follows them while it is open.
class AnnotationDialog : public QDialog {
    Q_OBJECT

public:
    /// \param annotations may be destroyed first; the dialog then closes
    AnnotationDialog(AnnotationSet *annotations, const Theme &theme, const QTimeZone &zone,
        QWidget *parent = nullptr);

Q_SIGNALS:
    /// The person chose an event: a range around it is to be shown.
    void rangeChosen(opsglass::TimeRange range);

private:
    void buildLayout();
    void render();
    void renderSwitches();
    void renderEvents();
    QString summary(qsizetype events) const;
    void applySwitch(QListWidgetItem *item);
    void chooseEvent(int row);

    QPointer<AnnotationSet> m_annotations;
    Theme m_theme;
    QTimeZone m_zone;
    QListWidget *m_switches;
    QTableWidget *m_events;
    QLabel *m_summary;
};

} // namespace opsglass
