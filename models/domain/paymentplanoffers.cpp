// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/paymentplanoffers.h"

#include <algorithm>

namespace kept {

namespace {

constexpr int usualWait = 14;
constexpr int usualCount = 6;

AffordableOffer offerOf(PaymentPlanCadence cadence, Money instalment, const PaymentPlanFacts &facts)
{
    AffordableOffer affordable{cadence, instalment, {}, {}};
    PaymentPlanDraft draft;
    draft.cadence = cadence;
    draft.instalment = instalment;
    draft.first = usualFirstDate(facts);
    auto offer = drawPaymentPlan(draft, facts);
    if (!offer)
        return affordable;
    affordable.findings = checkPaymentPlan(draft, *offer, facts);
    affordable.offer = std::move(*offer);
    return affordable;
}

} // namespace

Money agreeableBalance(const PaymentPlanFacts &facts)
{
    const qint64 left = facts.currentDue.minor() - std::min(facts.disputed.minor(), facts.currentDue.minor());
    return Money::fromMinor(std::max<qint64>(0, left), facts.currentDue.currency());
}

QDate usualFirstDate(const PaymentPlanFacts &facts)
{
    return rolled(facts.today.addDays(usualWait), DateRoll::Following, facts.calendar);
}

PaymentPlanDraft usualDraft(const PaymentPlanFacts &facts)
{
    PaymentPlanDraft draft;
    draft.count = usualCount;
    draft.first = usualFirstDate(facts);
    return draft;
}

std::vector<AffordableOffer> affordableOffers(const Affordability &sheet, const PaymentPlanFacts &facts)
{
    PaymentPlanFacts asked = facts;
    asked.affordable = sheet.affordable;
    std::vector<AffordableOffer> offers;
    for (const auto &[cadence, name] : EnumNames<PaymentPlanCadence>::all) {
        const Money instalment = instalmentOf(sheet.affordable, cadence);
        if (cadence != PaymentPlanCadence::LumpSum && instalment.isPositive())
            offers.push_back(offerOf(cadence, instalment, asked));
    }
    return offers;
}

std::vector<Money> balancesAfter(const PaymentPlanOffer &offer)
{
    std::vector<Money> balances;
    qint64 left = offer.balance.minor();
    for (const PaymentPlanPart &part : offer.parts) {
        left -= std::min(left, part.amount.minor() - part.interest.minor());
        balances.push_back(Money::fromMinor(left, offer.balance.currency()));
    }
    return balances;
}

} // namespace kept
