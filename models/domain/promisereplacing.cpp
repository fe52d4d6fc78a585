// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/promisereplacing.h"

namespace kept {

bool mayBeReplaced(PromiseState state, bool isReplaced)
{
    return !isReplaced && (state == PromiseState::Open || state == PromiseState::PartiallyKept || state == PromiseState::Broken);
}

PromiseFacts factsReplacing(PromiseFacts facts, PromiseState state, Money amount, Money received)
{
    if (state != PromiseState::Open) // it expects nothing any more, and keeps its verdict
        return facts;
    const qint64 expected = std::max<qint64>(0, amount.minor() - received.minor());
    const qint64 rest = std::max<qint64>(0, facts.alreadyPromised.minor() - expected);
    facts.alreadyPromised = Money::fromMinor(rest, facts.alreadyPromised.currency());
    const PromiseCounting counting = facts.policy.counting.value;
    facts.counted += countsTowardLimit(PromiseState::Superseded, counting) - countsTowardLimit(state, counting);
    return facts;
}

} // namespace kept
