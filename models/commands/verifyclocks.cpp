// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/verifyclocks.h"

#include "models/commands/planclock.h"
#include "models/domain/civiltime.h"
#include "models/queries/clockstops.h"
#include "models/store/holidaybook.h"
#include "models/store/policyrepository.h"
#include "models/store/promiserepository.h"
#include "models/store/statedterms.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// A plan without a zone of its own is judged in that of whichever desk ran the clock, and a person's zone may become known later.
constexpr qint64 betweenZonesMs = 26 * 3'600'000LL;

/// What was in force at any time.
struct Terms
{
    std::set<int> graceDays{EffectivePolicy().graceDays.value};
    std::set<GraceKind> graceKinds{EffectivePolicy().graceKind.value};
    std::map<PlanId, ClockHolds> holds;
    std::set<PromiseId> imported;
};

Result<Terms> termsOf(Database &database)
{
    Terms terms;
    KEPT_TRY(const auto days, everStated(database, u"grace_days"_s));
    for (const QString &word : days)
        terms.graceDays.insert(word.toInt());
    KEPT_TRY(const auto kinds, everStated(database, u"grace_kind"_s));
    for (const QString &word : kinds)
        if (const auto kind = fromName<GraceKind>(word))
            terms.graceKinds.insert(*kind);
    KEPT_TRY(terms.holds, plansWithClockHolds(database));
    KEPT_TRY(terms.imported, importedPromises(database));
    return terms;
}

/// The days between which the clock of a plan was last run: after its holds changed, and by now. A day is let pass between zones.
struct Span
{
    QDate first;
    QDate last;
};

Span spanOf(const ClockHolds &holds, qint64 now, const QTimeZone &zone)
{
    return {localDate(holds.changedAt, zone).addDays(-1), localDate(now, zone).addDays(1)};
}

void tell(const QString &rule, ObjectKind object, qint64 id, const QString &stored, const QString &derived,
          std::vector<Difference> &differences)
{
    differences.push_back({rule, object, id, stored, derived});
}

// Holds of which none stops ageing leave the days as a file may have told them. Days that were late before some of the debt was
// paid count on until the clock runs again.
Result<void> checkPauses(Database &database, PlanId id, const ClockHolds &change, qint64 now,
                         std::vector<Difference> &differences)
{
    KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(database, id.value()));
    KEPT_TRY(const auto holds, holdsOfPlan(database, id));
    if (!stopsAgeing(holds) || !plan.pastDueSince)
        return {};
    KEPT_TRY(const QTimeZone zone, zoneOf(database, plan, QTimeZone::utc()));
    const Span span = spanOf(change, now, zone);
    const QDate earliest = std::min_element(holds.begin(), holds.end(), [](const HoldRecord &one, const HoldRecord &other) {
                               return one.start < other.start;
                           })->start;
    const int most = pausedDays(holds, std::min(*plan.pastDueSince, earliest.addDays(-1)), span.last, zone);
    const int least = change.isImported ? 0 : pausedDays(holds, *plan.pastDueSince, span.first, zone);
    if (plan.pausedDays < least || (plan.pausedDays > most && !change.isImported))
        tell(u"PLAN.PAUSED"_s, ObjectKind::CollectionPlan, id.value(), QString::number(plan.pausedDays),
             QString::number(plan.pausedDays < least ? least : most), differences);
    return {};
}

struct Deadlines
{
    qint64 first;
    qint64 last;
};

// The house's own holidays may have been others when a promise was made, and a program before this one knew none.
Deadlines deadlinesOf(const Terms &terms, QDate due, int fewestStopped, int mostStopped, const QTimeZone &zone,
                      const BusinessCalendar &calendar)
{
    Deadlines found{std::numeric_limits<qint64>::max(), 0};
    EffectivePolicy policy;
    for (const int days : terms.graceDays)
        for (const GraceKind kind : terms.graceKinds)
            for (const int stopped : {fewestStopped, mostStopped}) {
                policy.graceDays.value = days;
                policy.graceKind.value = kind;
                const qint64 first = promiseDeadline(due, policy, zone, BusinessCalendar(), stopped);
                found.first = std::min(found.first, first);
                found.last = std::max({found.last, first, promiseDeadline(due, policy, zone, calendar, stopped)});
            }
    return {found.first - betweenZonesMs, found.last + betweenZonesMs};
}

Result<void> checkDeadlines(Database &database, const PlanRecord &plan, const std::vector<PromiseRecord> &promises,
                            const Terms &terms, qint64 now, std::vector<Difference> &differences)
{
    const auto isExpected = [&](const PromiseRecord &promise) {
        return promise.status == PromiseState::Open && !terms.imported.contains(promise.id);
    };
    if (plan.isClosed || std::none_of(promises.begin(), promises.end(), isExpected))
        return {};
    KEPT_TRY(const QTimeZone zone, zoneOf(database, plan, QTimeZone::utc()));
    KEPT_TRY(const auto calendar, bankCalendar(database, plan));
    std::vector<HoldRecord> holds;
    const auto change = terms.holds.find(plan.id);
    if (change != terms.holds.end()) {
        KEPT_TRY(holds, holdsOfPlan(database, plan.id));
    }
    const Span span = spanOf(change == terms.holds.end() ? ClockHolds{now} : change->second, now, zone);
    const bool isSure = change == terms.holds.end() || !change->second.isImported;
    for (const PromiseRecord &promise : promises) {
        if (!isExpected(promise))
            continue;
        KEPT_TRY(const auto parts, partsOf(database, promise));
        for (const PartRecord &part : parts) {
            const auto stopped = [&](QDate day) { return stoppedDays(holds, zone, promise.takenAt, part.dueDate, day); };
            const Deadlines right = deadlinesOf(terms, part.dueDate, isSure ? stopped(span.first) : 0, stopped(span.last), zone,
                                                calendar);
            if (part.status == PromiseState::Open && (part.deadlineAt < right.first || part.deadlineAt > right.last))
                tell(u"PART.DEADLINE"_s, ObjectKind::PromiseInstalment, part.id.value(), QString::number(part.deadlineAt),
                     QString::number(part.deadlineAt < right.first ? right.first : right.last), differences);
        }
    }
    return {};
}

} // namespace

Result<void> checkClocks(Database &database, qint64 now, std::vector<Difference> &differences)
{
    KEPT_TRY(const Terms terms, termsOf(database));
    for (const auto &[plan, change] : terms.holds)
        KEPT_CHECK(checkPauses(database, plan, change, now, differences));
    KEPT_TRY(const auto unexplained, pausesWithoutHold(database));
    for (const auto &[plan, days] : unexplained)
        tell(u"PLAN.PAUSED"_s, ObjectKind::CollectionPlan, plan.value(), QString::number(days), u"0"_s, differences);
    KEPT_TRY(const auto promised, plansWithPromises(database, PolicyScope::System, {}));
    for (const PlanId id : promised) {
        KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(database, id.value()));
        KEPT_TRY(const auto promises, promisesOf(database, id));
        KEPT_CHECK(checkDeadlines(database, plan, promises, terms, now, differences));
    }
    return {};
}

} // namespace kept
