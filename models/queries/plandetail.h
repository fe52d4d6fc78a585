// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/promiserules.h"
#include "models/queries/asking.h"
#include "models/store/reads/customerreads.h"
#include "models/store/reads/moneyreads.h"
#include "models/store/reads/planreads.h"

namespace kept {

/// A promise of a plan, and whether it uses up the limit by the policy's way of counting.
struct PlanPromise
{
    PromiseRow promise;
    bool counts = false;
};

/// Everything a plan's page and the promise form show.
struct PlanDetail
{
    struct Answer
    {
        PlanRow plan;
        PromiseFacts facts; ///< what checkPromise() judges a draft by; the policy tells who decided each value
        int limit = 0;
        int used = 0;
        int left = 0;
        Money canBePromised;               ///< due, less disputed, less promised
        std::vector<PlanPromise> promises; ///< the last taken first
        std::vector<ItemRow> items;
        std::vector<HoldRow> holds; ///< on the plan, its person or its customer; lifted and ended ones too
    };
    PlanId plan;
    std::optional<PromiseId> replacing = {}; ///< one of the plan's whose place another is to take: the facts leave it out
};

/// Error: NotFound RECORD.MISSING.
Result<PlanDetail::Answer> answer(Database &database, const Asking &asking, const PlanDetail &question);

} // namespace kept
