// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/reads/adminreads.h"

namespace kept {

/// A request that waits, with what its plan's limit is now.
struct WaitingApproval
{
    ApprovalRow request;
    int used = 0;
    int limit = 0;
};

/// What a supervisor decides, the longest waiting first, and what was decided, the last decision first.
struct ApprovalQueue
{
    struct Answer
    {
        std::vector<WaitingApproval> waiting;
        std::vector<ApprovalRow> decided;
    };
    int limit = 200; ///< of each list
};

Result<ApprovalQueue::Answer> answer(Database &database, const Asking &asking, const ApprovalQueue &question);

} // namespace kept
