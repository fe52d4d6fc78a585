// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/rollups.h"

#include "models/domain/civiltime.h"
#include "models/store/disputedsql.h"
#include "models/store/paymentplanrepository.h"
#include "models/store/policyrepository.h"

#include <set>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

Money moneyOf(qint64 minor, Currency currency)
{
    return Money::fromMinor(minor, currency);
}

void takeFigures(PlanRecord &plan, const std::vector<ItemRecord> &items)
{
    qint64 due = 0;
    plan.pastDueSince.reset();
    for (const ItemRecord &item : items) {
        due += item.unpaidMinor();
        if (item.unpaidMinor() > 0 && !plan.pastDueSince)
            plan.pastDueSince = item.dueDate;
    }
    plan.currentDue = moneyOf(due, plan.currency);
}

// The last promise that got a verdict speaks for the plan when none is open; one that was cancelled got none.
void takeStatus(PlanRecord &plan, const std::vector<PromiseRecord> &promises)
{
    if (plan.isClosed) {
        plan.status = PlanStatus::Close;
        return;
    }
    std::optional<PromiseState> last;
    for (const PromiseRecord &promise : promises) {
        if (promise.status == PromiseState::Open) {
            plan.status = PlanStatus::PromiseRegistered;
            return;
        }
        if (promise.verdictAt && promise.status != PromiseState::Cancelled)
            last = promise.status;
    }
    if (last == PromiseState::Broken || last == PromiseState::PartiallyKept)
        plan.status = PlanStatus::PromiseBroken;
    else if (!promises.empty() || plan.status == PlanStatus::Close)
        plan.status = PlanStatus::InProgress;
}

void takePromises(PlanRecord &plan, const std::vector<PromiseRecord> &promises, const std::vector<PartRecord> &parts)
{
    plan.promiseCount = std::count_if(promises.begin(), promises.end(),
                                      [](const PromiseRecord &p) { return p.slot.has_value(); });
    qint64 promised = 0;
    plan.nextPromise.reset();
    std::set<PromiseId> open;
    for (const PromiseRecord &promise : promises)
        if (promise.status == PromiseState::Open && !plan.isClosed)
            open.insert(promise.id);
    for (const PartRecord &part : parts) {
        if (part.status != PromiseState::Open || !open.contains(part.promise))
            continue;
        promised += std::max<qint64>(0, part.amount.minor() - part.received.minor());
        plan.nextPromise = plan.nextPromise ? std::min(*plan.nextPromise, part.dueDate) : part.dueDate;
    }
    plan.promised = moneyOf(promised, plan.currency);
}

// The active payment plan speaks for the plan, else one that waits, else the last that was one.
void takePaymentPlan(PlanRecord &plan, const std::vector<PaymentPlanRecord> &paymentPlans)
{
    plan.paymentPlanStatus.reset();
    plan.nextInstalment.reset();
    int told = 0;
    for (const PaymentPlanRecord &each : paymentPlans) {
        const int weight = each.status == PaymentPlanState::Active            ? 3
                           : each.status == PaymentPlanState::PendingApproval ? 2
                           : each.activatedAt                                 ? 1
                                                                              : 0;
        if (weight == 0 || weight < told)
            continue;
        told = weight;
        plan.paymentPlanStatus = nameOf(each.status);
        plan.nextInstalment = each.status == PaymentPlanState::Active && !plan.isClosed ? each.nextDue : std::nullopt;
    }
    if (told == 3 && plan.status == PlanStatus::New)
        plan.status = PlanStatus::InProgress;
}

Result<void> spreadPromised(Transaction &transaction, const PlanRecord &plan, const std::vector<ItemRecord> &items)
{
    qint64 left = plan.promised.minor();
    for (const ItemRecord &item : items) {
        ItemRecord after = item;
        const qint64 share = std::min(left, item.unpaidMinor());
        after.promised = moneyOf(share, plan.currency);
        left -= share;
        KEPT_CHECK(RecordTable<ItemRecord>::save(transaction, item, after));
    }
    return {};
}

