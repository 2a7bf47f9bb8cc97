// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reduce/datascope.h"

#include "models/data/matrix.h"
#include "models/format/unit.h"
#include "models/reduce/display.h"
#include "models/reduce/reducers.h"

#include <algorithm>

namespace opsglass {

namespace {

/// For addresses: without unit, in full.
QString plainNumber(double number) { return isMissing(number) ? QString() : numberText(number); }

/// What the lookups of one place share.
class Place {
public:
    Place(const QList<Frame> &frames, DataPlace place, const QTimeZone &zone)
        : m_frames(&frames)
        , m_place(std::move(place))
        , m_zone(zone)
    {
    }

    std::optional<QString> value(const VariableReference &reference) const;

private:
    const Frame &frame() const { return m_frames->at(m_place.frame); }
    const Field &field() const { return frame().fields.at(m_place.field); }
    bool hasFrame() const { return m_place.frame >= 0 && m_place.frame < m_frames->size(); }
    bool hasField() const
    {
        return hasFrame() && m_place.field >= 0 && m_place.field < frame().fields.size();
    }
    /// The row that other fields are read in; -1 when there is none.
    qsizetype row() const;
    bool hasValue() const;

    std::optional<QString> seriesMember(const QString &member) const;
    std::optional<QString> fieldMember(const QStringList &path) const;
    std::optional<QString> valueMember(const QString &member) const;
    std::optional<QString> dataMember(const QStringList &path) const;
    std::optional<QString> cell(const VariableReference &reference) const;
    QString textIn(const Field &field, qsizetype row) const;
    QString rawIn(const Field &field, qsizetype row) const;
    double reduced() const { return reduceNumber(m_place.calc, field().numbers); }
    const Field *fieldNamed(const QString &name) const;

