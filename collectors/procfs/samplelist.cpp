// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectors/procfs/samplelist.h"

namespace opsglass {

void SampleList::add(
    QLatin1String metric, std::initializer_list<Label> labels, std::optional<double> value)
{
    if (!value)
        return;
    LocalSample sample;
    sample.labels.pairs.insert(QStringLiteral("__name__"), metric);
    for (const Label &label : labels)
        sample.labels.pairs.insert(label.name, label.value);
    sample.value = *value;
    m_samples.append(sample);
}

} // namespace opsglass