// Another oldest item has been late for other days. Days that no hold explains are as a file told them.
Result<void> takePause(Transaction &transaction, PlanRecord &plan)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto holds, holdsOfPlan(database, plan.id));
    if (!plan.pastDueSince || !stopsAgeing(holds))
        return {};
    KEPT_TRY(const QTimeZone zone, zoneOf(database, plan, QTimeZone::utc()));
    plan.pausedDays = pausedDays(holds, *plan.pastDueSince, localDate(transaction.journal().at(), zone), zone);
    return {};
}

struct OpenSums
{
    qint64 contested = 0;
    qint64 unallocated = 0;
};

Result<OpenSums> openSumsOf(Database &database, PlanId plan)
{
    Query query(
        database,
        u"SELECT %1, (SELECT COALESCE(sum(m.amount - m.allocated_amount), 0) FROM payment m WHERE m.collection_plan_id = p.id "
        "AND m.status = 'Received' AND m.deleted_at IS NULL) FROM collection_plan p WHERE p.id = ?"_s.arg(contestedSql(u"p"_s)));
    query.bind(plan);
    KEPT_TRY(const auto sums, query.first([](const Row &row) { return OpenSums{row.integer(0), row.integer(1)}; }));
    return sums.value_or(OpenSums());
}

} // namespace

std::optional<BulkFigures> sumOf(const BulkFigures &a, const BulkFigures &b)
{
    BulkFigures sum;
    const bool isBeyond = __builtin_add_overflow(a.received, b.received, &sum.received) ||
                          __builtin_add_overflow(a.fees, b.fees, &sum.fees) ||
                          __builtin_add_overflow(a.interest, b.interest, &sum.interest) ||
                          __builtin_add_overflow(a.tax, b.tax, &sum.tax);
    return isBeyond ? std::nullopt : std::optional(sum);
}

Result<void> refreshPlan(Transaction &transaction, PlanId id, Figures figures)
{
    Database &database = transaction.database();
    KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(database, id.value()));
    KEPT_TRY(const auto promises, promisesOf(database, id));
    std::vector<PartRecord> parts;
    if (!promises.empty()) {
        KEPT_TRY(parts, partsOfPlan(database, id, plan.currency));
    }
    return refreshPlan(transaction, plan, promises, parts, figures);
}

Result<void> refreshPlan(Transaction &transaction, const PlanRecord &plan, const std::vector<PromiseRecord> &promises,
                         const std::vector<PartRecord> &parts, Figures figures)
{
    KEPT_TRY(const auto items, itemsOf(transaction.database(), plan.id));
    KEPT_TRY(const OpenSums sums, openSumsOf(transaction.database(), plan.id));
    KEPT_TRY(const auto paymentPlans, paymentPlansOf(transaction.database(), plan.id));
    PlanRecord after = plan;
    if (figures == Figures::FromItems && !items.empty())
        takeFigures(after, items);
    if (after.pastDueSince != plan.pastDueSince)
        KEPT_CHECK(takePause(transaction, after));
    takePromises(after, promises, parts);
    takeStatus(after, promises);
    takePaymentPlan(after, paymentPlans);
    after.disputed = moneyOf(std::min(sums.contested, std::max<qint64>(0, after.currentDue.minor())), plan.currency);
    after.unallocated = moneyOf(sums.unallocated, plan.currency);
    KEPT_CHECK(spreadPromised(transaction, after, items));
    KEPT_CHECK(RecordTable<PlanRecord>::save(transaction, plan, after));
    const bool hasNews = transaction.journal().hasTouched(ObjectKind::CollectionPlan, plan.id.value());
    return hasNews && plan.financialAccount ? refreshFinancialAccount(transaction, *plan.financialAccount) : Result<void>();
}

Result<bool> planSourceExists(Database &database, const QString &source)
{
    Query query(database,
                u"SELECT count(*) FROM collection_plan WHERE source_system_record_identifier = ? AND source_system = ''"_s);
    query.bind(source);
    KEPT_TRY(const qint64 count, query.integer());
    return count > 0;
}

} // namespace kept
