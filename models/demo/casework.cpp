// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/casework.h"

#include "models/store/caserepository.h"
#include "models/store/paymentrepository.h"
#include "models/store/rollups.h"

namespace kept::demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 fewest = 3;
constexpr qint64 mostCases = 80;
constexpr qint64 mostCredits = 30;

/// What a case is about; its texts are those of a house that speaks English, as the rest of the portfolio.
struct Matter
{
    QStringView reason, type, priority, notes;
};

constexpr Matter matters[] = {
    {u"Address could not be confirmed", u"Tracing", u"Low", u"Two letters came back."},
    {u"Prepare the notice before action", u"Legal", u"High", u"Balance and contract were checked."},
    {u"Customer says somebody else signed", u"Fraud", u"High", u"Copy of the contract asked for."},
    {u"Answer the complaint about calls", u"Complaint", u"Medium", u"Call list attached."},
    {u"Insolvency announced by the court", u"Legal", u"Medium", u"File the claim before the deadline."},
    {u"Guarantor to be written to", u"Guarantee", u"Low", u""},
};

// About one account in sixty, spread over the portfolio.
Result<std::vector<PlanRecord>> plansForCases(Database &database, const DemoOptions &options)
{
    const qint64 wanted = std::clamp<qint64>(options.accounts / 60, fewest, mostCases);
    const qint64 step = std::max<qint64>(1, options.accounts / (2 * wanted));
    return RecordTable<PlanRecord>::where(database, u"is_closed = 0 AND id % ? = 1 ORDER BY id LIMIT %1"_s.arg(wanted),
                                          {std::max<qint64>(2, step)});
}

CaseRecord caseOn(const PlanRecord &plan, size_t n, QDate today)
{
    const Matter &matter = matters[n % std::size(matters)];
    CaseRecord record;
    record.plan = plan.id;
    record.account = plan.account;
    record.reason = matter.reason.toString();
    record.type = matter.type.toString();
    record.priority = matter.priority.toString();
    record.owner = plan.ownerUser;
    record.due = today.addDays(static_cast<int>(n * 5 % 23) - 4);
    if (!matter.notes.isEmpty())
        record.notes = matter.notes.toString();
    record.status = n % 3 == 0 ? u"New"_s : u"InProgress"_s;
    if (n % 5 == 4) {
        record.status = u"Closed"_s;
        record.closed = today.addDays(-static_cast<int>(n % 17) - 1);
    }
    return record;
}

Result<void> addCases(Transaction &transaction, const DemoOptions &options)
{
    KEPT_TRY(const auto plans, plansForCases(transaction.database(), options));
    for (size_t n = 0; n < plans.size(); ++n) {
        CaseRecord record = caseOn(plans[n], n, options.today);
        KEPT_CHECK(RecordTable<CaseRecord>::add(transaction, record));
    }
    return {};
}

// Paid and closed, without a promise that the money could be counted for.
Result<std::vector<PlanRecord>> paidPlans(Database &database, const DemoOptions &options)
{
    const qint64 wanted = std::clamp<qint64>(options.accounts / 100, fewest, mostCredits);
    return RecordTable<PlanRecord>::where(database,
                                          u"is_closed = 1 AND current_due_amount = 0 AND total_payments_received > ? AND NOT "
                                          u"EXISTS (SELECT 1 FROM promise_to_pay r "
                                          "WHERE r.collection_plan_id = collection_plan.id) ORDER BY id LIMIT %1"_s.arg(wanted),
                                          {0});
}

// A standing order that nobody stopped: it came once more, and waits for something to pay.
Result<void> payOnceMore(Transaction &transaction, const DemoOptions &options, const PlanRecord &plan, size_t n)
{
    PaymentRecord payment;
    payment.plan = plan.id;
    payment.currency = plan.currency;
    payment.amount = Money::fromMinor(static_cast<qint64>(20 + n * 7 % 60) * plan.currency.minorPerMajor(), plan.currency);
    payment.allocated = Money::zero(plan.currency);
    payment.valueDate = options.today.addDays(-static_cast<int>(n % 6));
    payment.method = u"BankTransfer"_s;
    payment.receivedAt = options.now - static_cast<qint64>(n % 6) * 24 * hourMs - hourMs;
    KEPT_CHECK(RecordTable<PaymentRecord>::add(transaction, payment));
    PlanRecord after = plan;
    KEPT_TRY(after.payments, plan.payments.plus(payment.amount));
    KEPT_CHECK(RecordTable<PlanRecord>::save(transaction, plan, after));
    return refreshPlan(transaction, plan.id, Figures::AsTheyAre);
}

} // namespace

Result<void> addCasework(Transaction &transaction, const DemoOptions &options, DemoCounts *counts)
{
    transaction.journal().setStamp(options.now, {});
    KEPT_CHECK(addCases(transaction, options));
    KEPT_TRY(const auto plans, paidPlans(transaction.database(), options));
    for (size_t n = 0; n < plans.size(); ++n)
        KEPT_CHECK(payOnceMore(transaction, options, plans[n], n));
    counts->payments += static_cast<qint64>(plans.size());
    return {};
}

} // namespace kept::demo
