// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/cancelpromise.h"
#include "models/commands/closeplan.h"
#include "models/commands/decideoverride.h"
#include "models/commands/deleteplan.h"
#include "models/commands/lifthold.h"
#include "models/commands/placehold.h"
#include "models/commands/recorddocument.h"
#include "models/commands/reinstatepromise.h"
#include "models/commands/replacepromise.h"
#include "models/commands/reversepayment.h"
#include "models/commands/rundue.h"
#include "models/commands/setpolicy.h"
#include "models/commands/undeleteplan.h"
#include "models/queries/documentqueue.h"
#include "tests/commands/booktest.h"
#include "tests/commands/madehistory.h"
#include "tests/commands/reinstatebook.h"
#include "tests/support/testrunner.h"

#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

/// A promise that is taken back is cancelled at once, and stands again in the end.
constexpr HistoryShape aPromisesHistory{
    .kinds = {Happening::Promise, Happening::Promise, Happening::Wait, Happening::Pay, Happening::Pay, Happening::Pay},
    .promisesTakenBack = 2};

} // namespace

/// A promise that was cancelled or replaced by mistake stands again as if it had never been over.
class ReinstatePromiseTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void cancelledAndReinstatedItIsAsIfNothingHadHappened()
    {
        const PlanId plan = m_book->plan();
        MakePromise make = m_book->promiseOf(plan, 60'00);
        make.input.parts = {{m_book->today().addDays(3), usd(20'00)}, {m_book->today().addDays(9), usd(40'00)}};
        const PromiseId promise = m_book->done(make).promise;
        m_book->promise(plan, 50'00, 12);
        m_book->now += minuteMs;
        m_book->pay(plan, 35'00);
        const QString before = figuresOf(*m_book, plan);
        m_book->now += minuteMs;
        m_book->done(CancelPromise{promise, u"wrong customer"_s});
        QVERIFY(figuresOf(*m_book, plan) != before);
        m_book->now += minuteMs;
        const auto again = m_book->done(reinstate(promise));
        QCOMPARE(figuresOf(*m_book, plan), before);
        QCOMPARE(again.status, PromiseState::Open);
        QCOMPARE(again.number, humanNumber(ObjectKind::PromiseToPay, promise.value()));
        QCOMPARE(again.used, 2);
        QCOMPARE(again.limit, 3);
    }

    void moneyThatCameInBetweenCountsForItByTheOrderOfDeadlines()
    {
        const PlanId plan = m_book->plan();
        const PromiseId early = m_book->promise(plan, 50'00, 5);
        const PromiseId late = m_book->promise(plan, 50'00, 9);
        m_book->done(CancelPromise{early, u"wrong customer"_s});
        m_book->now += minuteMs;
        m_book->pay(plan, 50'00);
        QCOMPARE(m_book->promised(late).status, PromiseState::Kept);
        QCOMPARE(m_book->done(reinstate(early)).status, PromiseState::Kept);
        QCOMPARE(m_book->promised(late).status, PromiseState::Open);
        QCOMPARE(m_book->promised(late).received, usd(0));
        QCOMPARE(m_book->read(plan).promised, usd(50'00));
    }

    void untilItsDeadlineItIsOpenAndAfterItBrokenAtOnce()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00, 5);
        const qint64 deadline = must(partsOf(m_book->database, m_book->promised(promise))).front().deadlineAt;
        m_book->done(CancelPromise{promise, u"wrong customer"_s});
        m_book->now = deadline;
        QCOMPARE(m_book->done(reinstate(promise)).status, PromiseState::Open);
        m_book->done(CancelPromise{promise, u"wrong customer"_s});
        m_book->now = deadline + 1;
        QCOMPARE(m_book->done(reinstate(promise)).status, PromiseState::Broken);
        QCOMPARE(m_book->read(plan).status, PlanStatus::PromiseBroken);
    }

    void nobodyGetsPastTheLimit()
    {
        const PlanId plan = m_book->plan({100'00}, 2);
        const PromiseId first = m_book->promise(plan, 10'00);
        m_book->promise(plan, 10'00);
        m_book->done(CancelPromise{first, u"wrong date"_s});
        const PromiseId third = m_book->promise(plan, 10'00);
        const auto refused = m_book->run(reinstate(first));
        QCOMPARE(refused.error().code, u"PTP.LIMIT"_s);
        QCOMPARE(refused.error().findings.front().values.value(u"used"_s).toInt(), 2);
        QCOMPARE(refused.error().findings.front().values.value(u"limit"_s).toInt(), 2);
        m_book->done(CancelPromise{third, u"wrong date"_s});
        QCOMPARE(m_book->done(reinstate(first)).used, 2);
        QCOMPARE(m_book->promised(first).slot, std::optional<qint64>(1));
    }

    void whereWhatIsCancelledCountsItKeepsItsPlace()
    {
        const PlanId plan = m_book->plan({100'00}, 2);
        count(PromiseCounting::AllMade);
        const PromiseId first = m_book->promise(plan, 10'00);
        m_book->promise(plan, 10'00);
        const QString before = figuresOf(*m_book, plan);
        QCOMPARE(m_book->done(CancelPromise{first, u"wrong date"_s}).used, 2);
        QCOMPARE(m_book->done(reinstate(first)).used, 2);
        QCOMPARE(figuresOf(*m_book, plan), before);
    }

    void thePolicyOfNowSaysWhatCounts()
    {
        const PlanId plan = m_book->plan({100'00}, 2);
        const PromiseId first = m_book->promise(plan, 10'00);
        m_book->promise(plan, 10'00);
        m_book->done(CancelPromise{first, u"wrong date"_s});
        count(PromiseCounting::AllMade);
        QCOMPARE(m_book->done(reinstate(first)).used, 2);
        m_book->done(CancelPromise{first, u"wrong date"_s});
        count(PromiseCounting::NotCancelled);
        m_book->promise(plan, 10'00);
        QCOMPARE(m_book->run(reinstate(first)).error().code, u"PTP.LIMIT"_s);
        count(PromiseCounting::AllMade);
        QCOMPARE(m_book->run(reinstate(first)).error().code, u"PTP.LIMIT"_s);
        count(PromiseCounting::BrokenOnly);
        QCOMPARE(m_book->done(reinstate(first)).used, 0);
    }

    void aMaximumThatWasLoweredHoldsForItToo()
    {
        const PlanId plan = m_book->plan({100'00}, 3);
        const PromiseId first = m_book->promise(plan, 10'00);
        m_book->promise(plan, 10'00);
        m_book->done(CancelPromise{first, u"wrong date"_s});
        m_store->execute(u"UPDATE collection_plan SET maximum_promiseto_pay_count = 1"_s);
        QCOMPARE(m_book->run(reinstate(first)).error().code, u"PTP.LIMIT"_s);
        m_store->execute(u"UPDATE collection_plan SET maximum_promiseto_pay_count = 2"_s);
        m_book->done(reinstate(first));
        QCOMPARE(m_book->promised(first).slotLimit, qint64(2));
    }

    void whatASupervisorApprovedStaysWithThePromiseItWasFor()
    {
        const auto [grace, vera] = m_book->people(2);
        const PlanId plan = m_book->plan({100'00}, 1);
        m_book->actor = grace;
        const PromiseId own = m_book->promise(plan, 10'00);
        const ApprovalId asked = m_book->done(m_book->overrideOf(plan, 10'00)).approval;
        m_book->actor = vera;
        m_book->role = Role::Supervisor;
        const PromiseId approved = *m_book->done(DecideOverride{asked, ApprovalStatus::Approved, {}}).promise;
        m_book->actor = grace;
        m_book->role = Role::Specialist;
        const QString before = figuresOf(*m_book, plan);
        m_book->done(CancelPromise{approved, u"wrong date"_s});
        QCOMPARE(m_book->done(reinstate(approved)).limit, 2);
        QCOMPARE(figuresOf(*m_book, plan), before);
        m_book->done(CancelPromise{own, u"wrong date"_s});
        QCOMPARE(m_book->run(reinstate(own)).error().code, u"PTP.LIMIT"_s);
    }

    void noMoreIsPromisedTogetherThanIsDue()
    {
        const PlanId plan = m_book->plan({100'00});
        const PromiseId first = m_book->promise(plan, 60'00);
        m_book->done(CancelPromise{first, u"wrong date"_s});
        const PromiseId over = m_book->promise(plan, 40'01);
        const auto refused = m_book->run(reinstate(first));
        QCOMPARE(refused.error().code, u"PTP.AMOUNT.OVER"_s);
        QCOMPARE(refused.error().findings.front().values.value(u"over"_s).value<Money>(), usd(1));
        m_book->done(CancelPromise{over, u"too much"_s});
        m_book->promise(plan, 40'00);
        m_book->done(reinstate(first));
        QCOMPARE(m_book->read(plan).promised, usd(100'00));
    }

    void whatHasComeInForItIsNotPromisedAnyMore()
    {
        const PlanId plan = m_book->plan({100'00});
        const PromiseId first = m_book->promise(plan, 60'00);
        m_book->done(CancelPromise{first, u"wrong date"_s});
        m_book->now += minuteMs;
        m_book->pay(plan, 60'00);
        m_book->now += minuteMs;
        m_book->promise(plan, 40'00);
        QCOMPARE(m_book->done(reinstate(first)).status, PromiseState::Kept);
        QCOMPARE(m_book->read(plan).promised, usd(40'00));
    }

    void aReplacementIsUndoneByCancellingTheNewOneFirst()
    {
        const PlanId plan = m_book->plan();
        const PromiseId old = m_book->promise(plan, 60'00);
        const PromiseRecord before = m_book->promised(old);
        const PromiseId next = replace(old, 70'00);
        const auto refused = m_book->run(reinstate(old));
        QCOMPARE(refused.error().code, u"PTP.FOLLOWER.OPEN"_s);
        QCOMPARE(refused.error().findings.front().values.value(u"number"_s).toString(),
                 humanNumber(ObjectKind::PromiseToPay, next.value()));
        m_book->done(CancelPromise{next, u"the first one holds"_s});
        m_book->now += minuteMs;
        m_book->pay(plan, 20'00);
        QCOMPARE(m_book->promised(old).received, usd(0));
        m_book->done(reinstate(old));
        const PromiseRecord after = m_book->promised(old);
        QCOMPARE(after.status, PromiseState::Open);
        QCOMPARE(after.received, usd(20'00));
        QCOMPARE(after.level, before.level);
        QCOMPARE(after.slot, before.slot);
        QVERIFY(!after.supersededBy && !after.verdictAt);
        QCOMPARE(m_book->read(plan).promiseCount, 1);
        QCOMPARE(m_book->read(plan).promised, usd(40'00));
    }

    void aReplacedOneThatWasBrokenIsBrokenAgainFromTheSameInstant()
    {
        const PlanId plan = m_book->plan();
        MakePromise make = m_book->promiseOf(plan, 60'00);
        make.input.parts = {{m_book->today().addDays(2), usd(20'00)}, {m_book->today().addDays(20), usd(40'00)}};
        const PromiseId old = m_book->done(make).promise;
        m_book->now += 6 * dayMs;
        m_book->done(RunDue());
        const PromiseRecord before = m_book->promised(old);
        QCOMPARE(before.status, PromiseState::Broken);
        const QString figures = figuresOf(*m_book, plan);
        const PromiseId next = replace(old, 30'00);
        m_book->done(CancelPromise{next, u"wrong customer"_s});
        m_book->now += dayMs;
        m_book->done(reinstate(old));
        QCOMPARE(m_book->promised(old).verdictAt, before.verdictAt);
        QVERIFY(figuresOf(*m_book, plan).startsWith(figures.section(u"\nitem"_s, 0, 0)));
    }

    void whatTookItsPlaceAndIsDecidedStays()
    {
        const PlanId plan = m_book->plan();
        const PromiseId old = m_book->promise(plan, 60'00);
        replace(old, 30'00);
        m_book->now += minuteMs;
        m_book->pay(plan, 30'00);
        const auto refused = m_book->run(reinstate(old));
        QCOMPARE(refused.error().code, u"PTP.FOLLOWER.DECIDED"_s);
        QCOMPARE(refused.error().findings.front().values.value(u"state"_s).toString(), u"Kept"_s);
    }

    void aRowOfReplacementsIsUndoneOneByOne()
    {
        const PlanId plan = m_book->plan({300'00}, 6);
        const PromiseId one = m_book->promise(plan, 60'00);
        const PromiseId two = replace(one, 50'00);
        const QString before = figuresOf(*m_book, plan);
        const PromiseId three = replace(two, 40'00);
        QCOMPARE(m_book->run(reinstate(one)).error().code, u"PTP.FOLLOWER.OPEN"_s);
        m_book->done(CancelPromise{three, u"wrong customer"_s});
        QCOMPARE(m_book->run(reinstate(one)).error().code, u"PTP.FOLLOWER.REPLACED"_s);
        m_book->done(reinstate(two));
        QVERIFY(figuresOf(*m_book, plan).startsWith(before.section(u"\nitem"_s, 0, 0)));
        m_book->done(CancelPromise{two, u"wrong customer"_s});
        m_book->done(reinstate(one));
        QCOMPARE(m_book->promised(one).status, PromiseState::Open);
    }

    void whatWasReplacedGivesWayAgainWhenTheUndoIsUndone()
    {
        const PlanId plan = m_book->plan({300'00}, 6);
        MakePromise make = m_book->promiseOf(plan, 60'00);
        make.input.parts = {{m_book->today().addDays(2), usd(20'00)}, {m_book->today().addDays(20), usd(40'00)}};
        const PromiseId one = m_book->done(make).promise;
        m_book->now += minuteMs;
        const PromiseId two = replace(one, 50'00);
        const QString before = figuresOf(*m_book, plan);
        m_book->now += minuteMs;
        m_book->done(CancelPromise{two, u"wrong customer"_s});
        m_book->done(reinstate(one));
        m_book->now += minuteMs;
        QCOMPARE(m_book->done(ReinstatePromise{two, u"right one"_s, true}).used, 2);
        QCOMPARE(figuresOf(*m_book, plan), before);
    }

    void oneThatReplacedAnotherStandsAgainInItsPlaceOnlyWhileThatIsFree()
    {
        const PlanId plan = m_book->plan({300'00}, 6);
        const PromiseId one = m_book->promise(plan, 60'00);
        const PromiseId two = replace(one, 50'00);
        const QString before = figuresOf(*m_book, plan);
        m_book->done(CancelPromise{two, u"wrong customer"_s});
        m_book->done(reinstate(two));
        QCOMPARE(figuresOf(*m_book, plan), before);
        m_book->done(CancelPromise{two, u"wrong customer"_s});
        m_book->done(reinstate(one));
        refusesFor(two, one);
        const PromiseId three = replace(one, 40'00);
        refusesFor(two, three);
        m_book->done(CancelPromise{three, u"wrong customer"_s});
        m_book->done(reinstate(two));
        QCOMPARE(m_book->promised(one).supersededBy, std::optional(two));
        refusesFor(three, two);
    }

    void onAPlanThatIsClosedOrInTheBinNoneStandsAgain()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 60'00);
        QCOMPARE(m_book->run(reinstate(promise)).error().code, u"PTP.NOTCANCELLED"_s);
        m_book->done(CancelPromise{promise, u"wrong customer"_s});
        QCOMPARE(m_book->run(ReinstatePromise{promise, u" "_s}).error().code, u"REASON.EMPTY"_s);
        m_book->done(DeletePlan{plan, {}});
        QCOMPARE(m_book->run(reinstate(promise)).error().code, u"PLAN.BINNED"_s);
        m_book->done(UndeletePlan{plan});
        m_book->done(ClosePlan{plan, u"sold"_s});
        QCOMPARE(m_book->run(reinstate(promise)).error().code, u"PTP.PLAN.CLOSED"_s);
    }

    void aHoldThatStoodMeanwhileMovesItsDeadlineAsAnyOther()
    {
        const PlanId plan = m_book->plan();
        const PlanId twin = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 60'00, 8);
        const PromiseId other = m_book->promise(twin, 60'00, 8);
        m_book->done(CancelPromise{promise, u"wrong customer"_s});
        for (const PlanId each : {plan, twin}) {
            PlaceHold hold;
            hold.reason = HoldReason::BreathingSpace;
            hold.plan = each;
            hold.end = m_book->today().addDays(3);
            m_book->done(hold);
        }
        m_book->now += 5 * dayMs;
        m_book->done(RunDue());
        m_book->done(reinstate(promise));
        const auto deadlineOf = [&](PromiseId id) {
            return must(partsOf(m_book->database, m_book->promised(id))).front().deadlineAt;
        };
        QCOMPARE(deadlineOf(promise), deadlineOf(other));
        QCOMPARE(figuresOf(*m_book, plan), figuresOf(*m_book, twin));
    }

    void itsLettersWaitAgainUnlessTheyWereSent()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00, 2);
        QCOMPARE(letters(), QStringList({u"PromiseReminder"_s, u"PromiseConfirmation"_s}));
        m_book->done(RecordDocument{plan, DocumentKind::PromiseConfirmation, promise.value(), Channel::Letter});
        m_book->done(CancelPromise{promise, u"wrong customer"_s});
        QCOMPARE(letters(), QStringList());
        m_book->done(reinstate(promise));
        QCOMPARE(letters(), QStringList({u"PromiseReminder"_s}));
    }

    void theHistoryTellsBothThatItWasCancelledAndThatItStandsAgain()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00);
        const PromiseId stays = m_book->promise(plan, 50'00);
        m_book->now += minuteMs;
        m_book->done(CancelPromise{promise, u"wrong customer"_s});
        m_book->done(CancelPromise{stays, u"changed their mind"_s});
        QCOMPARE(changesTold(*m_book, plan), QStringList({u"OpenPlan"_s}));
        m_book->now += minuteMs;
        m_book->done(ReinstatePromise{promise, u"it was right"_s});
        const QString number = humanNumber(ObjectKind::PromiseToPay, promise.value());
        QCOMPARE(changesTold(*m_book, plan), QStringList({u"ReinstatePromise %1 it was right"_s.arg(number),
                                                          u"CancelPromise %1 wrong customer"_s.arg(number), u"OpenPlan"_s}));
    }

    void detoursLeaveNoTrace()
    {
        QVERIFY(rc::check("a promise that stands again might as well never have been cancelled", [&] {
            const auto history = anyHistory(aPromisesHistory);
            const qint64 start = m_book->now;
            const QString one = play(history, true);
            m_book->now = start;
            const QString two = play(history, false);
            m_book->now += 20 * dayMs;
            m_book->done(RunDue());
            if (one != two)
                qWarning().noquote() << one << "\n---\n" << two;
            RC_ASSERT((one == two));
            RC_ASSERT((m_book->differences() == QString()));
        }));
    }

private:
    static ReinstatePromise reinstate(PromiseId promise) { return {promise, u"cancelled by mistake"_s}; }

    PromiseId replace(PromiseId old, qint64 cents)
    {
        ReplacePromise replace;
        replace.promise = old;
        replace.input = m_book->promiseOf(m_book->promised(old).plan, cents, 9).input;
        m_book->now += minuteMs;
        return m_book->done(replace).promise;
    }

    void refusesFor(PromiseId promise, PromiseId other)
    {
        const auto refused = m_book->run(reinstate(promise));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"PTP.PLACE"_s);
        QCOMPARE(refused.error().findings.front().values.value(u"number"_s).toString(),
                 humanNumber(ObjectKind::PromiseToPay, other.value()));
    }

    void count(PromiseCounting counting)
    {
        const Role role = std::exchange(m_book->role, Role::Administrator);
        SetPolicy policy;
        policy.counting = counting;
        m_book->done(policy);
        m_book->role = role;
    }

    QStringList letters() const
    {
        QStringList names;
        const Asking asking{m_book->now, m_book->today(), {}};
        for (const WaitingDocument &document : must(answer(m_store->database(), asking, DocumentQueue())).rows)
            names.append(nameOf(document.kind));
        names.sort(Qt::CaseSensitive);
        std::reverse(names.begin(), names.end());
        return names;
    }

    // Promises are cancelled as soon as they are taken, and stand again at random instants, the last of them in the end.
    QString play(const std::vector<Happening> &history, bool withDetours)
    {
        const PlanId plan = m_book->plan({2'000'00, 2'000'00}, 20);
        std::vector<PromiseId> cancelled;
        const auto bringBack = [&] {
            if (cancelled.empty())
                return;
            m_book->done(reinstate(cancelled.back()));
            cancelled.pop_back();
        };
        for (const Happening &each : history) {
            m_book->now += minuteMs;
            if (each.kind == Happening::Promise) {
                const PromiseId promise = m_book->promise(plan, each.cents, each.days);
                if (each.isTakenBack && withDetours) {
                    m_book->done(CancelPromise{promise, u"wrong customer"_s});
                    cancelled.push_back(promise);
                }
            }
            if (each.kind == Happening::Wait) {
                m_book->now += each.days * dayMs;
                m_book->done(RunDue());
                bringBack();
            }
            if (each.kind == Happening::Pay)
                payBefore(*m_book, plan, each.cents, each.days);
        }
        while (!cancelled.empty())
            bringBack();
        m_book->now += dayMs;
        m_book->done(RunDue());
        QString state = nameOf(m_book->read(plan).status);
        for (const PromiseRecord &promise : must(promisesOf(m_store->database(), plan)))
            state += u"; %1 %2"_s.arg(nameOf(promise.status)).arg(promise.received.minor());
        const PlanRecord record = m_book->read(plan);
        return state + u"; %1 %2"_s.arg(record.promised.minor()).arg(record.promiseCount);
    }
};

KEPT_TEST(ReinstatePromiseTest)
#include "reinstatepromisetest.moc"
