// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/dashboardexport.h"
#include "models/data/result.h"
#include "views/export/exportdialog.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QAbstractItemModel;
class QModelIndex;
class QProgressDialog;

namespace opsglass {

class WholeDashboard;

/// Exports what a person chooses: asks how and where, waits for the panels that are out of sight,
/// writes, and says how it went. Anything long shows its progress and can be cancelled.
class ExportDesk : public QObject {
    Q_OBJECT

public:
    /// \param window over which it asks; outlives the desk
    explicit ExportDesk(QWidget *window, QObject *parent = nullptr);
    ~ExportDesk() override;

    /// What the dialogs begin with: those of the last time.
    void setChoices(const ExportChoices &choices) { m_choices = choices; }
    const ExportChoices &choices() const { return m_choices; }
    /// For lists of dashboards in pictures; outlives the desk.
    void setDashboards(const DashboardList *dashboards) { m_dashboards = dashboards; }

    /// Asks about a dashboard, or about one of its panels; nothing happens while an export is on
    /// its way. \param panelId −1: the dashboard \param panelSize of the panel as it is seen, for
    /// its picture \param source what people call where the data are from
    void exportDashboard(
        DashboardModel *dashboard, int panelId, const QSize &panelSize, const QString &source);
    /// Asks about the rows of an item model as they are now.
    /// \param isWanted as of modelTable()
    void exportTable(const QString &title, const QAbstractItemModel &model,
        const std::function<bool(const QModelIndex &row)> &isWanted = {});
    /// The dialog while it asks; null otherwise.
    ExportDialog *dialog() const { return m_dialog; }
    bool isBusy() const { return m_dialog || m_whole; }

Q_SIGNALS:
    /// The person chose; to be remembered.
    void chosen(const opsglass::ExportChoices &choices);
    /// It is written, in one sentence.
    void exported(const QString &sentence);
    /// It is not, or not all of it.
    void failed(const opsglass::Error &error);

private:
    /// \param accepted is called with the dialog's answers
    void ask(const ExportSubject &subject,
        const std::function<void(const ExportChoices &, const QString &target)> &accepted);
    void startWaiting();
    void look();
    void stopWaiting();
    void giveUp(const QString &reason);
    void write();
    void tell(const ExportResult &result, const QString &target);
    /// A sentence that names some of these panels, to stand behind another one; empty for none.
    static QString failedText(const QStringList &titles);
    std::unique_ptr<QProgressDialog> newProgress(const QString &text, int steps) const;
    /// Shows how far writing is; false when the person cancelled.
    static ExportProgress showIn(QProgressDialog *progress);

    QWidget *m_window;
    ExportChoices m_choices;
    const DashboardList *m_dashboards = nullptr;
    QPointer<ExportDialog> m_dialog;
    QPointer<DashboardModel> m_dashboard; ///< that is waited for
    ExportRequest m_request;
    std::unique_ptr<WholeDashboard> m_whole;
    std::unique_ptr<QProgressDialog> m_progress;
};

} // namespace opsglass
