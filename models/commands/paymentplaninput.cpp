// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/paymentplaninput.h"

namespace kept {

namespace {

// A share of the balance that nobody calls anything else is a settlement.
PaymentPlanKind unsaidKind(PaymentPlanKind offered, int share)
{
    return offered == PaymentPlanKind::Arrangement && share > 0 ? PaymentPlanKind::Settlement : offered;
}

} // namespace

PaymentPlanDraft draftOf(const PaymentPlanInput &input, const std::optional<PaymentPlanTemplate> &offer, QDate today)
{
    const PaymentPlanTemplate terms = offer.value_or(PaymentPlanTemplate());
    PaymentPlanDraft draft;
    draft.templateCode = input.templateCode.value_or(QString());
    draft.hardship = input.hardship ? input.hardship : terms.hardship;
    draft.cadence = input.cadence.value_or(terms.cadence);
    draft.total = input.total;
    draft.instalment = input.instalment;
    draft.count = input.count || input.instalment ? input.count : terms.count;
    draft.first = input.first;
    draft.last = input.last;
    draft.roll = input.roll.value_or(terms.roll);
    draft.stepBasisPoints = input.stepBasisPoints.value_or(terms.stepBasisPoints);
    draft.deferredPeriods = input.deferredPeriods.value_or(terms.deferredPeriods);
    draft.settlementBasisPoints = input.settlementBasisPoints.value_or(terms.settlementBasisPoints);
    draft.kind = input.kind.value_or(unsaidKind(terms.kind, draft.settlementBasisPoints));
    draft.feeWaiverBasisPoints = input.feeWaiverBasisPoints.value_or(terms.feeWaiverBasisPoints);
    draft.freezesInterest = input.freezesInterest.value_or(terms.freezesInterest);
    draft.interest.kind = input.interestKind.value_or(terms.interest.kind);
    draft.interest.basisPoints = input.interestBasisPoints.value_or(terms.interest.basisPoints);
    draft.expires = input.expires;
    if (!draft.expires && terms.expiresAfterDays)
        draft.expires = today.addDays(*terms.expiresAfterDays);
    return draft;
}

PaymentPlanInput inputOf(const PaymentPlanDraft &draft)
{
    PaymentPlanInput input;
    if (!draft.templateCode.isEmpty())
        input.templateCode = draft.templateCode;
    input.kind = draft.kind;
    input.hardship = draft.hardship;
    input.cadence = draft.cadence;
    input.total = draft.total;
    input.instalment = draft.instalment;
    input.count = draft.count;
    input.first = draft.first;
    input.last = draft.last;
    input.roll = draft.roll;
    input.stepBasisPoints = draft.stepBasisPoints;
    input.deferredPeriods = draft.deferredPeriods;
    input.settlementBasisPoints = draft.settlementBasisPoints;
    input.feeWaiverBasisPoints = draft.feeWaiverBasisPoints;
    input.freezesInterest = draft.freezesInterest;
    input.interestKind = draft.interest.kind;
    input.interestBasisPoints = draft.interest.basisPoints;
    input.expires = draft.expires;
    return input;
}

} // namespace kept
