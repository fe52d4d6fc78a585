// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kept {

/// A language that a portfolio names by code or in English, "cs", "cs_CZ" or "Czech", in the language of the window. One the program
/// has no word for is named as its speakers name it; what is no language at all stays as it is.
QString languageWord(const QString &language);

} // namespace kept
