// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/summary.h"

#include "models/domain/ageing.h"
#include "models/domain/summaryformulas.h"
#include "models/queries/placedscope.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 attemptWindow = qint64(7) * 24 * 60 * 60 * 1000;

/// One currency while it is added up.
struct Running
{
    CurrencySummary summary;
    PlanSums sums;
    DaysMean plain, weighted;
};

Running started(Currency currency, const Buckets &ranges)
{
    Running running;
    CurrencySummary &summary = running.summary;
    summary.currency = currency;
    for (const Bucket &range : ranges.all())
        summary.ageing.push_back({range.from, range.to, 0, Money::zero(currency)});
    for (PromiseTally *tally :
         {&summary.open, &summary.kept, &summary.partlyKept, &summary.broken, &summary.waiting, &summary.cancelled})
        tally->amount = Money::zero(currency);
    summary.dueOnHold = Money::zero(currency);
    return running;
}

Result<void> grow(qint64 &sum, qint64 more)
{
    if (__builtin_add_overflow(sum, more, &sum))
        return fail(ErrorKind::Invalid, u"STORE.RANGE"_s);
    return {};
}

Result<void> grow(Money &sum, qint64 more)
{
    qint64 minor = sum.minor();
    KEPT_CHECK(grow(minor, more));
    sum = Money::fromMinor(minor, sum.currency());
    return {};
}

Result<void> age(CurrencySummary *summary, const PlanSums &part)
{
    for (AgeingBucket &bucket : summary->ageing) {
        if (part.daysPastDue < bucket.from || (bucket.to && part.daysPastDue >= *bucket.to))
            continue;
        bucket.count += part.count;
        KEPT_CHECK(grow(bucket.due, part.currentDue));
    }
    return {};
}

Result<void> add(Running *running, const PlanSums &part)
{
    PlanSums &sums = running->sums;
    sums.count += part.count;
    KEPT_CHECK(grow(sums.initialDue, part.initialDue));
    KEPT_CHECK(grow(sums.currentDue, part.currentDue));
    KEPT_CHECK(grow(sums.paid, part.paid));
    KEPT_CHECK(grow(sums.fees, part.fees));
    KEPT_CHECK(grow(sums.promised, part.promised));
    KEPT_CHECK(grow(sums.disputed, part.disputed));
    if (part.daysPastDue == closedPlans)
        return {};
    running->summary.openPlans += part.count;
    running->summary.maximumDaysPastDue = std::max(running->summary.maximumDaysPastDue, part.daysPastDue);
    running->plain.add(part.daysPastDue, part.count);
    running->weighted.add(part.daysPastDue, part.currentDue);
    KEPT_CHECK(age(&running->summary, part));
    if (!part.isOnHold)
        return {};
    running->summary.plansOnHold += part.count;
    return grow(running->summary.dueOnHold, part.currentDue);
}

PromiseTally *tallyOf(CurrencySummary *summary, const QString &status)
{
    if (status == u"Open")
        return &summary->open;
    if (status == u"Kept")
        return &summary->kept;
    if (status == u"PartiallyKept")
        return &summary->partlyKept;
    if (status == u"Broken")
        return &summary->broken;
    if (status == u"PendingApproval")
        return &summary->waiting;
    return status == u"Cancelled" || status == u"Superseded" ? &summary->cancelled : nullptr;
}

void finish(Running *running)
{
    CurrencySummary &summary = running->summary;
    const PlanSums &sums = running->sums;
    const auto money = [&](qint64 minor) { return Money::fromMinor(minor, summary.currency); };
    summary.plans = sums.count;
    summary.initialDue = money(sums.initialDue);
    summary.currentDue = money(sums.currentDue);
    summary.paid = money(sums.paid);
    summary.fees = money(sums.fees);
    summary.promised = money(sums.promised);
    summary.disputed = money(sums.disputed);
    summary.averageDaysPastDue = running->plain.timesTenThousand().value_or(0);
    summary.weightedDaysPastDue = running->weighted.timesTenThousand().value_or(0);
    summary.keptRateByCount = keptRate({summary.kept.count, summary.partlyKept.count, summary.broken.count});
    summary.keptRateByAmount = keptRate(
        {summary.kept.amount.minor(), summary.partlyKept.amount.minor(), summary.broken.amount.minor()});
}

/// Currencies in the order of their codes, each made when first met.
class Currencies final
{
public:
    explicit Currencies(Buckets ranges) : m_ranges(std::move(ranges)) {}

    Running &operator[](Currency currency)
    {
        return m_all.try_emplace(currency.code(), started(currency, m_ranges)).first->second;
    }
    std::map<QString, Running> &all() { return m_all; }

private:
    Buckets m_ranges;
    std::map<QString, Running> m_all;
};

Result<void> addHeld(Database &database, const PortfolioScope &scope, QDate asOf, Currencies &currencies)
{
    KEPT_TRY(const auto held, heldSums(database, scope, asOf));
    for (const HeldSums &part : held) {
        currencies[part.currency].summary.plansOnHold = part.count;
        currencies[part.currency].summary.dueOnHold = Money::fromMinor(part.currentDue, part.currency);
    }
    return {};
}

Result<PortfolioSummary::Answer> summarise(Database &database, const SummaryOf &of, QDate asOf)
{
    PortfolioSummary::Answer result;
    result.asOf = asOf;
    KEPT_TRY(const auto stated, statedBuckets(database));
    KEPT_TRY(auto ranges, stated ? bucketsFromText(*stated) : Buckets());
    Currencies currencies(std::move(ranges));
    DaysMean overall;
    KEPT_TRY(const auto plans, planSums(database, of, asOf));
    for (const PlanSums &part : plans) {
        KEPT_CHECK(add(&currencies[part.currency], part));
        result.figuresAsOf = std::max(result.figuresAsOf, part.figuresAsOf);
        overall.add(std::max<qint64>(part.daysPastDue, 0), part.daysPastDue == closedPlans ? 0 : part.count);
    }
    KEPT_TRY(const auto promises, promiseSums(database, of));
    for (const PromiseSums &part : promises)
        if (PromiseTally *tally = tallyOf(&currencies[part.currency].summary, part.status)) {
            tally->count += part.count;
            KEPT_CHECK(grow(tally->amount, part.amount));
        }
    if (!of.customer)
        KEPT_CHECK(addHeld(database, of.scope, asOf, currencies));
    for (auto &[code, running] : currencies.all()) {
        finish(&running);
        result.plans += running.summary.plans;
        result.openPlans += running.summary.openPlans;
        result.currencies.push_back(running.summary);
    }
    result.averageDaysPastDue = overall.timesTenThousand().value_or(0);
    if (std::any_of(promises.begin(), promises.end(), [](const PromiseSums &part) { return part.status == u"Open"; })) {
        KEPT_TRY(result.nextPromise, nextPromise(database, of));
    }
    return result;
}

} // namespace

Result<PortfolioSummary::Answer> answer(Database &database, const Asking &asking, const PortfolioSummary &question)
{
    KEPT_TRY(const PortfolioScope scope, scopeFor(database, asking, question.scope));
    return summarise(database, {scope, {}}, question.asOf.value_or(asking.today));
}

Result<AccountSummary::Answer> answer(Database &database, const Asking &asking, const AccountSummary &question)
{
    AccountSummary::Answer result;
    KEPT_CHECK(needSight(database, asking, question.customer));
    KEPT_TRY(result.figures, summarise(database, {{}, question.customer}, question.asOf.value_or(asking.today)));
    KEPT_TRY(result.contacts, contactSums(database, question.customer, asking.now - attemptWindow));
    return result;
}

} // namespace kept
