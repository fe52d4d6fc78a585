// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/verifyclocks.h"

#include "models/commands/planclock.h"
#include "models/domain/civiltime.h"
#include "models/queries/clockstops.h"
#include "models/store/holidaybook.h"
#include "models/store/paymentplanrepository.h"
#include "models/store/policyrepository.h"
#include "models/store/promiserepository.h"
#include "models/store/statedterms.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

// Nobody knows a zone: the plan is judged in that of whichever desk ran the clock, from UTC-12 to UTC+14.
constexpr qint64 farthestZoneMs = 14 * 3'600'000LL;

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

struct LastDays
{
    QDate first;
    QDate last;
};

// The house's own holidays may have been others when a promise was made, a program before this one knew none, and the customer may
// have lived where other days are free: no day is moved to an earlier one, nor are two more free than now.
LastDays lastDaysOf(const Terms &terms, QDate due, int fewestStopped, int mostStopped, const BusinessCalendar &calendar)
{
    LastDays found{due.addDays(*terms.graceDays.begin() + fewestStopped), due};
    EffectivePolicy policy;
    for (const int days : terms.graceDays)
        for (const GraceKind kind : terms.graceKinds) {
            policy.graceDays.value = days;
            policy.graceKind.value = kind;
            for (const BusinessCalendar &each : {BusinessCalendar(), calendar})
                found.last = std::max(found.last, promiseLastDay(due, policy, each, mostStopped));
        }
    return {found.first, found.last.addDays(1)};
}

/// The zone that deadlines go by: that of the plan, else any.
using Zone = std::optional<QTimeZone>;

bool isCloseOf(QDate day, qint64 deadline, const Zone &zone)
{
    if (zone)
        return deadline == endOfBusinessDay(day, *zone);
    return std::abs(deadline - endOfBusinessDay(day, QTimeZone::utc())) <= farthestZoneMs;
}

void checkInstant(const QString &rule, ObjectKind object, qint64 id, QDate lastDay, qint64 deadline, const Zone &zone,
                  std::vector<Difference> &differences)
{
    if (!isCloseOf(lastDay, deadline, zone))
        tell(rule, object, id, QString::number(deadline),
             QString::number(endOfBusinessDay(lastDay, zone.value_or(QTimeZone::utc()))), differences);
}

Result<void> checkDeadlines(Database &database, const PlanRecord &plan, const std::vector<PromiseRecord> &promises,
                            const Terms &terms, qint64 now, std::vector<Difference> &differences)
{
    const auto isExpected = [&](const PromiseRecord &promise) { return promise.status == PromiseState::Open; };
    if (plan.isClosed || std::none_of(promises.begin(), promises.end(), isExpected))
        return {};
    KEPT_TRY(const Zone known, knownZoneOf(database, plan));
    const QTimeZone zone = known.value_or(QTimeZone::utc());
    const int betweenZones = known ? 0 : 1;
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
            if (part.status != PromiseState::Open)
                continue;
            const QDate lastDay = part.lastDay.value_or(localDate(part.deadlineAt, zone));
            const qint64 id = part.id.value();
            checkInstant(u"PART.DEADLINE"_s, ObjectKind::PromiseInstalment, id, lastDay, part.deadlineAt, known, differences);
            if (terms.imported.contains(promise.id))
                continue;
            const auto stopped = [&](QDate day) { return stoppedDays(holds, zone, promise.takenAt, part.dueDate, day); };
            const LastDays right = lastDaysOf(terms, part.dueDate, isSure ? stopped(span.first) : 0, stopped(span.last),
                                              calendar);
            const QDate first = right.first.addDays(-betweenZones);
            const QDate last = right.last.addDays(betweenZones);
            if (lastDay < first || lastDay > last)
                tell(u"PART.DEADLINE"_s, ObjectKind::PromiseInstalment, id, lastDay.toString(Qt::ISODate),
                     (lastDay < first ? first : last).toString(Qt::ISODate), differences);
        }
    }
    return {};
}

// Instalments that are expected have deadlines since their payment plan is active.
Result<void> checkInstalments(Database &database, PlanId id, std::vector<Difference> &differences)
{
    KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(database, id.value()));
    if (plan.isClosed)
        return {};
    KEPT_TRY(const Zone zone, knownZoneOf(database, plan));
    KEPT_TRY(const auto paymentPlans, paymentPlansOf(database, id));
    for (const PaymentPlanRecord &each : paymentPlans) {
        if (each.status != PaymentPlanState::Active)
            continue;
        KEPT_TRY(const auto instalments, instalmentsOf(database, each));
        for (const InstalmentRecord &instalment : instalments)
            if (instalment.status == InstalmentState::Open && instalment.lastDay)
                checkInstant(u"INSTALMENT.DEADLINE"_s, ObjectKind::PaymentScheduleItem, instalment.id.value(),
                             *instalment.lastDay, instalment.deadlineAt, zone, differences);
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
    KEPT_TRY(const auto paying, plansWithPaymentPlans(database));
    for (const PlanId id : paying)
        KEPT_CHECK(checkInstalments(database, id, differences));
    return {};
}

} // namespace kept
