// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/legacy/singlestatpanel.h"

#include <QCoreApplication>

namespace opsglass {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SinglestatPanel)
};

const QStringList defaultColors { u"#299c46"_s, u"rgba(237, 129, 40, 0.89)"_s, u"#d44a3a"_s };

/// Unit, prefix and postfix. A unit of today holds one text at one side, so a prefix or postfix
/// alone with a plain number is kept.
void readUnit(const QJsonObject &panel, QJsonObject &defaults, QStringList &notes)
{
    const QString format = panel.value("format"_L1).toString();
    const QString prefix = panel.value("prefix"_L1).toString().trimmed();
    const QString postfix = panel.value("postfix"_L1).toString().trimmed();
    if (!format.isEmpty())
        defaults["unit"_L1] = format;
    if (prefix.isEmpty() && postfix.isEmpty())
        return;
    const bool isPlain = (format.isEmpty() || format == "none"_L1) && !prefix.contains(u'$')
        && !postfix.contains(u'$');
    if (isPlain && postfix.isEmpty()) {
        defaults["unit"_L1] = QString(u"prefix:"_s + prefix);
    } else if (isPlain && prefix.isEmpty()) {
        defaults["unit"_L1] = QString(u"suffix:"_s + postfix);
    } else {
        if (!prefix.isEmpty())
            notes << Text::tr("The text “%1” before the value is not shown.").arg(prefix);
        if (!postfix.isEmpty())
            notes << Text::tr("The text “%1” after the value is not shown.").arg(postfix);
    }
}

void readLimits(const QJsonObject &panel, QJsonObject &defaults, QStringList &notes)
{
    const QJsonObject gauge = panel.value("gauge"_L1).toObject();
    if (gauge["show"_L1].toBool()) {
        defaults["min"_L1] = numberOf(gauge["minValue"_L1]).value_or(0);
        defaults["max"_L1] = numberOf(gauge["maxValue"_L1]).value_or(100);
        notes << Text::tr("The gauge around the value is not drawn.");
    }
}

/// How the value is coloured: background, value, or the sparkline alone.
void readColors(const QJsonObject &panel, FieldConfigDraft &config, QJsonObject &options)
{
    QStringList colors;
    const QJsonArray given = panel.value("colors"_L1).toArray();
    for (const QJsonValue &color : given)
        colors << color.toString();
    const QList<double> limits = limitsOf(panel.value("thresholds"_L1));
    const bool isColored
        = panel.value("colorBackground"_L1).toBool() || panel.value("colorValue"_L1).toBool();
    if (!limits.isEmpty())
        config.defaults["thresholds"_L1]
            = absoluteThresholds(limits, colors.isEmpty() ? defaultColors : colors);
    else if (isColored && !colors.isEmpty())
        config.defaults["thresholds"_L1] = absoluteThresholds({}, colors);
    options["colorMode"_L1] = panel.value("colorBackground"_L1).toBool() ? u"background"_s
        : panel.value("colorValue"_L1).toBool()                          ? u"value"_s
                                                                         : u"none"_s;
    const QJsonObject sparkline = panel.value("sparkline"_L1).toObject();
    options["graphMode"_L1] = sparkline["show"_L1].toBool() ? u"area"_s : u"none"_s;
    const QString line = sparkline["lineColor"_L1].toString();
    if (!isColored && sparkline["show"_L1].toBool() && !line.isEmpty())
        config.defaults["color"_L1]
            = QJsonObject { { u"mode"_s, u"fixed"_s }, { u"fixedColor"_s, line } };
}

QJsonObject reduceOptions(const QJsonObject &panel, QJsonObject &options, QStringList &notes)
{
    const QString valueName = panel.value("valueName"_L1).toString(u"avg"_s);
    QString reducer = reducerFor(valueName);
    if (valueName == "name"_L1) {
        options["textMode"_L1] = u"name"_s;
        reducer = u"lastNotNull"_s;
    } else if (reducer.isEmpty()) {
        reducer = u"mean"_s;
        notes << Text::tr("The value “%1” of a series is unknown; the mean is shown instead.")
                     .arg(valueName);
    }
    QJsonObject reduce { { u"calcs"_s, QJsonArray { reducer } }, { u"values"_s, false } };
    const QString column = panel.value("tableColumn"_L1).toString();
    if (!column.isEmpty())
        reduce["fields"_L1] = exactPattern(column);
    return reduce;
}

} // namespace

ConvertedPanel convertedSinglestat(const QJsonObject &original)
{
    ConvertedPanel result { original, {} };
    FieldConfigDraft config;
    QJsonObject options { { u"orientation"_s, u"horizontal"_s } };
    readUnit(original, config.defaults, result.notes);
    readLimits(original, config.defaults, result.notes);
    readColors(original, config, options);
    options["reduceOptions"_L1] = reduceOptions(original, options, result.notes);
    if (const auto decimals = numberOf(original["decimals"_L1]))
        config.defaults["decimals"_L1] = *decimals;
    if (original["nullText"_L1].isString())
        config.defaults["noValue"_L1] = original["nullText"_L1];
    const QJsonArray mappings = numberedMappings(original);
    if (!mappings.isEmpty())
        config.defaults["mappings"_L1] = mappings;
    result.panel["type"_L1] = u"stat"_s;
    result.panel["options"_L1] = options;
    result.panel["fieldConfig"_L1] = config.json();
    // The rest is as in a stat of before version 8: percentages have limits.
    result.panel["pluginVersion"_L1] = u"7.0.0"_s;
    return result;
}

} // namespace opsglass
