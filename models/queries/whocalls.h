// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/reads/findreads.h"

namespace kept {

/// Whose number it is that somebody calls from. People of whom the number is said to be another's come only where there is
/// nobody else.
struct WhoCalls
{
    using Answer = std::vector<CallerRow>;
    QString number; ///< as the exchange tells it, with or without its country
    int limit = 20;
};

Result<WhoCalls::Answer> answer(Database &database, const Asking &asking, const WhoCalls &question);

} // namespace kept
