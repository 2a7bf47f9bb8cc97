// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reduce/naming.h"

#include <QHash>
#include <QSet>

namespace opsglass {

namespace {

const QLatin1String valueName("Value");

/// What the naming of one field needs to know about all the others.
struct Naming {
    QSet<QString> labelKeys;
    bool framesDiffer = false;
};

Naming namingOf(const QList<Frame> &frames)
{
    Naming naming;
    for (const Frame &frame : frames) {
        naming.framesDiffer = naming.framesDiffer || frame.name != frames.first().name;
        for (const Field &field : frame.fields) {
            for (auto label = field.labels.pairs.cbegin(); label != field.labels.pairs.cend();
                 ++label)
                naming.labelKeys.insert(label.key());
        }
    }
    return naming;
}

/// Rules 1 and 2: a transformation or the source may have named it.
QString givenName(const Field &field)
{
    for (const char *key : { "displayName", "displayNameFromDS" }) {
        const QString given = field.ownConfig[QLatin1String(key)].toString();
        if (!given.isEmpty())
            return given;
    }
    return {};
}

bool isPlainTime(const Field &field)
{
    return field.type == Field::Type::Time && field.labels.pairs.isEmpty() && !field.isJoined;
}

QString calculatedName(const Field &field, const Frame &frame, const Naming &naming)
{
    QStringList parts;
    const bool hasFrameName = naming.framesDiffer && !frame.name.isEmpty();
    if (hasFrameName)
        parts << frame.name;
    if (!field.name.isEmpty() && field.name != valueName)
        parts << field.name;
    const QString labels = field.labels.pairs.isEmpty() ? QString()
        : naming.labelKeys.size() == 1                  ? field.labels.pairs.first()
                                                        : labelsText(field.labels);
    if (!labels.isEmpty())
        parts << labels;
    else if (!hasFrameName && field.name == valueName && !frame.name.isEmpty())
        parts << frame.name;
    if (!parts.isEmpty())
        return parts.join(u' ');
    return field.name.isEmpty() ? QString(valueName) : field.name;
}

void nameFrame(Frame &frame, const Naming &naming)
{
    QHash<QString, int> alike;
    for (const Field &field : std::as_const(frame.fields))
        ++alike[field.name];
    QHash<QString, int> seen;
    for (Field &field : frame.fields) {
        const int position = ++seen[field.name];
        field.displayName = givenName(field);
        if (!field.displayName.isEmpty())
            continue;
        if (isPlainTime(field)) {
            field.displayName = field.name;
            continue;
        }
        field.displayName = calculatedName(field, frame, naming);
        if (field.displayName == field.name && alike.value(field.name) > 1)
            field.displayName += QStringLiteral(" %1").arg(position);
    }
}

} // namespace

QString labelsText(const Labels &labels)
{
    if (labels.pairs.isEmpty())
        return {};
    QStringList pairs;
    for (auto label = labels.pairs.cbegin(); label != labels.pairs.cend(); ++label)
        pairs << label.key() + QLatin1String("=\"") + label.value() + u'"';
    return u'{' + pairs.join(QLatin1String(", ")) + u'}';
}

void nameFields(QList<Frame> &frames)
{
    const Naming naming = namingOf(frames);
    for (Frame &frame : frames)
        nameFrame(frame, naming);
}

QString frameDisplayName(const Frame &frame)
{
    if (!frame.name.isEmpty())
        return frame.name;
    QStringList labelled;
    QStringList names;
    for (const Field &field : frame.fields) {
        if (!field.labels.pairs.isEmpty())
            labelled << labelsText(field.labels);
        if (field.type != Field::Type::Time)
            names << field.displayName;
    }
    return labelled.size() == 1 ? labelled.first() : names.join(QLatin1String(", "));
}

} // namespace opsglass
