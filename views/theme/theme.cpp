// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

#include "views/theme/colortables.h"
#include "views/theme/contrast.h"
#include "views/theme/ramps.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace opsglass {

namespace {

QColor withAlpha(QColor color, double alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

Theme darkTheme()
{
    Theme theme;
    theme.kind = Theme::Kind::Dark;
    theme.canvas = QColor(0x11, 0x12, 0x17);
    theme.panel = QColor(0x18, 0x1b, 0x1f);
    theme.border = QColor(0x2c, 0x30, 0x36);
    theme.text = QColor(0xd0, 0xd3, 0xd8);
    theme.muted = QColor(0x8e, 0x94, 0x9e);
    theme.accent = QColor(0x57, 0x94, 0xf2);
    theme.ok = QColor(0x73, 0xbf, 0x69);
    theme.warn = QColor(0xff, 0x98, 0x30);
    theme.crit = QColor(0xf2, 0x49, 0x5c);
    theme.unknown = theme.muted;
    theme.grid = withAlpha(theme.text, 0.08);
    return theme;
}

Theme lightTheme()
{
    Theme theme;
    theme.kind = Theme::Kind::Light;
    theme.canvas = QColor(0xf4, 0xf5, 0xf5);
    theme.panel = QColor(0xff, 0xff, 0xff);
    theme.border = QColor(0xdf, 0xe1, 0xe5);
    theme.text = QColor(0x24, 0x29, 0x2e);
    theme.muted = QColor(0x6a, 0x70, 0x78);
    theme.accent = QColor(0x1f, 0x60, 0xc4);
    theme.ok = QColor(0x37, 0x87, 0x2d);
    theme.warn = QColor(0xe0, 0x70, 0x1b);
    theme.crit = QColor(0xc4, 0x16, 0x2a);
    theme.unknown = theme.muted;
    theme.grid = withAlpha(theme.text, 0.08);
    return theme;
}

std::optional<QColor> namedColor(const QString &name, bool dark)
{
    for (const NamedColor &entry : namedColors()) {
        if (name == QLatin1String(entry.name))
            return QColor::fromRgba(dark ? entry.dark : entry.light);
    }
    return std::nullopt;
}

/// CSS puts the alpha of #rgba and #rrggbbaa last, Qt puts it first.
std::optional<QColor> hexColor(const QString &text)
{
    QString digits = text.sliced(1);
    if (digits.size() == 3 || digits.size() == 4) {
        QString doubled;
        for (const QChar digit : std::as_const(digits))
            doubled += QString(2, digit);
        digits = doubled;
    }
    bool ok = false;
    const uint number = digits.toUInt(&ok, 16);
    if (!ok)
        return std::nullopt;
    if (digits.size() == 6)
        return QColor::fromRgb(number);
    if (digits.size() == 8)
        return QColor::fromRgba((number >> 8) | ((number & 0xffU) << 24));
    return std::nullopt;
}

/// One channel of rgb(): a number of 0…255, or a percentage.
int channel(const QString &text)
{
    const bool percent = text.endsWith(u'%');
    const double number = (percent ? text.chopped(1) : text).toDouble();
    return std::clamp(static_cast<int>(std::lround(percent ? number * 2.55 : number)), 0, 255);
}

double alphaOf(const QString &text)
{
    const bool percent = text.endsWith(u'%');
    const double number = (percent ? text.chopped(1) : text).toDouble();
    return std::clamp(percent ? number / 100 : number, 0.0, 1.0);
}

std::optional<QColor> functionColor(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^rgba?\\(\\s*([\\d.]+%?)[\\s,]+([\\d.]+%?)[\\s,]+([\\d.]+%?)"
                       "(?:[\\s,/]+([\\d.]+%?))?\\s*\\)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QColor color(
        channel(match.captured(1)), channel(match.captured(2)), channel(match.captured(3)));
    if (match.hasCaptured(4))
        color.setAlphaF(static_cast<float>(alphaOf(match.captured(4))));
    return color;
}

std::optional<QColor> hslColor(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^hsla?\\(\\s*([\\d.]+)(?:deg)?[\\s,]+([\\d.]+)%[\\s,]+([\\d.]+)%"
                       "(?:[\\s,/]+([\\d.]+%?))?\\s*\\)$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int index, double whole) {
        return static_cast<float>(std::clamp(match.captured(index).toDouble() / whole, 0.0, 1.0));
    };
    QColor color = QColor::fromHslF(part(1, 360), part(2, 100), part(3, 100));
    if (match.hasCaptured(4))
        color.setAlphaF(static_cast<float>(alphaOf(match.captured(4))));
    return color;
}

std::optional<QColor> textColor(const QString &written, bool dark)
{
    const QString text = written.trimmed();
    if (const auto named = namedColor(text, dark))
        return named;
    if (text.startsWith(u'#'))
        return hexColor(text);
    if (const auto color = functionColor(text))
        return color;
    if (const auto color = hslColor(text))
        return color;
    const QColor css(text.toLower());
    return css.isValid() ? std::optional(css) : std::nullopt;
}

/// The colour names a ramp runs through (spec/grafana.md §10.2); empty when nothing knows it.
QStringList rampStops(QStringView ramp)
{
    struct Ramp {
        QLatin1String name;
        QLatin1String stops;
    };
    static constexpr std::array ramps {
        Ramp { QLatin1String("GrYlRd"), QLatin1String("green yellow red") },
        Ramp { QLatin1String("RdYlGr"), QLatin1String("red yellow green") },
        Ramp { QLatin1String("BlYlRd"), QLatin1String("dark-blue super-light-yellow dark-red") },
        Ramp { QLatin1String("YlRd"), QLatin1String("super-light-yellow dark-red") },
        Ramp { QLatin1String("BlPu"), QLatin1String("blue purple") },
        Ramp { QLatin1String("YlBl"), QLatin1String("super-light-yellow dark-blue") },
        Ramp { QLatin1String("blues"), QLatin1String("panel-bg dark-blue") },
        Ramp { QLatin1String("reds"), QLatin1String("panel-bg dark-red") },
        Ramp { QLatin1String("greens"), QLatin1String("panel-bg dark-green") },
        Ramp { QLatin1String("purples"), QLatin1String("panel-bg dark-purple") },
    };
    for (const Ramp &known : ramps) {
        if (ramp == known.name)
            return QString(known.stops).split(u' ');
    }
    return {};
}

std::optional<QColor> rampColor(const QString &mode, double position, bool dark)
{
    const QStringView prefix = u"continuous-";
    const QStringView ramp
        = mode.startsWith(prefix) ? QStringView(mode).sliced(prefix.size()) : QStringView(mode);
    const double place = std::isnan(position) ? 0 : std::clamp(position, 0.0, 1.0);
    if (const auto samples = sampledRamp(ramp); !samples.empty())
        return sampledColor(samples, place);
    QList<QColor> stops;
    for (const QString &name : rampStops(ramp))
        stops.append(namedColor(name, dark).value_or(QColor()));
    if (stops.isEmpty())
        return std::nullopt;
    return splineColor(stops, place);
}

/// Shades of a colour in turn brighter and darker, each pair a sixth of the way further off
/// (§10.2).
QColor shadeOf(const QColor &base, int index)
{
    constexpr int pairs = 5;
    constexpr int count = 2 * pairs + 1;
    constexpr double mostHue = 10; // degrees
    constexpr double mostLight = 0.35;
    const int place = ((index % count) + count) % count;
    if (place == 0)
        return base;
    const double part = ((place + 1) / 2) / 6.0;
    const bool isBrighter = place % 2 == 1;
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    float alpha = 0;
    base.getHslF(&hue, &saturation, &lightness, &alpha);
    const double spun = std::max(hue, 0.0F) * 360 + (isBrighter ? part : -part) * mostHue;
    const auto turned = static_cast<float>(std::fmod(spun + 360, 360) / 360);
    if (!isBrighter) {
        const double darker = std::max(0.0, static_cast<double>(lightness) - part * mostLight);
        return QColor::fromHslF(turned, saturation, static_cast<float>(darker), alpha);
    }
    const QColor color = QColor::fromHslF(turned, saturation, lightness, alpha);
    const int added = static_cast<int>(std::lround(255 * part * mostLight));
    return { std::min(color.red() + added, 255), std::min(color.green() + added, 255),
        std::min(color.blue() + added, 255), color.alpha() };
}

/// The entries of the palette that stand out from a panel, in order.
QList<QColor> outstandingColors(bool dark)
{
    constexpr double leastContrast = 3;
    const QColor panel = namedColor(QStringLiteral("panel-bg"), dark).value_or(QColor());
    QList<QColor> colors;
    for (const auto &entry : classicPalette()) {
        const QColor color = QColor::fromRgba(dark ? entry.dark : entry.light);
        if (contrast(color, panel) >= leastContrast)
            colors << color;
    }
    return colors;
}

/// The same name has the same colour in every panel, whatever else is drawn there (§10.2).
QColor colorByName(const QString &name, bool dark)
{
    static const QList<QColor> onDark = outstandingColors(true);
    static const QList<QColor> onLight = outstandingColors(false);
    quint32 hash = 5381;
    for (auto character = name.crbegin(); character != name.crend(); ++character)
        hash = (hash * 33) ^ character->unicode();
    const QList<QColor> &colors = dark ? onDark : onLight;
    return colors[static_cast<qsizetype>(hash) % colors.size()];
}

bool hasTabularFigures(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - width) > 0.01)
            return false;
    }
    return true;
}

