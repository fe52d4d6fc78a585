// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/withdrawrequest.h"

#include "models/commands/requesting.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<RequestWithdrawn> execute(Transaction &transaction, const Context &context, const WithdrawRequest &command)
{
    using Approvals = RecordTable<ApprovalRecord>;
    KEPT_TRY(const auto approval, Approvals::get(transaction.database(), command.approval.value(), Lock::ForUpdate));
    KEPT_CHECK(checkWaiting(approval));
    if (approval.requestedBy != context.actor)
        return refuse({Finding{u"OVERRIDE.OTHERS"_s, Severity::Block, {}, {}, {}, {}}});
    ApprovalRecord after = approval;
    after.status = ApprovalStatus::Withdrawn;
    KEPT_CHECK(Approvals::save(transaction, approval, after));
    transaction.journal().setSubject(ObjectKind::Approval, approval.id.value());
    if (approval.plan)
        transaction.journal().setPlan(*approval.plan);
    return RequestWithdrawn{approval.id};
}

} // namespace kept
