// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/importinputs.h"

#include "models/dashboard/sources.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace opsglass {

namespace {

/// Words that name no source of a server: variables, placeholders, Grafana's own, this machine.
bool isLiteral(const QString &uid)
{
    return !uid.isEmpty() && !uid.startsWith(u'$') && !uid.startsWith(QLatin1String("[["))
        && !uid.startsWith(QLatin1String("-- ")) && uid != QLatin1String("default")
        && uid != QLatin1String("grafana") && uid != QLatin1String("__expr__")
        && uid != QLatin1String("local");
}

void addRefs(const QList<Panel> &panels, QList<SourceRef> &refs)
{
    for (const Panel &panel : panels) {
        refs << panel.source;
        for (const Target &target : panel.targets)
            refs << target.source;
        addRefs(panel.panels, refs);
    }
}

QList<SourceRef> sourceRefs(const Dashboard &dashboard)
{
    QList<SourceRef> refs;
    for (const Variable &variable : dashboard.variables)
        refs << variable.source;
    for (const AnnotationQuery &annotation : dashboard.annotations)
        refs << annotation.source;
    addRefs(dashboard.panels, refs);
    return refs;
}

QString placeholder(const QString &name) { return QStringLiteral("${%1}").arg(name); }

void addInputs(const Dashboard &dashboard, QList<ImportInput> &inputs)
{
    if (dashboard.inputs.isEmpty())
        return;
    const QString text
        = QString::fromUtf8(QJsonDocument(dashboard.json).toJson(QJsonDocument::Compact));
    for (const DashboardInput &entry : dashboard.inputs) {
        const bool isSource = entry.type == QLatin1String("datasource");
        if (!text.contains(placeholder(entry.name))
            || (isSource && !speaksPrometheus(entry.pluginId)))
            continue;
        inputs.append({ isSource ? ImportInput::Kind::Source : ImportInput::Kind::Constant,
            entry.name, entry.label, entry.description, entry.value });
    }
}

} // namespace

QList<ImportInput> importInputs(const Dashboard &dashboard, const QHash<QString, QString> &sources)
{
    QList<ImportInput> inputs;
    addInputs(dashboard, inputs);
    QStringList asked;
    for (const SourceRef &ref : sourceRefs(dashboard)) {
        if (!isLiteral(ref.uid) || !speaksPrometheus(ref.type) || sources.contains(ref.uid)
            || asked.contains(ref.uid))
            continue;
        asked << ref.uid;
        inputs.append({ ImportInput::Kind::Uid, ref.uid, {}, {}, {} });
    }
    return inputs;
}

QByteArray withInputs(QByteArray bytes, const QHash<QString, QString> &values)
{
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const QByteArray list
            = QJsonDocument(QJsonArray { value.value() }).toJson(QJsonDocument::Compact);
        constexpr qsizetype frame = 2; // [" and "]
        bytes.replace(placeholder(value.key()).toUtf8(), list.mid(frame, list.size() - 2 * frame));
    }
    return bytes;
}

} // namespace opsglass
