// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kept {

/// One line of standard input, asked for without showing it where that is a terminal. Never a word of the command line, which
/// everybody at the machine can read.
QString secretFromInput(const QString &prompt);

} // namespace kept
