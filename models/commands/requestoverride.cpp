// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/requestoverride.h"

#include "models/commands/references.h"
#include "models/store/userrepository.h"

#include <QJsonDocument>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// The limit is what is asked about; whatever else blocks would block the approved promise too.
Result<void> checkRest(const std::vector<Finding> &findings)
{
    const auto isLimit = [](const Finding &finding) { return finding.rule == u"PTP.LIMIT"; };
    if (std::none_of(findings.begin(), findings.end(), isLimit))
        return refuse({Finding{u"OVERRIDE.NEEDLESS"_s, Severity::Block, {}, {}, {}, {}}});
    std::vector<Finding> rest;
    std::remove_copy_if(findings.begin(), findings.end(), std::back_inserter(rest), isLimit);
    if (blocks(rest))
        return refuse(rest);
    return {};
}

} // namespace

Result<OverrideRequested> execute(Transaction &transaction, const Context &context, const RequestOverride &command)
{
    KEPT_CHECK(needReason(command.reason));
    KEPT_TRY(const auto plan, planFor(transaction, context, command.plan));
    KEPT_CHECK(needRecord(transaction, ObjectKind::User, command.supervisor));
    KEPT_TRY(const auto findings, judgeDraft(transaction, context, plan, command.input, command.replaces));
    KEPT_CHECK(checkRest(findings));
    const WantedPromise wanted{command.plan, command.replaces, command.input};
    ApprovalRecord approval;
    approval.kind = u"PromiseLimit"_s;
    approval.plan = command.plan;
    approval.reason = command.reason;
    approval.request = QString::fromUtf8(QJsonDocument(toJson(wanted)).toJson(QJsonDocument::Compact));
    approval.requestedBy = context.actor;
    approval.requestedAt = context.now;
    approval.goesTo = command.supervisor;
    KEPT_CHECK(RecordTable<ApprovalRecord>::add(transaction, approval));
    return OverrideRequested{approval.id, humanNumber(ObjectKind::Approval, approval.id.value())};
}

} // namespace kept
