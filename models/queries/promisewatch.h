// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/reads/watchreads.h"

namespace kept {

/// The promises of a group in order, as ids, with the totals of every group by currency. `days` is how far back verdicts count.
struct PromiseWatch
{
    struct Answer
    {
        std::vector<qint64> ids;
        std::vector<PromiseWatchTotal> totals;
    };
    PromiseWatchGroup group = PromiseWatchGroup::Open;
    PortfolioScope scope = {};
    std::optional<Currency> currency = {};
    int days = 30;
};

/// The totals of every group alone, and the ids of one group alone: a page that is looked at all day asks for no more than it shows.
struct PromiseWatchTotals
{
    using Answer = std::vector<PromiseWatchTotal>;
    PortfolioScope scope = {};
    int days = 30;
};
struct PromiseWatchIds
{
    using Answer = std::vector<qint64>;
    PromiseWatchGroup group = PromiseWatchGroup::Open;
    PortfolioScope scope = {};
    std::optional<Currency> currency = {};
    int days = 30;
    PromiseWatchOrder order = PromiseWatchOrder::ByDate;
};

/// The rows of some of those ids, in their order.
struct PromiseWatchRows
{
    using Answer = std::vector<PromiseRow>;
    std::vector<qint64> ids;
};

/// Disputes and cases of a plan, a customer or a portfolio.
struct DisputeList
{
    using Answer = std::vector<DisputeRow>;
    CaseworkFilter filter;
};
struct CaseList
{
    using Answer = std::vector<CaseRow>;
    CaseworkFilter filter;
};

Result<PromiseWatch::Answer> answer(Database &database, const Asking &asking, const PromiseWatch &question);
Result<PromiseWatchTotals::Answer> answer(Database &database, const Asking &asking, const PromiseWatchTotals &question);
Result<PromiseWatchIds::Answer> answer(Database &database, const Asking &asking, const PromiseWatchIds &question);
Result<PromiseWatchRows::Answer> answer(Database &database, const Asking &asking, const PromiseWatchRows &question);
Result<DisputeList::Answer> answer(Database &database, const Asking &asking, const DisputeList &question);
Result<CaseList::Answer> answer(Database &database, const Asking &asking, const CaseList &question);

} // namespace kept
