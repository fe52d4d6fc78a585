// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/instalmentverdicts.h"
#include "models/domain/paymentplanrules.h"
#include "models/domain/paymentplantemplate.h"
#include "models/store/paymentrepository.h"
#include "models/store/planrepository.h"

namespace kept {

/// A row of payment_schedule: a payment plan on a collection plan.
struct PaymentPlanRecord
{
    static constexpr ObjectKind object = ObjectKind::PaymentSchedule;
    PaymentPlanId id = PaymentPlanId::fromValue(0);
    qint64 version = 0;
    PlanId plan = PlanId::fromValue(0);
    PaymentPlanKind kind = PaymentPlanKind::Arrangement;
    std::optional<QString> templateCode;
    std::optional<HardshipReason> hardship;
    PaymentPlanState status = PaymentPlanState::PendingApproval;
    PaymentPlanCadence cadence = PaymentPlanCadence::Monthly;
    DateRoll roll = DateRoll::Keep;
    Currency currency;
    Money amount;   ///< what its instalments sum to
    Money balance;  ///< due and undisputed when it was proposed
    Money forgiven; ///< when it is completed
    Money received;
    int stepBasisPoints = 0;
    int deferredPeriods = 0;
    int settlementBasisPoints = 0;
    int feeWaiverBasisPoints = 0;
    bool freezesInterest = false;
    PaymentPlanInterest interestTerms;
    Money interest; ///< of the amount
    std::optional<QDate> expires;
    std::optional<QString> note;
    std::optional<UserId> proposedBy;
    qint64 proposedAt = 0; ///< UTC milliseconds, like every instant here
    std::optional<UserId> goesTo;
    std::optional<QString> needs; ///< the rules it is beyond, when it waits for approval
    std::optional<UserId> decidedBy;
    std::optional<qint64> decidedAt;
    std::optional<QString> decisionNote;
    std::optional<qint64> activatedAt;
    std::optional<QDate> countsFrom; ///< the value date from which money counts
    std::optional<qint64> endedAt;
    std::optional<QString> endReason;
    std::optional<QDate> nextDue;
    std::optional<Money> settled; ///< what was forgiven on a plan without items

    template<class V>
    void columns(V &v)
    {
        v("collection_plan_id", plan);
        v("kind", kind);
        v("template", templateCode);
        v("hardship", hardship);
        v("status", status);
        v("cadence", cadence);
        v("date_roll", roll);
        v("currency_iso_code", currency);
        v("amount", amount);
        v("balance_amount", balance);
        v("forgiven_amount", forgiven);
        v("received_amount", received);
        v("step_basis_points", stepBasisPoints);
        v("deferred_periods", deferredPeriods);
        v("settlement_basis_points", settlementBasisPoints);
        v("fee_waiver_basis_points", feeWaiverBasisPoints);
        v("freezes_interest", freezesInterest);
        v("interest_kind", interestTerms.kind);
        v("interest_basis_points", interestTerms.basisPoints);
        v("interest_amount", interest);
        v("expires_date", expires);
        v("note", note);
        v("proposed_by", proposedBy);
        v("proposed_at", proposedAt);
        v("goes_to", goesTo);
        v("needs", needs);
        v("decided_by", decidedBy);
        v("decided_at", decidedAt);
        v("decision_note", decisionNote);
        v("activated_at", activatedAt);
        v("counts_from_date", countsFrom);
        v("ended_at", endedAt);
        v("end_reason", endReason);
        v("next_due_date", nextDue);
        v("settled_amount", settled);
    }
};

/// A row of payment_schedule_item: an instalment, in the currency of its payment plan.
struct InstalmentRecord
{
    static constexpr ObjectKind object = ObjectKind::PaymentScheduleItem;
    InstalmentId id = InstalmentId::fromValue(0);
    qint64 version = 0;
    PaymentPlanId paymentPlan = PaymentPlanId::fromValue(0);
    PlanId plan = PlanId::fromValue(0);
    qint64 number = 1;
    QDate dueDate;
    Money amount;
    Money received;
    Money required;               ///< what is enough: the amount less the tolerance of its day
    qint64 deadlineAt = 0;        ///< UTC milliseconds; from activation on
    std::optional<QDate> lastDay; ///< of the deadline, in the plan's zone
    InstalmentState status = InstalmentState::Open;
    std::optional<qint64> verdictAt;
    std::optional<QString> reason; ///< why it was waived or deferred
    std::optional<InstalmentId> movedTo;
    Money interest;                   ///< of the amount
    std::optional<PlanItemId> charge; ///< of the interest

    template<class V>
    void columns(V &v)
    {
        v("payment_schedule_id", paymentPlan);
        v("collection_plan_id", plan);
        v("item_number", number);
        v("due_date", dueDate);
        v("amount", amount);
        v("received_amount", received);
        v("required_amount", required);
        v("deadline_at", deadlineAt);
        v("last_day", lastDay);
        v("status", status);
        v("verdict_at", verdictAt);
        v("reason", reason);
        v("moved_to_id", movedTo);
        v("interest_amount", interest);
        v("charge_item_id", charge);
    }
};

/// A row of schedule_match: how much of a payment counts for an instalment.
struct InstalmentMatchRecord
{
    static constexpr ObjectKind object = ObjectKind::ScheduleMatch;
    Id<struct InstalmentMatchTag> id = Id<struct InstalmentMatchTag>::fromValue(0);
    qint64 version = 0;
    PaymentId payment = PaymentId::fromValue(0);
    InstalmentId instalment = InstalmentId::fromValue(0);
    qint64 amount = 0; ///< minor units of the payment's currency
    std::optional<qint64> undoneAt;

