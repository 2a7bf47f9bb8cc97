// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/dashboard/repeats.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <optional>

namespace opsglass {

namespace {

constexpr int columns = 24;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Repeats)
};

using Scope = QHash<QString, VariableValue>;

bool isRow(const Panel &panel) { return panel.type == QLatin1String("row"); }

bool isBefore(const Panel &left, const Panel &right)
{
    return std::pair(left.gridPos.y, left.gridPos.x) < std::pair(right.gridPos.y, right.gridPos.x);
}

/// Ids of clones: dense above those of the file, by the position of the original and of the clone.
class CloneIds {
public:
    explicit CloneIds(const QList<Panel> &panels) { read(panels); }

    /// Nothing when there is no number left.
    std::optional<int> idOf(int original, qint64 rowIndex, qint64 panelIndex) const
    {
        if (rowIndex == 0 && panelIndex == 0)
            return original;
        const qint64 clone = rowIndex * repeatLimit + panelIndex;
        const qint64 id
            = m_highest + 1 + m_ordinals.value(original) + m_ordinals.size() * (clone - 1);
        if (id > std::numeric_limits<int>::max())
            return {};
        return int(id);
    }

private:
    void read(const QList<Panel> &panels)
    {
        for (const Panel &panel : panels) {
            m_highest = std::max<qint64>(m_highest, panel.id);
            m_ordinals.insert(panel.id, m_ordinals.size());
            read(panel.panels);
        }
    }

    QHash<int, qint64> m_ordinals;
    qint64 m_highest = 0;
};

/// A row with what belongs to it; the panels above the first row have none.
struct Section {
    std::optional<Panel> row;
    QList<Panel> members; ///< in order of y, then x
};

QList<Section> sectionsOf(QList<Panel> panels)
{
    std::stable_sort(panels.begin(), panels.end(), isBefore);
    QList<Section> sections { Section() };
    for (const Panel &panel : std::as_const(panels)) {
        if (isRow(panel)) {
            sections.append({ panel, {} });
            if (panel.collapsed)
                sections.append(Section()); // what follows a closed row is not its own
        } else {
            sections.last().members << panel;
        }
    }
    return sections;
}

int bottomOf(const QList<Panel> &panels)
{
    int bottom = 0;
    for (const Panel &panel : panels)
        bottom = std::max(bottom, panel.gridPos.y + panel.gridPos.h);
    return bottom;
}

/// One value per clone; nothing when the name is no variable.
QList<VariableValue> valuesOf(const QString &name, const Scope &scope, const Scope &variables)
{
    if (name.isEmpty() || (!scope.contains(name) && !variables.contains(name)))
        return {};
    const VariableValue value = scope.value(name, variables.value(name));
    QList<VariableValue> single;
    const qsizetype count = std::clamp<qsizetype>(value.values.size(), 1, repeatLimit);
    for (qsizetype i = 0; i < count; ++i) {
        VariableValue one = value;
        one.isAll = false;
        one.isList = false;
        one.allValue.clear();
        one.values = QStringList { value.values.value(i, QLatin1String("")) };
        one.texts = QStringList { value.texts.value(i, one.values.first()) };
        single << one;
    }
    return single;
}

/// Where clone `index` of `count` stands.
GridPos placeOf(const Panel &panel, int index, int count)
{
    GridPos place = panel.gridPos;
    if (panel.repeatDirection == RepeatDirection::Vertical) {
        place.y += index * place.h;
        return place;
    }
    const int perRow = std::clamp(std::min(count, panel.maxPerRow), 1, columns);
    const int column = index % perRow;
    place.x = columns * column / perRow;
    place.w = columns * (column + 1) / perRow - place.x;
    place.y += index / perRow * place.h;
    return place;
}

/// Works through a dashboard's panels.
class Repeater {
public:
    Repeater(const QList<Panel> &panels, const Scope &variables)
        : m_ids(panels)
        , m_variables(variables)
    {
    }

