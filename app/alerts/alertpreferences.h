// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/notify/soundplayer.h"
#include "collectors/queryclient.h"
#include "models/alerts/alertsettings.h"
#include "views/dashboard/sourcechoice.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace opsglass {

class AlertDesk;
class AlertmanagerClient;
class AlertSettingsDialog;

/// Lets a person change the settings of the alerting, and turns them into what the desk takes.
/// Lives on the GUI thread.
class AlertPreferences : public QObject {
    Q_OBJECT

public:
    /// What sources that have no id of their own are called in the settings.
    static QString demoKey() { return QStringLiteral("demo"); }

    /// \param desk outlives this
    explicit AlertPreferences(AlertDesk *desk, QObject *parent = nullptr);
    ~AlertPreferences() override;

    /// The settings as the desk takes them, when the only source, whose id is `id`, is the one
    /// that the settings call `key`. The demo has all packs on unless they were switched off.
    static AlertSettings effective(
        const AlertSettings &settings, const QString &key, const QString &id);

    /// Opens the dialog over `window`, or raises the one that is open.
    /// \param sources by the keys of the settings
    void open(const AlertSettings &settings, const QList<SourceChoice> &sources, QWidget *window);

Q_SIGNALS:
    void applied(const opsglass::AlertSettings &settings);
    void failed(const opsglass::Error &error);

private:
    void connectDialog();
    void showRuleFiles();
    void test(const AlertmanagerEntry &entry);

    AlertDesk *m_desk;
    SoundPlayer m_player;
    QPointer<AlertSettingsDialog> m_dialog;
    QStringList m_added; ///< rule files that were added in the dialog
    std::unique_ptr<AlertmanagerClient> m_tested;
    std::unique_ptr<PendingQuery> m_test;
};

} // namespace opsglass
