// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporterdesk.h"

#include "app/localdesk.h"
#include "collectors/exporter/exporterenvironment.h"
#include "models/format/joinedlist.h"
#include "views/settings/exporterdialog.h"

#include <QProcessEnvironment>

namespace opsglass {

namespace {

/// Which variables count in place of the settings, as a sentence; empty: none.
QString overrides(const QProcessEnvironment &environment)
{
    QStringList names;
    for (const QString &name : environment.keys()) {
        if (name.startsWith(QLatin1String("QITOPS_MONITORING_"))
            && !environment.value(name).isEmpty())
            names << name;
    }
    names.sort();
    return names.isEmpty()
        ? QString()
        : ExporterDesk::tr("The environment overrides the settings by: %1.").arg(joinedList(names));
}

} // namespace

ExporterDesk::ExporterDesk(LocalDesk *local, QObject *parent)
    : QObject(parent)
    , m_local(local)
{
    connect(local, &LocalDesk::serving, this, [this](const QUrl &address) { show(address, {}); });
    connect(local, &LocalDesk::stopped, this, [this] { show({}, {}); });
    connect(local, &LocalDesk::exporterFailed, this, [this](const Error &error) {
        show({}, error.message);
        Q_EMIT failed(error);
    });
}

void ExporterDesk::setSettings(const ExporterSettings &settings)
{
    m_settings = settings;
    apply();
}

void ExporterDesk::apply()
{
    const auto counting = withEnvironment(m_settings, QProcessEnvironment::systemEnvironment());
    m_local->setExporter(counting.value_or(ExporterSettings()));
    if (counting)
        return;
    show({}, counting.error().message);
    Q_EMIT failed(counting.error());
}

void ExporterDesk::open(QWidget *window)
{
    if (!m_dialog) {
        m_dialog = new ExporterDialog(
            m_settings, overrides(QProcessEnvironment::systemEnvironment()), window);
        connect(m_dialog, &ExporterDialog::applied, this, [this](const ExporterSettings &settings) {
            setSettings(settings);
            Q_EMIT changed(settings);
        });
        showState();
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void ExporterDesk::show(const QUrl &address, const QString &problem)
{
    m_address = address;
    m_problem = problem;
    showState();
}

void ExporterDesk::showState()
{
    if (!m_dialog)
        return;
    if (!m_problem.isEmpty())
        m_dialog->showProblem(m_problem);
    else if (m_address.isEmpty())
        m_dialog->showStopped();
    else
        m_dialog->showServing(m_address.toString());
}

} // namespace opsglass
