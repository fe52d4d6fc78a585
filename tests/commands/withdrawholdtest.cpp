// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/deleteplan.h"
#include "models/commands/disputing.h"
#include "models/commands/lifthold.h"
#include "models/commands/rundue.h"
#include "models/commands/undeleteplan.h"
#include "models/commands/withdrawhold.h"
#include "models/queries/customerdetail.h"
#include "models/queries/timeline.h"
#include "models/store/paymentplanrepository.h"
#include "models/store/promiserepository.h"
#include "tests/commands/booktest.h"
#include "tests/commands/madehistory.h"
#include "tests/commands/reinstatebook.h"
#include "tests/support/testrunner.h"

#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

/// A hold that was placed by mistake is as if it had never been.
class WithdrawHoldTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void itsDaysCountAsLateAgain()
    {
        const PlanId plan = m_book->plan();
        const HoldId hold = place(plan, 30);
        m_book->now += 10 * dayMs;
        m_book->done(RunDue());
        QCOMPARE(m_book->read(plan).pausedDays, 11);
        QCOMPARE(m_book->done(WithdrawHold{hold, u"another customer"_s}).plans, 1);
        QCOMPARE(m_book->read(plan).pausedDays, 0);
        m_book->now += dayMs;
        m_book->done(RunDue());
        QCOMPARE(m_book->read(plan).pausedDays, 0);
    }

    void aLiftedOneToo()
    {
        const PlanId plan = m_book->plan();
        const HoldId hold = place(plan, 30);
        m_book->now += 10 * dayMs;
        m_book->done(LiftHold{hold, u"It is over"_s});
        QCOMPARE(m_book->read(plan).pausedDays, 10);
        m_book->done(WithdrawHold{hold, u"another customer"_s});
        QCOMPARE(m_book->read(plan).pausedDays, 0);
    }

    void whatAnotherHoldStopsStaysStopped()
    {
        const PlanId plan = m_book->plan();
        place(plan, 4);
        const HoldId longer = place(plan, 30);
        m_book->now += 10 * dayMs;
        m_book->done(RunDue());
        m_book->done(WithdrawHold{longer, u"another customer"_s});
        QCOMPARE(m_book->read(plan).pausedDays, 5);
    }

    void daysThatAFileToldAreThereAgain()
    {
        const PlanId plan = m_book->plan();
        m_store->execute(u"UPDATE collection_plan SET paused_days = 7, created_import_id = 1 WHERE id = %1"_s.arg(plan.value()));
        const HoldId hold = place(plan, 3);
        QCOMPARE(m_book->read(plan).pausedDays, 1);
        m_book->done(WithdrawHold{hold, u"another customer"_s});
        QCOMPARE(m_book->read(plan).pausedDays, 7);
    }

    void deadlinesOfPromisesAndInstalmentsAreWhereTheyWere()
    {
        const PlanId plan = m_book->plan();
        m_book->promise(plan, 50'00, 7);
        propose(plan);
        const QString before = m_book->figures(plan);
        const HoldId hold = place(plan, 30);
        QVERIFY(m_book->figures(plan) != before);
        m_book->now += 2 * dayMs;
        m_book->done(WithdrawHold{hold, u"another customer"_s});
        QCOMPARE(m_book->figures(plan), before);
    }

    void aPromiseThatItAloneKeptFromBreakingIsBroken()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00, 7);
        const HoldId hold = place(plan, 60);
        m_book->now += 30 * dayMs;
        m_book->done(RunDue());
        QCOMPARE(m_book->promised(promise).status, PromiseState::Open);
        m_book->done(WithdrawHold{hold, u"another customer"_s});
        QCOMPARE(m_book->promised(promise).status, PromiseState::Broken);
    }

    void moneyThatCameAfterTheRightDeadlineCountsNoMore()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00, 7);
        const HoldId hold = place(plan, 60);
        m_book->now += 30 * dayMs;
        m_book->pay(plan, 50'00);
        QCOMPARE(m_book->promised(promise).status, PromiseState::Kept);
        m_book->done(WithdrawHold{hold, u"another customer"_s});
        QCOMPARE(m_book->promised(promise).status, PromiseState::Broken);
        QCOMPARE(m_book->promised(promise).received, usd(0));
    }

    void aSettlementPaidLateIsForgivenNoMoreAndThePlanOwesAgain()
    {
        const PlanId plan = m_book->plan({100'00});
        propose(plan, 1, 9'000);
        const HoldId hold = place(plan, 60);
        m_book->now += 30 * dayMs;
        QVERIFY(m_book->pay(plan, 90'00).closed);
        m_book->done(WithdrawHold{hold, u"another customer"_s});
        QVERIFY(!m_book->read(plan).isClosed);
        QCOMPARE(m_book->read(plan).currentDue, usd(10'00));
        QCOMPARE(m_book->read(plan).paymentPlanStatus, u"Broken"_s);
    }

    void onTheWholeCustomerItReachesEveryPlan()
    {
        const PlanId one = m_book->plan();
        const PlanId two = m_book->plan();
        PlaceHold command = holdFor(one, 30);
        command.plan.reset();
        command.account = m_book->account;
        const HoldId hold = m_book->done(command).hold;
        m_book->now += 10 * dayMs;
        m_book->done(RunDue());
        QCOMPARE(m_book->done(WithdrawHold{hold, u"another customer"_s}).plans, 2);
        for (const PlanId plan : {one, two})
            QCOMPARE(m_book->read(plan).pausedDays, 0);
    }

    void aPlanThatWasInTheRecycleBinThenIsPutRightWhenItComesBack()
    {
        const PlanId plan = m_book->plan();
        m_book->promise(plan, 50'00, 7);
        const QString before = m_book->figures(plan);
        PlaceHold command = holdFor(plan, 30);
        command.plan.reset();
        command.account = m_book->account;
        const HoldId hold = m_book->done(command).hold;
        m_book->done(DeletePlan{plan, {}});
        m_book->now += dayMs;
        QCOMPARE(m_book->done(WithdrawHold{hold, u"another customer"_s}).plans, 0);
        m_book->now += dayMs;
        m_book->done(UndeletePlan{plan});
        QCOMPARE(m_book->figures(plan), before);
    }

    void nobodyIsKeptFromContactByIt()
    {
        const PlanId plan = m_book->plan();
        const HoldId hold = place(plan, 30);
        m_book->done(WithdrawHold{hold, u"another customer"_s});
        Asking asking;
        asking.now = m_book->now;
        asking.today = m_book->today();
        QVERIFY(must(answer(m_book->database, asking, CustomerDetail{m_book->account})).holds.empty());
        Timeline question;
        question.of.plan = plan;
        question.kinds = {TimelineKind::Hold};
        const auto told = must(answer(m_book->database, asking, question));
        QCOMPARE(told.entries.front().outcome, u"Withdrawn"_s);
    }

    void oneThatADisputePlacedEndsWithIt()
    {
        const PlanId plan = m_book->plan();
        OpenDispute open;
        open.plan = plan;
        const DisputeId dispute = m_book->done(open).dispute;
        const HoldId hold = HoldId::fromValue(m_store->integer(u"SELECT hold_id FROM dispute"_s));
        QCOMPARE(code(hold), u"HOLD.DISPUTE"_s);
        ResolveDispute resolve;
        resolve.dispute = dispute;
        resolve.outcome = DisputeOutcome::Withdrawn;
        resolve.reason = u"a mistake"_s;
        m_book->done(resolve);
        QCOMPARE(code(hold), u"HOLD.DISPUTE"_s);
    }

    void oneThatTheLawAsksForNeedsASupervisor()
    {
        const PlanId plan = m_book->plan();
        PlaceHold command = holdFor(plan, 30);
        command.reason = HoldReason::Attorney;
        const HoldId hold = m_book->done(command).hold;
        m_book->role = Role::Specialist;
        QCOMPARE(code(hold), u"HOLD.LAW"_s);
        m_book->role = Role::Supervisor;
        QCOMPARE(m_book->run(WithdrawHold{hold, u" "_s}).error().code, u"REASON.EMPTY"_s);
        QCOMPARE(code(hold), u"done"_s);
        QCOMPARE(code(hold), u"RECORD.MISSING"_s);
    }

    void aSpecialistWithdrawsOneOfTheHouse()
    {
        const PlanId plan = m_book->plan();
        PlaceHold command = holdFor(plan, 30);
        command.reason = HoldReason::Hardship;
        m_book->role = Role::Specialist;
        QCOMPARE(code(m_book->done(command).hold), u"done"_s);
    }

    void onAnyHistoryPlacingAndWithdrawingChangesNothing()
    {
        QVERIFY(rc::check([&] {
            const PlanId plan = m_book->plan({100'00, 60'00, 90'00});
            if (*rc::gen::arbitrary<bool>())
                propose(plan, *rc::gen::inRange(1, 5), *rc::gen::element(0, 9'000));
            if (*rc::gen::arbitrary<bool>())
                place(plan, *rc::gen::inRange(0, 9));
            for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
                m_book->now += *rc::gen::inRange<qint64>(0, 5) * dayMs;
                if (*rc::gen::arbitrary<bool>())
                    (void)m_book->run(m_book->promiseOf(plan, *rc::gen::inRange<qint64>(1, 60'00), *rc::gen::inRange(1, 12)));
                else
                    m_book->pay(plan, *rc::gen::inRange<qint64>(1, 80'00));
                m_book->done(RunDue());
            }
            const QString before = m_book->figures(plan);
            PlaceHold wrong = holdFor(plan, *rc::gen::inRange(0, 20));
            wrong.start = m_book->today().addDays(-*rc::gen::inRange(0, 10));
            const HoldId hold = m_book->done(wrong).hold;
            m_book->done(WithdrawHold{hold, u"another customer"_s});
            const QString after = m_book->figures(plan);
            RC_LOG((before + u"\n----\n"_s + after).toStdString());
            RC_ASSERT((after == before));
        }));
    }

private:
    PlaceHold holdFor(PlanId plan, int days)
    {
        m_book->role = Role::Supervisor;
        return stopOf(*m_book, plan, days);
    }

    HoldId place(PlanId plan, int days) { return m_book->done(holdFor(plan, days)).hold; }

    void propose(PlanId plan, int count = 3, int basisPoints = 0) const
    {
        (void)m_book->run(instalmentsOf(*m_book, plan, count, basisPoints));
    }

    QString code(HoldId hold) const
    {
        const auto result = m_book->run(WithdrawHold{hold, u"a mistake"_s});
        return result ? u"done"_s : result.error().code;
    }
};

KEPT_TEST(WithdrawHoldTest)
#include "withdrawholdtest.moc"
