// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/names.h"
#include "models/store/reads/keyset.h"
#include "models/store/reads/moneyreads.h"

namespace kept {

/// What a promise is to those who watch over promises, on a day.
enum class PromiseWatchGroup {
    Open,
    DueToday, ///< open, with an open part due that day
    Late,     ///< open, with an open part due before that day: in its grace
    Broken,
    PartiallyKept,
    Kept,
    Ended, ///< cancelled, replaced by another, or open when its plan closed
};

/// By what watched promises are ordered. Urgency: what is due first, of decided ones the last first, whatever the direction.
/// Amounts of two currencies don't compare: they order inside each.
enum class PromiseOrder { Urgency, Due, Customer, Currency, Amount, Received, Verdict, Plan, Number, Method, TakenBy, Taken };

template<>
struct EnumNames<PromiseWatchGroup>
{
    static constexpr EnumName<PromiseWatchGroup> all[] = {{PromiseWatchGroup::Open, "Open"},
                                                          {PromiseWatchGroup::DueToday, "DueToday"},
                                                          {PromiseWatchGroup::Late, "Late"},
                                                          {PromiseWatchGroup::Broken, "Broken"},
                                                          {PromiseWatchGroup::PartiallyKept, "PartiallyKept"},
                                                          {PromiseWatchGroup::Kept, "Kept"},
                                                          {PromiseWatchGroup::Ended, "Ended"}};
};
template<>
struct EnumNames<PromiseOrder>
{
    static constexpr EnumName<PromiseOrder> all[] = {
        {PromiseOrder::Urgency, "Urgency"},   {PromiseOrder::Due, "Due"},         {PromiseOrder::Customer, "Customer"},
        {PromiseOrder::Currency, "Currency"}, {PromiseOrder::Amount, "Amount"},   {PromiseOrder::Received, "Received"},
        {PromiseOrder::Verdict, "Verdict"},   {PromiseOrder::Plan, "Plan"},       {PromiseOrder::Number, "Number"},
        {PromiseOrder::Method, "Method"},     {PromiseOrder::TakenBy, "TakenBy"}, {PromiseOrder::Taken, "Taken"}};
};

/// Which promises are watched. Decided ones, and those that are over, are those whose verdict came from `verdictFrom` (UTC milliseconds) on.
struct PromiseWatchFilter
{
    PromiseWatchGroup group = PromiseWatchGroup::Open;
    PortfolioScope scope;
    std::optional<Currency> currency;
    qint64 verdictFrom = 0;
    QDate today;
    QString text = {}; ///< part of the customer's, the plan's or the taker's name, or the number of a promise
};

/// How many promises of a group there are in one currency, and their money.
struct PromiseWatchTotal
{
    PromiseWatchGroup group = PromiseWatchGroup::Open;
    Currency currency;
    qint64 count = 0;
    Money amount;
    Money received;
};

/// A page of the promises of a group, all of them counted.
Result<ListPage<PromiseRow>> watchedPromises(Database &database, const PromiseWatchFilter &filter, PromiseOrder order,
                                             Qt::SortOrder direction, const ListPart &part);
/// Every group and currency that has a promise; the filter's own group and text do not matter.
Result<std::vector<PromiseWatchTotal>> watchedPromiseTotals(Database &database, const PromiseWatchFilter &filter);

} // namespace kept
