// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/planscope.h"

#include "models/store/bulkwriter.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<PlanScope> PlanScope::of(Transaction &transaction, std::vector<PlanId> plans)
{
    Database &database = transaction.database();
    std::sort(plans.begin(), plans.end());
    plans.erase(std::unique(plans.begin(), plans.end()), plans.end());
    KEPT_CHECK(database.execute(
        database.dialect().translate(u"CREATE TEMPORARY TABLE IF NOT EXISTS plan_scope (id %int PRIMARY KEY)"_s)));
    PlanScope scope(database, std::move(plans));
    BulkWriter writer(database, u"plan_scope"_s, {u"id"_s});
    for (const PlanId plan : scope.m_plans) {
        writer.add(plan);
        KEPT_CHECK(writer.endRow());
    }
    KEPT_CHECK(writer.finish());
    if (!database.dialect().rowLock().isEmpty()) {
        Query lock(database, u"SELECT id FROM collection_plan WHERE id IN (%1) ORDER BY id"_s.arg(scope.sql()) +
                                 database.dialect().rowLock());
        KEPT_CHECK(lock.each([](const Row &) {}));
    }
    return scope;
}

QString PlanScope::sql() const
{
    return u"SELECT id FROM plan_scope"_s;
}

// Where the transaction failed, what it wrote here went with it.
void PlanScope::Emptying::operator()(Database *database) const
{
    [[maybe_unused]] const auto done = database->execute(u"DELETE FROM plan_scope"_s);
}

} // namespace kept
