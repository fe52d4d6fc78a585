// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kept {

/// Names the program to Qt, so that both programs keep settings and desks in the same places.
void nameProgram();

/// The desk that is used when none is named; its folder is made.
QString defaultStore();
/// The desk with the made-up portfolio.
QString practiceStore();
/// "desk.kept" with a number: "desk-2.kept".
QString numberedStore(const QString &path, int number);

} // namespace kept
