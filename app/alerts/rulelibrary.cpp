// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/rulelibrary.h"

#include "models/alerts/rulecheck.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace opsglass {

namespace {

using namespace std::chrono_literals;

QString packPrefix() { return QStringLiteral("pack:"); }

QString pathOf(const QString &id)
{
    return id.startsWith(packPrefix())
        ? QStringLiteral(":/rules/%1.yml").arg(id.sliced(packPrefix().size()))
        : id;
}

} // namespace

RuleLibrary::RuleLibrary(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(300ms);
    const auto settle = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, settle);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, settle);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        const std::map<QString, Loaded> before = m_rules;
        for (auto &[id, loaded] : m_rules)
            load(id, loaded);
        watch();
        if (m_rules != before)
            Q_EMIT changed();
    });
}

QStringList RuleLibrary::packs()
{
    QStringList ids;
    for (const QFileInfo &file : QDir(QStringLiteral(":/rules")).entryInfoList(QDir::Files))
        ids << packPrefix() + file.completeBaseName();
    return ids;
}

QString RuleLibrary::titleOf(const QString &id)
{
    if (id == QLatin1String("pack:agent-metrics"))
        return tr("Agent Metrics");
    if (id == QLatin1String("pack:ai-assistant"))
        return tr("AI Assistant");
    if (id == QLatin1String("pack:ajentik"))
        return tr("Ajentik");
    if (id == QLatin1String("pack:osmen"))
        return tr("OsMEN");
    return QFileInfo(id).fileName();
}

QString RuleLibrary::textOf(const QString &path, const FileProblem &problem)
{
    return problem.place.line == 0 ? path + QLatin1String(": ") + problem.message
                                   : QStringLiteral("%1:%2:%3: %4")
                                         .arg(path)
                                         .arg(problem.place.line)
                                         .arg(problem.place.column)
                                         .arg(problem.message);
}

void RuleLibrary::setFiles(const QStringList &ids)
{
    std::erase_if(m_rules, [&ids](const auto &entry) { return !ids.contains(entry.first); });
    for (const QString &id : ids) {
        if (!m_rules.contains(id))
            load(id, m_rules[id]);
    }
    watch();
}

QList<RuleGroup> RuleLibrary::groups(const QString &id) const
{
    const auto found = m_rules.find(id);
    return found == m_rules.end() ? QList<RuleGroup>() : found->second.groups;
}

RuleFileEntry RuleLibrary::entry(const QString &id) const
{
    const auto found = m_rules.find(id);
    if (found != m_rules.end())
        return found->second.entry;
    Loaded loaded;
    load(id, loaded);
    return loaded.entry;
}

void RuleLibrary::load(const QString &id, Loaded &loaded)
{
    RuleFileEntry &entry = loaded.entry;
    entry.id = id;
    entry.title = titleOf(id);
    entry.isPack = id.startsWith(packPrefix());
    entry.problems.clear();
    entry.isRefused = true;
    QFile file(pathOf(id));
    if (!file.open(QIODevice::ReadOnly)) {
        entry.problems << tr("%1 cannot be read: %2.").arg(id, file.errorString());
        return;
    }
    const QByteArray yaml = file.readAll();
    const RuleFile read = readRuleFile(yaml);
    entry.isRefused = false;
    for (const FileProblem &problem : checkRuleFile(yaml).problems) {
        entry.problems << textOf(id, problem);
        entry.isRefused = entry.isRefused || problem.kind == FileProblem::Kind::Error;
    }
    if (entry.isRefused)
        return;
    loaded.groups = read.groups;
    entry.alerts = 0;
    entry.records = 0;
    for (const RuleGroup &group : read.groups) {
        for (const Rule &rule : group.rules)
            ++(rule.kind == Rule::Kind::Alert ? entry.alerts : entry.records);
    }
}

void RuleLibrary::watch()
{
    QStringList paths;
    for (const auto &[id, loaded] : m_rules) {
        if (id.startsWith(packPrefix()))
            continue;
        // The folder too: editors put another file in its place.
        paths << QFileInfo(id).absolutePath();
        if (QFile::exists(id))
            paths << id;
    }
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    paths.removeDuplicates();
    if (!paths.isEmpty())
        m_watcher.addPaths(paths);
}

} // namespace opsglass
