// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace opsglass {

/// The languages Opsglass speaks, as files and locales name them: "de", "en", "zh_CN".
QStringList shippedLanguages();

/// The first language of a list of wishes that Opsglass speaks; English when it speaks none.
/// \param wishes as QLocale::uiLanguages() names them ("pt-BR", "zh-Hans-SG"), the dearest first
QString spokenLanguage(const QStringList &wishes);

/// The languages the person asked the system for, the dearest first. As in every program of the
/// system, LANGUAGE says nothing where the locale of messages is C.
QStringList wishedLanguages();

/// From here on the texts of Opsglass and of Qt are in one language, and numbers and dates in its
/// locale. Needs the application object, which keeps what is loaded.
/// \param language one of shippedLanguages(); empty: what the system asks for, where numbers and
/// dates follow the system too
/// \return the language spoken
QString installTranslations(const QString &language = {});

} // namespace opsglass
