// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QMimeData;

namespace opsglass {

class SourcesMenu;

/// The File menu: where dashboards and data come from. Asks for names and addresses itself.
class FileMenu : public QMenu {
    Q_OBJECT

public:
    explicit FileMenu(QWidget *parent = nullptr);

    SourcesMenu *sources() const { return m_sources; }
    /// The ways to data, for a page that has none to show.
    const QList<QAction *> &doors() const { return m_doors; }
    /// Whether something that is dropped can be a dashboard or its address.
    static bool canImport(const QMimeData &dropped);
    /// Takes what was dropped, as if it came by the menu.
    void import(const QMimeData &dropped);

Q_SIGNALS:
    void fileRequested(const QString &path);
    void filesImportRequested(const QStringList &paths);
    void textImportRequested(const QString &text);
    void grafanaImportRequested();
    void demoRequested();
    void exporterRequested();
    void reportsRequested();
    void preferencesRequested();
    /// Everything a person made, to or from one file.
    void exportAllRequested();
    void importAllRequested();
    /// The address as typed.
    void serverRequested(const QString &address);
    /// The address of metrics, as typed.
    void endpointRequested(const QString &address);

private:
    void createDashboardActions();
    void createSourceActions();
    void openFile();
    void importFiles();
    void importClipboard();
    void askServer();
    void askEndpoint();

    SourcesMenu *m_sources;
    QList<QAction *> m_doors;
};

} // namespace opsglass
