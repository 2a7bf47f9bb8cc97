// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/error.h"
#include "models/data/exportersettings.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

namespace opsglass {

class ExporterDialog;
class LocalDesk;

/// Joins what offers this machine's metrics with its settings, the environment and the person.
/// Lives on the GUI thread.
class ExporterDesk : public QObject {
    Q_OBJECT

public:
    /// \param local outlives the desk
    explicit ExporterDesk(LocalDesk *local, QObject *parent = nullptr);

    /// Begins, ends or moves; the environment counts where it says something.
    void setSettings(const ExporterSettings &settings);
    /// Lets the person see and change them.
    void open(QWidget *window);

Q_SIGNALS:
    /// The person changed the settings, which count from now on: they are to be kept.
    void changed(const opsglass::ExporterSettings &settings);
    /// Nothing is offered, and why. Errors: those of Exporter; Malformed for the environment's.
    void failed(const opsglass::Error &error);

private:
    void apply();
    void show(const QUrl &address, const QString &problem);
    void showState();

    LocalDesk *m_local;
    ExporterSettings m_settings;
    QUrl m_address; ///< empty: nothing is offered
    QString m_problem;
    QPointer<ExporterDialog> m_dialog;
};

} // namespace opsglass
