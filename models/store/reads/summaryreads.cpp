// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/summaryreads.h"

#include "models/store/reads/financialaccountreads.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

SqlText condition(const SummaryOf &of)
{
    SqlText text = scopeCondition(of.scope);
    if (of.customer)
        text.add(u" AND p.account_id = ?"_s, of.customer->value());
    return text;
}

constexpr auto holdStands =
    "h.deleted_at IS NULL AND h.lifted_at IS NULL AND h.start_date <= ? AND (h.end_date IS NULL OR h.end_date >= ?)"_L1;

// A hold reaches a plan directly, through its customer, or through the person it is collected from. Of everything, the few
// holds lead to their plans.
SqlText plansUnderHold(QDate today)
{
    const QString plans = u"SELECT h.collection_plan_id FROM hold h WHERE h.collection_plan_id IS NOT NULL AND %1 "
                          "UNION SELECT q.id FROM hold h JOIN collection_plan q ON q.account_id = h.account_id WHERE %1 "
                          "UNION SELECT q.id FROM hold h JOIN contact c ON c.id = h.contact_id "
                          "JOIN collection_plan q ON q.account_id = c.account_id "
                          "WHERE (q.contact_id IS NULL OR q.contact_id = h.contact_id) AND %1"_s.arg(holdStands);
    return SqlText(u" AND p.id IN ("_s + plans + u")"_s, today, today, today, today, today, today);
}

// Of one customer, the few plans lead to their holds; three questions of one index each take less than one of all three.
constexpr auto isOnHold =
    "(EXISTS (SELECT 1 FROM hold h WHERE h.collection_plan_id = p.id AND %1) "
    "OR EXISTS (SELECT 1 FROM hold h WHERE h.account_id = p.account_id AND %1) "
    "OR EXISTS (SELECT 1 FROM contact c JOIN hold h ON h.contact_id = c.id WHERE c.account_id = p.account_id "
    "AND (p.contact_id IS NULL OR p.contact_id = c.id) AND %1))"_L1;

// The plans of one customer are few: they come one by one, with what else there is to ask about each.
SqlText plansOfCustomer(const Dialect &dialect, AccountId customer, QDate today)
{
    return SqlText(u"SELECT p.currency_iso_code, CASE WHEN p.is_closed <> 0 THEN -1 ELSE "_s + daysPastDueSql(dialect, u"p"_s) +
                       u" END, 1, p.initial_due_amount, p.current_due_amount, p.total_payments_received, p.total_fees_amount, "
                       "p.promised_amount, p.disputed_amount, p.figures_as_of_date, CASE WHEN p.is_closed = 0 AND "_s +
                       QString(isOnHold).arg(holdStands) +
                       u" THEN 1 ELSE 0 END FROM collection_plan p WHERE p.deleted_at IS NULL AND p.account_id = ?"_s,
                   today, today, today, today, today, today, today, today, customer.value());
}

SqlText plansOfScope(const Dialect &dialect, const PortfolioScope &scope, QDate today)
{
    SqlText text(u"SELECT p.currency_iso_code, CASE WHEN p.is_closed <> 0 THEN -1 ELSE "_s + daysPastDueSql(dialect, u"p"_s) +
                     u" END, COUNT(*), CAST(SUM(p.initial_due_amount) AS BIGINT), CAST(SUM(p.current_due_amount) AS BIGINT), "
                     "CAST(SUM(p.total_payments_received) AS BIGINT), CAST(SUM(p.total_fees_amount) AS BIGINT), "
                     "CAST(SUM(p.promised_amount) AS BIGINT), CAST(SUM(p.disputed_amount) AS BIGINT), "
                     "MAX(p.figures_as_of_date), 0 FROM collection_plan p WHERE p.deleted_at IS NULL"_s,
                 today, today);
    // Numbers sort faster than texts.
    return text.add(scopeCondition(scope)).add(u" GROUP BY 2, 1"_s);
}

DaySum readDay(const Row &row)
{
    return {row.currency(0), row.date(1), row.text(2), row.integer(3), row.integer(4)};
}

} // namespace

Result<std::vector<PlanSums>> planSums(Database &database, const SummaryOf &of, QDate today)
{
    const Dialect &dialect = database.dialect();
    const SqlText text = of.customer ? plansOfCustomer(dialect, *of.customer, today) : plansOfScope(dialect, of.scope, today);
    return allOf(database, text, [](const Row &row) {
        return PlanSums{row.currency(0), row.integer(1), row.integer(2), row.integer(3),      row.integer(4), row.integer(5),
                        row.integer(6),  row.integer(7), row.integer(8), row.optionalDate(9), row.flag(10)};
    });
}

Result<std::vector<PromiseSums>> promiseSums(Database &database, const SummaryOf &of)
{
    SqlText text(
        u"SELECT r.currency_iso_code, r.status, COUNT(*), CAST(SUM(r.amount) AS BIGINT), CAST(SUM(r.received_amount) AS BIGINT) "
        "FROM promise_to_pay r JOIN collection_plan p ON p.id = r.collection_plan_id "
        "WHERE r.deleted_at IS NULL AND p.deleted_at IS NULL"_s);
    text.add(condition(of)).add(u" GROUP BY 1, 2 ORDER BY 1, 2"_s);
    return allOf(database, text, [](const Row &row) {
        return PromiseSums{row.currency(0), row.text(1), row.integer(2), row.integer(3), row.integer(4)};
    });
}

