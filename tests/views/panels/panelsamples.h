// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/format/unit.h"
#include "models/series/panelmodel.h"
#include "views/panels/panelview.h"

#include <cmath>
#include <memory>

namespace opsglass::samples {

/// The hour that the panels of the tests show.
inline TimeRange hour()
{
    using namespace std::chrono;
    const Instant from { sys_days { 2024y / 5 / 1 } + 10h };
    return { from, from + 1h };
}

inline ColorRef named(const char *color)
{
    return { ColorRef::Kind::Named, 0, QString::fromLatin1(color), 0 };
}

/// An item as computePanel() makes it: value in a unit, coloured by name, 60 samples behind it.
inline DisplayItem item(const QString &title, double value, const char *color,
    const QString &unit = QStringLiteral("short"))
{
    DisplayItem item;
    item.title = title;
    item.value.text = formatValue(value, unit, {});
    item.value.numeric = value;
    item.value.percent = std::isfinite(value) ? value / 100 : 0;
    item.value.color = named(color);
    item.config.unit = unit;
    item.config.min = 0;
    item.config.max = 100;
    item.config.color.mode = QStringLiteral("thresholds");
    item.config.thresholds.steps
        = { { -std::numeric_limits<double>::infinity(), QStringLiteral("green") },
              { 60, QStringLiteral("orange") }, { 85, QStringLiteral("red") } };
    return item;
}

inline DisplayItem withSamples(DisplayItem item)
{
    item.times = Grid { hour().from, std::chrono::minutes(1), 60 };
    for (int i = 0; i < 60; ++i)
        item.samples << 50 + 30 * std::sin(i / 7.0) + (i * 7919 % 13);
    item.change = 12.34;
    return item;
}

inline Panel panel(const char *type, const QJsonObject &options = {})
{
    Panel panel;
    panel.id = 1;
    panel.type = QString::fromLatin1(type);
    panel.title = QStringLiteral("Requests per second");
    panel.options = options;
    return panel;
}

inline PanelStatus ready()
{
    PanelStatus status;
    status.state = PanelStatus::State::Ready;
    status.dataAt = hour().to;
    return status;
}

/// A model of that type that shows the items.
inline std::unique_ptr<PanelModel> model(const Panel &panel, const QList<DisplayItem> &items)
{
    auto model = std::make_unique<PanelModel>(panel);
    PanelData data;
    data.range = hour();
    data.items = items;
    model->setData(std::move(data));
    model->setStatus(ready());
    return model;
}

inline std::unique_ptr<PanelModel> model(const Panel &panel, const QList<Frame> &frames)
{
    auto model = std::make_unique<PanelModel>(panel);
    PanelData data;
    data.range = hour();
    data.frames = frames;
    model->setData(std::move(data));
    model->setStatus(ready());
    return model;
}

inline PanelViewContext dark() { return { Theme::of(Theme::Kind::Dark) }; }

} // namespace opsglass::samples
