// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/promiserules.h"
#include "models/domain/promisestate.h"

namespace kept {

/// Whether another promise may take its place: it is open, partly kept or broken, and none has taken it yet.
bool mayBeReplaced(PromiseState state, bool isReplaced);

/// The facts by which what replaces a promise is judged: what the old one expected is not promised twice, and it counts toward the
/// limit as one that was replaced. `amount` and `received` are the old one's, of the plan's currency.
PromiseFacts factsReplacing(PromiseFacts facts, PromiseState state, Money amount, Money received);

} // namespace kept
