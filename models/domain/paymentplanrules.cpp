// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/paymentplanrules.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int whole = 10'000;

tl::unexpected<Error> invalid(const QString &code, const QString &field)
{
    return fail(ErrorKind::Invalid, code, {}, {{u"field"_s, field}});
}

Money balanceOf(const PaymentPlanFacts &facts)
{
    const qint64 minor = facts.currentDue.minor() - facts.disputed.minor();
    return Money::fromMinor(std::max<qint64>(0, minor), facts.currentDue.currency());
}

Result<void> checkShares(const PaymentPlanDraft &draft)
{
    const auto isShare = [](int share) { return share >= 0 && share <= whole; };
    if (!isShare(draft.settlementBasisPoints))
        return invalid(u"PAYPLAN.SHARE"_s, u"settlementBasisPoints"_s);
    if (!isShare(draft.feeWaiverBasisPoints))
        return invalid(u"PAYPLAN.SHARE"_s, u"feeWaiverBasisPoints"_s);
    if (!isShare(draft.stepBasisPoints))
        return invalid(u"PAYPLAN.SHARE"_s, u"stepBasisPoints"_s);
    if (draft.deferredPeriods < 0)
        return invalid(u"PAYPLAN.SHARE"_s, u"deferredPeriods"_s);
    if (!isShare(draft.interest.basisPoints))
        return invalid(u"PAYPLAN.SHARE"_s, u"interestBasisPoints"_s);
    if (draft.interest.isBorne() && draft.stepBasisPoints > 0)
        return invalid(u"PAYPLAN.INTEREST.STEP"_s, u"stepBasisPoints"_s);
    const bool forgives = draft.settlementBasisPoints > 0 || draft.feeWaiverBasisPoints > 0;
    return forgives && draft.total ? invalid(u"PAYPLAN.TOTAL"_s, u"total"_s) : Result<void>();
}

Result<Money> askedFor(const PaymentPlanDraft &draft, const PaymentPlanFacts &facts, Money balance)
{
    KEPT_TRY(const Money owed, leftAfterWaiver(draft, facts, balance));
    return draft.settlementBasisPoints > 0 ? settlementAmount(owed, draft.settlementBasisPoints) : Result<Money>(owed);
}

PaymentPlanTerms termsOf(const PaymentPlanDraft &draft, const PaymentPlanFacts &facts, Money asked)
{
    PaymentPlanTerms terms;
    terms.currency = facts.currentDue.currency();
    terms.instalment = draft.instalment;
    terms.count = draft.cadence == PaymentPlanCadence::LumpSum ? std::optional(1) : draft.count;
    terms.cadence = cadenceOf(draft.cadence);
    const bool forgives = draft.settlementBasisPoints > 0 || draft.feeWaiverBasisPoints > 0;
    const bool isOpen = terms.instalment && terms.count && !forgives;
    terms.total = draft.total ? draft.total : isOpen ? std::nullopt : std::optional(asked);
    terms.first = draft.first;
    if (draft.first && draft.first->isValid() && draft.deferredPeriods > 0)
        terms.first = terms.cadence.after(*draft.first, draft.deferredPeriods);
    terms.last = draft.last;
    terms.roll = draft.roll;
    terms.calendar = facts.calendar;
    terms.interest = draft.interest;
    return terms;
}

Finding limit(const QString &rule, const QString &field, qint64 found, qint64 most)
{
    return {u"PAYPLAN.LIMIT."_s + rule, Severity::Warn, field, {{u"found"_s, found}, {u"limit"_s, most}}, {}, {}};
}

Finding block(const QString &rule, const QString &field = {}, const QVariantMap &values = {})
{
    return {rule, Severity::Block, field, values, {}, {}};
}

// A settlement leaves something unpaid, an arrangement nothing; hardship may.
void checkKind(const PaymentPlanDraft &draft, std::vector<Finding> &findings)
{
    if (draft.kind == PaymentPlanKind::Settlement && draft.settlementBasisPoints == 0)
        findings.push_back(block(u"PAYPLAN.SETTLEMENT.SHARE"_s, u"settlementBasisPoints"_s));
    if (draft.kind == PaymentPlanKind::Arrangement && draft.settlementBasisPoints > 0)
        findings.push_back(block(u"PAYPLAN.SETTLEMENT.KIND"_s, u"settlementBasisPoints"_s));
}

