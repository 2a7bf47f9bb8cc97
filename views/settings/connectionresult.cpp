// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/connectionresult.h"

#include "views/alerts/problemline.h"
#include "views/settings/fingerprint.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace opsglass {

namespace {

using Verdict = ConnectionReport::Verdict;

QLabel *textLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString factsOf(const ConnectionReport &report)
{
    const QLocale locale;
    QStringList facts;
    if (report.series)
        facts << ConnectionResult::tr("%1 series").arg(locale.toString(*report.series));
    if (report.targetsUp && report.targetsDown) {
        facts << ConnectionResult::tr("%n targets up", nullptr, *report.targetsUp);
        facts << ConnectionResult::tr("%n targets down", nullptr, *report.targetsDown);
    }
    if (report.scrapeInterval)
        facts << ConnectionResult::tr("scraped every %1 s")
                     .arg(std::chrono::duration<double>(*report.scrapeInterval).count());
    return facts.join(QStringLiteral(" · "));
}

/// What the button does about a report; empty: there is nothing to do for it.
QString actionOf(const ConnectionReport &report)
{
    switch (report.verdict) {
    case Verdict::WrongPath:
    case Verdict::WrongScheme:
        return ConnectionResult::tr("&Use That Address");
    case Verdict::Metrics:
        return ConnectionResult::tr("S&crape It");
    case Verdict::CertificateUnknown:
    case Verdict::CertificateChanged:
        return report.chain.isEmpty() ? QString() : ConnectionResult::tr("Tr&ust This Certificate");
    case Verdict::Alertmanager:
        return ConnectionResult::tr("&Open the Alert Settings");
    case Verdict::Works:
    case Verdict::TooOld:
    case Verdict::Refused:
    case Verdict::NameUnknown:
    case Verdict::TimedOut:
    case Verdict::Unreachable:
    case Verdict::ProxyTrouble:
    case Verdict::ClientCertificateWanted:
    case Verdict::LoginWanted:
    case Verdict::Forbidden:
    case Verdict::LoginPage:
    case Verdict::NotReady:
    case Verdict::Grafana:
    case Verdict::NotPrometheus:
    case Verdict::Unusable:
        break;
    }
    return {};
}

} // namespace

ConnectionResult::ConnectionResult(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new ProblemLine(this))
    , m_advice(textLabel(this))
    , m_facts(textLabel(this))
    , m_chain(new QTreeWidget(this))
    , m_action(new QPushButton(this))
{
    setAccessibleName(tr("Result of the test"));
    m_chain->setAccessibleName(tr("Certificates of the server"));
    m_chain->setHeaderLabels({ tr("Certificate"), tr("Signed by"), tr("Good until") });
    m_chain->setRootIsDecorated(false);
    m_chain->setItemsExpandable(false);
    m_chain->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_chain->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_action->setAutoDefault(false);
    buildLayout();
    connect(m_action, &QPushButton::clicked, this, &ConnectionResult::act);
    clear();
}

void ConnectionResult::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_facts);
    layout->addWidget(m_advice);
    layout->addWidget(m_chain);
    layout->addWidget(m_action, 0, Qt::AlignLeft);
}

void ConnectionResult::showTesting(const QString &address)
{
    clear();
    m_isTesting = true;
    m_sentence->setText(tr("Asking %1…").arg(address), ProblemLine::Kind::Neutral);
}

void ConnectionResult::clear()
{
    m_isTesting = false;
    m_report = {};
    m_sentence->setText({});
    for (QWidget *widget : QList<QWidget *> { m_facts, m_advice, m_chain, m_action })
        widget->hide();
}

void ConnectionResult::setReport(const ConnectionReport &report)
{
    clear();
    m_report = report;
    m_sentence->setText(
        report.sentence, report.isGood() ? ProblemLine::Kind::Good : ProblemLine::Kind::Problem);
    const QString facts = factsOf(report);
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
    m_advice->setText(report.advice);
    m_advice->setVisible(!report.advice.isEmpty());
    showChain(report.chain);
    const QString action = actionOf(report);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void ConnectionResult::showChain(const QList<CertificateInfo> &chain)
{
    m_chain->clear();
    const QLocale locale;
    for (const CertificateInfo &certificate : chain) {
        const QDateTime until
            = QDateTime::fromMSecsSinceEpoch(certificate.until.time_since_epoch().count());
        auto *item = new QTreeWidgetItem(m_chain,
            { certificate.subject, certificate.issuer,
                locale.toString(until.date(), QLocale::ShortFormat) });
        auto *fingerprint = new QTreeWidgetItem(
            item, { tr("SHA-256 %1").arg(fingerprintText(certificate.fingerprint)) });
        fingerprint->setFirstColumnSpanned(true);
        item->setExpanded(true);
    }
    m_chain->setVisible(!chain.isEmpty());
}

void ConnectionResult::act()
{
    // Who does it may show another source, and with it another report.
    const ConnectionReport report = m_report;
    if (report.verdict == Verdict::Metrics)
        Q_EMIT scrapeOffered(report.betterAddress);
    else if (report.verdict == Verdict::Alertmanager)
        Q_EMIT alertSettingsRequested();
    else if (!report.chain.isEmpty())
        Q_EMIT certificateTrusted(report.chain.first().fingerprint);
    else
        Q_EMIT addressOffered(report.betterAddress);
}

} // namespace opsglass
