// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/interestfreezes.h"

#include "models/domain/civiltime.h"
#include "models/store/query.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString &selectFreezes()
{
    static const QString sql = u"SELECT collection_plan_id, id, counts_from_date, ended_at FROM payment_schedule "
                               "WHERE freezes_interest = 1 AND status IN ('Active', 'Completed') "
                               "AND counts_from_date IS NOT NULL AND deleted_at IS NULL "_s;
    return sql;
}

InterestFreeze readFreeze(const Row &row, const QTimeZone &zone)
{
    InterestFreeze freeze{row.id<PlanId>(0), row.id<PaymentPlanId>(1), row.date(2), {}};
    if (!row.isNull(3))
        freeze.until = localDate(row.integer(3), zone);
    return freeze;
}

} // namespace

Result<std::vector<InterestFreeze>> interestFreezesOf(Database &database, PlanId plan, const QTimeZone &zone)
{
    Query query(database, selectFreezes() + u"AND collection_plan_id = ? ORDER BY id"_s);
    query.bind(plan);
    return query.all([&](const Row &row) { return readFreeze(row, zone); });
}

Result<std::multimap<qint64, InterestFreeze>> interestFreezes(Database &database, ImportId apartFrom, const QTimeZone &zone)
{
    Query query(database, selectFreezes() + u"AND (created_import_id IS NULL OR created_import_id <> ?) ORDER BY id"_s);
    query.bind(apartFrom);
    std::multimap<qint64, InterestFreeze> all;
    KEPT_CHECK(query.each([&](const Row &row) { all.emplace(row.integer(0), readFreeze(row, zone)); }));
    return all;
}

} // namespace kept
