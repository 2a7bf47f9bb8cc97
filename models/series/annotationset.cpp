// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/annotationset.h"

#include "models/dashboard/interpolate.h"

#include <algorithm>

namespace opsglass {

AnnotationSet::AnnotationSet(QObject *parent)
    : QObject(parent)
{
}

void AnnotationSet::plan(
    const QList<AnnotationQuery> &annotations, const DashboardContext &context, Instant now)
{
    m_annotations = annotations;
    for (auto entry = m_switched.cbegin(); entry != m_switched.cend(); ++entry) {
        if (entry.key() < m_annotations.size())
            m_annotations[entry.key()].enable = entry.value();
    }
    m_context = context;
    m_now = now;
    watch();
}

void AnnotationSet::watch()
{
    const QList<PlannedAnnotation> planned = planAnnotations(m_annotations, m_context, m_now);
    const bool isSame = planned == m_planned;
    m_planned = planned;
    const QList<QueryKey> keys = this->keys();
    const auto isForeign = [&keys](const auto &entry) { return !keys.contains(entry.key()); };
    m_answers.removeIf(isForeign);
    m_failures.removeIf(isForeign);
    if (!isSame)
        Q_EMIT watchChanged(keys);
    updateStates();
}

QList<QueryKey> AnnotationSet::keys() const
{
    QList<QueryKey> keys;
    for (const PlannedAnnotation &annotation : m_planned)
        keys << annotation.key;
    return keys;
}

void AnnotationSet::apply(const QueryOutcome &outcome)
{
    const bool isOurs = std::any_of(m_planned.cbegin(), m_planned.cend(),
        [&outcome](const PlannedAnnotation &planned) { return planned.key == outcome.key; });
    if (!isOurs)
        return;
    if (outcome.result) {
        m_answers.insert(outcome.key, outcome);
        m_failures.remove(outcome.key);
    } else {
        m_failures.insert(outcome.key, outcome.result.error());
    }
    updateStates();
}

void AnnotationSet::setOn(qsizetype state, bool isOn)
{
    if (state < 0 || state >= m_shown.size())
        return;
    const qsizetype place = m_shown[state];
    m_switched[place] = isOn;
    m_annotations[place].enable = isOn;
    watch();
}

QList<AnnotationMark> AnnotationSet::marks() const { return marksOf(0); }

QList<AnnotationMark> AnnotationSet::marksOf(int panelId) const
{
    QList<AnnotationMark> marks;
    for (const PlannedAnnotation &planned : m_planned) {
        const AnnotationQuery &annotation = m_annotations[planned.index];
        const auto answer = m_answers.constFind(planned.key);
        const bool isWanted = panelId <= 0 || concernsPanel(annotation, panelId);
        if (isWanted && answer != m_answers.cend())
            marks += annotationMarks(annotation, *answer->result);
    }
    std::stable_sort(
        marks.begin(), marks.end(), [](const AnnotationMark &left, const AnnotationMark &right) {
            return left.from < right.from;
        });
    return marks;
}

void AnnotationSet::updateStates()
{
    m_states.clear();
    m_shown.clear();
    for (qsizetype place = 0; place < m_annotations.size(); ++place) {
        const AnnotationQuery &annotation = m_annotations[place];
        if (annotation.isBuiltIn || annotation.hide)
            continue;
        AnnotationState state;
        state.name = interpolateText(annotation.name, m_context);
        state.color = { ColorRef::Kind::Named, 0, annotation.iconColor, 0 };
        state.isOn = annotation.enable;
        const auto planned = std::find_if(m_planned.cbegin(), m_planned.cend(),
            [place](const PlannedAnnotation &one) { return one.index == place; });
        if (planned != m_planned.cend()) {
            const auto answer = m_answers.constFind(planned->key);
            const auto failed = m_failures.constFind(planned->key);
            if (answer != m_answers.cend())
                state.events = annotationMarks(annotation, *answer->result).size();
            if (failed != m_failures.cend())
                state.error = *failed;
            state.isLoading = answer == m_answers.cend() && !state.error;
        } else if (annotation.enable) {
            state.error = Error { Error::Kind::Unsupported,
                tr("It does not ask Prometheus, so that Opsglass has no events for it."), {} };
        }
        m_shown << place;
        m_states << state;
    }
    Q_EMIT changed();
}

} // namespace opsglass
