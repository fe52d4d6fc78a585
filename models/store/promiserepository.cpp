// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/promiserepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<std::vector<PromiseRecord>> promisesOf(Database &database, PlanId plan)
{
    return RecordTable<PromiseRecord>::where(database, u"collection_plan_id = ? AND deleted_at IS NULL ORDER BY taken_at, id"_s,
                                             {plan.value()});
}

Result<std::vector<PartRecord>> partsOfPlan(Database &database, PlanId plan, Currency currency)
{
    return RecordTable<PartRecord>::where(
        database,
        u"collection_plan_id = ? AND deleted_at IS NULL ORDER BY COALESCE(last_day, due_date), "
        "(SELECT p.taken_at FROM promise_to_pay p WHERE p.id = promise_id), promise_id, part_number"_s,
        {plan.value()}, Lock::None, currency);
}

Result<std::vector<PartRecord>> partsOf(Database &database, const PromiseRecord &promise)
{
    return RecordTable<PartRecord>::where(database, u"promise_id = ? ORDER BY part_number"_s, {promise.id.value()}, Lock::None,
                                          promise.currency);
}

Result<std::vector<MatchRecord>> matchesOf(Database &database, PaymentId payment)
{
    return RecordTable<MatchRecord>::where(database, u"payment_id = ? AND undone_by_id IS NULL ORDER BY id"_s, {payment.value()});
}

Result<std::vector<MatchRecord>> matchesUndoneBy(Database &database, PaymentId payment, PaymentId reversal)
{
    return RecordTable<MatchRecord>::where(database, u"payment_id = ? AND undone_by_id = ? ORDER BY id"_s,
                                           {payment.value(), reversal.value()});
}

Result<void> removeMatches(Database &database, PaymentId payment)
{
    Query query(database, u"DELETE FROM promise_match WHERE payment_id = ?"_s);
    KEPT_CHECK(query.bind(payment).run());
    return {};
}

Result<std::vector<PlanId>> plansWithPartsDue(Database &database, qint64 before, int limit)
{
    Query query(database,
                u"SELECT DISTINCT i.collection_plan_id FROM promise_instalment i JOIN promise_to_pay t ON t.id = i.promise_id "
                "JOIN collection_plan p ON p.id = i.collection_plan_id WHERE i.status = 'Open' AND i.deadline_at < ? "
                "AND i.deleted_at IS NULL AND t.deleted_at IS NULL AND p.is_closed = 0 AND p.deleted_at IS NULL "
                "AND t.status NOT IN ('Cancelled', 'Superseded') ORDER BY i.collection_plan_id LIMIT ?"_s);
    query.bind(before).bind(limit);
    return query.all([](const Row &row) { return row.id<PlanId>(0); });
}

Result<std::vector<PlanId>> plansWithPromises(Database &database, PolicyScope scope, std::optional<qint64> scopeId)
{
    const QString which = scope == PolicyScope::Team   ? u"p.owner_team_id = ?"_s
                          : scope == PolicyScope::Plan ? u"p.id = ?"_s
                                                       : u"0 = ?"_s;
    Query query(database,
                u"SELECT p.id FROM collection_plan p WHERE p.deleted_at IS NULL AND EXISTS (SELECT 1 FROM promise_to_pay t "
                "WHERE t.collection_plan_id = p.id) AND "_s +
                    which + u" ORDER BY p.id"_s);
    query.bind(scope == PolicyScope::System || scope == PolicyScope::User ? 0 : scopeId.value_or(0));
    return query.all([](const Row &row) { return row.id<PlanId>(0); });
}

} // namespace kept
