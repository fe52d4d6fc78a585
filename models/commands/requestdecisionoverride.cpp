// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/requestdecisionoverride.h"

#include "models/commands/overridedecision.h"
#include "models/commands/references.h"
#include "models/store/reads/customerreads.h"
#include "models/store/userrepository.h"

#include <QJsonDocument>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// Requests are filed under a plan: that of the call, else the first open one of the customer.
Result<std::optional<PlanId>> filedUnder(Transaction &transaction, const DecisionRecord &decision)
{
    if (decision.plan || !decision.account)
        return decision.plan;
    KEPT_TRY(const auto open, openPlansOf(transaction.database(), *decision.account).all());
    return open.empty() ? std::optional<PlanId>() : std::optional(open.front());
}

} // namespace

Result<OverrideRequested> execute(Transaction &transaction, const Context &context, const RequestDecisionOverride &command)
{
    KEPT_CHECK(needReason(command.reason));
    KEPT_CHECK(needRecord(transaction, ObjectKind::User, command.supervisor));
    KEPT_TRY(const auto decision, RecordTable<DecisionRecord>::get(transaction.database(), command.decision.value()));
    KEPT_CHECK(needOverridable(decision));
    const OverrideDecision wanted{command.decision, command.reason};
    ApprovalRecord approval;
    approval.kind = contactApproval();
    KEPT_TRY(approval.plan, filedUnder(transaction, decision));
    approval.reason = command.reason;
    approval.request = QString::fromUtf8(QJsonDocument(toJson(wanted)).toJson(QJsonDocument::Compact));
    approval.requestedBy = context.actor;
    approval.requestedAt = context.now;
    approval.goesTo = command.supervisor;
    KEPT_CHECK(noteWhom(transaction, decision.account, decision.contact));
    KEPT_CHECK(RecordTable<ApprovalRecord>::add(transaction, approval));
    return OverrideRequested{approval.id, humanNumber(ObjectKind::Approval, approval.id.value())};
}

} // namespace kept
