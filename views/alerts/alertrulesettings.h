// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/rulefileentry.h"
#include "views/alerts/alertsettingspage.h"
#include "views/dashboard/sourcechoice.h"

#include <QMap>
#include <QSet>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace opsglass {

class RuleFileRow;

/// Which packs and rule files are evaluated on which source.
class AlertRuleSettings : public AlertSettingsPage {
    Q_OBJECT

public:
    explicit AlertRuleSettings(QWidget *parent = nullptr);

    void setSettings(const AlertSettings &settings) override;
    void collect(AlertSettings &settings) const override;

    /// Those there are; the chosen one stays.
    void setSources(const QList<SourceChoice> &sources);
    /// What is known of packs and files; files of the settings that are missing here are shown by
    /// their path alone.
    void setRuleFiles(const QList<RuleFileEntry> &entries);
    /// Adds a file and switches it on for the chosen source.
    void addFile(const QString &path);

Q_SIGNALS:
    /// A file was added: its entry is wanted by setRuleFiles().
    void fileAdded(const QString &path);

private:
    void buildLayout();
    void chooseFiles();
    void removeFile(const QString &id);
    void switchOn(const QString &id, bool isOn);
    QList<RuleFileEntry> shownEntries() const;
    void renderRows();
    void renderChecks();
    RuleFileRow *addRow(const RuleFileEntry &entry);
    QString source() const;

    QMap<QString, QStringList> m_on; ///< by source
    QList<RuleFileEntry> m_entries;
    QSet<QString> m_added; ///< paths, since the page was opened
    QSet<QString> m_removed; ///< likewise
    QComboBox *m_source;
    QLabel *m_noSource;
    QWidget *m_list;
    QVBoxLayout *m_listLayout;
    QPushButton *m_add;
    QCheckBox *m_watchesServers;
    QList<RuleFileRow *> m_rows;
};

} // namespace opsglass