Result<std::optional<QString>> statedBuckets(Database &database)
{
    Query query(database, u"SELECT buckets FROM policy WHERE scope = 'System' AND deleted_at IS NULL AND buckets IS NOT NULL"_s);
    return query.first([](const Row &row) { return row.text(0); });
}

Result<std::vector<HeldSums>> heldSums(Database &database, const PortfolioScope &scope, QDate today)
{
    SqlText text(u"SELECT p.currency_iso_code, COUNT(*), CAST(SUM(p.current_due_amount) AS BIGINT) FROM collection_plan p "
                 "WHERE p.deleted_at IS NULL AND p.is_closed = 0"_s);
    text.add(scopeCondition(scope)).add(plansUnderHold(today)).add(u" GROUP BY 1 ORDER BY 1"_s);
    return allOf(database, text, [](const Row &row) { return HeldSums{row.currency(0), row.integer(1), row.integer(2)}; });
}

Result<std::optional<NextPromiseRow>> nextPromise(Database &database, const SummaryOf &of)
{
    SqlText text(u"SELECT r.id, i.collection_plan_id, i.due_date, i.amount - i.received_amount, r.currency_iso_code "
                 "FROM promise_to_pay r JOIN promise_instalment i ON i.promise_id = r.id "
                 "JOIN collection_plan p ON p.id = r.collection_plan_id "
                 "WHERE i.status = 'Open' AND r.status = 'Open' AND r.deleted_at IS NULL AND p.deleted_at IS NULL"_s);
    // Of everything, the index of open parts gives the first at once; of one customer it would be read to its end.
    text.add(condition(of))
        .add(of.customer ? u" ORDER BY i.deadline_at + 0, i.id LIMIT 1"_s : u" ORDER BY i.deadline_at, i.id LIMIT 1"_s);
    Query query(database, text.sql());
    text.bindTo(query);
    return query.first([](const Row &row) {
        return NextPromiseRow{row.id<PromiseId>(0), row.id<PlanId>(1), row.date(2), row.money(3, row.currency(4))};
    });
}

// Read row by row: ordering them, or counting them beside, takes the engines longer than handing them over.
Result<ContactSums> contactSums(Database &database, AccountId customer, qint64 since)
{
    Query query(database,
                u"SELECT n.started_at, n.id, n.channel, n.outcome, CASE WHEN n.started_at > ? AND n.channel = 'Phone' "
                "AND n.direction = 'Outbound' THEN 1 ELSE 0 END FROM interaction n WHERE n.deleted_at IS NULL "
                "AND n.id IN (SELECT x.id FROM interaction x WHERE x.account_id = ? UNION SELECT x.id FROM collection_plan q "
                "JOIN interaction x ON x.collection_plan_id = q.id WHERE q.account_id = ?)"_s);
    query.bind(since).bind(customer).bind(customer);
    ContactSums sums;
    std::pair<qint64, qint64> last;
    KEPT_CHECK(query.each([&](const Row &row) {
        sums.attempts += row.integer(4);
        const std::pair place(row.integer(0), row.integer(1));
        if (sums.lastAt && place < last)
            return;
        last = place;
        sums.lastAt = place.first;
        sums.lastChannel = row.text(2);
        sums.lastOutcome = row.text(3);
    }));
    return sums;
}

Result<std::vector<DaySum>> paymentDays(Database &database, const SummaryOf &of, QDate from, QDate to)
{
    SqlText text(
        u"SELECT m.currency_iso_code, m.value_date, '', COUNT(*), CAST(SUM(m.amount) AS BIGINT) "
        "FROM payment m JOIN collection_plan p ON p.id = m.collection_plan_id WHERE m.deleted_at IS NULL "
        "AND p.deleted_at IS NULL AND m.status = 'Received' AND m.reverses_id IS NULL AND m.value_date BETWEEN ? AND ?"_s,
        from, to);
    text.add(condition(of)).add(u" GROUP BY 1, 2 ORDER BY 1, 2"_s);
    return allOf(database, text, readDay);
}

Result<std::vector<DaySum>> promiseDays(Database &database, const SummaryOf &of, QDate from, QDate to)
{
    SqlText text(u"SELECT r.currency_iso_code, i.due_date, i.status, COUNT(*), CAST(SUM(i.amount) AS BIGINT) "
                 "FROM promise_instalment i JOIN promise_to_pay r ON r.id = i.promise_id "
                 "JOIN collection_plan p ON p.id = i.collection_plan_id WHERE r.deleted_at IS NULL AND p.deleted_at IS NULL "
                 "AND i.due_date BETWEEN ? AND ?"_s,
                 from, to);
    text.add(condition(of)).add(u" GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"_s);
    return allOf(database, text, readDay);
}

} // namespace kept
