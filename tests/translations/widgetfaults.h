// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// The buttons and labels in sight whose text does not fit into them. Those made to be cut, whose
/// width is of no matter to their layout, are left out.
QStringList clippedTexts(const QWidget &window);

/// The letters that two things in sight, or two actions of one menu, are to be reached by.
QStringList doubledMnemonics(const QWidget &window);
