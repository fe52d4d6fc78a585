// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paymentplan.h"
#include "models/domain/paymentplanstate.h"
#include "models/domain/promiserules.h"
#include "models/domain/role.h"

namespace kept {

/// How far a role may go on its own; beyond waits for somebody who may.
struct PaymentPlanLimits
{
    int maximumDays = 0;                ///< from the first instalment to the last
    int maximumInstalments = 0;         ///< in number
    int settlementBasisPoints = 0;      ///< the least share of the balance a settlement may ask for
    int feeWaiverBasisPoints = 0;       ///< the largest share of the open fees that may be waived
    int maximumDeferredPeriods = 0;     ///< without an instalment at the start
    int firstWithinDays = 0;            ///< the first instalment, the deferred periods aside
    int maximumDeferredInstalments = 0; ///< put off later, on one payment plan
    int interestBasisPoints = 0;        ///< the highest rate a year
    friend bool operator==(const PaymentPlanLimits &, const PaymentPlanLimits &) = default;
};

/// The limits of a role where the house states none.
PaymentPlanLimits standardPaymentPlanLimits(Role role);

/// A payment plan as it is being agreed. One of instalment and count may be left open, and so may the total: it is then all
/// that is due and undisputed, less what is forgiven, or instalment times count where both are given.
struct PaymentPlanDraft
{
    PaymentPlanKind kind = PaymentPlanKind::Arrangement;
    QString templateCode;
    std::optional<HardshipReason> hardship;
    PaymentPlanCadence cadence = PaymentPlanCadence::Monthly;
    std::optional<Money> total; ///< before interest
    std::optional<Money> instalment;
    std::optional<int> count;
    std::optional<QDate> first; ///< before deferred periods
    std::optional<QDate> last;  ///< instead of the first
    DateRoll roll = DateRoll::Following;
    int stepBasisPoints = 0; ///< how much each instalment grows, of the first
    int deferredPeriods = 0;
    int settlementBasisPoints = 0; ///< 0: no settlement
    int feeWaiverBasisPoints = 0;
    bool freezesInterest = false;
    PaymentPlanInterest interest = {}; ///< on what is paid back
    std::optional<QDate> expires;      ///< the last day of the offer and of every instalment
};

/// What the rules have to know about a plan at the moment of agreeing.
struct PaymentPlanFacts
{
    QDate today; ///< in the plan's zone
    QTimeZone zone;
    Money currentDue;
    Money disputed;
    Money openFees;
    PlanStanding standing = PlanStanding::Open;
    bool hasActive = false;
    bool hasPending = false;
    bool hasItems = true; ///< interest is charged item by item
    std::vector<PlanHold> holds;
    BusinessCalendar calendar;
    PaymentPlanLimits limits;
    std::optional<Money> affordable; ///< a month, from the latest income and expense sheet
};

/// What a draft comes to.
struct PaymentPlanOffer
{
    Money balance;    ///< due and undisputed
    Money total;      ///< what the instalments sum to, with interest
    Money interest;   ///< of the total
    Money forgiven;   ///< of the balance, on the day the last instalment is paid and never earlier
    Money instalment; ///< the usual one
    std::vector<PaymentPlanPart> parts;
    qint64 principalMinor() const { return total.minor() - interest.minor(); } ///< what of the balance is paid back
    QDate first() const { return parts.front().due; }
    QDate last() const { return parts.back().due; }
    friend bool operator==(const PaymentPlanOffer &, const PaymentPlanOffer &) = default;
};

/// What waived fees leave of the balance: what the share of a settlement is of. Error: MONEY.RANGE.
Result<Money> leftAfterWaiver(const PaymentPlanDraft &draft, const PaymentPlanFacts &facts, Money balance);

/// Works a draft out. Errors (Invalid): those of solvePaymentPlan(); PAYPLAN.NOTHING (nothing is due and undisputed),
/// PAYPLAN.SHARE (a share below 0 or above all), PAYPLAN.TOTAL (a total beside a settlement or a waiver),
/// PAYPLAN.INTEREST.STEP (instalments that grow and bear interest).
Result<PaymentPlanOffer> drawPaymentPlan(const PaymentPlanDraft &draft, const PaymentPlanFacts &facts);

/// Everything the rules have to say about an offer. Blocking: PAYPLAN.CLOSED, PAYPLAN.ACTIVE, PAYPLAN.PENDING,
/// PAYPLAN.HOLD (value reason), PAYPLAN.OVER (values total, balance), PAYPLAN.DATE.PAST (today), PAYPLAN.EXPIRY (expires, last),
/// PAYPLAN.SETTLEMENT.SHARE (a settlement of no share), PAYPLAN.SETTLEMENT.KIND (an arrangement of a share), PAYPLAN.INTEREST.FROZEN (it freezes interest and
/// bears some), PAYPLAN.INTEREST.NOITEMS (the plan has a due amount without items: interest would replace it).
/// Beyond the role's limits, so that it waits for approval, as warnings: PAYPLAN.LIMIT.DAYS, .COUNT, .SETTLEMENT, .WAIVER,
/// .DEFERRAL, .FIRST, .INTEREST (values: found, limit). Warning: PAYPLAN.AFFORD (values: monthly, affordable).
std::vector<Finding> checkPaymentPlan(const PaymentPlanDraft &draft, const PaymentPlanOffer &offer,
                                      const PaymentPlanFacts &facts);

/// Whether a finding says that the role may not agree this alone.
bool needsApproval(const std::vector<Finding> &findings);

/// What the parts of an offer come to in an average month, rounded up.
Money monthlyBurden(const PaymentPlanOffer &offer, PaymentPlanCadence cadence);

} // namespace kept
