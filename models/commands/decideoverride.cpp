// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/decideoverride.h"

#include "models/commands/makepromise.h"
#include "models/commands/references.h"
#include "models/store/userrepository.h"

#include <QJsonDocument>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Approvals = RecordTable<ApprovalRecord>;

Result<void> checkDecidable(const Context &context, const ApprovalRecord &approval, ApprovalStatus decision)
{
    if (decision == ApprovalStatus::Pending)
        return fail(ErrorKind::Invalid, u"OVERRIDE.DECISION"_s);
    if (approval.status != ApprovalStatus::Pending)
        return refuse({Finding{u"OVERRIDE.DECIDED"_s, Severity::Block, {}, {{u"status"_s, nameOf(approval.status)}}, {}, {}}});
    if (context.actor && approval.requestedBy == context.actor)
        return refuse({Finding{u"OVERRIDE.OWN"_s, Severity::Block, {}, {}, {}, {}}});
    return {};
}

Result<PromiseMade> makeApproved(Transaction &transaction, const Context &context, const PlanRecord &plan,
                                 const ApprovalRecord &approval, int limit)
{
    KEPT_TRY(const auto wanted, fromJson<MakePromise>(QJsonDocument::fromJson(approval.request.toUtf8()).object()));
    return makePromise(transaction, context, plan, {wanted.input, {}, approval.id, approval.requestedBy, limit});
}

} // namespace

Result<OverrideDecided> execute(Transaction &transaction, const Context &context, const DecideOverride &command)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto known, Approvals::get(database, command.approval.value()));
    if (!known.plan)
        return fail(ErrorKind::NotFound, u"RECORD.MISSING"_s);
    KEPT_TRY(const auto plan, planFor(transaction, context, *known.plan));
    KEPT_TRY(const auto approval, Approvals::get(database, command.approval.value(), Lock::ForUpdate));
    KEPT_CHECK(checkDecidable(context, approval, command.decision));
    ApprovalRecord after = approval;
    after.status = command.decision;
    after.decidedBy = context.actor;
    after.decidedAt = context.now;
    after.note = command.note;
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
