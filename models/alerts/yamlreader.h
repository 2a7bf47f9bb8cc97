// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/yamlmap.h"
#include "models/data/instant.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

#include <functional>

namespace opsglass {

/// Reads a YAML document strictly and gathers every problem instead of stopping at the first. A
/// reader of one kind of file derives from it and names, for each mapping, who takes which key.
class YamlReader {
protected:
    using Take = std::function<void(const YAML::Node &)>;
    using Keys = QHash<QString, Take>;

    /// Hands the first document over, unless it is empty. What is no UTF-8 or no YAML is a problem.
    void readDocument(const QByteArray &yaml, const Take &take);
    /// Hands every entry of a mapping to whoever takes its key.
    /// \param what "A rule": the subject of sentences
    void readMap(const YAML::Node &node, const QString &what, const Keys &keys);
    /// Hands over every entry of a list; null is an empty one.
    Take list(const QString &key, const Take &take);

    // Takers of values; the place they write to outlives them.
    Take text(QString &into);
    Take texts(const QString &key, QStringList &into);
    Take labelNames(const QString &key, QStringList &into);
    Take truth(bool &into); ///< by the many words of YAML 1.1
    Take number(const QString &key, int &into);
    Take duration(std::optional<Milliseconds> &into);
    /// Names and texts, in the names' order.
    Take labels(QMap<QString, QString> &into);

    void problem(const FilePlace &place, const QString &message,
        FileProblem::Kind kind = FileProblem::Kind::Error);
    /// Keys that are left out with a note wherever nobody takes them.
    void setForeignKeys(const QSet<QString> &keys) { m_foreignKeys = keys; }
    /// In the order of the file.
    QList<FileProblem> sortedProblems() const;
    bool hasErrors() const;

private:
    QSet<QString> m_foreignKeys;
    QList<FileProblem> m_problems;
};

} // namespace opsglass
