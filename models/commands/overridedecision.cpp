// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/overridedecision.h"

#include "models/commands/references.h"
#include "models/domain/compliance/questionjson.h"

#include <QJsonDocument>

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

bool mayBeOverridden(const ContactFinding &finding)
{
    return finding.severity == RuleSeverity::Presumption || finding.severity == RuleSeverity::Policy;
}

} // namespace

Result<void> needOverridable(const DecisionRecord &decision)
{
    if (decision.isAllowed)
        return refuse({Finding{u"DECISION.ALLOWED"_s, Severity::Block, {}, {}, {}, {}}});
    if (decision.overriddenAt)
        return refuse({Finding{u"DECISION.OVERRIDDEN"_s, Severity::Block, {}, {}, {}, {}}});
    KEPT_TRY(const ContactVerdict verdict, contactVerdictFrom(QJsonDocument::fromJson(decision.verdict.toUtf8()).object()));
    std::vector<Finding> standing;
    for (const ContactFinding &finding : verdict.findings)
        if (!mayBeOverridden(finding))
            standing.push_back(
                {u"DECISION.PROHIBITED"_s, Severity::Block, {}, {{u"rule"_s, finding.rule}}, finding.clearsAt, finding.citation});
    return standing.empty() ? Result<void>() : refuse(standing);
}

Result<DecisionOverridden> execute(Transaction &transaction, const Context &context, const OverrideDecision &command)
{
    using Decisions = RecordTable<DecisionRecord>;
    KEPT_CHECK(needReason(command.reason));
    KEPT_TRY(const auto decision, Decisions::get(transaction.database(), command.decision.value(), Lock::ForUpdate));
    KEPT_CHECK(needOverridable(decision));
    DecisionRecord after = decision;
    after.overriddenBy = context.actor;
    after.overriddenAt = context.now;
    after.overrideReason = command.reason;
    KEPT_CHECK(Decisions::save(transaction, decision, after));
    transaction.journal().setSubject(ObjectKind::ComplianceDecision, decision.id.value());
    KEPT_CHECK(noteWhom(transaction, decision.account, decision.contact));
    return DecisionOverridden{decision.id};
}

} // namespace kept
