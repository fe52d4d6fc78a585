// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/closeplan.h"
#include "models/commands/deleteplan.h"
#include "models/commands/lifthold.h"
#include "models/commands/notelocation.h"
#include "models/commands/placehold.h"
#include "models/commands/reopenplan.h"
#include "models/commands/reversepayment.h"
#include "models/commands/rundue.h"
#include "models/commands/undeleteplan.h"
#include "models/commands/updateplan.h"
#include "models/domain/civiltime.h"
#include "models/store/paymentplanrepository.h"
#include "tests/commands/booktest.h"
#include "tests/commands/reinstatebook.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr qint64 hourMs = 3'600'000LL;
constexpr qint64 dayMs = 24 * hourMs;
const QDate thatThursday(2026, 1, 22); ///< a week after the day on which promises are taken here

} // namespace

/// Deadlines go by the zone that the plan has now: what is open moves with it, what was decided stays.
class ZoneChangeTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenPromiseIsDueAtTheCloseOfBusinessInThePlansNewZone()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00);
        QCOMPARE(deadlineOf(promise), closeIn("America/New_York"));
        giveZone(plan, u"Asia/Tokyo"_s);
        QCOMPARE(deadlineOf(promise), closeIn("Asia/Tokyo"));
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM field_history h JOIN event e ON e.id = h.event_id WHERE h.object = "
                                  "'PromiseInstalment' AND h.field = 'deadline_at' AND e.command = 'UpdatePlan'"_s),
                 1);
        giveZone(plan, u"America/New_York"_s);
        QCOMPARE(deadlineOf(promise), closeIn("America/New_York"));
    }

    void aPersonsNewZoneMovesWhatGoesByItAlone()
    {
        const PlanId theirs = m_book->plan();
        const PlanId own = m_book->plan();
        giveZone(theirs, {});
        const PromiseId moved = m_book->promise(theirs, 50'00);
        const PromiseId left = m_book->promise(own, 50'00);
        noteZone(u"Pacific/Honolulu"_s);
        QCOMPARE(deadlineOf(moved), closeIn("Pacific/Honolulu"));
        QCOMPARE(deadlineOf(left), closeIn("America/New_York"));
    }

    void daysThatAHoldTookOutAreCountedInThePersonsNewZone()
    {
        const PlanId plan = m_book->plan();
        giveZone(plan, {});
        noteZone(u"Pacific/Kiritimati"_s); // 14 hours ahead: 23:00 of that day
        m_book->now = QDateTime(m_book->today().addDays(1), QTime(9, 0), QTimeZone::utc()).toMSecsSinceEpoch();
        PlaceHold place;
        place.reason = HoldReason::BreathingSpace;
        place.plan = plan;
        const auto placed = m_book->done(place);
        m_book->now += 2 * 3'600'000LL;
        m_book->done(LiftHold{placed.hold, u"It is over"_s}); // the day after it there, the same day elsewhere
        QCOMPARE(m_book->read(plan).pausedDays, 1);
        noteZone(u"America/New_York"_s);
        QCOMPARE(m_book->read(plan).pausedDays, 0);
    }

    void anotherPersonBringsTheirZone()
    {
        m_store->execute(u"INSERT INTO contact (id, account_id, name, name_key, time_zone) VALUES (900002, 900001, 'Bob', 'bob', "
                         "'Asia/Kolkata')"_s);
        const PlanId plan = m_book->plan();
        giveZone(plan, {});
        const PromiseId promise = m_book->promise(plan, 50'00);
        m_book->done(UpdatePlan{plan, {}, {FieldInput{u"ContactId"_s, u"900002"_s}}});
        QCOMPARE(deadlineOf(promise), closeIn("Asia/Kolkata"));
    }

    void withoutAnyZoneItIsThatOfTheDesk()
    {
        const PlanId plan = m_book->plan();
        giveZone(plan, u"Asia/Tokyo"_s);
        const PromiseId promise = m_book->promise(plan, 50'00);
        noteZone(QString());
        QCOMPARE(deadlineOf(promise), closeIn("Asia/Tokyo"));
        giveZone(plan, {});
        QCOMPARE(deadlineOf(promise), closeIn("America/New_York"));
    }

    void whatIsOverInTheNewZoneIsBrokenAtOnce()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00);
        m_book->now = closeIn("America/New_York") - hourMs;
        giveZone(plan, u"Asia/Tokyo"_s);
        QCOMPARE(m_book->promised(promise).status, PromiseState::Broken);
        QCOMPARE(m_book->promised(promise).verdictAt, std::optional(m_book->now));
        QCOMPARE(m_book->read(plan).status, PlanStatus::PromiseBroken);
    }

    void whatWasDecidedStays()
    {
        const PlanId plan = m_book->plan();
        const PromiseId kept = m_book->promise(plan, 50'00, 5);
        m_book->pay(plan, 50'00);
        const PromiseId broken = m_book->promise(plan, 40'00);
        m_book->now = closeIn("America/New_York") + 1;
        m_book->done(RunDue());
        const PromiseRecord before = m_book->promised(broken);
        QCOMPARE(before.status, PromiseState::Broken);
        giveZone(plan, u"Pacific/Honolulu"_s); // four in the afternoon
        QCOMPARE(m_book->promised(broken).version, before.version);
        QCOMPARE(m_book->promised(kept).status, PromiseState::Kept);
        QCOMPARE(deadlineOf(broken), closeIn("America/New_York"));
        giveZone(plan, u"Asia/Tokyo"_s); // where the deadline of New York is on the next day
        RecordPayment late = m_book->paymentOf(plan, 40'00);
        late.valueDate = thatThursday.addDays(1);
        m_book->now += 10 * hourMs;
        m_book->done(late);
        QCOMPARE(m_book->promised(broken).received, usd(0));
        QCOMPARE(m_book->promised(kept).received, usd(50'00));
    }

    void moneyOfTheDayOnWhichItWasTakenCountsOn()
    {
        const PlanId plan = m_book->plan();
        m_book->now += 8 * hourMs; // six in the evening, when it is tomorrow in Tokyo
        const PromiseId promise = m_book->promise(plan, 50'00);
        m_book->now += hourMs;
        m_book->pay(plan, 50'00);
        QCOMPARE(m_book->promised(promise).status, PromiseState::Kept);
        giveZone(plan, u"Asia/Tokyo"_s);
        m_book->pay(plan, 10'00);
        QCOMPARE(m_book->promised(promise).status, PromiseState::Kept);
    }

    void twoPromisesForOneDayKeepTheirMoney()
    {
        const PlanId plan = m_book->plan();
        const PromiseId first = m_book->promise(plan, 50'00);
        m_book->now += hourMs;
        const PromiseId second = m_book->promise(plan, 40'00);
        m_book->pay(plan, 50'00);
        giveZone(plan, u"Asia/Tokyo"_s); // the open one is due before the kept one was
        m_book->pay(plan, 10'00);
        QCOMPARE(m_book->promised(first).received, usd(50'00));
        QCOMPARE(m_book->promised(second).received, usd(10'00));
    }

    void whatLosesItsMoneyIsDueInTheZoneOfNow()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00);
        const auto paid = m_book->pay(plan, 50'00);
        giveZone(plan, u"Pacific/Honolulu"_s);
        m_book->now = closeIn("America/New_York") + hourMs;
        m_book->done(ReversePayment{paid.payment, u"no funds"_s, {}});
        QCOMPARE(m_book->promised(promise).status, PromiseState::Open);
        QCOMPARE(deadlineOf(promise), closeIn("Pacific/Honolulu"));
    }

    void aClosedPlanIsOpenedInItsZoneOfNow()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00);
        const auto agreed = m_book->done(instalmentsOf(*m_book, plan, 2));
        m_book->done(ClosePlan{plan, {}});
        giveZone(plan, u"Asia/Tokyo"_s);
        QCOMPARE(m_book->differences(), QString());
        m_book->role = Role::Supervisor;
        m_book->done(ReopenPlan{plan, u"by mistake"_s});
        QCOMPARE(deadlineOf(promise), closeIn("Asia/Tokyo"));
        QVERIFY(isDueIn(agreed.paymentPlan, "Asia/Tokyo"));
    }

    void aPlanInTheBinComesBackInItsZoneOfNow()
    {
        const PlanId plan = m_book->plan();
        giveZone(plan, {});
        const PromiseId promise = m_book->promise(plan, 50'00);
        m_book->role = Role::Supervisor;
        m_book->done(DeletePlan{plan, {}});
        noteZone(u"Asia/Tokyo"_s);
        m_book->done(UndeletePlan{plan});
        QCOMPARE(deadlineOf(promise), closeIn("Asia/Tokyo"));
    }

    void instalmentsMoveAlikeAndAMissedOneStays()
    {
        const PlanId plan = m_book->plan();
        const PlanId missing = m_book->plan();
        const auto agreed = m_book->done(instalmentsOf(*m_book, plan, 3));
        const auto broken = m_book->done(instalmentsOf(*m_book, missing, 3));
        m_book->now = partsOf(broken.paymentPlan).front().deadlineAt + 1;
        m_book->pay(plan, 100'00);
        m_book->done(RunDue());
        giveZone(plan, u"Asia/Tokyo"_s);
        giveZone(missing, u"Pacific/Honolulu"_s);
        QCOMPARE(partsOf(broken.paymentPlan).front().status, InstalmentState::Missed);
        QVERIFY(isDueIn(broken.paymentPlan, "America/New_York"));
        const auto parts = partsOf(agreed.paymentPlan);
        for (const InstalmentRecord &part : parts)
            if (part.status == InstalmentState::Open)
                QCOMPARE(part.deadlineAt, endOfBusinessDay(*part.lastDay, QTimeZone("Asia/Tokyo")));
    }

    void anInstalmentThatLosesItsMoneyIsDueInTheZoneOfNow()
    {
        const PlanId plan = m_book->plan();
        const auto agreed = m_book->done(instalmentsOf(*m_book, plan, 3));
        const auto paid = m_book->pay(plan, 100'00);
        QCOMPARE(partsOf(agreed.paymentPlan).front().status, InstalmentState::Paid);
        giveZone(plan, u"Pacific/Honolulu"_s);
        m_book->now = partsOf(agreed.paymentPlan).front().deadlineAt + hourMs;
        m_book->done(ReversePayment{paid.payment, u"no funds"_s, {}});
        QCOMPARE(partsOf(agreed.paymentPlan).front().status, InstalmentState::Open);
        QVERIFY(isDueIn(agreed.paymentPlan, "Pacific/Honolulu"));
    }

    void daysOfAHoldStayInTheDeadline()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00);
        const HoldId hold = m_book->done(stopOf(*m_book, plan, 9)).hold;
        const QDate last = *partOf(promise).lastDay;
        QVERIFY(last > thatThursday);
        giveZone(plan, u"Asia/Tokyo"_s);
        QCOMPARE(deadlineOf(promise), endOfBusinessDay(last, QTimeZone("Asia/Tokyo")));
        m_book->done(LiftHold{hold, u"It is over"_s});
        QVERIFY(*partOf(promise).lastDay < last);
    }

    void anAgencyMovesWhatIsPlacedWithIt()
    {
        m_store->execute(u"INSERT INTO account (id, name, name_key) VALUES (900002, 'Agency', 'agency')"_s);
        m_store->execute(u"INSERT INTO app_user (id, name, sign_in, role, agency_account_id) VALUES (900009, 'Ann', 'ann', "
                         "'Agency', 900002)"_s);
        const PlanId placed = m_book->plan();
        const PlanId other = m_book->plan();
        for (const PlanId plan : {placed, other})
            giveZone(plan, {});
        const PromiseId moved = m_book->promise(placed, 50'00);
        const PromiseId waiting = m_book->promise(other, 50'00);
        m_store->execute(u"UPDATE collection_plan SET collection_agency_account_id = 900002 WHERE id = %1"_s.arg(placed.value()));
        m_book->role = Role::Agency;
        m_book->actor = UserId::fromValue(900'009);
        noteZone(u"Asia/Tokyo"_s);
        QCOMPARE(deadlineOf(moved), closeIn("Asia/Tokyo"));
        QCOMPARE(deadlineOf(waiting), closeIn("America/New_York"));
        m_book->role = Role::Supervisor;
        m_book->actor.reset();
        m_book->pay(other, 1'00);
        QCOMPARE(deadlineOf(waiting), closeIn("Asia/Tokyo"));
    }

    void aDeadlineInAFormerZoneIsFound()
    {
        const PlanId plan = m_book->plan();
        m_book->promise(plan, 50'00);
        m_book->done(instalmentsOf(*m_book, plan, 2));
        m_store->execute(u"UPDATE collection_plan SET time_zone = 'America/Chicago'"_s);
        const QString found = m_book->differences();
        QVERIFY2(found.contains(u"PART.DEADLINE"_s) && found.contains(u"INSTALMENT.DEADLINE"_s), qPrintable(found));
        m_store->execute(u"UPDATE collection_plan SET time_zone = 'America/New_York'"_s);
    }

private:
    void giveZone(PlanId plan, std::optional<QString> zone)
    {
        m_book->done(UpdatePlan{plan, {}, {FieldInput{u"TimeZone"_s, std::move(zone)}}});
    }

    void noteZone(const QString &zone)
    {
        NoteLocation note;
        note.contact = m_book->contact;
        note.timeZone = zone;
        m_book->done(note);
    }

    PartRecord partOf(PromiseId promise) const
    {
        return must(kept::partsOf(m_book->database, m_book->promised(promise))).front();
    }

    qint64 deadlineOf(PromiseId promise) const { return partOf(promise).deadlineAt; }

    static qint64 closeIn(const char *zone) { return endOfBusinessDay(thatThursday, QTimeZone(zone)); }

    std::vector<InstalmentRecord> partsOf(PaymentPlanId id) const
    {
        return must(
            kept::instalmentsOf(m_book->database, must(RecordTable<PaymentPlanRecord>::get(m_book->database, id.value()))));
    }

    bool isDueIn(PaymentPlanId id, const char *zone) const
    {
        const auto parts = partsOf(id);
        return std::all_of(parts.begin(), parts.end(), [&](const InstalmentRecord &part) {
            return part.deadlineAt == endOfBusinessDay(*part.lastDay, QTimeZone(zone));
        });
    }
};

KEPT_TEST(ZoneChangeTest)
#include "zonechangetest.moc"
