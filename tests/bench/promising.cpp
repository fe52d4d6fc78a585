// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/makepromise.h"
#include "models/store/query.h"
#include "tests/bench/barefile.h"
#include "tests/bench/setting.h"

namespace kept::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int repetitions = 300;

struct Target
{
    PlanId plan;
    Money due;
};

// Plans on which a promise can be made, the newest first so that they differ from those that others read.
std::vector<Target> targets(Database &store)
{
    Query query(
        store,
        u"SELECT p.id, p.current_due_amount - p.disputed_amount, p.currency_iso_code FROM collection_plan p WHERE p.is_closed = "
        u"0 "
        "AND p.current_due_amount > p.disputed_amount AND p.promise_to_pay_count = 0 AND NOT EXISTS (SELECT 1 FROM hold h "
        "WHERE h.collection_plan_id = p.id OR h.account_id = p.account_id OR h.contact_id = p.contact_id) ORDER BY p.id DESC LIMIT ?"_s);
    query.bind(repetitions);
    return demand(query.all([](const Row &row) { return Target{row.id<PlanId>(0), row.money(1, row.currency(2))}; }));
}

} // namespace

// P7
std::vector<Figure> promising(Setting &setting)
{
    Database &store = setting.store();
    const std::vector<Target> plans = targets(store);
    if (plans.empty())
        return {};
    const QDate date = BusinessCalendar().onOrAfter(setting.asking().today.addDays(7));
    const auto promise = [&](int i) {
        const Target &target = plans[static_cast<size_t>(i)];
        MakePromise command;
        command.plan = target.plan;
        command.input.amount = target.due;
        command.input.parts = {{date, target.due}};
        demand(perform(store, setting.context(), command));
    };
    // The promise's own row and what keeps its slot unique: any program that keeps promises writes as much.
    BareFile bare(
        setting.path(u"bare.db"_s),
        u"CREATE TABLE promise (id INTEGER PRIMARY KEY, collection_plan_id INTEGER NOT NULL, slot INTEGER, amount INTEGER "
        "NOT NULL, currency_iso_code TEXT NOT NULL, type TEXT NOT NULL, status TEXT NOT NULL, taken_at INTEGER NOT NULL, "
        "due_date TEXT NOT NULL, UNIQUE (collection_plan_id, slot)) STRICT"_s,
        u"INSERT INTO promise (collection_plan_id, slot, amount, currency_iso_code, type, status, taken_at, due_date) "
        "VALUES (?, 1, ?, ?, 'Single', 'Open', ?, ?)"_s);
    const auto row = [&](int i) {
        const Target &target = plans[static_cast<size_t>(i)];
        bare.add({target.plan.value(), target.due.minor(), target.due.currency().code(), setting.asking().now,
                  date.toString(Qt::ISODate)});
    };
    const auto times = byTurns(static_cast<int>(plans.size()), promise, row);
    return {{u"P7"_s, u"make a promise, durable"_s, u"insert one row, durable, bare file"_s, times.first.median(),
             times.second.median(), Unit::Times, 2, 1.3}};
}

} // namespace kept::bench
