// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/store/reads/moneyreads.h"
#include "models/store/reads/paymentplanreads.h"
#include "models/store/reads/planreads.h"

namespace kept {

/// How a plan stands: what is left of each item, its promises and its payment plans.
struct PlanFigures
{
    PlanRow plan;
    std::vector<ItemRow> items;
    std::vector<PromiseRow> promises;
    std::vector<PaymentPlanRow> paymentPlans;
    QTimeZone zone; ///< of the plan: its deadlines are told in it
};

/// How plans stand before a command and would stand after it.
struct Rehearsed
{
    std::vector<PlanFigures> before;
    std::vector<PlanFigures> after; ///< the same plans in the same order
};

namespace detail {

using RehearsedBody = std::function<Result<void>(Transaction &)>;

Result<Rehearsed> rehearse(Database &database, const Context &context, const Request &request, const std::vector<PlanId> &plans,
                           const RehearsedBody &body);

} // namespace detail

/// Carries a command out in a transaction that is then rolled back, to show what it would do: by its own rules, to the cent.
/// Nothing is kept: no row, no event, no news. Errors: those of perform().
template<class C>
Result<Rehearsed> rehearse(Database &database, const Context &context, const C &command, const std::vector<PlanId> &plans)
{
    C copy = command;
    TextCheck texts;
    copy.describe(texts);
    if (texts.problem)
        return tl::make_unexpected(*texts.problem);
    return detail::rehearse(database, context, {C::commandName(), detail::rightFor<C>(), {}}, plans,
                            [&](Transaction &transaction) -> Result<void> {
                                KEPT_CHECK(execute(transaction, context, command));
                                return {};
                            });
}

} // namespace kept
