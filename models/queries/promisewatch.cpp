// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/promisewatch.h"

namespace kept {

namespace {

constexpr qint64 dayMs = 86'400'000;

} // namespace

Result<PromiseWatch::Answer> answer(Database &database, const Asking &asking, const PromiseWatch &question)
{
    const PromiseWatchFilter filter{question.group, question.scope, question.currency, asking.now - question.days * dayMs,
                                    asking.today};
    PromiseWatch::Answer watch;
    KEPT_TRY(watch.ids, watchedPromiseIds(database, filter));
    KEPT_TRY(watch.totals, watchedPromiseTotals(database, filter));
    return watch;
}

Result<PromiseWatchTotals::Answer> answer(Database &database, const Asking &asking, const PromiseWatchTotals &question)
{
    return watchedPromiseTotals(database,
                                {PromiseWatchGroup::Open, question.scope, {}, asking.now - question.days * dayMs, asking.today});
}

Result<PromiseWatchIds::Answer> answer(Database &database, const Asking &asking, const PromiseWatchIds &question)
{
    return watchedPromiseIds(
        database, {question.group, question.scope, question.currency, asking.now - question.days * dayMs, asking.today});
}

Result<PromiseWatchRows::Answer> answer(Database &database, const Asking &, const PromiseWatchRows &question)
{
    return promiseRowsOf(database, question.ids);
}

Result<DisputeList::Answer> answer(Database &database, const Asking &, const DisputeList &question)
{
    return disputeRows(database, question.filter);
}

Result<CaseList::Answer> answer(Database &database, const Asking &, const CaseList &question)
{
    return caseRows(database, question.filter);
}

} // namespace kept
