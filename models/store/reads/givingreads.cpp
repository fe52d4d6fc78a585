// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/givingreads.h"

#include "models/store/reads/sqltext.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<void> addOpenPlans(Database &database, GivenBy by, std::span<const qint64> ids, std::vector<GivenPlanRow> *found)
{
    const QString column = by == GivenBy::Plan ? u"p.id"_s : u"p.financial_account_id"_s;
    return inParts(ids, [&](std::span<const qint64> part) -> Result<void> {
        SqlText text(
            u"SELECT p.id, p.account_id, p.owner_user_id, p.owner_team_id, COALESCE(u.name, t.name, '') "
            "FROM collection_plan p LEFT JOIN app_user u ON u.id = p.owner_user_id "
            "LEFT JOIN team t ON t.id = p.owner_team_id WHERE p.is_closed = 0 AND p.deleted_at IS NULL AND %1 IN ("_s.arg(
                column));
        text.addList(part).add(u")"_s);
        Query query(database, text.sql());
        text.bindTo(query);
        KEPT_TRY(auto rows, query.all([](const Row &row) {
            return GivenPlanRow{row.id<PlanId>(0), row.id<AccountId>(1), row.optionalId<UserId>(2), row.optionalId<TeamId>(3),
                                row.text(4)};
        }));
        found->insert(found->end(), rows.begin(), rows.end());
        return {};
    });
}

} // namespace kept
