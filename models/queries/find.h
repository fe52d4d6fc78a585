// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/reads/findreads.h"

namespace kept {

/// Anything by part of a name or account number, digits of a phone, an e-mail address, or the number of a plan, promise, payment
/// or hold; the best fits first.
struct Find
{
    using Answer = std::vector<FoundRow>;
    QString text;
    int limit = 20;
};

Result<Find::Answer> answer(Database &database, const Asking &asking, const Find &question);

} // namespace kept