QFont scaled(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

Theme Theme::of(Kind kind)
{
    switch (kind) {
    case Kind::Dark:
        return darkTheme();
    case Kind::Light:
        return lightTheme();
    case Kind::Print: {
        Theme theme = lightTheme();
        theme.kind = Kind::Print;
        theme.canvas = theme.panel;
        return theme;
    }
    }
    return darkTheme();
}

QColor Theme::color(const ColorRef &ref) const
{
    switch (ref.kind) {
    case ColorRef::Kind::Palette: {
        const auto palette = classicPalette();
        const auto size = static_cast<int>(palette.size());
        const auto &entry = palette[static_cast<size_t>(((ref.index % size) + size) % size)];
        return QColor::fromRgba(isDark() ? entry.dark : entry.light);
    }
    case ColorRef::Kind::Named:
        return textColor(ref.name, isDark()).value_or(muted);
    case ColorRef::Kind::Ramp:
        return rampColor(ref.name, ref.position, isDark()).value_or(muted);
    case ColorRef::Kind::Shade:
        return shadeOf(textColor(ref.name, isDark()).value_or(muted), ref.index);
    case ColorRef::Kind::ByName:
        return colorByName(ref.name, isDark());
    }
    return muted;
}

QColor Theme::textOn(const QColor &background) const
{
    // Below this the panel shines through, so its own text colour is what reads.
    if (background.alphaF() < 0.3F)
        return text;
    const double brightness
        = (background.red() * 299 + background.green() * 587 + background.blue() * 114) / 1000.0;
    return brightness > 180 ? QColor(0x1f, 0x23, 0x28) : QColor(0xf7, 0xf8, 0xfa);
}

QPalette Theme::palette() const
{
    QPalette result;
    const auto everywhere = [&result](QPalette::ColorRole role, const QColor &color) {
        result.setColor(QPalette::All, role, color);
    };
    everywhere(QPalette::Window, canvas);
    everywhere(QPalette::WindowText, text);
    everywhere(QPalette::Base, panel);
    everywhere(QPalette::AlternateBase, canvas);
    everywhere(QPalette::ToolTipBase, panel);
    everywhere(QPalette::ToolTipText, text);
    everywhere(QPalette::PlaceholderText, muted);
    everywhere(QPalette::Text, text);
    everywhere(QPalette::Button, panel);
    everywhere(QPalette::ButtonText, text);
    everywhere(QPalette::BrightText, crit);
    everywhere(QPalette::Light, isDark() ? border.lighter(130) : QColor(Qt::white));
    everywhere(QPalette::Midlight, border);
    everywhere(QPalette::Mid, border);
    everywhere(QPalette::Dark, isDark() ? canvas.darker(130) : border.darker(130));
    everywhere(QPalette::Shadow, isDark() ? QColor(Qt::black) : border.darker(160));
    everywhere(QPalette::Highlight, accent);
    everywhere(QPalette::HighlightedText, isDark() ? canvas : QColor(Qt::white));
    everywhere(QPalette::Link, accent);
    everywhere(QPalette::LinkVisited, accent);
    for (const auto role :
        { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::Link })
        result.setColor(QPalette::Disabled, role, muted);
    result.setColor(QPalette::Disabled, QPalette::Highlight, border);
    return result;
}

QFont Theme::bodyFont() { return QApplication::font(); }

QFont Theme::mutedFont() { return scaled(bodyFont(), 0.9); }

QFont Theme::titleFont()
{
    QFont font = bodyFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::axisFont()
{
    const QFont own = mutedFont();
    if (hasTabularFigures(own))
        return own;
    // Qt 6.4 cannot switch a font feature on, so a family whose figures are tabular stands in.
    for (const auto *family : { "Noto Sans", "DejaVu Sans", "Liberation Sans", "Arial" }) {
        QFont font = own;
        font.setFamily(QLatin1String(family));
        if (hasTabularFigures(font))
            return font;
    }
    return own;
}

} // namespace opsglass
