// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/summary.h"
#include "models/store/query.h"
#include "tests/bench/setting.h"

#include <random>

namespace kept::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int accountRepetitions = 500;
constexpr int portfolioRepetitions = 15;

qint64 run(Database &store, const QString &sql, const std::vector<QDate> &dates, std::optional<qint64> customer)
{
    Query query(store, customer ? sql.arg(u" AND p.account_id = ?"_s) : sql.arg(QString()));
    for (const QDate date : dates)
        query.bind(date);
    if (customer)
        query.bind(*customer);
    const auto sums = demand(query.all([](const Row &row) { return row.integer(2); }));
    return static_cast<qint64>(sums.size());
}

// The least that gives the figures: one grouped SELECT for each table they come from, of one customer or of all.
void aggregate(Database &store, QDate today, std::optional<qint64> customer)
{
    const QString days = store.dialect().daysBetween(u"past_due_since"_s, u"?"_s);
    run(store,
        u"SELECT currency_iso_code, CASE WHEN days < 1 THEN 0 WHEN days < 31 THEN 1 WHEN days < 61 THEN 2 WHEN days < 91 THEN 3 "
        "ELSE 4 END AS bucket, count(*), CAST(sum(initial_due_amount) AS BIGINT), CAST(sum(current_due_amount) AS BIGINT), "
        "CAST(sum(total_payments_received) AS BIGINT), CAST(sum(total_fees_amount) AS BIGINT), CAST(sum(days) AS BIGINT) FROM "
        "(SELECT *, COALESCE(%1, 0) - paused_days AS days FROM collection_plan p WHERE deleted_at IS NULL%2) AS plan "
        "GROUP BY currency_iso_code, bucket"_s.arg(days, u"%1"_s),
        {today}, customer);
    run(store,
        u"SELECT r.currency_iso_code, r.status, count(*), CAST(sum(r.amount) AS BIGINT) FROM promise_to_pay r "
        "JOIN collection_plan p ON p.id = r.collection_plan_id WHERE r.deleted_at IS NULL%1 GROUP BY r.currency_iso_code, r.status"_s,
        {}, customer);
    if (customer)
        run(store,
            u"SELECT p.channel, p.direction, count(*), max(p.started_at) FROM interaction p WHERE p.deleted_at IS NULL%1 "
            "GROUP BY p.channel, p.direction"_s,
            {}, customer);
}

} // namespace

// P10
std::vector<Figure> summarising(Setting &setting)
{
    Database &store = setting.store();
    const Asking asking = setting.asking();
    std::vector<qint64> customers = demand(
        Query(store, u"SELECT DISTINCT account_id FROM collection_plan"_s).all([](const Row &row) { return row.integer(0); }));
    std::shuffle(customers.begin(), customers.end(), std::mt19937_64(1));
    const auto customer = [&](int i) { return customers[static_cast<size_t>(i) % customers.size()]; };
    const auto one = byTurns(
        accountRepetitions,
        [&](int i) {
            demand(answer(store, asking, AccountSummary{AccountId::fromValue(customer(i)), {}}));
        },
        [&](int i) { aggregate(store, asking.today, customer(i)); });
    const auto all = byTurns(
        portfolioRepetitions, [&](int) { demand(answer(store, asking, PortfolioSummary())); },
        [&](int) { aggregate(store, asking.today, {}); });
    return {{u"P10"_s, u"summary of one customer"_s, u"the bare aggregate SELECTs"_s, one.first.median(), one.second.median(),
             Unit::Times, 1.5, 1.1},
            {u"P10"_s, u"summary of the portfolio"_s, u"the bare aggregate SELECTs"_s, all.first.median(), all.second.median(),
             Unit::Times, 1.5, 1.1}};
}

} // namespace kept::bench
