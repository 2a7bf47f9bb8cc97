// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/series/cellpills.h"

#include "models/reduce/display.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace opsglass {

namespace {

constexpr qsizetype mostPills = 100; ///< more than any cell can show

QStringList wordsOf(const QString &text)
{
    QStringList words;
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (json.isArray()) {
        for (const QJsonValue &entry : json.array())
            words << entry.toVariant().toString();
    } else {
        words = text.split(u',');
    }
    for (QString &word : words)
        word = word.trimmed();
    words.removeAll(QString());
    return words.mid(0, mostPills);
}

/// The same number for the same word, in every run (spec/grafana.md §10.2, by name).
int placeOf(const QString &word)
{
    quint32 hash = 5381;
    for (auto character = word.crbegin(); character != word.crend(); ++character)
        hash = hash * 33 ^ character->unicode();
    return static_cast<int>(hash % 64);
}

} // namespace

QList<Pill> pillsOf(const QString &text, const Field &field)
{
    QList<Pill> pills;
    const QStringList words = wordsOf(text);
    for (const QString &word : words) {
        Pill pill { word, { ColorRef::Kind::Palette, placeOf(word), {}, 0 } };
        if (field.config.color.mode == QLatin1String("fixed"))
            pill.color = { ColorRef::Kind::Named, 0, field.config.color.fixedColor, 0 };
        if (const auto mapping = mappingOf(word, field)) {
            pill.text = mapping->text.value_or(word);
            if (mapping->color && !mapping->color->isEmpty())
                pill.color = { ColorRef::Kind::Named, 0, *mapping->color, 0 };
        }
        pills << pill;
    }
    return pills;
}

} // namespace opsglass
