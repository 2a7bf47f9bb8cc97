// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/rulefile.h"
#include "models/alerts/rulefileentry.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <map>

namespace opsglass {

/// Reads rule files and notices when they change. A file that becomes wrong or goes away keeps the
/// rules it had, as a Prometheus does, and says so. Lives on the GUI thread.
class RuleLibrary : public QObject {
    Q_OBJECT

public:
    explicit RuleLibrary(QObject *parent = nullptr);

    /// The packs that come with the program, by title.
    static QStringList packs();
    static QString titleOf(const QString &id);
    /// PATH:LINE:COLUMN: what is wrong there.
    static QString textOf(const QString &path, const FileProblem &problem);

    /// Keeps these read from now on.
    void setFiles(const QStringList &ids);
    /// The groups of the last version without errors; none of a file that is not kept.
    QList<RuleGroup> groups(const QString &id) const;
    /// What became of a file; of one that is not kept what stands there now.
    RuleFileEntry entry(const QString &id) const;

Q_SIGNALS:
    /// A file changed, apart from setFiles().
    void changed();

private:
    struct Loaded {
        QList<RuleGroup> groups;
        RuleFileEntry entry;
        friend bool operator==(const Loaded &, const Loaded &) = default;
    };

    static void load(const QString &id, Loaded &loaded);
    void watch();

    std::map<QString, Loaded> m_rules;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< editors write in several steps
};

} // namespace opsglass
