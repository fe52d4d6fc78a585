// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paymentplanrules.h"
#include "models/domain/paymentplantemplate.h"

namespace kept {

/// A payment plan as a command gives it; what is left out is taken from the template, where one is named.
struct PaymentPlanInput
{
    std::optional<QString> templateCode;
    std::optional<PaymentPlanKind> kind;
    std::optional<HardshipReason> hardship;
    std::optional<PaymentPlanCadence> cadence;
    std::optional<Money> total;
    std::optional<Money> instalment;
    std::optional<int> count;
    std::optional<QDate> first;
    std::optional<QDate> last;
    std::optional<DateRoll> roll;
    std::optional<int> stepBasisPoints;
    std::optional<int> deferredPeriods;
    std::optional<int> settlementBasisPoints;
    std::optional<int> feeWaiverBasisPoints;
    std::optional<bool> freezesInterest;
    std::optional<InterestKind> interestKind;
    std::optional<int> interestBasisPoints;
    std::optional<QDate> expires;

    template<class V>
    void describe(V &v)
    {
        v("template", templateCode, "The code of the template whose terms hold where none are given");
        v("kind", kind,
          "Why it is agreed; left out, what the template says, else a settlement where a share is given, or an arrangement");
        v("hardship", hardship, "The hardship the customer told");
        v("cadence", cadence, "How often; left out, monthly");
        v("total", total, "What is paid back, before interest; left out, all that is due and undisputed less what is forgiven");
        v("instalment", instalment, "The usual instalment; left out, it follows from total and count");
        v("count", count, "How many instalments; left out, it follows from total and instalment");
        v("first", first, "The date of the first instalment, before deferred periods");
        v("last", last, "The date of the last one, instead of the first");
        v("roll", roll, "Where dates on weekends and holidays go; left out, the next business day");
        v("stepBasisPoints", stepBasisPoints, "How much each instalment grows, in hundredths of a percent of the first");
        v("deferredPeriods", deferredPeriods, "Periods without an instalment at the start");
        v("settlementBasisPoints", settlementBasisPoints,
          "A settlement: the share of the balance less waived fees, in hundredths of a percent");
        v("feeWaiverBasisPoints", feeWaiverBasisPoints, "The share of the open fees that is waived at the end");
        v("freezesInterest", freezesInterest, "Whether no interest is charged while it is active");
        v("interestKind", interestKind,
          "How it bears interest: on what is left, in equal instalments or with equal principal, or on all of it for the whole "
          "term");
        v("interestBasisPoints", interestBasisPoints, "Interest a year on what is paid back, in hundredths of a percent");
        v("expires", expires, "The last day of the offer and of every instalment");
    }
};

/// The draft of an input; terms of the template come in where the input has none. `today` starts its expiry.
PaymentPlanDraft draftOf(const PaymentPlanInput &input, const std::optional<PaymentPlanTemplate> &offer, QDate today);
/// The input that a draft of the form becomes.
PaymentPlanInput inputOf(const PaymentPlanDraft &draft);

} // namespace kept