    template<class V>
    void columns(V &v)
    {
        v("payment_id", payment);
        v("payment_schedule_item_id", instalment);
        v("amount", amount);
        v("undone_at", undoneAt);
    }
};

/// A row of payment_plan_template.
struct PaymentPlanTemplateRecord
{
    static constexpr ObjectKind object = ObjectKind::PaymentPlanTemplate;
    Id<struct PaymentPlanTemplateTag> id = Id<struct PaymentPlanTemplateTag>::fromValue(0);
    qint64 version = 0;
    PaymentPlanTemplate offer;

    template<class V>
    void columns(V &v)
    {
        v("code", offer.code);
        v("name", offer.name);
        v("kind", offer.kind);
        v("account_type", offer.accountType);
        v("hardship", offer.hardship);
        v("cadence", offer.cadence);
        v("instalment_count", offer.count);
        v("date_roll", offer.roll);
        v("step_basis_points", offer.stepBasisPoints);
        v("deferred_periods", offer.deferredPeriods);
        v("settlement_basis_points", offer.settlementBasisPoints);
        v("fee_waiver_basis_points", offer.feeWaiverBasisPoints);
        v("freezes_interest", offer.freezesInterest);
        v("interest_kind", offer.interest.kind);
        v("interest_basis_points", offer.interest.basisPoints);
        v("expires_after_days", offer.expiresAfterDays);
        v("is_active", offer.isActive);
    }
};

/// A row of payment_plan_limit: how far a role may go.
struct PaymentPlanLimitRecord
{
    static constexpr ObjectKind object = ObjectKind::PaymentPlanLimit;
    Id<struct PaymentPlanLimitTag> id = Id<struct PaymentPlanLimitTag>::fromValue(0);
    qint64 version = 0;
    Role role = Role::Specialist;
    PaymentPlanLimits limits;

    template<class V>
    void columns(V &v)
    {
        v("role", role);
        v("maximum_days", limits.maximumDays);
        v("maximum_instalments", limits.maximumInstalments);
        v("settlement_basis_points", limits.settlementBasisPoints);
        v("fee_waiver_basis_points", limits.feeWaiverBasisPoints);
        v("maximum_deferred_periods", limits.maximumDeferredPeriods);
        v("first_within_days", limits.firstWithinDays);
        v("maximum_deferred_instalments", limits.maximumDeferredInstalments);
        v("interest_basis_points", limits.interestBasisPoints);
    }
};

/// The payment plans of a collection plan in the order they were proposed.
Result<std::vector<PaymentPlanRecord>> paymentPlansOf(Database &database, PlanId plan);
/// The instalments of a payment plan by deadline (by date before it is active), then by number.
Result<std::vector<InstalmentRecord>> instalmentsOf(Database &database, const PaymentPlanRecord &paymentPlan);
/// The matches with instalments of the payment plan that stand.
Result<std::vector<InstalmentMatchRecord>> matchesOf(Database &database, const PaymentPlanRecord &paymentPlan);
/// Collection plans that have a payment plan which was active once.
Result<std::vector<PlanId>> plansWithPaymentPlans(Database &database);
/// Open collection plans with an open instalment of an active payment plan whose deadline lies before the instant, or with an
/// offer that has expired before the date.
Result<std::vector<PlanId>> plansWithInstalmentsDue(Database &database, qint64 before, QDate today, int limit);
/// The payments of a plan as money that may count for payment plans.
std::vector<CashIn> cashOf(const std::vector<PaymentRecord> &payments);
/// Those that were told at that instant or later: what was told before is in the balance that was agreed on.
std::vector<CashIn> cashSince(const std::vector<CashIn> &cash, const std::vector<PaymentRecord> &payments, qint64 since);
/// The facts readPaymentPlan() needs of the instalments.
std::vector<ExpectedInstalment> expectedOf(const std::vector<InstalmentRecord> &instalments);
/// The matches of a payment with instalments that stand.
Result<std::vector<InstalmentMatchRecord>> instalmentMatchesOf(Database &database, PaymentId payment);

/// All items of a plan, as these completed payment plans, in the order they became active, forgive what was agreed and no more: of
/// items that were there by then, the last due first, nothing that is disputed on one of them, none of their own interest. What is paid stays as it is, so that
/// an item may be paid beyond what is left of it: money has to be put anew.
Result<std::vector<ItemRecord>> itemsAsSettled(Database &database, PlanId plan, const std::vector<PaymentPlanRecord> &completed);

/// The house's own templates and those of the program that they don't replace, by code.
Result<std::vector<PaymentPlanTemplate>> paymentPlanTemplates(Database &database);
Result<std::optional<PaymentPlanTemplateRecord>> findPaymentPlanTemplate(Database &database, const QString &code);
Result<std::optional<PaymentPlanLimitRecord>> findPaymentPlanLimits(Database &database, Role role);
/// The limits in force for a role.
Result<PaymentPlanLimits> paymentPlanLimits(Database &database, Role role);

} // namespace kept
