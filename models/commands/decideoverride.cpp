// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/decideoverride.h"

#include "models/commands/overridedecision.h"
#include "models/commands/references.h"
#include "models/commands/requesting.h"
#include "models/store/userrepository.h"

#include <QJsonDocument>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Approvals = RecordTable<ApprovalRecord>;

Result<void> checkDecidable(const Context &context, const ApprovalRecord &approval, ApprovalStatus decision)
{
    if (decision != ApprovalStatus::Approved && decision != ApprovalStatus::Rejected)
        return fail(ErrorKind::Invalid, u"OVERRIDE.DECISION"_s);
    KEPT_CHECK(checkWaiting(approval));
    if (context.actor && approval.requestedBy == context.actor)
        return refuse({Finding{u"OVERRIDE.OWN"_s, Severity::Block, {}, {}, {}, {}}});
    return {};
}

ApprovalRecord decidedFrom(const ApprovalRecord &approval, const Context &context, const DecideOverride &command)
{
    ApprovalRecord after = approval;
    after.status = command.decision;
    after.decidedBy = context.actor;
    after.decidedAt = context.now;
    after.note = command.note;
    return after;
}

Result<PromiseMade> makeApproved(Transaction &transaction, const Context &context, const PlanRecord &plan,
                                 const ApprovalRecord &approval, int limit)
{
    KEPT_TRY(const auto wanted, fromJson<WantedPromise>(QJsonDocument::fromJson(approval.request.toUtf8()).object()));
    return makePromise(transaction, context, plan, {wanted.input, wanted.replaces, approval.id, approval.requestedBy, limit});
}

// A contact that was refused: approving is overriding the decision, for the reason it was asked for.
Result<OverrideDecided> decideContact(Transaction &transaction, const Context &context, const DecideOverride &command)
{
    KEPT_TRY(const auto approval, Approvals::get(transaction.database(), command.approval.value(), Lock::ForUpdate));
    KEPT_CHECK(checkDecidable(context, approval, command.decision));
    if (command.decision == ApprovalStatus::Approved) {
        KEPT_TRY(const auto wanted, fromJson<OverrideDecision>(QJsonDocument::fromJson(approval.request.toUtf8()).object()));
        KEPT_CHECK(execute(transaction, context, wanted));
    }
    ApprovalRecord after = decidedFrom(approval, context, command);
    KEPT_CHECK(Approvals::save(transaction, approval, after));
    return OverrideDecided{command.approval, command.decision, {}};
}

} // namespace

Result<OverrideDecided> execute(Transaction &transaction, const Context &context, const DecideOverride &command)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto known, Approvals::get(database, command.approval.value()));
    if (known.kind == contactApproval())
        return decideContact(transaction, context, command);
    if (!known.plan)
        return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s);
    KEPT_TRY(const auto plan, planFor(transaction, context, *known.plan));
    KEPT_TRY(const auto approval, Approvals::get(database, command.approval.value(), Lock::ForUpdate));
    KEPT_CHECK(checkDecidable(context, approval, command.decision));
    ApprovalRecord after = decidedFrom(approval, context, command);
    OverrideDecided decided{command.approval, command.decision, {}};
    if (command.decision == ApprovalStatus::Approved) {
        KEPT_TRY(const auto policy, policyFor(database, plan, context.actor));
        KEPT_TRY(const int limit, overrideLimit(database, context.actor, policy));
        KEPT_TRY(const auto made, makeApproved(transaction, context, plan, approval, limit));
        after.grantedLimit = limit;
        decided.promise = made.promise;
    }
    KEPT_CHECK(Approvals::save(transaction, approval, after));
    return decided;
}

} // namespace kept
