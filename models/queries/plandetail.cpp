// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/plandetail.h"

#include "models/domain/promisereplacing.h"
#include "models/queries/placedscope.h"
#include "models/queries/planlist.h"
#include "models/store/policyrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int everyPromise = 10'000;

Result<std::vector<PlanPromise>> promisesOfPlan(Database &database, PlanId plan, PromiseCounting counting)
{
    PromiseFilter filter;
    filter.plan = plan;
    filter.limit = everyPromise;
    KEPT_TRY(auto rows, promiseRows(database, filter));
    std::vector<PlanPromise> promises;
    for (PromiseRow &row : rows) {
        const bool counts = countsTowardLimit(row.status, counting);
        promises.push_back({std::move(row), counts});
    }
    return promises;
}

// It is judged as the command that replaces it will do.
Result<void> leaveOut(PromiseId replaced, PlanDetail::Answer &detail)
{
    for (PlanPromise &each : detail.promises) {
        const PromiseRow &promise = each.promise;
        if (promise.id != replaced)
            continue;
        detail.facts = factsReplacing(std::move(detail.facts), promise.status, promise.amount, promise.received);
        const PromiseState after = promise.status == PromiseState::Open ? PromiseState::Superseded : promise.status;
        each.counts = countsTowardLimit(after, detail.facts.policy.counting.value);
        return {};
    }
    return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s, {}, {{u"object"_s, u"PromiseToPay"_s}, {u"id"_s, replaced.value()}});
}

bool concerns(const HoldRow &hold, const PlanRow &plan)
{
    if (hold.plan)
        return *hold.plan == plan.id;
    return !hold.contact || hold.contact == plan.contact;
}

} // namespace

Result<PlanDetail::Answer> answer(Database &database, const Asking &asking, const PlanDetail &question)
{
    PlanDetail::Answer detail;
    KEPT_CHECK(needSight(database, asking, question.plan));
    KEPT_TRY(detail.plan, planRowOf(database, question.plan, asking.today));
    KEPT_TRY(const auto record, RecordTable<PlanRecord>::get(database, question.plan.value()));
    KEPT_TRY(detail.facts, promiseFacts(database, record, asking.actor, asking.now, asking.zone));
    KEPT_TRY(detail.promises, promisesOfPlan(database, question.plan, detail.facts.policy.counting.value));
    if (question.replacing)
        KEPT_CHECK(leaveOut(*question.replacing, detail));
    detail.limit = detail.facts.policy.maximumPromises.value;
    detail.used = detail.facts.counted;
    detail.left = promisesLeft(detail.facts);
    detail.canBePromised = canBePromised(detail.facts);
    KEPT_TRY(detail.items, answer(database, asking, ItemRows{question.plan}));
    KEPT_TRY(detail.holds, holdsOf(database, detail.plan.customer).all());
    std::erase_if(detail.holds, [&](const HoldRow &hold) { return !concerns(hold, detail.plan); });
    return detail;
}

} // namespace kept
