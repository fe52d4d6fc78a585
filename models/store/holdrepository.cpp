// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/holdrepository.h"

#include "models/domain/civiltime.h"
#include "models/store/fieldhistory.h"

#include <set>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto concernsPlan = "(collection_plan_id = ? OR account_id = (SELECT account_id FROM collection_plan WHERE id = ?) "
                              "OR contact_id = (SELECT contact_id FROM collection_plan WHERE id = ?))"_L1;

Result<std::vector<PlanId>> plansReached(Database &database, const HoldRecord &hold, const QString &further)
{
    Query query(database, u"SELECT id FROM collection_plan WHERE (id = ? OR account_id = ? OR contact_id = ?)%1 "
                          "AND deleted_at IS NULL ORDER BY id"_s.arg(further));
    query.bind(hold.plan).bind(hold.account).bind(hold.contact);
    return query.all([](const Row &row) { return row.id<PlanId>(0); });
}

QString pausedDaysField()
{
    for (const Field &field : objectType(ObjectKind::CollectionPlan).fields)
        if (field.column == "paused_days"_L1)
            return field.apiName;
    return u"paused_days"_s;
}

} // namespace

Result<std::vector<HoldRecord>> holdsOfPlan(Database &database, PlanId plan)
{
    return RecordTable<HoldRecord>::where(database, u"deleted_at IS NULL AND "_s + concernsPlan + u" ORDER BY start_date, id"_s,
                                          {plan.value(), plan.value(), plan.value()});
}

bool stopsAgeing(const std::vector<HoldRecord> &holds)
{
    return std::any_of(holds.begin(), holds.end(), [](const HoldRecord &hold) { return hold.stopsAgeing; });
}

int pausedDays(const std::vector<HoldRecord> &holds, QDate since, QDate today, const QTimeZone &zone)
{
    std::set<QDate> paused;
    for (const HoldRecord &hold : holds) {
        if (!hold.stopsAgeing)
            continue;
        QDate last = std::min(today, hold.end.value_or(today));
        if (hold.liftedAt)
            last = std::min(last, localDate(*hold.liftedAt, zone).addDays(-1));
        for (QDate day = std::max(hold.start, since.addDays(1)); day <= last; day = day.addDays(1))
            paused.insert(day);
    }
    return static_cast<int>(paused.size());
}

Result<std::vector<PlanId>> plansWithStoppedClocks(Database &database, QDate date)
{
    const QString reached =
        u"FROM hold h JOIN collection_plan p ON p.id = h.collection_plan_id OR p.account_id = h.account_id "
        "OR p.contact_id = h.contact_id WHERE p.is_closed = 0 AND p.deleted_at IS NULL AND h.deleted_at IS NULL "
        "AND h.lifted_at IS NULL AND "_s;
    const Dialect &dialect = database.dialect();
    // What overlaps counts twice here: such a plan is looked at once more, and stays as it is.
    const QString days = u"CASE WHEN h.start_date > p.past_due_since THEN 1 + %1 ELSE %2 END"_s.arg(
        dialect.daysBetween(u"h.start_date"_s, u"h.end_date"_s), dialect.daysBetween(u"p.past_due_since"_s, u"h.end_date"_s));
    Query query(database, u"SELECT p.id "_s + reached +
                              u"h.start_date <= ? AND (h.end_date IS NULL OR h.end_date >= ?) "
                              "AND (h.stops_ageing = 1 OR h.stops_promise_clock = 1) UNION SELECT p.id "_s +
                              reached +
                              u"h.stops_ageing = 1 AND h.end_date < ? AND h.end_date > p.past_due_since "
                              "GROUP BY p.id, p.paused_days HAVING sum("_s +
                              days + u") > p.paused_days ORDER BY 1"_s);
    query.bind(date).bind(date).bind(date);
    return query.all([](const Row &row) { return row.id<PlanId>(0); });
}

Result<std::vector<PlanId>> plansOfHold(Database &database, const HoldRecord &hold)
{
    return plansReached(database, hold, u" AND is_closed = 0"_s);
}

Result<std::vector<PlanId>> allPlansOfHold(Database &database, const HoldRecord &hold)
{
    return plansReached(database, hold, {});
}

Result<qint64> pausedDaysWithoutHolds(Database &database, const PlanRecord &plan)
{
    Query query(database, u"SELECT min(created_at), max(CASE WHEN created_import_id IS NULL THEN 0 ELSE 1 END) FROM hold WHERE "
                          "stops_ageing = 1 AND "_s +
                              concernsPlan);
    query.bind(plan.id).bind(plan.id).bind(plan.id);
    KEPT_TRY(const auto first, query.first([](const Row &row) { return std::pair(row.integer(0), row.flag(1)); }));
    KEPT_TRY(const auto history, historyOf(database, ObjectKind::CollectionPlan, plan.id.value()));
    for (const FieldHistoryEntry &entry : history)
        if (first && entry.at >= first->first && entry.change.field == pausedDaysField())
            return entry.change.before.value_or(QString()).toLongLong();
    return first && first->second ? qint64(0) : plan.pausedDays;
}

Result<std::vector<HoldRecord>> holdsWithdrawnSince(Database &database, PlanId plan, qint64 at)
{
    return RecordTable<HoldRecord>::where(database, u"deleted_at >= ? AND "_s + concernsPlan + u" ORDER BY id"_s,
                                          {at, plan.value(), plan.value(), plan.value()});
}

// One that was opened again has another hold since; what the two were placed with is their instant.
Result<std::optional<DisputeId>> disputeOfHold(Database &database, const HoldRecord &hold)
{
    if (hold.reason != HoldReason::Dispute || !hold.plan)
        return std::nullopt;
    Query query(database,
                u"SELECT d.id FROM dispute d JOIN hold h ON h.id = ? WHERE d.collection_plan_id = ? AND (d.hold_id = h.id "
                "OR d.created_at = h.created_at) ORDER BY d.id LIMIT 1"_s);
    query.bind(hold.id).bind(*hold.plan);
    return query.first([](const Row &row) { return row.id<DisputeId>(0); });
}

} // namespace kept
