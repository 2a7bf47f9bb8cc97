// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/mentions.h"

#include "models/dashboard/alertlistoptions.h"
#include "models/dashboard/paneltypes.h"
#include "models/dashboard/variablereference.h"

#include <QHash>

#include <algorithm>

namespace opsglass {

namespace {

enum class Mark { Unseen, Open, Done };

/// Walks the variables depth first, so that each comes after what it needs.
struct Walk {
    VariableOrder &result;
    QList<Mark> marks;

    void visit(qsizetype index)
    {
        marks[index] = Mark::Open;
        QList<qsizetype> needs = result.needs[index].values();
        std::sort(needs.begin(), needs.end());
        for (const qsizetype need : std::as_const(needs)) {
            if (marks[need] == Mark::Unseen) {
                visit(need);
            } else if (marks[need] == Mark::Open) {
                result.needs[index].remove(need);
                result.inCycle << index;
            }
        }
        marks[index] = Mark::Done;
        result.order << index;
    }
};

} // namespace

QSet<QString> mentionedIn(const QString &text)
{
    QSet<QString> names;
    if (!text.contains(u'$') && !text.contains(QLatin1String("[[")))
        return names;
    ReferenceScanner scanner(text);
    while (const auto reference = scanner.next())
        names << reference->name;
    return names;
}

QSet<QString> mentionedByQueries(const Panel &panel)
{
    QStringList texts { panel.source.uid, panel.interval, panel.timeFrom, panel.timeShift };
    if (panelShape(panel.type) == PanelShape::Alerts)
        texts << readAlertListOptions(panel.options).labelFilter;
    for (const Target &target : panel.targets)
        texts << target.expr << target.legendFormat << target.interval << target.source.uid;
    return mentionedIn(texts.join(u'\n'));
}

VariableOrder orderVariables(const QList<Variable> &variables)
{
    VariableOrder result;
    QHash<QString, qsizetype> indexes;
    for (qsizetype i = variables.size() - 1; i >= 0; --i)
        indexes.insert(variables[i].name, i);
    for (qsizetype i = 0; i < variables.size(); ++i) {
        const Variable &variable = variables[i];
        QSet<qsizetype> needs;
        const QSet<QString> names = mentionedIn(
            QStringList { variable.query, variable.regex, variable.source.uid, variable.allValue }
                .join(u'\n'));
        for (const QString &name : names) {
            const auto known = indexes.constFind(name);
            if (known != indexes.cend() && variables[*known].name != variable.name)
                needs << *known;
        }
        result.needs << needs;
    }
    Walk walk { result, QList<Mark>(variables.size(), Mark::Unseen) };
    for (qsizetype i = 0; i < variables.size(); ++i) {
        if (walk.marks[i] == Mark::Unseen)
            walk.visit(i);
    }
    return result;
}

} // namespace opsglass
