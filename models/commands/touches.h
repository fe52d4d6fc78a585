// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/loginteraction.h"
#include "models/store/interactionrepository.h"
#include "models/store/planrepository.h"

namespace kept {

/// Whether it rang, was answered and ended one after the other, and not before the start.
template<class Command>
bool isInOrder(const Command &command, qint64 start)
{
    qint64 last = start;
    for (const auto &next : {command.rangAt, command.answeredAt, command.endedAt}) {
        if (next && next->utc < last)
            return false;
        last = next ? next->utc : last;
    }
    return true;
}

/// Ids with commas, as an interaction keeps them; none for no plans.
std::optional<QString> planList(const std::optional<std::vector<PlanId>> &plans);

/// What a plan shows of the touches with its customer.
Result<void> noteOnPlan(Transaction &transaction, const PlanRecord &plan, const InteractionRecord &touch);

} // namespace kept
