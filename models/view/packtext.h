// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace kept {

/// What a rule pack says of itself, its title, note or citation: those of the program in the reader's language, those of
/// other authors, and the names of laws, as they were written.
QString packText(const QString &written);
/// Why a rule pack was refused: where in the file, and the reason in the reader's language.
QString packFaultText(const Error &error);

} // namespace kept
