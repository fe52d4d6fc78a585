// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/component.h"
#include "models/domain/result.h"

#include <vector>

namespace kept {

/// What decides whether an item is paid before another.
enum class DueSplit {
    None,                ///< nothing but its due date
    DueFirst,            ///< items due by the value date, then charges already due inside later items, then in advance
    PastDueDueInAdvance, ///< items past due, items due on the value date, then in advance
};

/// Whether an item is settled before the next (Horizontal), or a component on all items before the next (Vertical).
enum class AllocationDirection { Horizontal, Vertical };

template<>
struct EnumNames<AllocationDirection>
{
    static constexpr EnumName<AllocationDirection> all[] = {{AllocationDirection::Horizontal, "Horizontal"},
                                                            {AllocationDirection::Vertical, "Vertical"}};
};

/// Where money above the dues goes: the next item, the last one, or evenly over all that are open.
enum class FutureRule { Next, Last, Reamortise };

template<>
struct EnumNames<FutureRule>
{
    static constexpr EnumName<FutureRule> all[] = {
        {FutureRule::Next, "Next"}, {FutureRule::Last, "Last"}, {FutureRule::Reamortise, "Reamortise"}};
};

/// In which order money pays one debt. Components that an order does not name are not paid.
struct AllocationOrder
{
    DueSplit split = DueSplit::None;
    AllocationDirection direction = AllocationDirection::Horizontal;
    FutureRule future = FutureRule::Next;
    std::vector<Component> due;     ///< of what is due; of everything when nothing is told apart
    std::vector<Component> advance; ///< of what is not due yet

    /// Fees first: costs, penalties, fees, tax, interest, principal, oldest item first. The default.
    static AllocationOrder standard();
    friend bool operator==(const AllocationOrder &, const AllocationOrder &) = default;
};

/// An order in words: a name or a list of components, then, as wanted, a direction and a rule for money above the dues:
/// "CostsInterestPrincipal", "PastDueDueInAdvance Vertical Last", "Principal,Interest,Fees". Components that a list leaves out
/// follow it in the standard order, so that no money is kept from a debt. Errors (Invalid): ALLOCATION.ORDER (value word),
/// ALLOCATION.TWICE (a component is named twice).
Result<AllocationOrder> allocationOrder(QStringView text);

/// The names that allocationOrder() knows, the default first.
QStringList allocationOrderNames();

} // namespace kept
