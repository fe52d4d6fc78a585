// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/promisewatch.h"

#include "models/queries/placedscope.h"

namespace kept {

namespace {

constexpr qint64 dayMs = 86'400'000;

Result<PromiseWatchFilter> filterFor(Database &database, const Asking &asking, PromiseWatchGroup group,
                                     const PortfolioScope &asked, std::optional<Currency> currency, int days)
{
    KEPT_TRY(const PortfolioScope scope, scopeFor(database, asking, asked));
    return PromiseWatchFilter{group, scope, currency, asking.now - days * dayMs, asking.today, PromiseWatchOrder::ByDate};
}

} // namespace

Result<PromiseWatch::Answer> answer(Database &database, const Asking &asking, const PromiseWatch &question)
{
    KEPT_TRY(const auto filter, filterFor(database, asking, question.group, question.scope, question.currency, question.days));
    PromiseWatch::Answer watch;
    KEPT_TRY(watch.ids, watchedPromiseIds(database, filter));
    KEPT_TRY(watch.totals, watchedPromiseTotals(database, filter));
    return watch;
}

Result<PromiseWatchTotals::Answer> answer(Database &database, const Asking &asking, const PromiseWatchTotals &question)
{
    KEPT_TRY(const auto filter, filterFor(database, asking, PromiseWatchGroup::Open, question.scope, {}, question.days));
    return watchedPromiseTotals(database, filter);
}

Result<PromiseWatchIds::Answer> answer(Database &database, const Asking &asking, const PromiseWatchIds &question)
{
    KEPT_TRY(auto filter, filterFor(database, asking, question.group, question.scope, question.currency, question.days));
    filter.order = question.order;
    return watchedPromiseIds(database, filter);
}

Result<PromiseWatchRows::Answer> answer(Database &database, const Asking &asking, const PromiseWatchRows &question)
{
    KEPT_TRY(auto rows, promiseRowsOf(database, question.ids));
    KEPT_CHECK(keepSeen(database, asking, &rows, [](const PromiseRow &row) { return row.plan; }));
    return rows;
}

Result<DisputeList::Answer> answer(Database &database, const Asking &asking, const DisputeList &question)
{
    CaseworkFilter filter = question.filter;
    KEPT_TRY(filter.scope, scopeFor(database, asking, filter.scope));
    return disputeRows(database, filter);
}

Result<CaseList::Answer> answer(Database &database, const Asking &asking, const CaseList &question)
{
    CaseworkFilter filter = question.filter;
    KEPT_TRY(filter.scope, scopeFor(database, asking, filter.scope));
    return caseRows(database, filter);
}

} // namespace kept
