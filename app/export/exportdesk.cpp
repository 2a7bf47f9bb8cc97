// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exportdesk.h"

#include "models/export/modeltable.h"
#include "models/series/dashboardmodel.h"
#include "models/series/wholedashboard.h"
#include "views/dashboard/gridplace.h"

#include <QDir>
#include <QProgressDialog>

#include <algorithm>

namespace opsglass {

namespace {

constexpr int writingSteps = 1000;

} // namespace

ExportDesk::ExportDesk(QWidget *window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
}

ExportDesk::~ExportDesk() { delete m_dialog; }

void ExportDesk::ask(const ExportSubject &subject,
    const std::function<void(const ExportChoices &, const QString &target)> &accepted)
{
    m_dialog = new ExportDialog(subject, m_choices, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setModal(true);
    connect(m_dialog, &QDialog::accepted, this, [this, accepted] {
        m_choices = m_dialog->choices();
        const QString target = m_dialog->target();
        m_dialog->disconnect(this);
        m_dialog.clear(); // it deletes itself
        Q_EMIT chosen(m_choices);
        accepted(m_choices, target);
    });
    m_dialog->open();
}

void ExportDesk::exportDashboard(
    DashboardModel *dashboard, int panelId, const QSize &panelSize, const QString &source)
{
    const PanelModel *panel = dashboard->panel(panelId);
    if (isBusy() || (panelId >= 0 && !panel))
        return;
    const ExportSubject subject { panel ? ExportSubject::Kind::Panel
                                        : ExportSubject::Kind::Dashboard,
        panel ? panel->title() : dashboard->dashboard().title, dashboard->context().zone.id() };
    m_dashboard = dashboard;
    ask(subject, [=, this](const ExportChoices &choices, const QString &target) {
        m_request = { .choices = choices,
            .panelId = panelId,
            .panelSize = panelSize,
            .target = target,
            .source = source,
            .dashboards = m_dashboards };
        startWaiting();
    });
    connect(dashboard, &QObject::destroyed, m_dialog, &QDialog::reject);
}

std::unique_ptr<QProgressDialog> ExportDesk::newProgress(const QString &text, int steps) const
{
    auto progress = std::make_unique<QProgressDialog>(text, tr("Cancel"), 0, steps, m_window);
    progress->setWindowTitle(tr("Export"));
    progress->setWindowModality(Qt::WindowModal);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    progress->setMinimumDuration(500);
    return progress;
}

void ExportDesk::startWaiting()
{
    if (!m_dashboard)
        return;
    if (m_request.panelId >= 0) {
        write(); // who exports a panel has seen it
        return;
    }
    const int width = m_request.choices.width;
    m_whole = std::make_unique<WholeDashboard>(m_dashboard, [width](const Panel &panel) {
        return gridPlace(panel.gridPos, width).width() - 2 * metrics::panelPadding;
    });
    m_progress = newProgress(tr("Asking for all panels"), m_whole->panelCount());
    connect(m_progress.get(), &QProgressDialog::canceled, this,
        [this] { giveUp(tr("The export was cancelled.")); });
    connect(m_dashboard, &QObject::destroyed, m_whole.get(),
        [this] { giveUp(tr("The dashboard was closed before it was exported.")); });
    // Not at once: answers are taken panel by panel, and a panel with several queries may have all
    // but one of them.
    connect(m_whole.get(), &WholeDashboard::changed, this, &ExportDesk::look, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &ExportDesk::look, Qt::QueuedConnection);
}

void ExportDesk::look()
{
    if (!m_whole)
        return;
    m_progress->setValue(m_whole->settledCount());
    if (!m_whole || !m_whole->isSettled()) // cancelled, while the progress was shown
        return;
    write();
    stopWaiting();
}

void ExportDesk::giveUp(const QString &reason)
{
    stopWaiting();
    tell({ ExportResult::End::Cancelled, reason }, {});
}

void ExportDesk::stopWaiting()
{
    if (m_progress) {
        m_progress->disconnect(this);
        m_progress->close();
        m_progress.release()->deleteLater(); // it may be what calls
    }
    m_whole.reset();
    m_dashboard.clear();
}

ExportProgress ExportDesk::showIn(QProgressDialog *progress)
{
    return [progress](double fraction) {
        progress->setValue(static_cast<int>(fraction * writingSteps));
        return !progress->wasCanceled();
    };
}

void ExportDesk::write()
{
    if (!m_dashboard)
        return;
    const auto progress = newProgress(tr("Writing"), writingSteps);
    const ExportRequest request = m_request;
    const ExportResult result
        = opsglass::exportDashboard(m_dashboard, request, showIn(progress.get()));
    tell(result, request.target);
}

void ExportDesk::exportTable(const QString &title, const QAbstractItemModel &model,
    const std::function<bool(const QModelIndex &row)> &isWanted)
{
    if (isBusy())
        return;
    // The rows are those the person saw when asking.
    ask({ ExportSubject::Kind::Table, title, {} },
        [this, title, table = modelTable(model, isWanted)](
            const ExportChoices &choices, const QString &target) {
            const auto text = textExport(choices, QTimeZone::systemTimeZone(), QLocale());
            if (!text)
                return;
            const ExportedPart part { { { QStringLiteral("title"), title } }, { table } };
            const auto progress = newProgress(tr("Writing"), writingSteps);
            tell(writeExportFile(
                     target, [&](const ExportSink &sink) { return text->write(part, sink); },
                     showIn(progress.get())),
                target);
        });
}

QString ExportDesk::failedText(const QStringList &titles)
{
    if (titles.isEmpty())
        return {};
    constexpr qsizetype most = 5;
    const QString names = titles.first(std::min(most, titles.size())).join(QLatin1String(", "));
    return titles.size() > most
        ? tr(" Panels that failed: %1 and %n more.", nullptr, int(titles.size() - most)).arg(names)
        : tr(" Panels that failed: %1.").arg(names);
}

void ExportDesk::tell(const ExportResult &result, const QString &target)
{
    if (result.isGood()) {
        const QString place = QDir::toNativeSeparators(target);
        const QString sentence = result.files.size() > 1
            ? tr("%n files written to %1.", nullptr, int(result.files.size())).arg(place)
            : tr("%1 is written.").arg(place);
        Q_EMIT exported(sentence + failedText(result.failed));
        return;
    }
    const QString message = result.files.isEmpty()
        ? result.message
        //: %1 is a sentence that says what went wrong
        : tr("%1 %n of the files are written.", nullptr, int(result.files.size()))
              .arg(result.message);
    const bool isCancelled = result.end == ExportResult::End::Cancelled;
    Q_EMIT failed({ isCancelled ? Error::Kind::Cancelled : Error::Kind::Io, message,
        result.files.join(u'\n') });
}

} // namespace opsglass
