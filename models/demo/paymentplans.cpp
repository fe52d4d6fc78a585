// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/paymentplans.h"

#include "models/store/paymentplanrepository.h"
#include "models/store/policyrepository.h"
#include "models/store/rollups.h"

namespace kept::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 most = 60;
constexpr int brokenSince = 40;

enum class Fate { Active, Waiting, Broken };

/// What is agreed on the n-th of the chosen plans.
struct Agreement
{
    Fate fate = Fate::Active;
    PaymentPlanDraft draft;
};

Agreement agreementOf(size_t n, QDate today, bool mayBreak)
{
    const Fate fate = n % 5 == 3 ? Fate::Waiting : n % 5 == 4 && mayBreak ? Fate::Broken : Fate::Active;
    static constexpr PaymentPlanCadence cadences[] = {PaymentPlanCadence::Monthly, PaymentPlanCadence::BiWeekly,
                                                      PaymentPlanCadence::Weekly};
    PaymentPlanDraft draft;
    draft.cadence = cadences[n % 3];
    draft.count = 3 + static_cast<int>(n % 10);
    draft.first = today.addDays(fate == Fate::Broken ? -20 : 4 + static_cast<int>(n % 20));
    if (fate == Fate::Waiting) {
        draft.kind = PaymentPlanKind::Settlement;
        draft.settlementBasisPoints = 6'000 + static_cast<int>(n % 3) * 500;
        draft.count = 2;
    } else if (n % 4 == 1) {
        draft.kind = PaymentPlanKind::Hardship;
        draft.hardship = HardshipReason::ReducedIncome;
        draft.freezesInterest = true;
    }
    return {fate, draft};
}

// Open plans without an open promise; whether money came since a date says whether a missed instalment is believable.
Result<std::vector<std::pair<PlanId, bool>>> chosen(Database &database, const DemoOptions &options)
{
    Query query(database,
                u"SELECT p.id, (SELECT count(*) FROM payment m WHERE m.collection_plan_id = p.id AND m.value_date >= ?) "
                "FROM collection_plan p WHERE p.is_closed = 0 AND p.current_due_amount - p.disputed_amount > 20000 "
                "AND p.next_promise_date IS NULL AND NOT EXISTS (SELECT 1 FROM hold h WHERE h.account_id = p.account_id "
                "OR h.collection_plan_id = p.id OR h.contact_id = p.contact_id) ORDER BY p.id LIMIT ?"_s);
    query.bind(options.today.addDays(-brokenSince)).bind(std::clamp<qint64>(options.accounts / 50, 3, most));
    return query.all([](const Row &row) { return std::pair(row.id<PlanId>(0), row.integer(1) == 0); });
}

PaymentPlanRecord recordOf(const PlanRecord &plan, const Agreement &agreement, const PaymentPlanOffer &offer, qint64 at)
{
    PaymentPlanRecord record;
    record.plan = plan.id;
    record.kind = agreement.draft.kind;
    record.hardship = agreement.draft.hardship;
    record.cadence = agreement.draft.cadence;
    record.roll = agreement.draft.roll;
    record.currency = plan.currency;
    record.amount = offer.total;
    record.balance = offer.balance;
    record.forgiven = offer.forgiven;
    record.received = Money::zero(plan.currency);
    record.settlementBasisPoints = agreement.draft.settlementBasisPoints;
    record.freezesInterest = agreement.draft.freezesInterest;
    record.proposedAt = at;
    if (agreement.fate == Fate::Waiting)
        record.needs = u"PAYPLAN.LIMIT.SETTLEMENT"_s;
    else
        record.activatedAt = at;
    return record;
}

Result<std::vector<InstalmentRecord>> instalmentsOf(Database &database, const PlanRecord &plan, const PaymentPlanOffer &offer)
{
    KEPT_TRY(const QTimeZone zone, zoneOf(database, plan, QTimeZone::utc()));
    KEPT_TRY(const auto policy, policyFor(database, plan, {}));
    std::vector<InstalmentRecord> instalments;
    for (const PaymentPlanPart &part : offer.parts) {
        InstalmentRecord instalment;
        instalment.plan = plan.id;
        instalment.number = static_cast<qint64>(instalments.size()) + 1;
        instalment.dueDate = part.due;
        instalment.amount = part.amount;
        instalment.received = Money::zero(plan.currency);
        instalment.required = requiredAmount(part.amount, policy);
        instalment.deadlineAt = promiseDeadline(part.due, policy, zone, BusinessCalendar());
        instalment.lastDay = localDate(instalment.deadlineAt, zone);
        instalments.push_back(instalment);
    }
    return instalments;
}

void judge(PaymentPlanRecord &record, std::vector<InstalmentRecord> &instalments, Fate fate, qint64 now)
{
    if (fate == Fate::Waiting)
        return;
    const auto reading = readPaymentPlan(expectedOf(instalments), {}, {}, now);
    record.status = reading.state;
    for (size_t i = 0; i < instalments.size(); ++i) {
        instalments[i].status = reading.instalments[i].state;
        if (instalments[i].status != InstalmentState::Open)
            instalments[i].verdictAt = now;
    }
    if (reading.state == PaymentPlanState::Active)
        record.nextDue = instalments.front().dueDate;
    else
        record.endedAt = now;
}

Result<void> agree(Transaction &transaction, const DemoOptions &options, PlanId id, const Agreement &agreement)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(database, id.value()));
    const qint64 at = agreement.fate == Fate::Broken ? options.now - brokenSince * dayMs : options.now;
    PaymentPlanFacts facts;
    facts.today = options.today;
    facts.currentDue = plan.currentDue;
    facts.disputed = plan.disputed;
    facts.openFees = Money::zero(plan.currency);
    KEPT_TRY(const auto offer, drawPaymentPlan(agreement.draft, facts));
    KEPT_TRY(auto instalments, instalmentsOf(database, plan, offer));
    PaymentPlanRecord record = recordOf(plan, agreement, offer, at);
    KEPT_TRY(const QTimeZone zone, zoneOf(database, plan, QTimeZone::utc()));
    if (record.activatedAt)
        record.countsFrom = localDate(at, zone).addDays(agreement.fate == Fate::Broken ? 0 : 1);
    judge(record, instalments, agreement.fate, options.now);
    KEPT_CHECK(RecordTable<PaymentPlanRecord>::add(transaction, record));
    for (InstalmentRecord &instalment : instalments) {
        instalment.paymentPlan = record.id;
        KEPT_CHECK(RecordTable<InstalmentRecord>::add(transaction, instalment));
    }
    return refreshPlan(transaction, id, Figures::AsTheyAre);
}

} // namespace

Result<void> addPaymentPlans(Transaction &transaction, const DemoOptions &options)
{
    transaction.journal().setStamp(options.now, {});
    KEPT_TRY(const auto plans, chosen(transaction.database(), options));
    for (size_t i = 0; i < plans.size(); ++i)
        KEPT_CHECK(agree(transaction, options, plans[i].first, agreementOf(i, options.today, plans[i].second)));
    return {};
}

} // namespace kept::demo
