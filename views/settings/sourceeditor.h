// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/connectionreport.h"
#include "views/settings/sourcedraft.h"

#include <QWidget>

class QPushButton;
class QTabWidget;

namespace opsglass {

class ConnectionResult;
class GeneralSourcePage;
class ProblemLine;
class SourcePage;

/// All options of one source on pages, and a test of them.
class SourceEditor : public QWidget {
    Q_OBJECT

public:
    explicit SourceEditor(QWidget *parent = nullptr);

    /// Another source, or the same as somebody else changed it; the test of the one before is void.
    void setDraft(const SourceDraft &draft);
    const SourceDraft &draft() const { return m_draft; }
    void focusAddress();
    /// \param problem of the draft, as one sentence; empty: it can be used and tested
    void showProblem(const QString &problem);
    /// The answer to testRequested(); one that comes after a change counts for nothing.
    void showReport(const ConnectionReport &report);

Q_SIGNALS:
    /// The person changed something; draft() says what.
    void changed();
    void testRequested();
    /// Nobody waits for the test any more.
    void testCancelled();
    /// The address is that of metrics: it is to be an endpoint.
    void scrapeRequested(const QString &address);
    void alertSettingsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void calmWheel(QWidget *page);
    void connectResult();
    void addPage(SourcePage *page, const QString &title);
    void take(const SourcePage &page);
    void render();
    void test();
    void forgetTest();

    SourceDraft m_draft;
    QTabWidget *m_tabs;
    GeneralSourcePage *m_general;
    QList<SourcePage *> m_pages;
    ProblemLine *m_problem;
    QPushButton *m_test;
    ConnectionResult *m_result;
};

} // namespace opsglass
