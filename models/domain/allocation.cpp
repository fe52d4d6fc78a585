// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/allocation.h"

#include "models/domain/wide.h"

#include <algorithm>
#include <array>

namespace kept {
namespace {

using Components = std::vector<Component>;
using Items = std::vector<OpenItem *>;

qint64 openOf(const OpenItem &item, Component component)
{
    qint64 open = 0;
    for (const OpenAmount &amount : item.open)
        open += amount.component == component ? amount.open : 0;
    return open;
}

bool isOpen(const OpenItem &item, const Components &components)
{
    return std::any_of(components.begin(), components.end(), [&](Component one) { return openOf(item, one) > 0; });
}

/// One payment on its way over the items.
class Spender final
{
public:
    explicit Spender(qint64 amount) { m_result.unallocated = amount; }

    AllocationResult result() && { return std::move(m_result); }

    void spend(const Items &items, const Components &components, AllocationDirection direction)
    {
        if (direction == AllocationDirection::Horizontal) {
            for (OpenItem *const item : items)
                for (const Component component : components)
                    pay(*item, component, m_result.unallocated);
        } else {
            for (const Component component : components)
                for (OpenItem *const item : items)
                    pay(*item, component, m_result.unallocated);
        }
    }

    /// Charges that are due by themselves inside items that are not.
    void spendOnDueCharges(const Items &items, QDate valueDate)
    {
        for (OpenItem *const item : items)
            for (const Component component : {Component::Penalties, Component::Fees})
                for (OpenAmount &open : item->open)
                    if (open.component == component && open.due.isValid() && open.due <= valueDate)
                        take(*item, open, m_result.unallocated);
    }

    /// Equal portions on all open items, the last taking the rest, until nothing is left to pay or to spend.
    void spread(const Items &items, const Components &components, AllocationDirection direction)
    {
        if (direction == AllocationDirection::Vertical) {
            for (const Component component : components)
                while (m_result.unallocated > 0 && spreadOnce(items, {component})) {}
        } else {
            while (m_result.unallocated > 0 && spreadOnce(items, components)) {}
        }
    }

private:
    bool spreadOnce(const Items &items, const Components &components)
    {
        Items open;
        std::copy_if(items.begin(), items.end(), std::back_inserter(open),
                     [&](const OpenItem *item) { return isOpen(*item, components); });
        const qint64 before = m_result.unallocated;
        for (const Component component : components)
            payPortions(open, component);
        if (!open.empty() && m_result.unallocated == before)
            spend(open, components, AllocationDirection::Horizontal);
        return m_result.unallocated != before;
    }

    void payPortions(const Items &items, Component component)
    {
        const auto count = static_cast<qint64>(items.size());
        if (count == 0)
            return;
        const qint64 amount = m_result.unallocated;
        const auto portion = static_cast<qint64>(divideRounded(amount, count, Rounding::HalfEven));
        for (OpenItem *const item : items)
            pay(*item, component, item == items.back() ? amount - portion * (count - 1) : portion);
    }

    void pay(OpenItem &item, Component component, qint64 atMost)
    {
        for (OpenAmount &open : item.open)
            if (open.component == component)
                atMost -= take(item, open, atMost);
    }

    qint64 take(const OpenItem &item, OpenAmount &open, qint64 atMost)
    {
        const qint64 part = std::max<qint64>(0, std::min({open.open, atMost, m_result.unallocated}));
        if (part == 0)
            return 0;
        open.open -= part;
        m_result.unallocated -= part;
        record(item.id, open.component, part);
        return part;
    }

    void record(PlanItemId item, Component component, qint64 amount)
    {
        for (AllocationPart &part : m_result.parts) {
            if (part.item == item && part.component == component) {
                part.amount += amount;
                return;
            }
        }
        m_result.parts.push_back({item, component, amount});
    }

    AllocationResult m_result;
};

void spendInAdvance(Spender &spender, Items items, const AllocationOrder &order)
{
    if (order.future == FutureRule::Reamortise)
        return spender.spread(items, order.advance, order.direction);
    if (order.future == FutureRule::Last)
        std::reverse(items.begin(), items.end());
    spender.spend(items, order.advance, order.direction);
}

/// The items before, on and after the value date; nothing told apart puts all of them before.
std::array<Items, 3> splitByDue(std::vector<OpenItem> &items, QDate valueDate, DueSplit split)
{
    std::array<Items, 3> parts;
    for (OpenItem &item : items) {
        const bool later = split != DueSplit::None && item.dueDate > valueDate;
        const bool sameDay = split == DueSplit::PastDueDueInAdvance && item.dueDate == valueDate;
        parts[later ? 2 : (sameDay ? 1 : 0)].push_back(&item);
    }
    return parts;
}

} // namespace

AllocationResult allocate(qint64 amount, QDate valueDate, std::vector<OpenItem> items, const AllocationOrder &order)
{
    std::sort(items.begin(), items.end(),
              [](const OpenItem &a, const OpenItem &b) { return std::pair(a.dueDate, a.id) < std::pair(b.dueDate, b.id); });
    Spender spender(amount);
    const auto [pastDue, due, later] = splitByDue(items, valueDate, order.split);
    spender.spend(pastDue, order.due, order.direction);
    spender.spend(due, order.due, order.direction);
    if (order.split == DueSplit::DueFirst)
        spender.spendOnDueCharges(later, valueDate);
    spendInAdvance(spender, later, order);
    return std::move(spender).result();
}

} // namespace kept
