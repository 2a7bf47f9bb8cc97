// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/sourceeditor.h"

#include "views/alerts/problemline.h"
#include "views/settings/certificatesourcepage.h"
#include "views/settings/connectionresult.h"
#include "views/settings/generalsourcepage.h"
#include "views/settings/loginsourcepage.h"
#include "views/settings/networksourcepage.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace opsglass {

SourceEditor::SourceEditor(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabWidget(this))
    , m_general(new GeneralSourcePage)
    , m_problem(new ProblemLine(this))
    , m_test(new QPushButton(tr("&Test Connection"), this))
    , m_result(new ConnectionResult(this))
{
    m_test->setAutoDefault(false);
    addPage(m_general, tr("General"));
    addPage(new LoginSourcePage, tr("Login"));
    addPage(new CertificateSourcePage, tr("Certificates"));
    addPage(new NetworkSourcePage, tr("Network"));
    buildLayout();
    connectResult();
    connect(m_test, &QPushButton::clicked, this, &SourceEditor::test);
    connect(m_general, &GeneralSourcePage::addressFinished, this, [this] {
        SourceDraft whole = m_draft;
        completeAddress(whole);
        if (m_draft == whole)
            return;
        m_draft = whole;
        render();
        Q_EMIT changed();
    });
}

void SourceEditor::addPage(SourcePage *page, const QString &title)
{
    auto *area = new QScrollArea(m_tabs);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    m_tabs->addTab(area, title);
    m_pages << page;
    calmWheel(page);
    connect(page, &SourcePage::changed, this, [this, page] { take(*page); });
}

/// Who scrolls a page must not change what the pointer happens to come upon.
void SourceEditor::calmWheel(QWidget *page)
{
    for (QWidget *field : page->findChildren<QWidget *>()) {
        if (!qobject_cast<QComboBox *>(field) && !qobject_cast<QAbstractSpinBox *>(field))
            continue;
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(this);
    }
}

bool SourceEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() != QEvent::Wheel || !field || field->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void SourceEditor::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_test, 0, Qt::AlignLeft);
    layout->addWidget(m_result);
}

void SourceEditor::connectResult()
{
    connect(m_result, &ConnectionResult::addressOffered, this, [this](const QString &address) {
        m_draft.settings.url = address;
        render();
        Q_EMIT changed();
        test();
    });
    connect(
        m_result, &ConnectionResult::certificateTrusted, this, [this](const QString &fingerprint) {
            m_draft.settings.pinnedCertificate = fingerprint;
            render();
            Q_EMIT changed();
            test();
        });
    connect(m_result, &ConnectionResult::scrapeOffered, this, &SourceEditor::scrapeRequested);
    connect(m_result, &ConnectionResult::alertSettingsRequested, this,
        &SourceEditor::alertSettingsRequested);
}

void SourceEditor::setDraft(const SourceDraft &draft)
{
    forgetTest();
    m_draft = draft;
    const bool isServer = draft.settings.kind == ServerSettings::Kind::Server;
    for (int page = 1; page < m_tabs->count(); ++page)
        m_tabs->setTabVisible(page, isServer);
    m_test->setVisible(isServer);
    render();
}

void SourceEditor::focusAddress()
{
    m_tabs->setCurrentIndex(0);
    m_general->focusAddress();
}

void SourceEditor::render()
{
    for (SourcePage *page : std::as_const(m_pages))
        page->setDraft(m_draft);
}

void SourceEditor::take(const SourcePage &page)
{
    SourceDraft draft = m_draft;
    page.collect(draft);
    if (draft == m_draft)
        return;
    m_draft = draft;
    forgetTest();
    render();
    Q_EMIT changed();
}

void SourceEditor::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_test->setEnabled(problem.isEmpty());
}

void SourceEditor::test()
{
    if (!m_test->isEnabled())
        return;
    m_result->showTesting(completed(m_draft).settings.url);
    Q_EMIT testRequested();
}

void SourceEditor::forgetTest()
{
    if (m_result->isTesting())
        Q_EMIT testCancelled();
    m_result->clear();
}

void SourceEditor::showReport(const ConnectionReport &report)
{
    if (m_result->isTesting())
        m_result->setReport(report);
}

} // namespace opsglass
