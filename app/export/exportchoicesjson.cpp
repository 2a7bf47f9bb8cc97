// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/exportchoicesjson.h"

#include <algorithm>

namespace opsglass {

QJsonObject toJson(const ExportChoices &choices)
{
    return { { QStringLiteral("format"), formatWord(choices.format) },
        { QStringLiteral("raw"), choices.scope == ExportScope::Raw },
        { QStringLiteral("spreadsheet"), choices.isForSpreadsheet },
        { QStringLiteral("zip"), choices.isZip },
        { QStringLiteral("zone"), QString::fromUtf8(choices.zone) },
        { QStringLiteral("scale"), choices.scale }, { QStringLiteral("width"), choices.width },
        { QStringLiteral("dark"), choices.theme == Theme::Kind::Dark },
        { QStringLiteral("longPage"), choices.paper == Paper::Long },
        { QStringLiteral("folder"), choices.folder } };
}

ExportChoices exportChoicesOf(const QJsonObject &object)
{
    ExportChoices choices;
    choices.format = formatOf(object[QLatin1String("format")].toString()).value_or(choices.format);
    if (object[QLatin1String("raw")].toBool())
        choices.scope = ExportScope::Raw;
    choices.isForSpreadsheet = object[QLatin1String("spreadsheet")].toBool();
    choices.isZip = object[QLatin1String("zip")].toBool();
    choices.zone = object[QLatin1String("zone")].toString().toUtf8();
    choices.scale = std::clamp(object[QLatin1String("scale")].toDouble(choices.scale), 1.0, 2.0);
    choices.width = std::clamp(object[QLatin1String("width")].toInt(choices.width), 400, 4000);
    if (object[QLatin1String("dark")].toBool())
        choices.theme = Theme::Kind::Dark;
    if (object[QLatin1String("longPage")].toBool())
        choices.paper = Paper::Long;
    choices.folder = object[QLatin1String("folder")].toString();
    return choices;
}

} // namespace opsglass
