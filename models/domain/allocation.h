// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/domain/money.h"

#include <QDate>

#include <vector>

namespace kept {

/// What a part of an item is owed for.
enum class Component { Costs, Fees, Tax, Interest, Principal };

/// The stored name of a component ("Fees") and back.
QString componentName(Component component);
std::optional<Component> componentOf(QStringView name);

/// In which order the components of one item are paid; components that are not named are not paid.
struct ComponentOrder
{
    std::vector<Component> components;
    /// Fees, tax, interest, principal: the default inside a debt.
    static ComponentOrder feesFirst();
    /// Costs, interest, principal: German Civil Code (BGB) section 367(1); fees and tax count as costs.
    static ComponentOrder germanCivilCode();
    static ComponentOrder principalFirst();
};

/// What is open on one item, by component, in minor units of one currency (none negative).
struct OpenItem
{
    PlanItemId id;
    QDate dueDate;
    std::vector<std::pair<Component, qint64>> open;
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
    std::vector<AllocationPart> parts;
    qint64 unallocated = 0; ///< what no item could take: kept as credit
};

/// Puts an amount (minor units, not negative) on items, the oldest due date first (ties by id), inside an item by the
/// order of components. The parts and what is left sum to the amount; no part exceeds what is open.
AllocationResult allocateOldestFirst(qint64 amount, std::vector<OpenItem> items, const ComponentOrder &order);

} // namespace kept
