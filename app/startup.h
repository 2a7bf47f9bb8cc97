// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/translations.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace opsglass {

constexpr int exitUsage = 2;
/// The program is to begin anew; never seen outside.
constexpr int exitRestart = 1000;

/// Says on standard error what is wrong with the command line. \return `code`
int complain(const QString &text, int code = exitUsage);

/// The words of a command line as texts.
QStringList textsOf(const QByteArrayList &words);

/// The command line without what Qt takes for itself, such as `-session ID` and `-style NAME`.
QStringList withoutQtOptions(const QStringList &words);

/// Overwrites passwords in addresses among the program's arguments, which everybody can read in the
/// list of processes; who looked before has seen them.
void hidePasswords(int argc, char **argv);

/// Runs the program again in place of this one, with the words it was given. Returns when that
/// fails.
/// \param name the first of its arguments
void beginAnew(const char *name, QByteArrayList words);

/// What `function` returns, worded in the person's language: for the command line, which is read
/// before it is known whether there is a display.
template <typename Function>
auto inOwnLanguage(int argc, char **argv, Function function)
{
    const QCoreApplication application(argc, argv);
    installTranslations();
    return function();
}

} // namespace opsglass
