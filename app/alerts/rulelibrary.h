// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/rulefile.h"
#include "models/data/result.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <map>

namespace opsglass {

/// A rule file as it stands on the disk, or a pack that comes with the program.
struct LoadedRules {
    QString id; ///< "pack:NAME" or the path
    QString title; ///< as shown
    RuleFile file; ///< the last one without errors
    QStringList problems; ///< what is wrong with what stands there now: PATH:LINE:COLUMN: sentence
    bool isRefused = false; ///< what stands there now is not used
    friend bool operator==(const LoadedRules &, const LoadedRules &) = default;
};

/// Reads rule files and notices when they change. A file that becomes wrong or goes away keeps the
/// rules it had, as a Prometheus does, and says so. Lives on the GUI thread.
class RuleLibrary : public QObject {
    Q_OBJECT

public:
    explicit RuleLibrary(QObject *parent = nullptr);

    /// The packs that come with the program, by title.
    static QStringList packs();
    static QString titleOf(const QString &id);

    /// Keeps these read from now on.
    void setFiles(const QStringList &ids);
    /// What became of a file; nothing is in one that is not kept.
    LoadedRules rules(const QString &id) const;

Q_SIGNALS:
    /// A file changed, apart from setFiles().
    void changed();

private:
    void load(const QString &id);
    void watch();

    std::map<QString, LoadedRules> m_rules;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< editors write in several steps
};

} // namespace opsglass