void checkInterest(const PaymentPlanDraft &draft, const PaymentPlanFacts &facts, std::vector<Finding> &findings)
{
    if (!draft.interest.isBorne())
        return;
    if (draft.freezesInterest)
        findings.push_back(block(u"PAYPLAN.INTEREST.FROZEN"_s, u"interestBasisPoints"_s));
    if (!facts.hasItems)
        findings.push_back(block(u"PAYPLAN.INTEREST.NOITEMS"_s, u"interestBasisPoints"_s));
}

void checkStanding(const PaymentPlanFacts &facts, std::vector<Finding> &findings)
{
    if (facts.standing == PlanStanding::Closed)
        findings.push_back(block(u"PAYPLAN.CLOSED"_s));
    if (facts.hasActive)
        findings.push_back(block(u"PAYPLAN.ACTIVE"_s));
    if (facts.hasPending)
        findings.push_back(block(u"PAYPLAN.PENDING"_s));
    for (const PlanHold &hold : facts.holds)
        if (hold.reason == HoldReason::Bankruptcy || hold.reason == HoldReason::Deceased)
            findings.push_back(block(u"PAYPLAN.HOLD"_s, {}, {{u"reason"_s, nameOf(hold.reason)}}));
}

void checkLimits(const PaymentPlanDraft &draft, const PaymentPlanOffer &offer, const PaymentPlanFacts &facts,
                 std::vector<Finding> &findings)
{
    const PaymentPlanLimits &limits = facts.limits;
    const auto above = [&](const QString &rule, const QString &field, qint64 found, qint64 most) {
        if (found > most)
            findings.push_back(limit(rule, field, found, most));
    };
    above(u"DAYS"_s, u"count"_s, offer.first().daysTo(offer.last()), limits.maximumDays);
    above(u"COUNT"_s, u"count"_s, static_cast<qint64>(offer.parts.size()), limits.maximumInstalments);
    above(u"WAIVER"_s, u"feeWaiverBasisPoints"_s, draft.feeWaiverBasisPoints, limits.feeWaiverBasisPoints);
    above(u"DEFERRAL"_s, u"deferredPeriods"_s, draft.deferredPeriods, limits.maximumDeferredPeriods);
    above(u"INTEREST"_s, u"interestBasisPoints"_s, draft.interest.basisPoints, limits.interestBasisPoints);
    const QDate first = draft.first.value_or(offer.first());
    above(u"FIRST"_s, u"first"_s, facts.today.daysTo(first), limits.firstWithinDays);
    if (draft.settlementBasisPoints > 0 && draft.settlementBasisPoints < limits.settlementBasisPoints)
        findings.push_back(
            limit(u"SETTLEMENT"_s, u"settlementBasisPoints"_s, draft.settlementBasisPoints, limits.settlementBasisPoints));
}

} // namespace