    const QList<Frame> *m_frames;
    DataPlace m_place;
    QTimeZone m_zone;
};

qsizetype Place::row() const
{
    if (!hasFrame())
        return -1;
    const qsizetype row = m_place.calc.isEmpty() ? m_place.row : frame().length() - 1;
    return row < frame().length() ? row : -1;
}

bool Place::hasValue() const
{
    return hasField() && (!m_place.calc.isEmpty() || (row() >= 0 && row() < field().length()));
}

QString Place::textIn(const Field &field, qsizetype row) const
{
    if (row < 0 || row >= field.length())
        return {};
    return field.type == Field::Type::String
        ? displayText(field.texts[row], field, {}, m_zone).text.full()
        : displayNumber(field.numbers[row], field, {}, m_zone).text.full();
}

QString Place::rawIn(const Field &field, qsizetype row) const
{
    if (row < 0 || row >= field.length())
        return {};
    return field.type == Field::Type::String ? field.texts[row] : plainNumber(field.numbers[row]);
}

const Field *Place::fieldNamed(const QString &name) const
{
    const QList<Field> &fields = frame().fields;
    for (const Field &field : fields) {
        if (field.displayName == name || field.name == name)
            return &field;
    }
    bool isNumber = false;
    const int index = name.toInt(&isNumber);
    return isNumber && index >= 0 && index < fields.size() ? &fields[index] : nullptr;
}

std::optional<QString> Place::seriesMember(const QString &member) const
{
    if (!hasFrame())
        return {};
    if (member == QLatin1String("refId"))
        return frame().refId;
    if (!member.isEmpty() && member != QLatin1String("name"))
        return {};
    if (!frame().name.isEmpty())
        return frame().name;
    const auto isData = [](const Field &field) { return field.type != Field::Type::Time; };
    const QList<Field> &fields = frame().fields;
    const auto first = std::find_if(fields.cbegin(), fields.cend(), isData);
    if (first != fields.cend() && std::count_if(first, fields.cend(), isData) == 1)
        return first->displayName;
    return QStringLiteral("Series (%1)").arg(m_place.frame);
}

std::optional<QString> Place::fieldMember(const QStringList &path) const
{
    if (!hasField())
        return {};
    const QString member = path.value(0);
    if (member == QLatin1String("name"))
        return field().name;
    if (member.isEmpty() || member == QLatin1String("displayName"))
        return field().displayName;
    if (member != QLatin1String("labels"))
        return {};
    const QMap<QString, QString> &labels = field().labels.pairs;
    if (path.size() > 1) // A label's name may have dots.
        return labels.value(path.mid(1).join(u'.'), QStringLiteral(""));
    QStringList pairs;
    for (auto label = labels.cbegin(); label != labels.cend(); ++label)
        pairs << QStringLiteral("%1=\"%2\"").arg(label.key(), label.value());
    return pairs.join(QLatin1String(", "));
}

std::optional<QString> Place::valueMember(const QString &member) const
{
    if (!hasValue())
        return {};
    const bool isReduced = !m_place.calc.isEmpty() && field().type != Field::Type::String;
    if (member == QLatin1String("calc"))
        return m_place.calc;
    if (member == QLatin1String("raw") || member == QLatin1String("numeric"))
        return isReduced ? plainNumber(reduced()) : rawIn(field(), row());
    if (member == QLatin1String("time")) {
        const QList<Field> &fields = frame().fields;
        const auto time = std::find_if(fields.cbegin(), fields.cend(),
            [](const Field &candidate) { return candidate.type == Field::Type::Time; });
        return time == fields.cend() ? QString() : rawIn(*time, row());
    }
    if (!member.isEmpty() && member != QLatin1String("text"))
        return {};
    return isReduced ? displayNumber(reduced(), field(), {}, m_zone).text.full()
                     : textIn(field(), row());
}

std::optional<QString> Place::dataMember(const QStringList &path) const
{
    if (!hasFrame())
        return {};
    const QString member = path.value(0);
    if (member == QLatin1String("name") || member == QLatin1String("refId"))
        return seriesMember(member);
    if (member != QLatin1String("fields") || path.size() < 2 || row() < 0)
        return {};
    // `fields.a.b` may be the field “a.b” as well as the member b of the field “a”.
    const Field *found = fieldNamed(path.mid(1).join(u'.'));
    QString wanted;
    for (qsizetype length = path.size() - 2; !found && length > 0; --length) {
        found = fieldNamed(path.mid(1, length).join(u'.'));
        wanted = path.last();
    }
    if (!found)
        return {};
    const bool isRaw = wanted == QLatin1String("numeric") || wanted == QLatin1String("raw");
    return isRaw ? rawIn(*found, row()) : textIn(*found, row());
}

std::optional<QString> Place::cell(const VariableReference &reference) const
{
    const QLatin1String prefix("__cell_");
    if (!hasFrame() || row() < 0)
        return {};
    const Field *found = nullptr;
    if (reference.name.startsWith(prefix))
        found = fieldNamed(reference.name.sliced(prefix.size()));
    else if (hasField())
        found = &field();
    if (!found)
        return {};
    return reference.format == QLatin1String("raw") ? rawIn(*found, row()) : textIn(*found, row());
}

std::optional<QString> Place::value(const VariableReference &reference) const
{
    const QString &name = reference.name;
    if (!name.startsWith(QLatin1String("__")))
        return {};
    if (name == QLatin1String("__series"))
        return seriesMember(reference.path.value(0));
    if (name == QLatin1String("__field"))
        return fieldMember(reference.path);
    if (name == QLatin1String("__value"))
        return valueMember(reference.path.value(0));
    if (name == QLatin1String("__data"))
        return dataMember(reference.path);
    if (name == QLatin1String("__calc"))
        return m_place.calc.isEmpty() ? std::nullopt : std::optional(m_place.calc);
    if (name == QLatin1String("__cell") || name.startsWith(QLatin1String("__cell_")))
        return cell(reference);
    return {};
}

} // namespace

ScopedVariables dataScope(const QList<Frame> &frames, const DataPlace &place, const QTimeZone &zone)
{
    return [lookup = Place(frames, place, zone)](
               const VariableReference &reference) { return lookup.value(reference); };
}

} // namespace opsglass
