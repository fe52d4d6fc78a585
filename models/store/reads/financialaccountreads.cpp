// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/financialaccountreads.h"

#include "models/store/reads/financialaccountorder.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// The figures of an account are those of all its plans. An agency gets those of the plans that are placed with it, under the same
// names: the account's own would tell of the others.
SqlText accountsSeen(const PortfolioScope &scope)
{
    if (scope.kind != PortfolioScope::Kind::Agency)
        return SqlText(u" FROM financial_account f"_s);
    const auto sum = [](const QString &column) { return u", CAST(SUM(p.%1) AS BIGINT) AS %1"_s.arg(column); };
    const QString placed = u"%1.financial_account_id = g.id AND %1.deleted_at IS NULL AND %1.currency_iso_code = "
                           "g.currency_iso_code AND %1.collection_agency_account_id = ?"_s;
    SqlText text(
        u" FROM (SELECT g.id, g.account_id, g.financial_account_number, g.name, g.type, g.status, g.currency_iso_code, "
        "g.interest_rate_basis_points, g.deleted_at, COUNT(*) AS plan_count, "
        "COUNT(*) FILTER (WHERE p.is_closed = 0) AS open_plan_count, MIN(p.next_promise_date) AS next_promise_date, "
        "MIN(p.past_due_since) FILTER (WHERE p.is_closed = 0) AS past_due_since, "
        "CASE MAX(CASE p.status WHEN 'PromiseBroken' THEN 5 WHEN 'PromiseRegistered' THEN 4 WHEN 'InProgress' THEN 3 "
        "WHEN 'New' THEN 2 ELSE 1 END) WHEN 5 THEN 'PromiseBroken' WHEN 4 THEN 'PromiseRegistered' WHEN 3 THEN 'InProgress' "
        "WHEN 2 THEN 'New' ELSE 'Close' END AS plan_status"_s);
    for (const QString &column :
         {u"initial_due_amount"_s, u"current_due_amount"_s, u"total_fees_amount"_s, u"total_interest_amount"_s,
          u"total_payments_received"_s, u"promised_amount"_s, u"disputed_amount"_s})
        text.add(sum(column));
    text.add(u", COALESCE((SELECT q.paused_days FROM collection_plan q WHERE "_s + placed.arg(u"q"_s) +
                 u" AND q.is_closed = 0 AND q.past_due_since IS NOT NULL ORDER BY q.past_due_since, q.id LIMIT 1), 0) "
                 "AS paused_days FROM financial_account g JOIN collection_plan p ON "_s +
                 placed.arg(u"p"_s) + u" GROUP BY g.id) f"_s,
             scope.id, scope.id);
    return text;
}

SqlText fromAccounts(const PortfolioScope &scope)
{
    return accountsSeen(scope).add(u" JOIN account a ON a.id = f.account_id"_s);
}

constexpr auto standingHold =
    "SELECT MIN(h.reason) FROM hold h WHERE h.deleted_at IS NULL AND h.lifted_at IS NULL "
    "AND h.start_date <= ? AND (h.end_date IS NULL OR h.end_date >= ?) AND h.id IN (SELECT x.id FROM hold x "
    "WHERE x.account_id = f.account_id UNION SELECT x.id FROM collection_plan p JOIN hold x ON x.collection_plan_id = p.id "
    "WHERE p.financial_account_id = f.id AND p.deleted_at IS NULL AND p.is_closed = 0)"_L1;
constexpr auto sums = "COUNT(*), CAST(SUM(f.initial_due_amount) AS BIGINT), CAST(SUM(f.current_due_amount) AS BIGINT), "
                      "CAST(SUM(f.total_fees_amount) AS BIGINT), CAST(SUM(f.total_payments_received) AS BIGINT), "
                      "CAST(SUM(f.promised_amount) AS BIGINT), CAST(SUM(f.disputed_amount) AS BIGINT)"_L1;

void readFigures(const Row &row, int at, FinancialAccountRow *account)
{
    account->pastDueSince = row.optionalDate(at);
    account->pausedDays = row.integer(at + 1);
    account->initialDue = row.money(at + 2, account->currency);
    account->currentDue = row.money(at + 3, account->currency);
    account->fees = row.money(at + 4, account->currency);
    account->interest = row.money(at + 5, account->currency);
    account->paid = row.money(at + 6, account->currency);
    account->promised = row.money(at + 7, account->currency);
    account->disputed = row.money(at + 8, account->currency);
}

FinancialAccountRow readRow(const Row &row)
{
    FinancialAccountRow account;
    account.id = row.id<FinancialAccountId>(0);
    account.customer = row.id<AccountId>(1);
    account.customerName = row.text(2);
    account.number = row.text(3);
    account.name = row.text(4);
    account.type = row.text(5);
    account.status = row.text(6);
    account.planStatus = row.text(7);
    account.holdReason = row.text(8);
    account.owner = row.text(9);
    account.hasSeveralOwners = row.text(9) != row.text(10);
    account.currency = row.currency(11);
    readFigures(row, 12, &account);
    account.nextPromise = row.optionalDate(21);
    account.planCount = row.integer(22);
    account.openPlanCount = row.integer(23);
    account.interestRateBasisPoints = row.optionalInteger(24);
    account.daysPastDue = row.integer(25);
    return account;
}

