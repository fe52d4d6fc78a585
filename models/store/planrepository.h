// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/component.h"
#include "models/domain/statuses.h"
#include "models/store/recordtable.h"

namespace kept {

/// A row of collection_plan.
struct PlanRecord
{
    static constexpr ObjectKind object = ObjectKind::CollectionPlan;
    PlanId id = PlanId::fromValue(0);
    qint64 version = 0;
    std::optional<QString> source;
    QString name;
    AccountId account = AccountId::fromValue(0);
    std::optional<ContactId> contact;
    std::optional<FinancialAccountId> financialAccount;
    std::optional<PlanReasonId> reason;
    std::optional<AccountId> agency;
    std::optional<ContactId> legalRepresentative;
    std::optional<UserId> ownerUser;
    std::optional<TeamId> ownerTeam;
    PlanStatus status = PlanStatus::New;
    std::optional<QString> interactionOutcome;
    std::optional<QString> segment;
    std::optional<QString> usageType;
    Currency currency;
    Money initialDue, currentDue, fees, interest, tax, payments; ///< totals; due and paid move with money
    std::optional<QDate> pastDueSince;                           ///< due date of the oldest unpaid item
    qint64 pausedDays = 0;
    std::optional<QDate> figuresAsOf;
    std::optional<QDate> dueDate;
    std::optional<QDate> closedDate;
    bool isClosed = false;
    std::optional<qint64> firstCall, firstEmail, firstSms; ///< UTC milliseconds
    qint64 promiseCount = 0;                               ///< promises that count against the maximum
    std::optional<qint64> maximumPromises;
    Money promised, disputed, unallocated;
    std::optional<QDate> nextPromise;
    std::optional<QString> timeZone;
    std::optional<PaymentId> closedByPayment; ///< the payment that left nothing to collect
    Money openingPayments;                    ///< received before the payments this store knows, as a feed told
    std::optional<PlanStatus> statusWhenClosed;
    bool closedAsSettled = false; ///< nothing was left to collect, whatever settled it; false: somebody closed it, or a feed
    std::optional<QString> paymentPlanStatus; ///< of the payment plan in force, or of the last one
    std::optional<QDate> nextInstalment;      ///< of the active payment plan

    template<class V>
    void columns(V &v)
    {
        v("source_system_record_identifier", source);
        v("name", name);
        v("account_id", account);
        v("contact_id", contact);
        v("financial_account_id", financialAccount);
        v("collection_plan_reason_id", reason);
        v("collection_agency_account_id", agency);
        v("legal_representative_id", legalRepresentative);
        v("owner_user_id", ownerUser);
        v("owner_team_id", ownerTeam);
        v("status", status);
        v("interaction_outcome", interactionOutcome);
        v("collection_plan_segment", segment);
        v("usage_type", usageType);
        v("currency_iso_code", currency);
        v("initial_due_amount", initialDue);
        v("current_due_amount", currentDue);
        v("total_fees_amount", fees);
        v("total_interest_amount", interest);
        v("total_tax_amount", tax);
        v("total_payments_received", payments);
        v("past_due_since", pastDueSince);
        v("paused_days", pausedDays);
        v("figures_as_of_date", figuresAsOf);
        v("due_date", dueDate);
        v("closed_date", closedDate);
        v("is_closed", isClosed);
        v("first_call_date_time", firstCall);
        v("first_email_date_time", firstEmail);
        v("first_sms_date_time", firstSms);
        v("promise_to_pay_count", promiseCount);
        v("maximum_promiseto_pay_count", maximumPromises);
        v("promised_amount", promised);
        v("disputed_amount", disputed);
        v("unallocated_amount", unallocated);
        v("next_promise_date", nextPromise);
        v("time_zone", timeZone);
        v("closed_by_payment_id", closedByPayment);
        v("opening_payments_received", openingPayments);
        v("status_when_closed", statusWhenClosed);
        v("closed_as_settled", closedAsSettled);
        v("payment_plan_status", paymentPlanStatus);
        v("next_instalment_date", nextInstalment);
    }
    /// A plan without a name is called by its number.
    void nameAfterId();
};

/// A row of collection_plan_item.
struct ItemRecord
{
    static constexpr ObjectKind object = ObjectKind::CollectionPlanItem;
    PlanItemId id = PlanItemId::fromValue(0);
    qint64 version = 0;
    PlanId plan = PlanId::fromValue(0);
    QString kind;
    std::optional<QString> name;
    QDate dueDate;
    Currency currency;
    Money principal, interest, fees, tax, penalties, costs;
    Money paidPrincipal, paidInterest, paidFees, paidTax, paidPenalties, paidCosts;
    Money disputed, promised;
    ItemStatus status = ItemStatus::Pending;
    std::optional<PaymentPlanId> settledBy; ///< the (last) payment plan whose completion forgave part of it
    Money forgiven;                         ///< what payment plans forgave of it

