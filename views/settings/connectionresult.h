// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/connectionreport.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace opsglass {

class ProblemLine;

/// What a test of a connection found: a sentence, what to do, the facts or the certificates, and a
/// button that does it where one can.
class ConnectionResult : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionResult(QWidget *parent = nullptr);

    /// Shows that the answer is awaited.
    void showTesting(const QString &address);
    void setReport(const ConnectionReport &report);
    /// Nothing was tested.
    void clear();
    bool isTesting() const { return m_isTesting; }

Q_SIGNALS:
    void addressOffered(const QString &address);
    void scrapeOffered(const QString &address);
    void certificateTrusted(const QString &fingerprint);
    void alertSettingsRequested();

private:
    void buildLayout();
    void showChain(const QList<CertificateInfo> &chain);
    void act();

    ConnectionReport m_report;
    bool m_isTesting = false;
    ProblemLine *m_sentence;
    QLabel *m_advice;
    QLabel *m_facts;
    QTreeWidget *m_chain;
    QPushButton *m_action;
};

} // namespace opsglass
