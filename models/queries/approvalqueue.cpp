// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/approvalqueue.h"

#include "models/store/planrepository.h"
#include "models/store/policyrepository.h"

#include <algorithm>

namespace kept {

namespace {

// A plan in the recycle bin has no limit any more; its request still has to be decided.
Result<WaitingApproval> waitingOf(Database &database, const Asking &asking, ApprovalRow row)
{
    WaitingApproval waiting{std::move(row)};
    if (!waiting.request.plan || waiting.request.kind != u"PromiseLimit")
        return waiting;
    const auto plan = RecordTable<PlanRecord>::get(database, waiting.request.plan->value());
    if (!plan && plan.error().kind == ErrorKind::NotFound)
        return waiting;
    if (!plan)
        return tl::make_unexpected(plan.error());
    KEPT_TRY(const auto facts, promiseFacts(database, *plan, {}, asking.now, asking.zone));
    waiting.used = facts.counted;
    waiting.limit = facts.policy.maximumPromises.value;
    return waiting;
}

} // namespace

Result<ApprovalQueue::Answer> answer(Database &database, const Asking &asking, const ApprovalQueue &question)
{
    ApprovalQueue::Answer queue;
    KEPT_TRY(auto pending, approvalRows(database, ApprovalStatus::Pending, question.limit));
    std::reverse(pending.begin(), pending.end());
    for (ApprovalRow &row : pending) {
        KEPT_TRY(auto waiting, waitingOf(database, asking, std::move(row)));
        queue.waiting.push_back(std::move(waiting));
    }
    KEPT_TRY(queue.decided, approvalRows(database, ApprovalStatus::Approved, question.limit));
    KEPT_TRY(const auto rejected, approvalRows(database, ApprovalStatus::Rejected, question.limit));
    queue.decided.insert(queue.decided.end(), rejected.begin(), rejected.end());
    std::stable_sort(queue.decided.begin(), queue.decided.end(),
                     [](const ApprovalRow &a, const ApprovalRow &b) { return a.decidedAt > b.decidedAt; });
    return queue;
}

} // namespace kept
