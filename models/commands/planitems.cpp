// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/planitems.h"

#include "models/domain/amountlimit.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<void> checkItem(const NewItem &item, Currency currency)
{
    const Money zero = Money::zero(currency);
    Money sum = zero;
    for (const Money part : {item.principal, item.interest.value_or(zero), item.fees.value_or(zero), item.tax.value_or(zero),
                             item.penalties.value_or(zero), item.costs.value_or(zero)}) {
        if (part.isNegative())
            return fail(ErrorKind::Invalid, u"PLAN.AMOUNT"_s, {}, {{u"amount"_s, QVariant::fromValue(part)}});
        KEPT_TRY(sum, keptSum(sum, part));
    }
    return sum.isPositive() ? Result<void>() : fail(ErrorKind::Invalid, u"PLAN.AMOUNT"_s);
}

ItemRecord itemOf(const NewItem &item, PlanId plan)
{
    const Money zero = Money::zero(item.principal.currency());
    ItemRecord record;
    record.plan = plan;
    record.kind = nameOf(item.kind);
    record.name = item.name;
    record.dueDate = item.dueDate;
    record.currency = zero.currency();
    record.principal = item.principal;
    record.interest = item.interest.value_or(zero);
    record.fees = item.fees.value_or(zero);
    record.tax = item.tax.value_or(zero);
    record.penalties = item.penalties.value_or(zero);
    record.costs = item.costs.value_or(zero);
    return record;
}

Result<void> addToTotals(PlanRecord &plan, const ItemRecord &item, int times)
{
    const auto move = [&](Money &total, Money part) -> Result<void> {
        KEPT_TRY(total, times > 0 ? keptSum(total, part) : total.minus(part));
        return {};
    };
    for (const Money part : {item.fees, item.penalties, item.costs})
        KEPT_CHECK(move(plan.fees, part));
    KEPT_CHECK(move(plan.interest, item.interest));
    return move(plan.tax, item.tax);
}

} // namespace kept
