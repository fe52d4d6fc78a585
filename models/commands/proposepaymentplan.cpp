// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/proposepaymentplan.h"

#include "models/commands/paymentplanledger.h"
#include "models/commands/references.h"
#include "models/queries/paymentplanfacts.h"
#include "models/store/rollups.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<std::optional<PaymentPlanTemplate>> templateOf(Database &database, const std::optional<QString> &code)
{
    if (!code || code->isEmpty())
        return std::nullopt;
    KEPT_TRY(const auto all, paymentPlanTemplates(database));
    for (const PaymentPlanTemplate &offer : all)
        if (offer.code == *code && offer.isActive)
            return offer;
    return fail(ErrorKind::NotFound, u"PAYPLAN.TEMPLATE"_s, *code, {{u"template"_s, *code}});
}

std::vector<QString> needsOf(const std::vector<Finding> &findings)
{
    std::vector<QString> needs;
    for (const Finding &finding : findings)
        if (needsApproval({finding}))
            needs.push_back(finding.rule);
    return needs;
}

PaymentPlanRecord recordOf(const ProposePaymentPlan &command, const PaymentPlanDraft &draft, const PaymentPlanOffer &offer,
                           const Context &context)
{
    PaymentPlanRecord record;
    record.plan = command.plan;
    record.kind = draft.kind;
    if (!draft.templateCode.isEmpty())
        record.templateCode = draft.templateCode;
    record.hardship = draft.hardship;
    record.cadence = draft.cadence;
    record.roll = draft.roll;
    record.currency = offer.total.currency();
    record.amount = offer.total;
    record.balance = offer.balance;
    record.forgiven = offer.forgiven;
    record.received = Money::zero(record.currency);
    record.stepBasisPoints = draft.stepBasisPoints;
    record.deferredPeriods = draft.deferredPeriods;
    record.settlementBasisPoints = draft.settlementBasisPoints;
    record.feeWaiverBasisPoints = draft.feeWaiverBasisPoints;
    record.freezesInterest = draft.freezesInterest;
    record.interestTerms = draft.interest;
    record.interest = offer.interest;
    record.expires = draft.expires;
    record.note = command.note;
    record.proposedBy = context.actor;
    record.proposedAt = context.now;
    record.goesTo = command.supervisor;
    return record;
}

Result<void> addInstalments(Transaction &transaction, const PaymentPlanRecord &record, const PaymentPlanOffer &offer)
{
    for (const PaymentPlanPart &part : offer.parts) {
        InstalmentRecord instalment;
        instalment.paymentPlan = record.id;
        instalment.plan = record.plan;
        instalment.number = &part - offer.parts.data() + 1;
        instalment.dueDate = part.due;
        instalment.amount = part.amount;
        instalment.interest = part.interest;
        instalment.received = Money::zero(record.currency);
        instalment.required = part.amount;
        KEPT_CHECK(RecordTable<InstalmentRecord>::add(transaction, instalment));
    }
    return {};
}

PaymentPlanProposed answer(const PaymentPlanRecord &record, const PaymentPlanOffer &offer, std::vector<QString> needs)
{
    PaymentPlanProposed proposed;
    proposed.paymentPlan = record.id;
    proposed.number = humanNumber(ObjectKind::PaymentSchedule, record.id.value());
    proposed.status = needs.empty() ? PaymentPlanState::Active : PaymentPlanState::PendingApproval;
    proposed.total = offer.total;
    proposed.interest = offer.interest;
    proposed.forgiven = offer.forgiven;
    proposed.count = static_cast<int>(offer.parts.size());
    proposed.first = offer.first();
    proposed.last = offer.last();
    proposed.needs = std::move(needs);
    return proposed;
}

} // namespace

Result<PaymentPlanProposed> execute(Transaction &transaction, const Context &context, const ProposePaymentPlan &command)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto plan, planFor(transaction, context, command.plan));
    KEPT_CHECK(needRecord(transaction, ObjectKind::User, command.supervisor));
    KEPT_TRY(const auto facts, paymentPlanFacts(database, plan, context.role, context.now, context.deskZone));
    KEPT_TRY(const auto offered, templateOf(database, command.input.templateCode));
    const PaymentPlanDraft draft = draftOf(command.input, offered, facts.today);
    KEPT_TRY(const auto offer, drawPaymentPlan(draft, facts));
    const auto findings = checkPaymentPlan(draft, offer, facts);
    if (blocks(findings))
        return refuse(findings);
    std::vector<QString> needs = needsOf(findings);
    PaymentPlanRecord record = recordOf(command, draft, offer, context);
    if (!needs.empty())
        record.needs = QStringList(needs.begin(), needs.end()).join(u' ');
    KEPT_CHECK(RecordTable<PaymentPlanRecord>::add(transaction, record));
    KEPT_CHECK(addInstalments(transaction, record, offer));
    if (needs.empty()) {
        KEPT_TRY(const auto terms, promiseTerms(database, plan, context.deskZone));
        KEPT_CHECK(activatePaymentPlan(transaction, record, terms, context.now));
    }
    KEPT_CHECK(refreshPlan(transaction, plan.id, Figures::AsTheyAre));
    return answer(record, offer, std::move(needs));
}

} // namespace kept
