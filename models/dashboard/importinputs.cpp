// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/importinputs.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace opsglass {

namespace {

bool speaksPrometheus(const QString &type)
{
    return type.isEmpty() || type.contains(QLatin1String("prometheus"), Qt::CaseInsensitive)
        || (type.contains(QLatin1String("victoriametrics"), Qt::CaseInsensitive)
            && !type.contains(QLatin1String("logs"), Qt::CaseInsensitive));
}

/// Words that name no source of a server: variables, placeholders, Grafana's own.
bool isLiteral(const QString &uid)
{
    return !uid.isEmpty() && !uid.startsWith(u'$') && !uid.startsWith(QLatin1String("[["))
        && !uid.startsWith(QLatin1String("-- ")) && uid != QLatin1String("default")
        && uid != QLatin1String("grafana");
}

/// A reference as the file has it: an object, or a uid or name alone.
SourceRef refOf(const QJsonValue &value)
{
    if (value.isString())
        return { {}, value.toString() };
    const QJsonObject object = value.toObject();
    return { object[QLatin1String("type")].toString(), object[QLatin1String("uid")].toString() };
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
        refs << refOf(variable.json[QLatin1String("datasource")]);
    const QJsonArray annotations
        = dashboard.json[QLatin1String("annotations")].toObject()[QLatin1String("list")].toArray();
    for (const QJsonValue &annotation : annotations)
        refs << refOf(annotation.toObject()[QLatin1String("datasource")]);
    addRefs(dashboard.panels, refs);
    return refs;
}

QString placeholder(const QString &name) { return QStringLiteral("${%1}").arg(name); }

void addInputs(const Dashboard &dashboard, QList<ImportInput> &inputs)
{
    const QJsonArray list = dashboard.json[QLatin1String("__inputs")].toArray();
    if (list.isEmpty())
        return;
    const QString text
        = QString::fromUtf8(QJsonDocument(dashboard.json).toJson(QJsonDocument::Compact));
    for (const QJsonValue &value : list) {
        const QJsonObject entry = value.toObject();
        const QString name = entry[QLatin1String("name")].toString();
        if (name.isEmpty() || !text.contains(placeholder(name)))
            continue;
        ImportInput input { ImportInput::Kind::Constant, name,
            entry[QLatin1String("label")].toString(),
            entry[QLatin1String("description")].toString(),
            entry[QLatin1String("value")].toString() };
        if (entry[QLatin1String("type")] == QLatin1String("datasource")) {
            if (!speaksPrometheus(entry[QLatin1String("pluginId")].toString()))
                continue;
            input.kind = ImportInput::Kind::Source;
        }
        inputs << input;
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
