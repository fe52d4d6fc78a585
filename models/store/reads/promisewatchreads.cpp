// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/promisewatchreads.h"

#include "models/domain/catalogue.h"
#include "models/domain/namekey.h"
#include "models/store/reads/financialaccountreads.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString openPart()
{
    return u"(SELECT MIN(i.due_date) FROM promise_instalment i WHERE i.promise_id = r.id AND i.status = 'Open' "
           "AND i.deleted_at IS NULL)"_s;
}

QString lastPart()
{
    return u"(SELECT MAX(i.due_date) FROM promise_instalment i WHERE i.promise_id = r.id)"_s;
}

bool isDecided(PromiseWatchGroup group)
{
    return group == PromiseWatchGroup::Broken || group == PromiseWatchGroup::PartiallyKept || group == PromiseWatchGroup::Kept ||
           group == PromiseWatchGroup::Ended;
}

// A condition on promises r of plans p.
SqlText groupCondition(const PromiseWatchFilter &filter, const Dialect &dialect)
{
    const QString open = u"r.status = 'Open' AND p.is_closed = 0"_s;
    const QString verdict = u" AND r.verdict_at >= ?"_s;
    switch (filter.group) {
    case PromiseWatchGroup::Open: return SqlText(open);
    case PromiseWatchGroup::DueToday: return SqlText(open + u" AND "_s + openPart() + u" = ?"_s, filter.today);
    case PromiseWatchGroup::Late: return SqlText(open + u" AND "_s + openPart() + u" < ?"_s, filter.today);
    case PromiseWatchGroup::Broken: return SqlText(u"r.status = 'Broken'"_s + verdict, filter.verdictFrom);
    case PromiseWatchGroup::PartiallyKept: return SqlText(u"r.status = 'PartiallyKept'"_s + verdict, filter.verdictFrom);
    case PromiseWatchGroup::Ended:
        return SqlText(u"(r.status IN ('Cancelled', 'Superseded') OR (r.status = 'Open' AND p.is_closed = 1)) AND "_s +
                           overAtSql(dialect) + u" >= ?"_s,
                       filter.verdictFrom);
    case PromiseWatchGroup::Kept: break;
    }
    return SqlText(u"r.status = 'Kept'"_s + verdict, filter.verdictFrom);
}

SqlText textCondition(const QString &text)
{
    SqlText any(u" AND (a.name_key LIKE ? ESCAPE '!' OR LOWER(p.name) LIKE ? ESCAPE '!' OR LOWER(u.name) LIKE ? ESCAPE '!'"_s,
                likeAnywhere(nameKey(text)), likeAnywhere(text.toLower()), likeAnywhere(text.toLower()));
    if (const auto promise = idOfHumanNumber(ObjectKind::PromiseToPay, text))
        any.add(u" OR r.id = ?"_s, *promise);
    return any.add(u")"_s);
}

// What follows FROM; `joins` are those that only some questions need.
SqlText watched(const PromiseWatchFilter &filter, const Dialect &dialect, const QString &joins = {})
{
    SqlText text(u" FROM promise_to_pay r JOIN collection_plan p ON p.id = r.collection_plan_id "_s + joins +
                 u"WHERE r.deleted_at IS NULL AND p.deleted_at IS NULL AND "_s);
    text.add(groupCondition(filter, dialect)).add(scopeCondition(filter.scope));
    if (filter.currency)
        text.add(u" AND r.currency_iso_code = ?"_s, filter.currency->code());
    return text;
}

std::vector<SortKey> keysOf(PromiseOrder order, PromiseWatchGroup group, Qt::SortOrder direction, const Dialect &dialect)
{
    const SortKey currency = SortKey::text(u"r.currency_iso_code"_s);
    const SortKey verdictAt = SortKey::number(u"COALESCE(%1, 0)"_s.arg(overAtSql(dialect)));
    switch (order) {
    case PromiseOrder::Urgency: return {isDecided(group) ? verdictAt : SortKey::date(openPart(), direction)};
    case PromiseOrder::Due: return {SortKey::date(openPart() + u", "_s + lastPart(), direction)};
    case PromiseOrder::Customer: return {SortKey::text(u"a.name_key"_s)};
    case PromiseOrder::Currency: return {currency};
    case PromiseOrder::Amount: return {currency, SortKey::number(u"r.amount"_s)};
    case PromiseOrder::Received: return {currency, SortKey::number(u"r.received_amount"_s)};
    case PromiseOrder::Verdict: return {SortKey::text(u"r.status"_s), verdictAt};
    case PromiseOrder::Plan: return {SortKey::text(u"p.name"_s)};
    case PromiseOrder::Method: return {SortKey::text(u"r.method"_s)};
    case PromiseOrder::TakenBy: return {SortKey::text(u"u.name"_s)};
    case PromiseOrder::Taken: return {SortKey::number(u"r.taken_at"_s)};
    case PromiseOrder::Number: break;
    }
    return {};
}

Keyset keysetOf(PromiseOrder order, PromiseWatchGroup group, Qt::SortOrder direction, const Dialect &dialect)
{
    if (order == PromiseOrder::Urgency)
        direction = isDecided(group) ? Qt::DescendingOrder : Qt::AscendingOrder;
    std::vector<SortKey> keys = keysOf(order, group, direction, dialect);
    keys.push_back(SortKey::number(u"r.id"_s));
    return {std::move(keys), direction};
}

} // namespace

Result<ListPage<PromiseRow>> watchedPromises(Database &database, const PromiseWatchFilter &filter, PromiseOrder order,
                                             Qt::SortOrder direction, const ListPart &part)
{
    const Dialect dialect = database.dialect();
    SqlText source = watched(filter, dialect,
                             u"JOIN account a ON a.id = p.account_id LEFT JOIN app_user u ON u.id = r.taken_by "_s);
    if (const QString text = filter.text.trimmed(); !text.isEmpty())
        source.add(textCondition(text));
    const PagedSelect select{{u"r.id"_s}, source, keysetOf(order, filter.group, direction, dialect)};
    KEPT_TRY(auto ids, readPage(database, select, part, [](const Row &row) { return row.integer(0); }));
    KEPT_TRY(auto rows, promiseRowsOf(database, ids.rows));
    return ListPage<PromiseRow>{std::move(rows), std::move(ids.next), ids.total};
}

Result<std::vector<PromiseWatchTotal>> watchedPromiseTotals(Database &database, const PromiseWatchFilter &filter)
{
    std::vector<PromiseWatchTotal> totals;
    for (const PromiseWatchGroup group :
         {PromiseWatchGroup::Open, PromiseWatchGroup::DueToday, PromiseWatchGroup::Late, PromiseWatchGroup::Broken,
          PromiseWatchGroup::PartiallyKept, PromiseWatchGroup::Kept, PromiseWatchGroup::Ended}) {
        PromiseWatchFilter one = filter;
        one.group = group;
        SqlText text = SqlText(u"SELECT r.currency_iso_code, count(*), CAST(sum(r.amount) AS BIGINT), "
                               "CAST(sum(r.received_amount) AS BIGINT)"_s)
                           .add(watched(one, database.dialect()));
        text.add(u" GROUP BY r.currency_iso_code ORDER BY r.currency_iso_code"_s);
        KEPT_TRY(const auto rows, allOf(database, text, [group](const Row &row) {
                     const Currency currency = row.currency(0);
                     return PromiseWatchTotal{group, currency, row.integer(1), row.money(2, currency), row.money(3, currency)};
                 }));
        totals.insert(totals.end(), rows.begin(), rows.end());
    }
    return totals;
}

} // namespace kept
