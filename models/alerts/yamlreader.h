// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/yamlmap.h"
#include "models/alerts/yamlsource.h"
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

    /// Hands the first document over, unless it is empty. What is no UTF-8 or no YAML is a problem,
    /// and so are control characters.
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
    /// By Go's rules: 1_000, 0x10, 010 and 1e3 are numbers, a fraction is cut off, null is none.
    Take number(const QString &key, int &into);
    Take duration(std::optional<Milliseconds> &into); ///< null is none
    /// Names of labels and texts, in the names' order.
    /// \param places gets those of the texts
    Take labels(QMap<QString, QString> &into, QMap<QString, FilePlace> *places = nullptr);

    FilePlace placeOf(const YAML::Node &node) const { return m_source.placeOf(node.Mark()); }
    /// Of the key whose value readMap hands over.
    FilePlace keyPlace() const { return m_keyPlace; }
    /// Of a value that readMap hands over; behind its key when there is none.
    FilePlace valuePlace(const YAML::Node &value) const;
    const YamlSource &source() const { return m_source; }

    void problem(const FilePlace &place, const QString &message,
        FileProblem::Kind kind = FileProblem::Kind::Error);
    qsizetype problemCount() const { return m_problems.size(); }
    /// Says of every problem behind the first `count` where it is.
    void locateProblems(qsizetype count, const QString &where);
    /// Keys that are left out with a note wherever nobody takes them.
    void setForeignKeys(const QSet<QString> &keys) { m_foreignKeys = keys; }
    /// In the order of the file.
    QList<FileProblem> sortedProblems() const;
    bool hasErrors() const;

private:
    /// Whether the text can be YAML at all; otherwise there is a problem.
    bool checkCharacters(const QString &text);
    bool checkDirectives(const QString &text);
    /// The text of a label; nothing, and a problem, when it has none.
    std::optional<QString> labelText(const QString &name, const YAML::Node &node);

    YamlSource m_source;
    FilePlace m_keyPlace; ///< of the key whose value is handed over
    int m_keySize = 0; ///< in characters, with the colon
    QSet<QString> m_foreignKeys;
    QList<FileProblem> m_problems;
};

} // namespace opsglass
