// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/perform.h"
#include "models/domain/paymentplanrules.h"
#include "models/domain/paymentplantemplate.h"

namespace kept {

struct PaymentPlanTemplateSet
{
    QString code;
    bool replacesStandard = false;

    template<class V>
    void describe(V &v)
    {
        v("code", code, "The template");
        v("replacesStandard", replacesStandard, "Whether it takes the place of one that comes with the program");
    }
};

/// States a template for payment plans.
struct SetPaymentPlanTemplate
{
    using Outcome = PaymentPlanTemplateSet;
    static QString commandName() { return QStringLiteral("SetPaymentPlanTemplate"); }
    static QString meaning()
    {
        return QStringLiteral("States a template for payment plans, by its code; one that is not active is offered no more.");
    }
    static constexpr Right right = Right::Administer;

    QString code;
    QString name;
    PaymentPlanKind kind = PaymentPlanKind::Arrangement;
    std::optional<QString> accountType;
    std::optional<HardshipReason> hardship;
    PaymentPlanCadence cadence = PaymentPlanCadence::Monthly;
    std::optional<int> count;
    std::optional<DateRoll> roll;
    std::optional<int> stepBasisPoints;
    std::optional<int> deferredPeriods;
    std::optional<int> settlementBasisPoints;
    std::optional<int> feeWaiverBasisPoints;
    std::optional<bool> freezesInterest;
    std::optional<InterestKind> interestKind;
    std::optional<int> interestBasisPoints;
    std::optional<int> expiresAfterDays;
    std::optional<bool> isActive;

    template<class V>
    void describe(V &v)
    {
        v("code", code, "Its code");
        v("name", name, "How people call it");
        v("kind", kind, "What it is for");
        v("accountType", accountType, "The type of financial account it is for; left out, any");
        v("hardship", hardship, "The hardship it is for; left out, any");
        v("cadence", cadence, "How often money is due");
        v("count", count, "How many instalments; left out, agreed each time");
        v("roll", roll, "Where dates on weekends and holidays go; left out, the next business day");
        v("stepBasisPoints", stepBasisPoints, "How much each instalment grows, in hundredths of a percent of the first");
        v("deferredPeriods", deferredPeriods, "Periods without an instalment at the start");
        v("settlementBasisPoints", settlementBasisPoints, "A settlement: the share of the balance, in hundredths of a percent");
        v("feeWaiverBasisPoints", feeWaiverBasisPoints, "The share of the open fees that is waived at the end");
        v("freezesInterest", freezesInterest, "Whether no interest is charged while it is active");
        v("interestKind", interestKind,
          "How it bears interest: on what is left, in equal instalments or with equal principal, or on all of it for the whole "
          "term");
        v("interestBasisPoints", interestBasisPoints, "Interest a year on what is paid back, in hundredths of a percent");
        v("expiresAfterDays", expiresAfterDays, "After how many days the offer and its instalments end");
        v("isActive", isActive, "Whether it is offered; left out, it is");
    }
};

struct PaymentPlanLimitsSet
{
    Role role = Role::Specialist;

    template<class V>
    void describe(V &v)
    {
        v("role", role, "Whose limits they are");
    }
};

/// States how far a role may go with payment plans on its own.
struct SetPaymentPlanLimits
{
    using Outcome = PaymentPlanLimitsSet;
    static QString commandName() { return QStringLiteral("SetPaymentPlanLimits"); }
    static QString meaning()
    {
        return QStringLiteral("States how far a role may go with payment plans; what is beyond waits for approval.");
    }
    static constexpr Right right = Right::Administer;

    Role role = Role::Specialist;
    int maximumDays = 0;
    int maximumInstalments = 0;
    int settlementBasisPoints = 0;
    int feeWaiverBasisPoints = 0;
    int maximumDeferredPeriods = 0;
    int firstWithinDays = 0;
    int maximumDeferredInstalments = 0;
    std::optional<int> interestBasisPoints;

    template<class V>
    void describe(V &v)
    {
        v("role", role, "Whose limits they are");
        v("maximumDays", maximumDays, "Days from the first instalment to the last");
        v("maximumInstalments", maximumInstalments, "How many instalments");
        v("settlementBasisPoints", settlementBasisPoints, "The least share of the balance, in hundredths of a percent");
        v("feeWaiverBasisPoints", feeWaiverBasisPoints, "The largest share of the open fees, in hundredths of a percent");
        v("maximumDeferredPeriods", maximumDeferredPeriods, "Periods without an instalment at the start");
        v("firstWithinDays", firstWithinDays, "Days until the first instalment, those periods aside");
        v("maximumDeferredInstalments", maximumDeferredInstalments, "Instalments that may be put off on one payment plan");
        v("interestBasisPoints", interestBasisPoints,
          "The highest interest a year, in hundredths of a percent; left out, it stays. Of an agency it is 0");
    }
};

/// Errors (Invalid): PAYPLAN.CODE (no code or name), PAYPLAN.SHARE (a share below 0 or above all), PAYPLAN.SETTLEMENT.SHARE
/// (a settlement of no share), PAYPLAN.SETTLEMENT.KIND (an arrangement of a share), PAYPLAN.INTEREST.FROZEN and
/// PAYPLAN.INTEREST.STEP (interest beside a freeze, or beside instalments that grow), PLAN.VALUE (a count not above 0).
Result<PaymentPlanTemplateSet> execute(Transaction &transaction, const Context &context, const SetPaymentPlanTemplate &command);
/// Errors (Invalid): POLICY.VALUE (a negative limit), POLICY.AGENCYINTEREST (an agency that charges interest).
Result<PaymentPlanLimitsSet> execute(Transaction &transaction, const Context &context, const SetPaymentPlanLimits &command);

} // namespace kept
