// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/accountlist.h"

#include "models/domain/summaryformulas.h"
#include "models/queries/placedscope.h"

namespace kept {

namespace {

struct Running
{
    FinancialAccountSums sums;
    DaysMean weighted;
};

void add(FinancialAccountSums *total, const FinancialAccountSums &part)
{
    total->currency = part.currency;
    total->count += part.count;
    total->initialDue += part.initialDue;
    total->currentDue += part.currentDue;
    total->fees += part.fees;
    total->paid += part.paid;
    total->promised += part.promised;
    total->disputed += part.disputed;
    total->daysPastDue = std::max(total->daysPastDue, part.daysPastDue);
}

AccountTotals totalsOf(const Running &running)
{
    const FinancialAccountSums &sums = running.sums;
    const auto money = [&](qint64 minor) { return Money::fromMinor(minor, sums.currency); };
    return {sums.currency,          sums.count,           money(sums.initialDue),
            money(sums.currentDue), money(sums.fees),     money(sums.paid),
            money(sums.promised),   money(sums.disputed), running.weighted.timesTenThousand().value_or(0),
            sums.daysPastDue};
}

std::vector<AccountTotals> byCurrency(const std::vector<FinancialAccountSums> &parts)
{
    std::map<QString, Running> running;
    for (const FinancialAccountSums &part : parts) {
        Running &one = running[part.currency.code()];
        add(&one.sums, part);
        one.weighted.add(part.daysPastDue, part.currentDue);
    }
    std::vector<AccountTotals> totals;
    for (const auto &[code, one] : running)
        totals.push_back(totalsOf(one));
    return totals;
}

} // namespace

Result<FinancialAccountIds::Answer> answer(Database &database, const Asking &asking, const FinancialAccountIds &question)
{
    FinancialAccountIds::Answer found;
    AccountFilter filter = question.filter;
    KEPT_TRY(filter.scope, scopeFor(database, asking, filter.scope));
    KEPT_TRY(found.ids, financialAccountIds(database, filter, question.order, asking.today));
    KEPT_TRY(const auto sums, financialAccountSums(database, filter, asking.today));
    found.totals = byCurrency(sums);
    return found;
}

Result<FinancialAccountRows::Answer> answer(Database &database, const Asking &asking, const FinancialAccountRows &question)
{
    KEPT_TRY(const PortfolioScope scope, scopeFor(database, asking, {}));
    return financialAccountRows(database, question.ids, scope, asking.today);
}

Result<SelectionTotals::Answer> answer(Database &database, const Asking &asking, const SelectionTotals &question)
{
    KEPT_TRY(const PortfolioScope scope, scopeFor(database, asking, {}));
    KEPT_TRY(const auto sums, financialAccountSums(database, question.ids, scope, asking.today));
    return byCurrency(sums);
}

Result<AccountCounts::Answer> answer(Database &database, const Asking &asking, const AccountCounts &question)
{
    std::vector<qint64> counts;
    for (AccountFilter filter : question.filters) {
        KEPT_TRY(filter.scope, scopeFor(database, asking, filter.scope));
        KEPT_TRY(const qint64 count, countFinancialAccounts(database, filter, asking.today));
        counts.push_back(count);
    }
    return counts;
}

} // namespace kept
