// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/nextdeadline.h"

#include "models/store/query.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<NextDeadline::Answer> answer(Database &database, const Asking &, const NextDeadline &)
{
    // The same parts as those that RunDue looks at.
    Query instalments(
        database, u"SELECT i.deadline_at FROM payment_schedule_item i JOIN payment_schedule s ON s.id = i.payment_schedule_id "
                  "JOIN collection_plan p ON p.id = i.collection_plan_id WHERE i.status = 'Open' AND i.deleted_at IS NULL "
                  "AND s.deleted_at IS NULL AND s.status = 'Active' AND p.is_closed = 0 AND p.deleted_at IS NULL "
                  "ORDER BY i.deadline_at LIMIT 1"_s);
    KEPT_TRY(const auto instalment, instalments.first([](const Row &row) { return row.integer(0); }));
    Query query(database,
                u"SELECT i.deadline_at FROM promise_instalment i JOIN promise_to_pay t ON t.id = i.promise_id "
                "JOIN collection_plan p ON p.id = i.collection_plan_id WHERE i.status = 'Open' AND i.deleted_at IS NULL "
                "AND t.deleted_at IS NULL AND p.is_closed = 0 AND p.deleted_at IS NULL "
                "AND t.status NOT IN ('Cancelled', 'Superseded') ORDER BY i.deadline_at LIMIT 1"_s);
    KEPT_TRY(const auto part, query.first([](const Row &row) { return row.integer(0); }));
    return part && instalment ? std::optional(std::min(*part, *instalment)) : part ? part : instalment;
}

} // namespace kept
