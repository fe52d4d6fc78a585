// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/paymentpreview.h"

#include "models/domain/valuedate.h"
#include "models/queries/clockstops.h"
#include "models/queries/interestcharges.h"
#include "models/queries/paymentoutcome.h"
#include "models/queries/paymentplanreading.h"
#include "models/queries/placedscope.h"
#include "models/queries/promisereading.h"
#include "models/store/policyrepository.h"

#include <limits>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Items = std::vector<ItemRecord>;

/// What is worked with while the outcome of one plan is put together.
struct Working
{
    PlanRecord plan;
    PromiseTerms terms;
    Items items;
    PaymentRecord payment; ///< as it would be recorded
    qint64 now = 0;
};

Money moneyOf(const PlanOutcome &outcome, qint64 minor)
{
    return Money::fromMinor(minor, outcome.amount.currency());
}

qint64 leftOf(const ItemRecord &item, Component component)
{
    const std::vector<OpenItem> items = openItemsOf({item});
    for (const OpenAmount &open : items.front().open)
        if (open.component == component)
            return open.open;
    return 0;
}

void takeParts(Working &working, const std::vector<AllocationPart> &parts, PlanOutcome &outcome)
{
    qint64 allocated = 0;
    outcome.items.clear();
    for (const AllocationPart &part : parts) {
        const auto item = std::find_if(working.items.begin(), working.items.end(),
                                       [&](const ItemRecord &each) { return each.id == part.item; });
        outcome.items.push_back({item->id, item->kind, item->name.value_or(QString()), item->dueDate, part.component,
                                 moneyOf(outcome, part.amount), moneyOf(outcome, leftOf(*item, part.component))});
        allocated += part.amount;
    }
    outcome.allocated = moneyOf(outcome, allocated);
    outcome.unallocated = moneyOf(outcome, outcome.amount.minor() - allocated);
}

// As RecordPayment does where it moves earlier money too.
Result<void> placeAll(Database &database, Working &working, PlanOutcome &outcome, const std::set<PlanItemId> &emptied = {})
{
    KEPT_TRY(auto payments, receivedPaymentsOf(database, working.plan.id));
    payments.push_back(working.payment);
    KEPT_TRY(const auto standing, allocationsOf(database, working.plan.id));
    KEPT_TRY(auto placed, placeMoney(working.items, payments, standing, working.terms.policy, emptied));
    working.items = std::move(placed.items);
    for (const PlacedPayment &each : placed.payments)
        if (each.payment.id == working.payment.id)
            takeParts(working, each.parts, outcome);
    return {};
}

Result<void> allocateItems(Database &database, Working &working, PlanOutcome &outcome)
{
    KEPT_TRY(const bool isLate, isToldLate(database, working.payment, working.terms.policy));
    if (isLate && !working.items.empty())
        return placeAll(database, working, outcome);
    KEPT_TRY(const auto result, planAllocation(working.plan, working.items, outcome.amount.minor(), working.payment.valueDate,
                                               working.terms.policy));
    for (const AllocationPart &part : result.parts)
        for (ItemRecord &item : working.items)
            if (item.id == part.item)
                payItem(item, part.component, part.amount);
    takeParts(working, result.parts, outcome);
    outcome.unallocated = moneyOf(outcome, result.unallocated);
    outcome.allocated = moneyOf(outcome, outcome.amount.minor() - result.unallocated);
    return {};
}

// The deadline of an open part is that of today's holds and of the plan's zone, as it is when money is recorded.
PartRecord asOfToday(const Working &working, const PromiseRecord &promise, PartRecord part)
{
    const PromiseTerms &terms = working.terms;
    if (part.status != PromiseState::Open)
        return part;
    if (!stopsClock(terms.holds)) {
        if (terms.isZoneKnown && part.lastDay)
            part.deadlineAt = endOfBusinessDay(*part.lastDay, terms.zone);
        return part;
    }
    const int days = stoppedDays(terms.holds, terms.zone, promise.takenAt, part.dueDate, localDate(working.now, terms.zone));
    part.lastDay = promiseLastDay(part.dueDate, terms.policy, terms.calendar, days);
    part.deadlineAt = endOfBusinessDay(*part.lastDay, terms.zone);
    return part;
}

