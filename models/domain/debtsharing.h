// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/names.h"

#include <QDate>

#include <vector>

namespace kept {

/// How one payment is shared out among several debts of a customer.
enum class DebtSharing { OldestFirst, HighestRateFirst, Proportional, Even, ByPriority };

template<>
struct EnumNames<DebtSharing>
{
    static constexpr EnumName<DebtSharing> all[] = {{DebtSharing::OldestFirst, "OldestFirst"},
                                                    {DebtSharing::HighestRateFirst, "HighestRateFirst"},
                                                    {DebtSharing::Proportional, "Proportional"},
                                                    {DebtSharing::Even, "Even"},
                                                    {DebtSharing::ByPriority, "ByPriority"}};
};

/// A debt as far as sharing has to know it; amounts in minor units of one currency.
struct SharedDebt
{
    PlanId id = PlanId::fromValue(0);
    qint64 open = 0;  ///< not negative
    QDate oldestDue;  ///< none: last
    qint64 rate = 0;  ///< yearly, in any one unit
    int priority = 0; ///< the lowest number first
};

/// What each debt gets of an amount (not negative), in the order of the debts: never more than it owes, and all of it as long as
/// any debt is open. Proportional by largest remainder; even in equal parts, what a small debt leaves goes to the others; ties
/// go to the lower id.
std::vector<qint64> shareAmong(qint64 amount, const std::vector<SharedDebt> &debts, DebtSharing sharing);

} // namespace kept
