// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/debtsharing.h"

#include "models/domain/money.h"
#include "models/domain/wide.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace kept {
namespace {

using Shares = std::vector<qint64>;
using Order = std::vector<size_t>;

bool before(const SharedDebt &a, const SharedDebt &b, DebtSharing sharing)
{
    switch (sharing) {
    case DebtSharing::OldestFirst:
        return std::tuple(!a.oldestDue.isValid(), a.oldestDue, a.id) < std::tuple(!b.oldestDue.isValid(), b.oldestDue, b.id);
    case DebtSharing::HighestRateFirst: return std::tuple(-a.rate, a.id) < std::tuple(-b.rate, b.id);
    case DebtSharing::ByPriority: return std::tuple(a.priority, a.id) < std::tuple(b.priority, b.id);
    case DebtSharing::Proportional:
    case DebtSharing::Even: break;
    }
    return a.id < b.id;
}

Order ordered(const std::vector<SharedDebt> &debts, DebtSharing sharing)
{
    Order order(debts.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return before(debts[a], debts[b], sharing); });
    return order;
}

Shares oneByOne(qint64 amount, const std::vector<SharedDebt> &debts, const Order &order)
{
    Shares shares(debts.size());
    for (const size_t i : order) {
        shares[i] = std::min(amount, debts[i].open);
        amount -= shares[i];
    }
    return shares;
}

// A share is at most what is open, because the amount is: the remainder is only ever added to what was rounded down.
Shares proportional(qint64 amount, const std::vector<SharedDebt> &debts, const Order &order)
{
    std::vector<qint64> weights;
    for (const size_t i : order)
        weights.push_back(debts[i].open);
    const Wide open = std::accumulate(weights.begin(), weights.end(), Wide(0));
    Shares shares(debts.size());
    if (open == 0)
        return shares;
    const auto spent = static_cast<qint64>(std::min(Wide(amount), open));
    const auto parts = Money::fromMinor(spent, Currency()).shares(weights);
    for (size_t i = 0; i < order.size(); ++i)
        shares[order[i]] = parts[i].minor();
    return shares;
}

// The smallest debt first takes its equal part of what is left, or less.
Shares even(qint64 amount, const std::vector<SharedDebt> &debts, Order order)
{
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return debts[a].open < debts[b].open; });
    Shares shares(debts.size());
    auto left = static_cast<qint64>(order.size());
    for (const size_t i : order) {
        shares[i] = std::min(static_cast<qint64>(divideRounded(amount, left, Rounding::Ceiling)), debts[i].open);
        amount -= shares[i];
        --left;
    }
    return shares;
}

} // namespace

std::vector<qint64> shareAmong(qint64 amount, const std::vector<SharedDebt> &debts, DebtSharing sharing)
{
    const Order order = ordered(debts, sharing);
    if (sharing == DebtSharing::Proportional)
        return proportional(amount, debts, order);
    return sharing == DebtSharing::Even ? even(amount, debts, order) : oneByOne(amount, debts, order);
}

} // namespace kept
