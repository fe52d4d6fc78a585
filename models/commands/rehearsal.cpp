// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/rehearsal.h"

#include "models/commands/rightcheck.h"
#include "models/store/policyrepository.h"

namespace kept::detail {

namespace {

Result<PlanFigures> figuresOf(Database &database, PlanId plan, const Context &context)
{
    PlanFigures figures;
    KEPT_TRY(figures.plan, planRowOf(database, plan, context.today()));
    KEPT_TRY(figures.items, itemRowsOf(database, plan));
    PromiseFilter promises;
    promises.plan = plan;
    KEPT_TRY(figures.promises, promiseRows(database, promises));
    PaymentPlanFilter paymentPlans;
    paymentPlans.plan = plan;
    KEPT_TRY(figures.paymentPlans, paymentPlanRows(database, paymentPlans));
    KEPT_TRY(const auto record, RecordTable<PlanRecord>::get(database, plan.value()));
    KEPT_TRY(figures.zone, zoneOf(database, record, context.deskZone));
    return figures;
}

Result<std::vector<PlanFigures>> figuresOfAll(Database &database, const std::vector<PlanId> &plans, const Context &context)
{
    std::vector<PlanFigures> all;
    for (const PlanId plan : plans) {
        KEPT_TRY(auto figures, figuresOf(database, plan, context));
        all.push_back(std::move(figures));
    }
    return all;
}

} // namespace

Result<Rehearsed> rehearse(Database &database, const Context &context, const Request &request, const std::vector<PlanId> &plans,
                           const RehearsedBody &body)
{
    KEPT_CHECK(needRight(context.role, request.command, request.right));
    KEPT_TRY(auto transaction, Transaction::begin(database));
    transaction.journal().setStamp(context.now, context.actor);
    Rehearsed rehearsed;
    KEPT_TRY(rehearsed.before, figuresOfAll(database, plans, context));
    KEPT_CHECK(body(transaction));
    KEPT_TRY(rehearsed.after, figuresOfAll(database, plans, context));
    transaction.rollback();
    return rehearsed;
}

} // namespace kept::detail
