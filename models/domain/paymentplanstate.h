// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cadence.h"

namespace kept {

/// Where a payment plan is in its life. Completed and Broken follow from money and deadlines and go back to Active when the
/// money does.
enum class PaymentPlanState { PendingApproval, Active, Completed, Broken, Cancelled, Superseded, Rejected, Expired };

template<>
struct EnumNames<PaymentPlanState>
{
    static constexpr EnumName<PaymentPlanState> all[] = {{PaymentPlanState::PendingApproval, "PendingApproval"},
                                                         {PaymentPlanState::Active, "Active"},
                                                         {PaymentPlanState::Completed, "Completed"},
                                                         {PaymentPlanState::Broken, "Broken"},
                                                         {PaymentPlanState::Cancelled, "Cancelled"},
                                                         {PaymentPlanState::Superseded, "Superseded"},
                                                         {PaymentPlanState::Rejected, "Rejected"},
                                                         {PaymentPlanState::Expired, "Expired"}};
};

/// What became of an instalment. Ended: its payment plan is over and nothing is expected any more.
enum class InstalmentState { Open, Paid, Missed, Waived, Deferred, Ended };

template<>
struct EnumNames<InstalmentState>
{
    static constexpr EnumName<InstalmentState> all[] = {
        {InstalmentState::Open, "Open"},     {InstalmentState::Paid, "Paid"},         {InstalmentState::Missed, "Missed"},
        {InstalmentState::Waived, "Waived"}, {InstalmentState::Deferred, "Deferred"}, {InstalmentState::Ended, "Ended"}};
};

/// Why a payment plan is agreed: to pay all by instalments, to get through hardship, or to settle for less.
enum class PaymentPlanKind { Arrangement, Hardship, Settlement };

template<>
struct EnumNames<PaymentPlanKind>
{
    static constexpr EnumName<PaymentPlanKind> all[] = {{PaymentPlanKind::Arrangement, "Arrangement"},
                                                        {PaymentPlanKind::Hardship, "Hardship"},
                                                        {PaymentPlanKind::Settlement, "Settlement"}};
};

/// How a payment plan bears interest: on what is left of the debt, in equal instalments or with the same principal in each, or on
/// all of it over the whole term.
enum class InterestKind { EqualInstalments, EqualPrincipal, Flat };

template<>
struct EnumNames<InterestKind>
{
    static constexpr EnumName<InterestKind> all[] = {{InterestKind::EqualInstalments, "EqualInstalments"},
                                                     {InterestKind::EqualPrincipal, "EqualPrincipal"},
                                                     {InterestKind::Flat, "Flat"}};
};

/// The interest that a payment plan bears on what it pays back; at 0 it bears none.
struct PaymentPlanInterest
{
    InterestKind kind = InterestKind::EqualInstalments;
    int basisPoints = 0; ///< hundredths of a percent a year
    bool isBorne() const { return basisPoints > 0; }
    friend bool operator==(const PaymentPlanInterest &, const PaymentPlanInterest &) = default;
};

enum class HardshipReason { JobLoss, ReducedIncome, Illness, Bereavement, Separation, Disaster, Other };

template<>
struct EnumNames<HardshipReason>
{
    static constexpr EnumName<HardshipReason> all[] = {{HardshipReason::JobLoss, "JobLoss"},
                                                       {HardshipReason::ReducedIncome, "ReducedIncome"},
                                                       {HardshipReason::Illness, "Illness"},
                                                       {HardshipReason::Bereavement, "Bereavement"},
                                                       {HardshipReason::Separation, "Separation"},
                                                       {HardshipReason::Disaster, "Disaster"},
                                                       {HardshipReason::Other, "Other"}};
};

/// How often a payment plan asks for money; LumpSum is one instalment.
enum class PaymentPlanCadence { Weekly, BiWeekly, SemiMonthly, Monthly, Quarterly, LumpSum };

template<>
struct EnumNames<PaymentPlanCadence>
{
    static constexpr EnumName<PaymentPlanCadence> all[] = {
        {PaymentPlanCadence::Weekly, "Weekly"},           {PaymentPlanCadence::BiWeekly, "BiWeekly"},
        {PaymentPlanCadence::SemiMonthly, "SemiMonthly"}, {PaymentPlanCadence::Monthly, "Monthly"},
        {PaymentPlanCadence::Quarterly, "Quarterly"},     {PaymentPlanCadence::LumpSum, "LumpSum"}};
};

/// The period of a cadence; a lump sum has that of a month.
constexpr Cadence cadenceOf(PaymentPlanCadence cadence)
{
    switch (cadence) {
    case PaymentPlanCadence::Weekly: return {1, CadenceUnit::Weeks};
    case PaymentPlanCadence::BiWeekly: return {2, CadenceUnit::Weeks};
    case PaymentPlanCadence::SemiMonthly: return {1, CadenceUnit::HalfMonths};
    case PaymentPlanCadence::Quarterly: return {3, CadenceUnit::Months};
    case PaymentPlanCadence::Monthly:
    case PaymentPlanCadence::LumpSum: break;
    }
    return {1, CadenceUnit::Months};
}

} // namespace kept
