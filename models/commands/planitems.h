// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/newitem.h"
#include "models/store/planrepository.h"

namespace kept {

/// Errors: PLAN.AMOUNT (Invalid) for an amount below zero or nothing at all; MONEY.CURRENCY, MONEY.SUM of their sum.
Result<void> checkItem(const NewItem &item, Currency currency);

/// The row of a new item, unpaid, not in the store yet.
ItemRecord itemOf(const NewItem &item, PlanId plan);

/// Adds the item's fees, interest and tax to the plan's totals; `times` is -1 for an item that goes. Error: MONEY.SUM.
Result<void> addToTotals(PlanRecord &plan, const ItemRecord &item, int times = 1);

} // namespace kept