SqlText rowsOf(const Dialect &dialect, std::span<const qint64> ids, const PortfolioScope &scope, QDate today)
{
    SqlText text(
        u"SELECT f.id, f.account_id, a.name, f.financial_account_number, f.name, f.type, f.status, f.plan_status, ("_s +
            standingHold + u"), ("_s + openPlanOwnerSql(u"MIN"_s) + u"), ("_s + openPlanOwnerSql(u"MAX"_s) +
            u"), f.currency_iso_code, f.past_due_since, f.paused_days, f.initial_due_amount, f.current_due_amount, "
            "f.total_fees_amount, f.total_interest_amount, f.total_payments_received, f.promised_amount, f.disputed_amount, "
            "f.next_promise_date, f.plan_count, f.open_plan_count, f.interest_rate_basis_points, "_s +
            daysPastDueSql(dialect, u"f"_s),
        today, today, today, today);
    text.add(fromAccounts(scope)).add(u" WHERE f.deleted_at IS NULL AND f.id IN ("_s);
    return text.addList(ids).add(u")"_s);
}

FinancialAccountSums readSums(const Row &row)
{
    return {row.currency(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4),
            row.integer(5),  row.integer(6), row.integer(7), row.integer(8)};
}

SqlText sumsFrom(const Dialect &dialect, const SqlText &from, QDate today)
{
    SqlText text(u"SELECT f.currency_iso_code, "_s + daysPastDueSql(dialect, u"f"_s) + u", "_s + sums, today, today);
    return text.add(from);
}

constexpr auto bySum = " GROUP BY 1, 2 ORDER BY 1, 2"_L1;

} // namespace

QString daysPastDueSql(const Dialect &dialect, const QString &table)
{
    const QString since = table + u".past_due_since"_s;
    const QString days = dialect.daysBetween(since, u"?"_s) + u" - "_s + table + u".paused_days"_s;
    return u"CASE WHEN %1 IS NULL OR %2 < 0 THEN 0 ELSE %2 END"_s.arg(since, days);
}

Result<std::vector<qint64>> financialAccountIds(Database &database, const AccountFilter &filter, AccountOrder order, QDate today)
{
    SqlText text(u"SELECT f.id"_s);
    text.add(fromAccounts(filter.scope))
        .add(filterSql(database.dialect(), filter, today))
        .add(orderSql(database.dialect(), order, today));
    return allOf(database, text, [](const Row &row) { return row.integer(0); });
}

Result<qint64> countFinancialAccounts(Database &database, const AccountFilter &filter, QDate today)
{
    SqlText text(u"SELECT COUNT(*)"_s);
    text.add(fromAccounts(filter.scope)).add(filterSql(database.dialect(), filter, today));
    Query query(database, text.sql());
    text.bindTo(query);
    return query.integer();
}

Result<std::vector<FinancialAccountRow>> financialAccountRows(Database &database, std::span<const qint64> ids,
                                                              const PortfolioScope &scope, QDate today)
{
    QHash<qint64, FinancialAccountRow> found;
    KEPT_CHECK(inParts(ids, [&](std::span<const qint64> part) -> Result<void> {
        KEPT_TRY(const auto rows, allOf(database, rowsOf(database.dialect(), part, scope, today), readRow));
        for (const FinancialAccountRow &row : rows)
            found.emplace(row.id.value(), row);
        return {};
    }));
    std::vector<FinancialAccountRow> inOrder;
    inOrder.reserve(ids.size());
    for (const qint64 id : ids)
        if (const auto row = found.constFind(id); row != found.cend())
            inOrder.push_back(*row);
    return inOrder;
}

Result<std::vector<FinancialAccountSums>> financialAccountSums(Database &database, const AccountFilter &filter, QDate today)
{
    SqlText text = sumsFrom(database.dialect(), fromAccounts(filter.scope), today);
    text.add(filterSql(database.dialect(), filter, today)).add(bySum);
    return allOf(database, text, readSums);
}

Result<std::vector<FinancialAccountSums>> financialAccountSums(Database &database, std::span<const qint64> ids,
                                                               const PortfolioScope &scope, QDate today)
{
    std::vector<FinancialAccountSums> all;
    KEPT_CHECK(inParts(ids, [&](std::span<const qint64> part) -> Result<void> {
        SqlText text = sumsFrom(database.dialect(), accountsSeen(scope), today);
        text.add(u" WHERE f.id IN ("_s).addList(part).add(u")"_s + bySum);
        KEPT_TRY(const auto sums, allOf(database, text, readSums));
        all.insert(all.end(), sums.begin(), sums.end());
        return {};
    }));
    return all;
}

} // namespace kept
