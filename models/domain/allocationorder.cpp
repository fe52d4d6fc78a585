// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/allocationorder.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum Component;
using Components = std::vector<Component>;

struct NamedOrder
{
    const char *name;
    DueSplit split;
    Components due;
    Components advance;
};

// Fees stand for costs in German Civil Code (BGB) section 367(1): costs, then interest, then the principal claim.
const std::vector<NamedOrder> &namedOrders()
{
    static const std::vector<NamedOrder> orders{
        {"FeesInterestPrincipal", DueSplit::None, {Costs, Penalties, Fees, Tax, Interest, Principal}, {}},
        {"PenaltyFeeInterestPrincipal", DueSplit::None, {Penalties, Costs, Fees, Tax, Interest, Principal}, {}},
        {"InterestPrincipalPenaltyFee", DueSplit::None, {Interest, Principal, Penalties, Costs, Fees, Tax}, {}},
        {"CostsInterestPrincipal", DueSplit::None, {Costs, Fees, Penalties, Tax, Interest, Principal}, {}},
        {"PrincipalFirst", DueSplit::None, {Principal, Interest, Costs, Penalties, Fees, Tax}, {}},
        {"DuePenaltyFeeInterestPrincipal",
         DueSplit::DueFirst,
         {Penalties, Costs, Fees, Tax, Interest, Principal},
         {Principal, Penalties, Costs, Fees, Tax, Interest}},
        {"DuePenaltyInterestPrincipalFee",
         DueSplit::DueFirst,
         {Penalties, Interest, Principal, Costs, Fees, Tax},
         {Penalties, Interest, Principal, Costs, Fees, Tax}},
        {"PastDueDueInAdvance",
         DueSplit::PastDueDueInAdvance,
         {Penalties, Costs, Fees, Tax, Principal, Interest},
         {Penalties, Costs, Fees, Tax, Principal, Interest}},
    };
    return orders;
}

AllocationOrder orderOf(const NamedOrder &named)
{
    return {named.split, AllocationDirection::Horizontal, FutureRule::Next, named.due,
            named.advance.empty() ? named.due : named.advance};
}

tl::unexpected<Error> unknown(QStringView word)
{
    return fail(ErrorKind::Invalid, u"ALLOCATION.ORDER"_s, {},
                {{u"word"_s, word.toString()}, {u"names"_s, allocationOrderNames().join(u", "_s)}});
}

// "principal-first" is PrincipalFirst.
bool isCalled(const NamedOrder &order, QStringView word)
{
    const QString name = word.toString().remove(u'-');
    return name.compare(QLatin1StringView(order.name), Qt::CaseInsensitive) == 0;
}

Result<AllocationOrder> permutation(QStringView words)
{
    AllocationOrder order;
    for (const QStringView word : words.split(u',')) {
        const auto component = fromName<Component>(word);
        if (!component)
            return unknown(word);
        if (std::find(order.due.begin(), order.due.end(), *component) != order.due.end())
            return fail(ErrorKind::Invalid, u"ALLOCATION.TWICE"_s, {}, {{u"word"_s, word.toString()}});
        order.due.push_back(*component);
    }
    for (const Component rest : AllocationOrder::standard().due)
        if (std::find(order.due.begin(), order.due.end(), rest) == order.due.end())
            order.due.push_back(rest);
    order.advance = order.due;
    return order;
}

} // namespace

AllocationOrder AllocationOrder::standard()
{
    return orderOf(namedOrders().front());
}

Result<AllocationOrder> allocationOrder(QStringView text)
{
    const auto words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.empty())
        return unknown(text);
    const auto named = std::find_if(namedOrders().begin(), namedOrders().end(),
                                    [&](const NamedOrder &one) { return isCalled(one, words.front()); });
    Result<AllocationOrder> order = named != namedOrders().end() ? Result<AllocationOrder>(orderOf(*named))
                                                                 : permutation(words.front());
    for (qsizetype i = 1; order && i < words.size(); ++i) {
        if (const auto direction = fromName<AllocationDirection>(words.at(i)))
            order->direction = *direction;
        else if (const auto future = fromName<FutureRule>(words.at(i)))
            order->future = *future;
        else
            return unknown(words.at(i));
    }
    return order;
}

QStringList allocationOrderNames()
{
    QStringList names;
    for (const NamedOrder &order : namedOrders())
        names.append(QString::fromLatin1(order.name));
    return names;
}

} // namespace kept