Result<void> matchPromises(Database &database, const Working &working, PlanOutcome &outcome)
{
    outcome.matched = moneyOf(outcome, 0);
    KEPT_TRY(const auto promises, promisesOf(database, working.plan.id));
    if (promises.empty())
        return {};
    KEPT_TRY(auto parts, partsOfPlan(database, working.plan.id, working.plan.currency));
    for (PartRecord &part : parts)
        for (const PromiseRecord &promise : promises)
            if (part.promise == promise.id)
                part = asOfToday(working, promise, part);
    KEPT_TRY(const auto stored, matchesOfPlan(database, working.plan.id));
    KEPT_TRY(const auto links,
             readPromises(database, working.plan.id, promises, parts, stored, working.terms.zone, working.payment));
    std::map<PromisePartId, qint64> change;
    for (const MatchRecord &match : stored)
        change[match.part] -= match.amount;
    for (const CashLink &link : links)
        change[link.part] += link.amount;
    qint64 matched = 0;
    for (const CashLink &link : links) {
        if (link.payment != working.payment.id)
            continue;
        matched += link.amount;
        for (const PartRecord &part : parts) {
            if (part.id != link.part)
                continue;
            const Money received = moneyOf(outcome, part.received.minor() + change[part.id]);
            const auto verdict = partVerdict(part.required.value_or(part.amount), received, working.now, part.deadlineAt);
            outcome.parts.push_back({part.promise, part.id, humanNumber(ObjectKind::PromiseToPay, part.promise.value()),
                                     part.dueDate, moneyOf(outcome, link.amount), verdict});
        }
    }
    outcome.matched = moneyOf(outcome, matched);
    return {};
}

// On a plan without items what is forgiven lowers what is owed, and the money above it is free.
Result<void> settleWhole(Database &database, const Working &working, const std::vector<PaymentPlanBalance> &balances,
                         PlanOutcome &outcome)
{
    KEPT_TRY(auto payments, receivedPaymentsOf(database, working.plan.id));
    payments.push_back(working.payment);
    payments.back().allocated = outcome.allocated;
    PlanRecord plan = working.plan;
    plan.currentDue = outcome.due;
    qint64 owed = owedWithoutItems(plan, payments);
    const auto completed = forgivingOf(balances);
    for (const PaymentPlanBalance &balance : balances) {
        if (!changesForgiveness(balance))
            continue;
        const bool is = std::any_of(completed.begin(), completed.end(),
                                    [&](const auto &each) { return each.id == balance.stored.id; });
        owed += balance.stored.settled.value_or(Money::zero(working.plan.currency)).minor();
        if (is)
            owed -= std::min(std::max<qint64>(0, owed), balance.stored.forgiven.minor());
    }
    for (const PaymentRecord &each : placeWhole(owed, payments)) {
        owed -= each.allocated.minor();
        if (each.id == working.payment.id)
            outcome.allocated = each.allocated;
    }
    outcome.unallocated = moneyOf(outcome, outcome.amount.minor() - outcome.allocated.minor());
    outcome.due = moneyOf(outcome, owed);
    return {};
}

// What a completed payment plan forgives, and what one that comes back claims again; interest that is owed no more, or again.
Result<void> settle(Database &database, Working &working, const std::vector<PaymentPlanBalance> &balances, PlanOutcome &outcome)
{
    const bool forgives = std::any_of(balances.begin(), balances.end(), changesForgiveness);
    if (working.items.empty())
        return forgives ? settleWhole(database, working, balances, outcome) : Result<void>();
    const auto charges = interestChargesOf(balances);
    if (!forgives && charges.empty())
        return {};
    KEPT_TRY(auto items,
             forgives ? itemsAsSettled(database, working.plan.id, forgivingOf(balances)) : itemsOf(database, working.plan.id));
    KEPT_TRY(auto settled, settledCharges(database, working.plan.id, std::move(items), charges));
    if (!forgives && !settled.hasChanged)
        return {};
    working.items = std::move(settled.items);
    return placeAll(database, working, outcome, settled.emptied);
}

Result<void> countInstalments(Database &database, Working &working, PlanOutcome &outcome)
{
    KEPT_TRY(const auto balances, readPaymentPlans(database, working.plan.id, working.now, working.payment));
    qint64 counted = 0;
    for (const PaymentPlanBalance &balance : balances) {
        for (const InstalmentLink &link : balance.reading.links) {
            if (link.payment != working.payment.id)
                continue;
            counted += link.amount;
            for (size_t i = 0; i < balance.instalments.size(); ++i)
                if (balance.instalments[i].id == link.instalment)
                    outcome.instalments.push_back({balance.stored.id, link.instalment, balance.instalments[i].number,
                                                   balance.instalments[i].dueDate, moneyOf(outcome, link.amount),
                                                   balance.reading.instalments[i].state});
        }
        if (balance.reading.state != balance.stored.status)
            outcome.paymentPlan = balance.reading.state;
    }
    outcome.counted = moneyOf(outcome, counted);
    return settle(database, working, balances, outcome);
}

void takeDue(Working &working, PlanOutcome &outcome)
{
    if (!working.items.empty()) {
        qint64 due = 0;
        working.plan.pastDueSince.reset();
        for (const ItemRecord &item : working.items) {
            due += item.unpaidMinor();
            if (item.unpaidMinor() > 0 && !working.plan.pastDueSince)
                working.plan.pastDueSince = item.dueDate;
        }
        outcome.due = moneyOf(outcome, due);
    }
    working.plan.currentDue = outcome.due;
    outcome.closes = !working.plan.isClosed &&
                     isSettled(working.plan, working.terms.policy, localDate(working.now, working.terms.zone));
}

