// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alertrouting.h"
#include "models/data/error.h"

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

namespace opsglass {

/// An Alertmanager configuration as it stands on the disk.
struct LoadedRouting {
    AlertRouting routing;
    QStringList problems; ///< PATH:LINE:COLUMN: sentence
    bool isRefused = true;
};

/// Follows the Alertmanager configuration that a person chose. Lives on the GUI thread.
class RoutingFile : public QObject {
    Q_OBJECT

public:
    explicit RoutingFile(QObject *parent = nullptr);

    static LoadedRouting load(const QString &path);

    /// Reads it and notices when it changes; empty: none is followed. changed() or failed() comes
    /// before this returns, unless the path is empty or the one from before.
    void setPath(const QString &path);
    /// What is wrong with what stands there now.
    const QStringList &problems() const { return m_problems; }

Q_SIGNALS:
    void changed(const opsglass::AlertRouting &routing);
    /// What stands there now is not used, and why.
    void failed(const opsglass::Error &error);

private:
    void read();
    void follow();
    void watch();

    QString m_path;
    QStringList m_problems;
    QByteArray m_text; ///< as it was read last
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< editors write in several steps
};

} // namespace opsglass
