// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/caserepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<std::vector<AdjustmentRecord>> adjustmentsOf(Database &database, DisputeId dispute)
{
    return RecordTable<AdjustmentRecord>::where(database, u"dispute_id = ? AND undone_at IS NULL ORDER BY id"_s,
                                                {dispute.value()});
}

Result<std::vector<AdjustmentRecord>> adjustmentsOn(Database &database, PlanItemId item)
{
    return RecordTable<AdjustmentRecord>::where(database, u"collection_plan_item_id = ? AND undone_at IS NULL ORDER BY id"_s,
                                                {item.value()});
}

Result<std::vector<DisputeRecord>> openDisputesOf(Database &database, PlanId plan)
{
    return RecordTable<DisputeRecord>::where(
        database, u"collection_plan_id = ? AND status = 'Open' AND deleted_at IS NULL ORDER BY id"_s, {plan.value()});
}

Result<std::vector<CaseRuleRecord>> caseRulesOf(Database &database, PlanReasonId reason)
{
    return RecordTable<CaseRuleRecord>::where(database, u"collection_plan_reason_id = ? AND deleted_at IS NULL ORDER BY id"_s,
                                              {reason.value()});
}

Result<void> reopenCasesOf(Transaction &transaction, const PlanRecord &plan)
{
    KEPT_TRY(const auto cases,
             RecordTable<CaseRecord>::where(transaction.database(),
                                            u"collection_plan_id = ? AND status = 'Closed' AND status_when_closed IS NOT NULL "
                                            "AND closed_by_payment_id IS NULL AND deleted_at IS NULL ORDER BY id"_s,
                                            {plan.id.value()}));
    for (const CaseRecord &record : cases) {
        if (record.closed != plan.closedDate)
            continue;
        CaseRecord after = record;
        after.status = *record.statusWhenClosed;
        after.statusWhenClosed.reset();
        after.closed.reset();
        KEPT_CHECK(RecordTable<CaseRecord>::save(transaction, record, after));
    }
    return {};
}

} // namespace kept