PaymentPlanLimits standardPaymentPlanLimits(Role role)
{
    switch (role) {
    case Role::Administrator: return {3'650, 520, 0, whole, 24, 366, 24, whole};
    case Role::Supervisor: return {1'830, 260, 5'000, whole, 6, 92, 3, 2'400};
    case Role::Specialist: return {366, 60, 9'000, 5'000, 1, 35, 1, 1'200};
    case Role::Agency:
    case Role::Auditor: break;
    }
    return {366, 60, 9'000, 5'000, 1, 35, 1, 0};
}

Result<Money> leftAfterWaiver(const PaymentPlanDraft &draft, const PaymentPlanFacts &facts, Money balance)
{
    KEPT_TRY(const Money waived, facts.openFees.percent(draft.feeWaiverBasisPoints, Rounding::Down));
    const qint64 rest = balance.minor() - std::min(waived.minor(), balance.minor());
    return Money::fromMinor(rest, balance.currency());
}

Result<PaymentPlanOffer> drawPaymentPlan(const PaymentPlanDraft &draft, const PaymentPlanFacts &facts)
{
    KEPT_CHECK(checkShares(draft));
    const Money balance = balanceOf(facts);
    if (!balance.isPositive())
        return invalid(u"PAYPLAN.NOTHING"_s, u"total"_s);
    KEPT_TRY(const Money asked, askedFor(draft, facts, balance));
    if (!asked.isPositive())
        return invalid(u"PAYPLAN.NOTHING"_s, u"total"_s);
    KEPT_TRY(auto sketch, solvePaymentPlan(termsOf(draft, facts, asked)));
    PaymentPlanOffer offer{balance,           sketch.total,           sketch.interest, Money::zero(balance.currency()),
                           sketch.instalment, std::move(sketch.parts)};
    if (draft.settlementBasisPoints > 0 || draft.feeWaiverBasisPoints > 0)
        offer.forgiven = Money::fromMinor(balance.minor() - asked.minor(), balance.currency());
    if (draft.stepBasisPoints > 0) {
        const auto grown = stepUpParts(offer.total, static_cast<int>(offer.parts.size()), draft.stepBasisPoints);
        if (std::any_of(grown.begin(), grown.end(), [](Money part) { return !part.isPositive(); }))
            return invalid(u"PLAN.VALUE"_s, u"count"_s);
        for (size_t i = 0; i < grown.size(); ++i)
            offer.parts[i].amount = grown[i];
        offer.instalment = grown.front();
    }
    return offer;
}

std::vector<Finding> checkPaymentPlan(const PaymentPlanDraft &draft, const PaymentPlanOffer &offer, const PaymentPlanFacts &facts)
{
    std::vector<Finding> findings;
    checkStanding(facts, findings);
    if (offer.principalMinor() > offer.balance.minor()) {
        const Money asked = Money::fromMinor(offer.principalMinor(), offer.balance.currency());
        findings.push_back(block(u"PAYPLAN.OVER"_s, u"total"_s,
                                 {{u"total"_s, QVariant::fromValue(asked)}, {u"balance"_s, QVariant::fromValue(offer.balance)}}));
    }
    if (offer.first() < facts.today)
        findings.push_back(block(u"PAYPLAN.DATE.PAST"_s, u"first"_s, {{u"today"_s, facts.today}}));
    if (draft.expires && (*draft.expires < facts.today || *draft.expires < offer.last()))
        findings.push_back(block(u"PAYPLAN.EXPIRY"_s, u"expires"_s, {{u"expires"_s, *draft.expires}, {u"last"_s, offer.last()}}));
    checkKind(draft, findings);
    checkInterest(draft, facts, findings);
    checkLimits(draft, offer, facts, findings);
    const Money monthly = monthlyBurden(offer, draft.cadence);
    if (facts.affordable && facts.affordable->currency() == monthly.currency() && monthly.minor() > facts.affordable->minor() &&
        offer.parts.size() > 1)
        findings.push_back(
            {u"PAYPLAN.AFFORD"_s,
             Severity::Warn,
             u"instalment"_s,
             {{u"monthly"_s, QVariant::fromValue(monthly)}, {u"affordable"_s, QVariant::fromValue(*facts.affordable)}},
             {},
             {}});
    return findings;
}

bool needsApproval(const std::vector<Finding> &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.rule.startsWith(u"PAYPLAN.LIMIT."); });
}

Money monthlyBurden(const PaymentPlanOffer &offer, PaymentPlanCadence cadence)
{
    qint64 most = 0;
    for (const PaymentPlanPart &part : offer.parts)
        most = std::max(most, part.amount.minor());
    const Money part = Money::fromMinor(most, offer.total.currency());
    switch (cadence) {
    case PaymentPlanCadence::Weekly: return part.scaled(52, 12, Rounding::Ceiling).value_or(part);
    case PaymentPlanCadence::BiWeekly: return part.scaled(26, 12, Rounding::Ceiling).value_or(part);
    case PaymentPlanCadence::SemiMonthly: return part.scaled(2, 1, Rounding::Ceiling).value_or(part);
    case PaymentPlanCadence::Quarterly: return part.scaled(1, 3, Rounding::Ceiling).value_or(part);
    case PaymentPlanCadence::Monthly:
    case PaymentPlanCadence::LumpSum: break;
    }
    return part;
}

} // namespace kept