Result<PlanOutcome> outcomeOn(Database &database, const Asking &asking, PlanId id, Money amount, QDate valueDate)
{
    Working working;
    KEPT_TRY(working.plan, RecordTable<PlanRecord>::get(database, id.value()));
    KEPT_TRY(working.terms, promiseTerms(database, working.plan, asking.zone));
    KEPT_TRY(working.items, itemsOf(database, id));
    working.now = asking.now;
    working.payment.id = PaymentId::fromValue(std::numeric_limits<qint64>::max());
    working.payment.plan = id;
    working.payment.currency = amount.currency();
    working.payment.amount = amount;
    working.payment.valueDate = valueDate;
    KEPT_TRY(working.payment.receivedAt, moneyInstant(database, id, asking.now));
    PlanOutcome outcome;
    outcome.plan = id;
    outcome.planName = working.plan.name;
    outcome.amount = amount;
    outcome.dueBefore = working.plan.currentDue;
    outcome.order = working.terms.policy.allocationOrder.value;
    KEPT_CHECK(allocateItems(database, working, outcome));
    KEPT_TRY(outcome.due, working.plan.currentDue.minus(outcome.allocated));
    KEPT_CHECK(matchPromises(database, working, outcome));
    KEPT_CHECK(countInstalments(database, working, outcome));
    takeDue(working, outcome);
    return outcome;
}

Result<std::vector<std::pair<PlanId, Money>>> shared(Database &database, const PaymentPreview &question)
{
    if (question.plan)
        return std::vector<std::pair<PlanId, Money>>{{*question.plan, question.amount}};
    return sharesOf(database, *question.customer, question.amount, question.sharing);
}

} // namespace

Result<std::vector<std::pair<PlanId, Money>>> sharesOf(Database &database, AccountId customer, Money amount, DebtSharing sharing)
{
    Query query(database, u"SELECT p.id, p.current_due_amount, p.past_due_since, p.due_date, f.interest_rate_basis_points "
                          "FROM collection_plan p LEFT JOIN financial_account f ON f.id = p.financial_account_id "
                          "WHERE p.account_id = ? AND p.currency_iso_code = ? AND p.is_closed = 0 AND p.deleted_at IS NULL "
                          "AND p.current_due_amount > 0 ORDER BY p.id"_s);
    query.bind(customer).bind(amount.currency());
    int number = 0;
    KEPT_TRY(const auto debts, query.all([&](const Row &row) {
        const QDate oldest = row.isNull(2) ? row.date(3) : row.date(2);
        return SharedDebt{row.id<PlanId>(0), row.integer(1), oldest, row.integer(4), ++number};
    }));
    const auto shares = shareAmong(std::max<qint64>(0, amount.minor()), debts, sharing);
    std::vector<std::pair<PlanId, Money>> given;
    for (size_t i = 0; i < debts.size(); ++i)
        if (shares[i] > 0)
            given.emplace_back(debts[i].id, Money::fromMinor(shares[i], amount.currency()));
    return given;
}

Result<PaymentPreview::Answer> answer(Database &database, const Asking &asking, const PaymentPreview &question)
{
    if (question.plan.has_value() == question.customer.has_value())
        return fail(ErrorKind::Invalid, u"PREVIEW.WHOSE"_s);
    KEPT_CHECK(question.plan ? needSight(database, asking, *question.plan) : needSight(database, asking, *question.customer));
    PaymentPreview::Answer preview;
    KEPT_TRY(auto shares, shared(database, question));
    qint64 rest = question.amount.minor();
    for (const auto &share : shares)
        rest -= share.second.minor();
    preview.unshared = Money::fromMinor(rest, question.amount.currency());
    if (shares.empty()) {
        const bool isAmount = question.amount.isPositive();
        preview.findings.push_back(
            {isAmount ? u"PAYMENT.NOPLAN"_s : u"PAYMENT.AMOUNT"_s, Severity::Block, u"amount"_s, {}, {}, {}});
        return preview;
    }
    // What no plan takes stays on the last one as credit, as it is recorded.
    shares.back().second = Money::fromMinor(shares.back().second.minor() + rest, question.amount.currency());
    for (const auto &[id, amount] : shares) {
        KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(database, id.value()));
        KEPT_TRY(const QTimeZone zone, zoneOf(database, plan, asking.zone));
        const QDate today = std::max(asking.today, localDate(asking.now, zone));
        const auto checked = checkPayment(plan, amount, question.valueDate, today);
        if (!checked) {
            const Error &error = checked.error();
            preview.findings.clear();
            preview.findings.push_back(
                {error.code, Severity::Block, error.values.value(u"field"_s).toString(), error.values, {}, {}});
            preview.plans.clear();
            return preview;
        }
        if (isLongAgo(question.valueDate, today) && preview.findings.empty())
            preview.findings.push_back(longAgoWarning());
        KEPT_TRY(auto outcome, outcomeOn(database, asking, id, amount, question.valueDate));
        preview.plans.push_back(std::move(outcome));
    }
    return preview;
}

} // namespace kept