    template<class V>
    void columns(V &v)
    {
        v("collection_plan_id", plan);
        v("kind", kind);
        v("name", name);
        v("due_date", dueDate);
        v("currency_iso_code", currency);
        v("principal_amount", principal);
        v("interest_amount", interest);
        v("fees_amount", fees);
        v("tax_amount", tax);
        v("paid_principal", paidPrincipal);
        v("paid_interest", paidInterest);
        v("paid_fees", paidFees);
        v("paid_tax", paidTax);
        v("penalties_amount", penalties);
        v("costs_amount", costs);
        v("paid_penalties", paidPenalties);
        v("paid_costs", paidCosts);
        v("disputed_amount", disputed);
        v("promised_amount", promised);
        v("status", status);
        v("settled_by_id", settledBy);
        v("forgiven_amount", forgiven);
    }
    Money &charged(Component component);
    Money &paid(Component component);
    qint64 chargedMinor() const
    {
        return principal.minor() + interest.minor() + fees.minor() + tax.minor() + penalties.minor() + costs.minor();
    }
    qint64 paidMinor() const
    {
        return paidPrincipal.minor() + paidInterest.minor() + paidFees.minor() + paidTax.minor() + paidPenalties.minor() +
               paidCosts.minor();
    }
    /// What is still to be paid on it; nothing on a closed one.
    qint64 unpaidMinor() const { return status == ItemStatus::Closed ? 0 : restMinor(); }
    /// What was charged and neither paid nor forgiven.
    qint64 restMinor() const { return chargedMinor() - paidMinor() - forgiven.minor(); }
    /// Closed by somebody or by a feed: money leaves it alone. One that a payment plan forgave is only as good as paid.
    bool isShut() const { return status == ItemStatus::Closed && !settledBy; }
    /// Gives it the status that follows from what was paid and forgiven.
    void takeStatus()
    {
        if (isShut())
            return;
        if (restMinor() > 0)
            status = ItemStatus::Pending;
        else
            status = forgiven.isPositive() ? ItemStatus::Closed : ItemStatus::Paid;
    }
};

/// The plan with its row locked until commit, the first lock of every command about a plan. Error: RECORD.MISSING.
Result<PlanRecord> lockPlan(Transaction &transaction, PlanId plan);
/// Locks several plans in the order of their ids, before anything else is locked: then nobody waits for each other.
Result<void> lockPlans(Transaction &transaction, std::vector<PlanId> plans);
/// The plan's items, oldest due first.
Result<std::vector<ItemRecord>> itemsOf(Database &database, PlanId plan);
/// Puts a record into the recycle bin, or takes it out. Error: RECORD.MISSING when it is not where it should be.
enum class Bin { Delete, Undelete };
Result<void> moveToBin(Transaction &transaction, ObjectKind object, qint64 id, Bin bin);
/// Since when a record is in the recycle bin, UTC ms; none when it is not.
Result<std::optional<qint64>> binnedAt(Database &database, ObjectKind object, qint64 id);
/// Closes the cases of a plan.
Result<void> closeCases(Transaction &transaction, PlanId plan, QDate today, std::optional<PaymentId> by);
/// Opens the cases again that closed with the plan when that payment settled it, as they stood then.
Result<void> reopenCases(Transaction &transaction, PlanId plan, PaymentId by);
/// Whether a record is there and not in the recycle bin.
Result<bool> exists(Database &database, ObjectKind object, qint64 id);
/// Whether a record is in the recycle bin.
Result<bool> isInBin(Database &database, ObjectKind object, qint64 id);

} // namespace kept
