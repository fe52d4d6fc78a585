// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/affordability.h"
#include "models/domain/paymentplanrules.h"

namespace kept {

/// What can be agreed on: due and undisputed, never below nothing.
Money agreeableBalance(const PaymentPlanFacts &facts);

/// When a first instalment is usually due: two weeks from today, on a business day.
QDate usualFirstDate(const PaymentPlanFacts &facts);

/// The draft a form begins with: all that is due and undisputed, in six months, from the usual first date on.
PaymentPlanDraft usualDraft(const PaymentPlanFacts &facts);

/// A payment plan whose instalment a person can afford.
struct AffordableOffer
{
    PaymentPlanCadence cadence = PaymentPlanCadence::Monthly;
    Money instalment;
    std::optional<PaymentPlanOffer> offer; ///< none: it can't be worked out
    std::vector<Finding> findings;         ///< those of checkPaymentPlan()
};

/// What an income and expense sheet allows, an offer for each cadence but a lump sum; none where nothing is left over.
std::vector<AffordableOffer> affordableOffers(const Affordability &sheet, const PaymentPlanFacts &facts);

/// What is left of the balance after each instalment, interest aside; what is forgiven at the end is still in it.
std::vector<Money> balancesAfter(const PaymentPlanOffer &offer);

} // namespace kept
