// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/paymentplanfacts.h"

#include "models/store/affordabilityrepository.h"
#include "models/store/policyrepository.h"
#include "models/store/userrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

Money openFeesOf(const std::vector<ItemRecord> &items, const PlanRecord &plan)
{
    qint64 fees = 0;
    for (const ItemRecord &item : items)
        if (item.status != ItemStatus::Closed)
            fees += item.fees.minor() - item.paidFees.minor();
    return Money::fromMinor(fees, plan.currency);
}

} // namespace

Result<PaymentPlanFacts> paymentPlanFacts(Database &database, const PlanRecord &plan, Role role, qint64 now,
                                          const QTimeZone &deskZone)
{
    PaymentPlanFacts facts;
    KEPT_TRY(auto promising, promiseFacts(database, plan, {}, now, deskZone));
    facts.today = promising.today;
    facts.zone = promising.zone;
    facts.currentDue = plan.currentDue;
    facts.disputed = plan.disputed;
    facts.standing = promising.standing;
    facts.holds = std::move(promising.holds);
    facts.calendar = std::move(promising.calendar);
    KEPT_TRY(const auto items, itemsOf(database, plan.id));
    facts.openFees = openFeesOf(items, plan);
    facts.hasItems = !items.empty();
    KEPT_TRY(const auto known, paymentPlansOf(database, plan.id));
    for (const PaymentPlanRecord &each : known) {
        facts.hasActive = facts.hasActive || each.status == PaymentPlanState::Active;
        facts.hasPending = facts.hasPending || each.status == PaymentPlanState::PendingApproval;
    }
    if (plan.contact) {
        KEPT_TRY(const auto sheet, latestSheet(database, *plan.contact, plan.currency));
        if (!sheet.isEmpty()) {
            KEPT_TRY(const auto affordable, sheet.affordability(plan.currency));
            facts.affordable = affordable.affordable;
        }
    }
    KEPT_TRY(facts.limits, paymentPlanLimits(database, role));
    return facts;
}

PaymentPlanDraft draftOf(const PaymentPlanRecord &record, const std::vector<InstalmentRecord> &instalments)
{
    PaymentPlanDraft draft;
    draft.kind = record.kind;
    draft.templateCode = record.templateCode.value_or(QString());
    draft.hardship = record.hardship;
    draft.cadence = record.cadence;
    draft.count = static_cast<int>(instalments.size());
    draft.roll = record.roll;
    draft.stepBasisPoints = record.stepBasisPoints;
    draft.deferredPeriods = record.deferredPeriods;
    draft.settlementBasisPoints = record.settlementBasisPoints;
    draft.feeWaiverBasisPoints = record.feeWaiverBasisPoints;
    draft.freezesInterest = record.freezesInterest;
    draft.interest = record.interestTerms;
    draft.expires = record.expires;
    if (!instalments.empty())
        draft.first = cadenceOf(record.cadence).after(instalments.front().dueDate, -record.deferredPeriods);
    return draft;
}

PaymentPlanOffer offerOf(const PaymentPlanRecord &record, const std::vector<InstalmentRecord> &instalments)
{
    PaymentPlanOffer offer{record.balance, record.amount, record.interest, record.forgiven, Money::zero(record.currency), {}};
    for (const InstalmentRecord &instalment : instalments)
        offer.parts.push_back({instalment.dueDate, instalment.amount, instalment.interest});
    if (!offer.parts.empty())
        offer.instalment = offer.parts.front().amount;
    return offer;
}

Result<Role> roleOf(Database &database, std::optional<UserId> user)
{
    if (!user)
        return Role::Administrator;
    KEPT_TRY(const auto record, RecordTable<UserRecord>::get(database, user->value()));
    return record.role;
}

} // namespace kept
