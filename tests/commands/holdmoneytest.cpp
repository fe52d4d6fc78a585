// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/lifthold.h"
#include "models/commands/reversepayment.h"
#include "models/commands/rundue.h"
#include "tests/commands/booktest.h"
#include "tests/commands/reinstatebook.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr qint64 dayMs = 24LL * 3'600'000;

} // namespace

/// What holds do to days and deadlines stays right when money comes or goes meanwhile and afterwards.
class HoldMoneyTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void aPromiseThatLosesItsMoneyInAHoldIsNotBroken()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00);
        const auto paid = m_book->pay(plan, 50'00);
        QCOMPARE(m_book->promised(promise).status, PromiseState::Kept);
        stopClocks(plan, 29);
        m_book->now += 20 * dayMs;
        m_book->done(ReversePayment{paid.payment, u"no funds"_s, {}});
        QCOMPARE(m_book->promised(promise).status, PromiseState::Open);
        QCOMPARE(m_book->differences(), QString());
        m_book->now += 25 * dayMs;
        m_book->done(RunDue());
        QCOMPARE(m_book->promised(promise).status, PromiseState::Broken);
    }

    void daysOfAHoldThatIsOverCountForTheItemThatIsOldestThen()
    {
        const PlanId plan = m_book->plan();
        stopClocks(plan, 9);
        m_book->now += 20 * dayMs;
        m_book->done(RunDue());
        QCOMPARE(m_book->read(plan).pausedDays, 10);
        const auto paid = m_book->pay(plan, 300'00); // all that is due
        QCOMPARE(m_book->read(plan).pastDueSince, std::nullopt);
        m_book->done(ReversePayment{paid.payment, u"no funds"_s, {}});
        QCOMPARE(m_book->read(plan).pastDueSince, QDate(2025, 11, 15));
        QCOMPARE(m_book->read(plan).pausedDays, 10);
        QCOMPARE(m_book->differences(), QString());
    }

    void itsDaysBeforeAnotherItemFellDueAreNoneOfThatItem()
    {
        const PlanId plan = m_book->plan();
        stopClocks(plan, 9);
        m_book->now += 60 * dayMs;
        m_book->pay(plan, 200'00);
        QCOMPARE(m_book->read(plan).pastDueSince, QDate(2026, 1, 15));
        QCOMPARE(m_book->read(plan).pausedDays, 9); // the hold's first day was the day on which it fell due
        QCOMPARE(m_book->differences(), QString());
    }

    void moneyThatGoesToAnotherPromiseAndBackWhenAHoldIsLiftedLeavesBothTheirOwnDeadlines()
    {
        const PlanId plan = m_book->plan();
        const PlanId spared = m_book->plan();
        const PromiseId later = m_book->promise(plan, 60'00, 7);
        const PromiseId earlier = m_book->promise(plan, 50'00, 3);
        m_book->promise(spared, 60'00, 7);
        m_book->promise(spared, 50'00, 3);
        const HoldId hold = stopClocks(plan, 9);
        m_book->pay(plan, 55'00); // keeps the earlier one, which leaves its deadline where the hold put it
        m_book->pay(spared, 55'00);
        QCOMPARE(m_book->promised(earlier).status, PromiseState::Kept);
        m_book->done(LiftHold{hold, u"It is over"_s});
        QCOMPARE(m_book->promised(earlier).received, usd(50'00));
        QCOMPARE(m_book->promised(later).received, usd(5'00));
        QCOMPARE(figuresOf(*m_book, plan), figuresOf(*m_book, spared));
        QCOMPARE(m_book->differences(), QString());
    }

private:
    HoldId stopClocks(PlanId plan, int moreDays) { return m_book->done(stopOf(*m_book, plan, moreDays)).hold; }
};

KEPT_TEST(HoldMoneyTest)
#include "holdmoneytest.moc"
