// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/cancelpromise.h"
#include "models/commands/proposepaymentplan.h"
#include "models/commands/replacepromise.h"
#include "models/commands/reversepayment.h"
#include "models/commands/rundue.h"
#include "models/commands/transferpayment.h"
#include "models/store/paymentplanrepository.h"
#include "tests/commands/booktest.h"
#include "tests/commands/madehistory.h"
#include "tests/commands/reinstatebook.h"
#include "tests/support/testrunner.h"

#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

/// A payment that is taken back does not stand in the end.
constexpr HistoryShape aPromisesHistory{
    .kinds = {Happening::Promise, Happening::Wait, Happening::Pay, Happening::Pay, Happening::Pay, Happening::Pay},
    .paymentsTakenBack = 3};

} // namespace

/// What counts for a promise follows from payments and promises, not from the order or the detours in which they were told.
class PromiseMoneyTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void moneyPaidBeforeAPromiseCountsForNoneWhenAPartIsMoved()
    {
        const PlanId plan = m_book->plan();
        const auto paid = m_book->pay(plan, 50'00);
        m_book->now += minuteMs;
        const PromiseId promise = m_book->promise(plan, 40'00);
        const PlanId other = m_book->plan();
        const PromiseId there = m_book->promise(other, 10'00);
        m_book->now += minuteMs;
        move(paid.payment, other, 10'00);
        QCOMPARE(m_book->promised(promise).status, PromiseState::Open);
        QCOMPARE(m_book->promised(promise).received, usd(0));
        QCOMPARE(m_book->promised(there).received, usd(0));
    }

    void moneyThatCameForAPromiseStaysWithItWhenTheRestIsMoved()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 40'00);
        const PlanId other = m_book->plan();
        const PromiseId there = m_book->promise(other, 10'00);
        m_book->now += minuteMs;
        const auto paid = m_book->pay(plan, 50'00);
        m_book->now += minuteMs;
        const PromiseId later = m_book->promise(other, 5'00);
        move(paid.payment, other, 10'00);
        QCOMPARE(m_book->promised(promise).status, PromiseState::Kept);
        QCOMPARE(m_book->promised(there).status, PromiseState::Kept);
        QCOMPARE(m_book->promised(later).received, usd(0));
    }

    void moneyPaidBeforeASettlementCompletesNoneWhenAPartIsMoved()
    {
        const PlanId plan = m_book->plan({100'00, 100'00, 100'00});
        const auto paid = m_book->pay(plan, 160'00);
        m_book->now += minuteMs;
        ProposePaymentPlan settle;
        settle.plan = plan;
        settle.input.kind = PaymentPlanKind::Settlement;
        settle.input.settlementBasisPoints = 9'000;
        settle.input.cadence = PaymentPlanCadence::LumpSum;
        settle.input.first = m_book->today().addDays(7);
        m_book->done(settle);
        m_book->now += minuteMs;
        move(paid.payment, m_book->plan(), 1'00);
        QVERIFY(!m_book->read(plan).isClosed);
        QCOMPARE(m_book->read(plan).paymentPlanStatus, u"Active"_s);
        QCOMPARE(m_book->read(plan).currentDue, usd(141'00));
    }

    void aSettlementAgreedAtTheInstantOfAPaymentCountsWithoutIt()
    {
        const PlanId plan = m_book->plan({100'00});
        m_book->pay(plan, 50'00);
        ProposePaymentPlan propose;
        propose.plan = plan;
        propose.input.count = 1;
        propose.input.first = m_book->today().addDays(7);
        m_book->done(propose);
        QCOMPARE(m_book->differences(), QString());
        QCOMPARE(must(paymentPlansOf(m_store->database(), plan)).front().received, usd(0));
        QCOMPARE(m_book->pay(plan, 10'00).instalments, usd(10'00));
    }

    void theClockOfADeskThatIsSlowLosesNoMoney()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 40'00);
        m_book->now -= minuteMs;
        QCOMPARE(m_book->pay(plan, 40'00).matched, usd(40'00));
        QCOMPARE(m_book->promised(promise).status, PromiseState::Kept);
    }

    void otherMoneyTakesThePlaceOfWhatWasTakenBack()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00);
        m_book->now += minuteMs;
        const auto first = m_book->pay(plan, 50'00);
        QCOMPARE(m_book->pay(plan, 50'00).matched, usd(0));
        m_book->done(ReversePayment{first.payment, u"no funds"_s, {}});
        QCOMPARE(m_book->promised(promise).status, PromiseState::Kept);
        QCOMPARE(m_book->promised(promise).received, usd(50'00));
        m_book->now += 12 * dayMs;
        m_book->done(RunDue());
        QCOMPARE(m_book->promised(promise).status, PromiseState::Kept);
    }

    void aReplacedPromiseDoesNotComeBackWithLateMoney()
    {
        const PlanId plan = m_book->plan();
        MakePromise make = m_book->promiseOf(plan, 60'00);
        make.input.parts = {{m_book->today().addDays(2), usd(30'00)}, {m_book->today().addDays(17), usd(30'00)}};
        const PromiseId old = m_book->done(make).promise;
        const QDate inTime = m_book->today().addDays(1);
        m_book->now += 6 * dayMs;
        m_book->done(RunDue());
        QCOMPARE(m_book->promised(old).status, PromiseState::Broken);
        ReplacePromise replace;
        replace.promise = old;
        replace.input = m_book->promiseOf(plan, 60'00, 12).input;
        const PromiseId next = m_book->done(replace).promise;
        m_book->now += minuteMs;
        RecordPayment late = m_book->paymentOf(plan, 30'00);
        late.valueDate = inTime;
        const auto paid = m_book->done(late);
        QCOMPARE(m_book->promised(old).status, PromiseState::Superseded);
        QCOMPARE(m_book->promised(next).received, usd(0));
        QCOMPARE(m_book->read(plan).promised, usd(60'00));
        QCOMPARE(m_book->differences(), QString());
        m_book->done(ReversePayment{paid.payment, u"no funds"_s, {}});
        QCOMPARE(m_book->promised(old).status, PromiseState::Broken);
    }

    void whatWasCancelledTakesNoLaterMoneyAndLosesWhatIsTakenBack()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00);
        const auto first = m_book->pay(plan, 20'00);
        m_book->done(CancelPromise{promise, u"will call again"_s});
        m_book->pay(plan, 20'00);
        QCOMPARE(m_book->promised(promise).received, usd(20'00));
        m_book->done(ReversePayment{first.payment, u"no funds"_s, {}});
        QCOMPARE(m_book->promised(promise).received, usd(0));
        QCOMPARE(m_book->promised(promise).status, PromiseState::Cancelled);
    }

    void verifySeesALinkThatTheFactsDoNotGive()
    {
        const PlanId plan = m_book->plan();
        m_book->promise(plan, 50'00);
        m_book->pay(plan, 30'00);
        must(m_store->database().execute(u"UPDATE payment SET received_at = received_at - 60000"_s));
        QVERIFY(m_book->differences().contains(u"PART.COUNTED"_s));
        must(m_store->database().execute(u"UPDATE payment SET received_at = received_at + 60000"_s));
    }

    void detoursLeaveNoTrace()
    {
        QVERIFY(rc::check("money that was taken back might as well never have come", [&] {
            const auto history = anyHistory(aPromisesHistory);
            const qint64 start = m_book->now;
            const QString one = play(history, true);
            m_book->now = start;
            const QString two = play(history, false);
            m_book->now += 20 * dayMs;
            m_book->done(RunDue());
            if (one != two)
                qWarning() << one << two;
            RC_ASSERT((one == two));
            RC_ASSERT((m_book->differences() == QString()));
        }));
    }

private:
    void move(PaymentId payment, PlanId to, qint64 cents)
    {
        TransferPayment transfer;
        transfer.payment = payment;
        transfer.to = to;
        transfer.amount = usd(cents);
        transfer.reason = u"meant for the other plan"_s;
        m_book->done(transfer);
    }

    // Reversals come at random instants, the last of them at the end.
    QString play(const std::vector<Happening> &history, bool withDetours)
    {
        const PlanId plan = m_book->plan({2'000'00, 2'000'00}, 20);
        std::vector<PaymentId> toReverse;
        const auto reverse = [&] {
            if (toReverse.empty())
                return;
            m_book->done(ReversePayment{toReverse.back(), u"no funds"_s, {}});
            toReverse.pop_back();
        };
        for (const Happening &each : history) {
            m_book->now += minuteMs;
            if (each.kind == Happening::Promise)
                m_book->promise(plan, each.cents, each.days);
            if (each.kind == Happening::Wait) {
                m_book->now += each.days * dayMs;
                m_book->done(RunDue());
                reverse();
            }
            if (each.kind != Happening::Pay || (each.isTakenBack && !withDetours))
                continue;
            const PaymentId paid = payBefore(*m_book, plan, each.cents, each.days);
            if (each.isTakenBack)
                toReverse.push_back(paid);
        }
        while (!toReverse.empty())
            reverse();
        m_book->now += dayMs;
        m_book->done(RunDue());
        return stateOf(plan);
    }

    QString stateOf(PlanId plan)
    {
        QString state;
        for (const PromiseRecord &promise : must(promisesOf(m_store->database(), plan)))
            state += u"%1 %2; "_s.arg(nameOf(promise.status)).arg(promise.received.minor());
        const PlanRecord record = m_book->read(plan);
        return state + u"%1 %2"_s.arg(nameOf(record.status)).arg(record.promised.minor());
    }
};

KEPT_TEST(PromiseMoneyTest)
#include "promisemoneytest.moc"
