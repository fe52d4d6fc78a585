// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/planlist.h"
#include "models/store/query.h"
#include "tests/bench/setting.h"

#include <random>

namespace kept::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int repetitions = 600;

std::vector<qint64> shuffledIds(Database &store, const QString &sql)
{
    std::vector<qint64> ids = demand(Query(store, sql).all([](const Row &row) { return row.integer(0); }));
    std::shuffle(ids.begin(), ids.end(), std::mt19937_64(1));
    return ids;
}

qint64 keyedRow(Database &store, const QString &table, qint64 id)
{
    Query query(store, u"SELECT * FROM %1 WHERE id = ?"_s.arg(table));
    query.bind(id);
    qint64 rows = 0;
    demand(query.each([&](const Row &row) { rows += row.integer(0) > 0 ? 1 : 0; }));
    return rows;
}

} // namespace

// P3
std::vector<Figure> expanding(Setting &setting)
{
    Database &store = setting.store();
    const auto accounts = shuffledIds(store, u"SELECT id FROM financial_account WHERE plan_count > 0"_s);
    const auto plans = shuffledIds(store, u"SELECT id FROM collection_plan"_s);
    const auto at = [](const std::vector<qint64> &ids, int i) { return ids[static_cast<size_t>(i) % ids.size()]; };
    const auto account = byTurns(
        repetitions,
        [&](int i) { demand(answer(store, setting.asking(), PlanRows{FinancialAccountId::fromValue(at(accounts, i))})); },
        [&](int i) { keyedRow(store, u"financial_account"_s, at(accounts, i)); });
    const auto plan = byTurns(
        repetitions, [&](int i) { demand(answer(store, setting.asking(), ItemRows{PlanId::fromValue(at(plans, i))})); },
        [&](int i) { keyedRow(store, u"collection_plan"_s, at(plans, i)); });
    return {{u"P3"_s, u"expand an account (p99)"_s, u"one keyed SELECT (median)"_s, account.first.p99(), account.second.median(),
             Unit::Milliseconds, 16, 5},
            {u"P3"_s, u"expand a plan (p99)"_s, u"one keyed SELECT (median)"_s, plan.first.p99(), plan.second.median(),
             Unit::Milliseconds, 16, 5}};
}

} // namespace kept::bench
