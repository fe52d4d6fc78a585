// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/statedterms.h"

#include "models/domain/catalogue.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::set<QString>> wordsOf(Query &query)
{
    KEPT_TRY(const auto found, query.all([](const Row &row) { return row.text(0); }));
    std::set<QString> words(found.begin(), found.end());
    words.erase(QString());
    return words;
}

// As the journal writes it down.
QString nameInHistory(ObjectKind object, const QString &column)
{
    for (const Field &field : objectType(object).fields)
        if (field.column == column)
            return field.apiName;
    return column;
}

} // namespace

Result<std::map<PlanId, ClockHolds>> plansWithClockHolds(Database &database)
{
    const QString stops = u"h.deleted_at IS NULL AND (h.stops_ageing = 1 OR h.stops_promise_clock = 1)"_s;
    Query query(database,
                u"SELECT p.id, MAX(CASE WHEN h.updated_at > h.created_at THEN h.updated_at ELSE h.created_at END), "
                "MAX(CASE WHEN h.created_import_id IS NULL AND NOT EXISTS (SELECT 1 FROM import_before b "
                "WHERE b.object = 'CollectionPlan' AND b.record_id = p.id) THEN 0 ELSE 1 END) FROM ("
                "SELECT h.collection_plan_id AS plan, h.id AS hold FROM hold h WHERE h.collection_plan_id IS NOT NULL AND %1 "
                "UNION SELECT q.id, h.id FROM hold h JOIN collection_plan q ON q.account_id = h.account_id WHERE %1 "
                "UNION SELECT q.id, h.id FROM hold h JOIN collection_plan q ON q.contact_id = h.contact_id WHERE %1) s "
                "JOIN hold h ON h.id = s.hold JOIN collection_plan p ON p.id = s.plan "
                "WHERE p.is_closed = 0 AND p.deleted_at IS NULL GROUP BY p.id ORDER BY p.id"_s.arg(stops));
    std::map<PlanId, ClockHolds> plans;
    KEPT_CHECK(query.each([&](const Row &row) {
        plans.insert_or_assign(row.id<PlanId>(0), ClockHolds{row.integer(1), row.integer(2) != 0});
    }));
    return plans;
}

Result<std::map<PlanId, int>> pausesWithoutHold(Database &database)
{
    const QString stopping = u"EXISTS (SELECT 1 FROM hold h WHERE h.stops_ageing = 1 AND h.deleted_at IS %1NULL AND "
                             "(h.collection_plan_id = p.id OR h.account_id = p.account_id OR h.contact_id = p.contact_id))"_s;
    Query query(database,
                u"SELECT p.id, p.paused_days FROM collection_plan p WHERE p.paused_days <> 0 AND p.deleted_at IS NULL AND "
                "p.created_import_id IS NULL AND NOT EXISTS (SELECT 1 FROM import_before b WHERE b.object = "
                "'CollectionPlan' AND b.record_id = p.id) AND "_s +
                    stopping.arg(u"NOT "_s) + u" AND NOT "_s + stopping.arg(QString()) + u" ORDER BY p.id"_s);
    std::map<PlanId, int> pauses;
    KEPT_CHECK(query.each([&](const Row &row) { pauses.insert_or_assign(row.id<PlanId>(0), static_cast<int>(row.integer(1))); }));
    return pauses;
}

Result<std::set<PromiseId>> importedPromises(Database &database)
{
    Query query(database, u"SELECT id FROM promise_to_pay WHERE created_import_id IS NOT NULL"_s);
    KEPT_TRY(const auto found, query.all([](const Row &row) { return row.id<PromiseId>(0); }));
    return std::set<PromiseId>(found.begin(), found.end());
}

Result<std::set<QString>> everStated(Database &database, const QString &column)
{
    const QString object = objectType(ObjectKind::Policy).apiName;
    Query query(database,
                u"SELECT CAST(%1 AS TEXT) FROM policy WHERE %1 IS NOT NULL UNION "
                "SELECT old_value FROM field_history WHERE object = ? AND field = ? AND old_value IS NOT NULL UNION "
                "SELECT new_value FROM field_history WHERE object = ? AND field = ? AND new_value IS NOT NULL"_s.arg(column));
    const QString named = nameInHistory(ObjectKind::Policy, column);
    query.bind(object).bind(named).bind(object).bind(named);
    return wordsOf(query);
}

} // namespace kept