    RepeatedPanels run(const QList<Panel> &panels)
    {
        int shift = 0;
        for (const Section &section : sectionsOf(panels)) {
            if (section.row)
                shift += repeatRow(section, shift);
            else
                shift += place(section.members, {}, 0, shift, m_result.panels);
        }
        return m_result;
    }

private:
    /// Adds a row's clones, moved down by `shift`.
    /// \return the height they add to that of the original
    int repeatRow(const Section &section, int shift)
    {
        const Panel &row = *section.row;
        const QList<VariableValue> values = valuesOf(row.repeat, {}, m_variables);
        const int height = std::max(bottomOf(section.members) - row.gridPos.y, 1);
        int added = 0;
        const qsizetype count = std::max<qsizetype>(values.size(), 1);
        for (qsizetype i = 0; i < count; ++i) {
            const auto id = m_ids.idOf(row.id, i, 0);
            if (!id || (i > 0 && m_clones >= repeatLimit)) {
                noteLimit(row.id, i, count);
                break;
            }
            m_clones += i > 0 ? 1 : 0;
            Scope scope;
            if (!values.isEmpty())
                scope.insert(row.repeat, values[i]);
            Panel clone = row;
            clone.id = *id;
            clone.gridPos.y += shift + added;
            if (!scope.isEmpty())
                m_result.scopes.insert(clone.id, scope);
            clone.panels.clear();
            if (row.collapsed)
                place(sorted(row.panels), scope, i, 0, clone.panels);
            m_result.panels << clone;
            const int grown = place(section.members, scope, i, shift + added, m_result.panels);
            added += grown + (i + 1 < count ? height : 0);
        }
        return added;
    }

    /// Adds panels and their clones to `target`, moved down by `shift`.
    /// \return the height that the clones add
    int place(const QList<Panel> &members, const Scope &scope, qsizetype rowIndex, int shift,
        QList<Panel> &target)
    {
        int added = 0;
        for (const Panel &panel : members) {
            const QList<VariableValue> values = valuesOf(panel.repeat, scope, m_variables);
            if (values.isEmpty()) {
                add(panel, panel.gridPos, shift + added, { scope, rowIndex, 0 }, target);
                continue;
            }
            const int top = panel.gridPos.y;
            int bottom = top + panel.gridPos.h;
            for (qsizetype i = 0; i < values.size(); ++i) {
                Scope own = scope;
                own.insert(panel.repeat, values[i]);
                const GridPos place = placeOf(panel, int(i), int(values.size()));
                if (!add(panel, place, shift + added, { own, rowIndex, i }, target)) {
                    noteLimit(panel.id, i, values.size());
                    break;
                }
                bottom = place.y + place.h;
            }
            added += bottom - top - panel.gridPos.h;
        }
        return added;
    }

    struct Clone {
        Scope scope;
        qsizetype rowIndex = 0;
        qsizetype panelIndex = 0;
    };

    /// \return whether there was room for it
    bool add(const Panel &panel, GridPos place, int shift, const Clone &clone, QList<Panel> &target)
    {
        const bool isOriginal = clone.rowIndex == 0 && clone.panelIndex == 0;
        const auto id = m_ids.idOf(panel.id, clone.rowIndex, clone.panelIndex);
        if (!id || (!isOriginal && m_clones >= repeatLimit))
            return false;
        if (!isOriginal)
            ++m_clones;
        Panel copy = panel;
        copy.id = *id;
        m_result.originals.insert(copy.id, panel.id);
        copy.gridPos = place;
        copy.gridPos.y += shift;
        if (!clone.scope.isEmpty())
            m_result.scopes.insert(copy.id, clone.scope);
        target << copy;
        return true;
    }

    static QList<Panel> sorted(QList<Panel> panels)
    {
        std::stable_sort(panels.begin(), panels.end(), isBefore);
        return panels;
    }

    void noteLimit(int id, qsizetype shown, qsizetype count)
    {
        m_result.notices.insert(
            id, Text::tr("Only %1 of %2 repetitions are shown.").arg(shown).arg(count));
    }

    CloneIds m_ids;
    const Scope &m_variables;
    RepeatedPanels m_result;
    int m_clones = 0;
};

} // namespace

RepeatedPanels repeatPanels(
    const QList<Panel> &panels, const QHash<QString, VariableValue> &variables)
{
    return Repeater(panels, variables).run(panels);
}

} // namespace opsglass
