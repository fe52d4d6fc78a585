// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/debthistory.h"

#include <rapidcheck.h>

namespace kept::test {

inline rc::Gen<QDate> dayInSpring()
{
    return rc::gen::map(rc::gen::inRange(0, 90), [](int days) { return QDate(2026, 3, 1).addDays(days); });
}

inline rc::Gen<Component> anyComponent()
{
    return rc::gen::element(Component::Costs, Component::Penalties, Component::Fees, Component::Tax, Component::Interest,
                            Component::Principal);
}

/// Every order by name, each with every direction and rule, and permutations.
inline rc::Gen<AllocationOrder> anyOrder()
{
    return rc::gen::exec([] {
        AllocationOrder order = *allocationOrder(allocationOrderNames().at(*rc::gen::inRange(0, 8)));
        order.direction = *rc::gen::element(AllocationDirection::Horizontal, AllocationDirection::Vertical);
        order.future = *rc::gen::element(FutureRule::Next, FutureRule::Last, FutureRule::Reamortise);
        return order;
    });
}

inline rc::Gen<std::vector<OpenItem>> openItems()
{
    return rc::gen::exec([] {
        std::vector<OpenItem> items;
        for (int i = *rc::gen::inRange(0, 8); i > 0; --i) {
            OpenItem item{PlanItemId::fromValue(i), *dayInSpring(), {}};
            for (int lines = *rc::gen::inRange(0, 5); lines > 0; --lines)
                item.open.push_back({*anyComponent(), *rc::gen::inRange<qint64>(0, 300), {}});
            items.push_back(item);
        }
        return items;
    });
}

inline std::vector<DebtInstalment> threeInstalments()
{
    std::vector<DebtInstalment> all;
    for (int i = 0; i < 3; ++i)
        all.push_back({i + 1,
                       QDate(2026, 3, 1).addMonths(i),
                       QDate(2026, 4, 1).addMonths(i),
                       {{Component::Principal, {}, 1000, 0}, {Component::Interest, {}, 70, 0}},
                       0,
                       0,
                       {}});
    return all;
}

/// Facts about the three instalments; entries are unique.
inline rc::Gen<std::vector<DebtCharge>> charges()
{
    return rc::gen::exec([] {
        std::vector<DebtCharge> all;
        for (int i = *rc::gen::inRange(0, 5); i > 0; --i)
            all.push_back({*rc::gen::element(Component::Fees, Component::Penalties),
                           *dayInSpring(),
                           *rc::gen::inRange<qint64>(1, 60),
                           *dayInSpring(),
                           2 * i,
                           {}});
        return all;
    });
}

inline rc::Gen<std::vector<DebtPayment>> payments()
{
    return rc::gen::exec([] {
        const AllocationOrder order = *anyOrder();
        std::vector<DebtPayment> all;
        for (int i = *rc::gen::inRange(0, 7); i > 0; --i)
            all.push_back({*dayInSpring(), *rc::gen::inRange<qint64>(1, 900), order, 2 * i + 1});
        return all;
    });
}

} // namespace kept::test
