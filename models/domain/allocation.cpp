// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/allocation.h"

#include <algorithm>
#include <array>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<Component, QStringView>, 5> names{{
    {Component::Costs, u"Costs"},
    {Component::Fees, u"Fees"},
    {Component::Tax, u"Tax"},
    {Component::Interest, u"Interest"},
    {Component::Principal, u"Principal"},
}};

} // namespace

QString componentName(Component component)
{
    for (const auto &[value, name] : names)
        if (value == component)
            return name.toString();
    Q_UNREACHABLE();
}

std::optional<Component> componentOf(QStringView text)
{
    for (const auto &[value, name] : names)
        if (name == text)
            return value;
    return std::nullopt;
}

ComponentOrder ComponentOrder::feesFirst()
{
    return {{Component::Costs, Component::Fees, Component::Tax, Component::Interest, Component::Principal}};
}

ComponentOrder ComponentOrder::germanCivilCode()
{
    return {{Component::Costs, Component::Fees, Component::Tax, Component::Interest, Component::Principal}};
}

ComponentOrder ComponentOrder::principalFirst()
{
    return {{Component::Principal, Component::Interest, Component::Costs, Component::Fees, Component::Tax}};
}

AllocationResult allocateOldestFirst(qint64 amount, std::vector<OpenItem> items, const ComponentOrder &order)
{
    std::sort(items.begin(), items.end(),
              [](const OpenItem &a, const OpenItem &b) { return std::pair(a.dueDate, a.id) < std::pair(b.dueDate, b.id); });
    AllocationResult result;
    result.unallocated = amount;
    for (const OpenItem &item : items) {
        for (const Component component : order.components) {
            for (const auto &[kind, open] : item.open) {
                const qint64 part = kind == component ? std::min(open, result.unallocated) : 0;
                if (part <= 0)
                    continue;
                result.parts.push_back({item.id, component, part});
                result.unallocated -= part;
            }
        }
    }
    return result;
}

} // namespace kept
