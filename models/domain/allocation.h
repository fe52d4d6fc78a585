// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/allocationorder.h"
#include "models/domain/id.h"

#include <QDate>

#include <vector>

namespace kept {

/// What is open on one item for one component, in minor units (never negative). A charge may be due before its item.
struct OpenAmount
{
    Component component = Component::Principal;
    qint64 open = 0;
    QDate due; ///< none: due with the item
};

/// What is open on one item; all items of a debt have one currency.
struct OpenItem
{
    PlanItemId id;
    QDate dueDate;
    std::vector<OpenAmount> open;
};

struct AllocationPart
{
    PlanItemId item;
    Component component;
    qint64 amount; ///< minor units, above 0
    friend bool operator==(const AllocationPart &, const AllocationPart &) = default;
};

struct AllocationResult
{
    std::vector<AllocationPart> parts; ///< one for an item and component, in the order of payment
    qint64 unallocated = 0;            ///< what no item could take: kept as credit
};

/// Puts an amount (minor units, not negative) on the items of one debt in the named order, seen from the payment's value
/// date; older items first, ties by id. The parts and what is left sum to the amount; no part exceeds what is open.
AllocationResult allocate(qint64 amount, QDate valueDate, std::vector<OpenItem> items, const AllocationOrder &order);

} // namespace kept
