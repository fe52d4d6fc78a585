// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/promisewatch.h"

#include "models/queries/placedscope.h"

namespace kept {

namespace {

constexpr qint64 dayMs = 86'400'000;

qint64 verdictFrom(const Asking &asking, int days)
{
    return asking.now - days * dayMs;
}

} // namespace

Result<PromiseWatchTotals::Answer> answer(Database &database, const Asking &asking, const PromiseWatchTotals &question)
{
    KEPT_TRY(const PortfolioScope scope, scopeFor(database, asking, question.scope));
    return watchedPromiseTotals(database, {PromiseWatchGroup::Open, scope, {}, verdictFrom(asking, question.days), asking.today});
}

Result<PromiseWatchPage::Answer> answer(Database &database, const Asking &asking, const PromiseWatchPage &question)
{
    KEPT_TRY(const PortfolioScope scope, scopeFor(database, asking, question.scope));
    const PromiseWatchFilter filter{question.group, scope,        question.currency, verdictFrom(asking, question.days),
                                    asking.today,   question.text};
    return watchedPromises(database, filter, question.order, question.direction, question.part);
}

} // namespace kept
