// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/applycredit.h"
#include "models/commands/closeplan.h"
#include "models/commands/placehold.h"
#include "models/commands/reversepayment.h"
#include "models/commands/rundue.h"
#include "models/commands/setpolicy.h"
#include "models/commands/sharepayment.h"
#include "models/commands/transferpayment.h"
#include "models/domain/amountlimit.h"
#include "models/store/paymentrepository.h"
#include "tests/commands/booktest.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr qint64 dayMs = 24LL * 3'600'000;

} // namespace

/// Money goes to the oldest item, keeps the promises it was meant for, and comes back exactly as it went.
class PaymentTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void moneyGoesToTheOldestItemFirst()
    {
        const PlanId plan = m_book->plan({100'00, 100'00, 100'00});
        QCOMPARE(m_book->read(plan).pastDueSince, QDate(2025, 11, 15));
        const auto paid = m_book->pay(plan, 150'00);
        QCOMPARE(paid.due, usd(150'00));
        QCOMPARE(paid.unallocated, usd(0));
        const auto items = must(itemsOf(m_store->database(), plan));
        QCOMPARE(items[0].status, ItemStatus::Paid);
        QCOMPARE(items[1].paidPrincipal, usd(50'00));
        QCOMPARE(m_book->read(plan).pastDueSince, QDate(2025, 12, 15));
        QCOMPARE(m_book->read(plan).payments, usd(150'00));
    }

    void theSamePaymentToldTwiceIsRecordedOnce()
    {
        const PlanId plan = m_book->plan();
        RecordPayment payment = m_book->paymentOf(plan, 50'00);
        payment.externalId = u"BANK-1"_s;
        const auto first = m_book->done(payment);
        const auto again = m_book->done(payment);
        QVERIFY(!first.repeated && again.repeated);
        QCOMPARE(again.payment, first.payment);
        QCOMPARE(m_book->read(plan).payments, usd(50'00));
        payment.amount = usd(50'01);
        QCOMPARE(m_book->run(payment).error().code, u"PAYMENT.EXTERNALID"_s);
        payment.amount = usd(50'00);
        payment.plan = m_book->plan();
        QCOMPARE(m_book->run(payment).error().code, u"PAYMENT.EXTERNALID"_s);
    }

    void anEmptyNumberIsNone()
    {
        const PlanId plan = m_book->plan();
        RecordPayment payment = m_book->paymentOf(plan, 5'00);
        for (const QString &none : {u""_s, u"   "_s, u""_s}) {
            payment.externalId = none;
            QVERIFY(!m_book->done(payment).repeated);
        }
        QCOMPARE(m_book->read(plan).payments, usd(15'00));
        payment.externalId = u" BANK-1 "_s;
        QVERIFY(!m_book->done(payment).repeated);
        payment.externalId = u"BANK-1"_s;
        QVERIFY(m_book->done(payment).repeated);
        const auto back = m_book->pay(plan, 5'00);
        m_book->done(ReversePayment{back.payment, u"no funds"_s, u" "_s});
        const auto again = m_book->pay(plan, 5'00);
        m_book->done(ReversePayment{again.payment, u"no funds"_s, u" "_s});
    }

    void theNumberOfAReversedPaymentIsNoPayment()
    {
        const PlanId plan = m_book->plan();
        RecordPayment payment = m_book->paymentOf(plan, 5'00);
        payment.externalId = u"BANK-1"_s;
        const Context context = m_book->context();
        const auto first = must(perform(m_store->database(), context, payment));
        m_book->done(ReversePayment{first.outcome.payment, u"no funds"_s, {}});
        const auto anew = m_book->run(payment);
        QVERIFY(!anew);
        QCOMPARE(anew.error().code, u"PAYMENT.TAKENBACK"_s);
        QCOMPARE(anew.error().values.value(u"payment"_s).toString(), first.outcome.number);
        const auto resent = must(perform(m_store->database(), context, payment));
        QVERIFY(resent.effect == Effect::DoneBefore);
        QCOMPARE(resent.outcome.payment, first.outcome.payment);
        SharePayment share{m_book->account, usd(5'00), m_book->today(), {}, {}, u"BANK-1"_s};
        QCOMPARE(m_book->run(share).error().code, u"PAYMENT.TAKENBACK"_s);
    }

    void aShareIsNoPaymentThatHasItsNumberAlready()
    {
        const PlanId one = m_book->plan({100'00});
        const PlanId two = m_book->plan({65'00});
        RecordPayment other = m_book->paymentOf(two, 15'00);
        other.externalId = u"BANK-7/2"_s;
        m_book->done(other);
        m_book->now += 1;
        SharePayment share{m_book->account, usd(150'00), m_book->today(), DebtSharing::OldestFirst, {}, u"BANK-7"_s};
        const auto shared = m_book->done(share);
        QCOMPARE(shared.shares.size(), size_t(2));
        QCOMPARE(m_book->read(one).payments, usd(100'00));
        QCOMPARE(m_book->read(two).payments, usd(65'00));
        m_book->now += 1;
        RecordPayment later = m_book->paymentOf(one, 1'00);
        later.externalId = u"BANK-7/4"_s;
        m_book->done(later);
        const auto again = m_book->done(share);
        QVERIFY(again.repeated);
        QCOMPARE(again.shares.size(), size_t(2));
        QCOMPARE(again.shares[1].payment, shared.shares[1].payment);
    }

    void whatIsPaidTooMuchIsCredit()
    {
        const PlanId plan = m_book->plan({100'00});
        const auto paid = m_book->pay(plan, 120'00);
        QCOMPARE(paid.unallocated, usd(20'00));
        QVERIFY(paid.closed);
        QCOMPARE(m_book->read(plan).unallocated, usd(20'00));
        QCOMPARE(m_book->read(plan).status, PlanStatus::Close);
    }

    void moneyThatIsNoneIsRefused()
    {
        const PlanId plan = m_book->plan();
        QCOMPARE(m_book->run(m_book->paymentOf(plan, 0)).error().code, u"PAYMENT.AMOUNT"_s);
        RecordPayment euro = m_book->paymentOf(plan, 1);
        euro.amount = Money::fromMinor(1, *Currency::fromCode(u"EUR"_s));
        QCOMPARE(m_book->run(euro).error().code, u"PAYMENT.CURRENCY"_s);
        RecordPayment late = m_book->paymentOf(plan, 1);
        late.valueDate = m_book->today().addDays(1);
        QCOMPARE(m_book->run(late).error().code, u"PAYMENT.DATE"_s);
    }

    void aSumIsNoLargerThanAnAmountMayBe()
    {
        const PlanId plan = m_book->plan();
        RecordPayment payment = m_book->paymentOf(plan, largestAmount);
        payment.externalId = u"BANK-1"_s;
        m_book->done(payment);
        const auto more = m_book->run(m_book->paymentOf(plan, 1'00));
        QVERIFY(!more);
        QCOMPARE(more.error().code, u"MONEY.SUM"_s);
        QCOMPARE(more.error().values.value(u"limit"_s).value<Money>(), usd(largestAmount));
        QVERIFY(m_book->done(payment).repeated);
        QCOMPARE(m_book->read(plan).payments, usd(largestAmount));
    }

    void aClosedPlanStillTakesMoney()
    {
        const PlanId plan = m_book->plan();
        m_book->done(ClosePlan{plan, {}});
        QCOMPARE(m_book->run(m_book->promiseOf(plan, 1'00)).error().code, u"PTP.PLAN.CLOSED"_s);
        QCOMPARE(m_book->pay(plan, 10'00).due, usd(290'00));
        QVERIFY(m_book->read(plan).isClosed);
    }

    void enoughMoneyKeepsAPromiseAtOnceAndAReversalOpensItAgain()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00);
        const PlanRecord before = m_book->read(plan);
        const auto payment = m_book->pay(plan, 50'00);
        QCOMPARE(payment.matched, usd(50'00));
        QCOMPARE(m_book->promised(promise).status, PromiseState::Kept);
        QCOMPARE(m_book->read(plan).status, PlanStatus::InProgress);
        QCOMPARE(m_book->read(plan).promised, usd(0));
        const auto reversed = m_book->done(ReversePayment{payment.payment, u"no funds"_s, {}});
        QCOMPARE(reversed.due, before.currentDue);
        QCOMPARE(m_book->promised(promise).status, PromiseState::Open);
        QCOMPARE(statesOf(m_book->read(plan)), statesOf(before));
        QCOMPARE(m_book->run(ReversePayment{payment.payment, u"again"_s, {}}).error().code, u"PAYMENT.REVERSED"_s);
    }

    void aReversalOpensThePlanThatItsPaymentClosed()
    {
        const PlanId plan = m_book->plan({100'00});
        m_book->promise(plan, 100'00);
        const PlanRecord before = m_book->read(plan);
        const auto payment = m_book->pay(plan, 100'00);
        QVERIFY(m_book->read(plan).isClosed);
        QVERIFY(m_book->done(ReversePayment{payment.payment, u"no funds"_s, {}}).reopened);
        QCOMPARE(statesOf(m_book->read(plan)), statesOf(before));
    }

    void moneyCountsOnceForTheEarliestDeadline()
    {
        const PlanId plan = m_book->plan();
        const PromiseId later = m_book->promise(plan, 40'00, 20);
        const PromiseId sooner = m_book->promise(plan, 40'00, 10);
        m_book->pay(plan, 50'00);
        QCOMPARE(m_book->promised(sooner).status, PromiseState::Kept);
        QCOMPARE(m_book->promised(later).received, usd(10'00));
        QCOMPARE(m_book->promised(later).status, PromiseState::Open);
    }

    void moneyFromBeforeThePromiseDoesNotCount()
    {
        const PlanId plan = m_book->plan();
        m_book->promise(plan, 40'00);
        RecordPayment old = m_book->paymentOf(plan, 40'00);
        old.valueDate = m_book->today().addDays(-1);
        QCOMPARE(m_book->done(old).matched, usd(0));
    }

    void theVerdictComesWhenTheDeadlineHasPassed_data()
    {
        QTest::addColumn<int>("paid");
        QTest::addColumn<int>("state");
        QTest::newRow("nothing came") << 0 << int(PromiseState::Broken);
        QTest::newRow("something came") << 10'00 << int(PromiseState::PartiallyKept);
    }

    void theVerdictComesWhenTheDeadlineHasPassed()
    {
        QFETCH(int, paid);
        QFETCH(int, state);
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00);
        if (paid > 0)
            m_book->pay(plan, paid);
        const qint64 deadline = must(partsOf(m_store->database(), m_book->promised(promise))).front().deadlineAt;
        m_book->now = deadline;
        QCOMPARE(m_book->done(RunDue()).plans, 0);
        QCOMPARE(m_book->promised(promise).status, PromiseState::Open);
        m_book->now = deadline + 1;
        const auto run = m_book->done(RunDue());
        QCOMPARE(run.broken + run.partiallyKept, 1);
        QCOMPARE(int(m_book->promised(promise).status), state);
        QCOMPARE(m_book->read(plan).status, PlanStatus::PromiseBroken);
        const qint64 events = m_store->integer(u"SELECT count(*) FROM event"_s);
        QCOMPARE(m_book->done(RunDue()).plans, 0);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM event"_s), events);
    }

    void moneyToldLateButValuedInTimeKeepsThePromise()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00);
        RecordPayment payment = m_book->paymentOf(plan, 50'00);
        payment.valueDate = m_book->today().addDays(7);
        m_book->now += 10 * dayMs;
        m_book->done(RunDue());
        QCOMPARE(m_book->promised(promise).status, PromiseState::Broken);
        m_book->done(payment);
        QCOMPARE(m_book->promised(promise).status, PromiseState::Kept);
    }

    void aHoldThatStopsTheClockMovesTheDeadline()
    {
        const PlanId plan = m_book->plan();
        const PromiseId promise = m_book->promise(plan, 50'00);
        PlaceHold hold;
        hold.reason = HoldReason::BreathingSpace;
        hold.plan = plan;
        hold.end = m_book->today().addDays(29);
        m_book->done(hold);
        m_book->now += 20 * dayMs;
        m_book->done(RunDue());
        QCOMPARE(m_book->promised(promise).status, PromiseState::Open);
        QCOMPARE(m_book->read(plan).pausedDays, 21);
        m_book->now += 25 * dayMs;
        m_book->done(RunDue());
        QCOMPARE(m_book->promised(promise).status, PromiseState::Broken);
    }

    void thePolicySaysWhereMoneyGoes_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<qint64>("principal");
        QTest::addColumn<qint64>("fees");
        QTest::newRow("fees first") << u"FeesInterestPrincipal"_s << qint64(20'00) << qint64(10'00);
        QTest::newRow("principal first") << u"PrincipalFirst"_s << qint64(30'00) << qint64(0);
        QTest::newRow("a list of one's own") << u"Interest,Principal"_s << qint64(25'00) << qint64(0);
    }

    void thePolicySaysWhereMoneyGoes()
    {
        QFETCH(const QString, order);
        QFETCH(const qint64, principal);
        QFETCH(const qint64, fees);
        m_book->role = Role::Administrator;
        SetPolicy policy;
        policy.allocationOrder = order;
        m_book->done(policy);
        OpenPlan open;
        open.account = m_book->account;
        open.items = {{ItemKind::Statement, {}, QDate(2025, 11, 15), usd(100'00), usd(5'00), usd(10'00), {}}};
        const PlanId plan = m_book->done(open).plan;
        const auto before = must(itemsOf(m_store->database(), plan)).front();
        const auto paid = m_book->pay(plan, order.startsWith(u"Fees"_s) ? 35'00 : 30'00);
        const auto item = must(itemsOf(m_store->database(), plan)).front();
        QCOMPARE(item.paidPrincipal, usd(principal));
        QCOMPARE(item.paidFees, usd(fees));
        m_book->done(ReversePayment{paid.payment, u"no funds"_s, {}});
        const auto after = must(itemsOf(m_store->database(), plan)).front();
        QCOMPARE(after.unpaidMinor(), before.unpaidMinor());
        QCOMPARE(after.status, before.status);
    }

    void anOrderThatIsNoneIsRefused()
    {
        m_book->role = Role::Administrator;
        SetPolicy policy;
        policy.allocationOrder = u"Fairly"_s;
        QCOMPARE(m_book->run(policy).error().code, u"ALLOCATION.ORDER"_s);
        policy.allocationOrder.reset();
        policy.closureThresholds = u"USD five"_s;
        QCOMPARE(m_book->run(policy).error().code, u"POLICY.CLOSURE"_s);
    }

    void rangesOfLatenessAreTheHouses()
    {
        m_book->role = Role::Administrator;
        SetPolicy policy;
        policy.buckets = u"1, 31, 31"_s;
        QCOMPARE(m_book->run(policy).error().code, u"BUCKETS.TEXT"_s);
        policy.buckets = u"1, 16, 31, 61, 121"_s;
        QVERIFY(m_book->run(policy));
        policy.scope = PolicyScope::Plan;
        policy.scopeId = 1;
        QCOMPARE(m_book->run(policy).error().code, u"POLICY.BUCKETS"_s);
    }

    void aSmallBalanceClosesByItsCurrency()
    {
        m_book->role = Role::Administrator;
        SetPolicy policy;
        policy.closureThreshold = 100'00;
        policy.closureThresholds = u"USD 2.00"_s;
        m_book->done(policy);
        m_book->now = m_book->context().now - 300 * dayMs;
        const PlanId plan = m_book->plan({100'00});
        QVERIFY(!m_book->pay(plan, 97'99).closed);
        QVERIFY(m_book->pay(plan, 1).closed);
    }

    void creditPaysWhatAReversalLeftOpen()
    {
        const PlanId plan = m_book->plan({100'00});
        const auto first = m_book->pay(plan, 60'00);
        QCOMPARE(m_book->pay(plan, 60'00).unallocated, usd(20'00));
        const auto reversed = m_book->done(ReversePayment{first.payment, u"no funds"_s, {}});
        QVERIFY(reversed.reopened);
        QCOMPARE(reversed.due, usd(40'00));
        QCOMPARE(m_book->read(plan).unallocated, usd(0));
        QCOMPARE(m_book->done(ApplyCredit{plan}).applied, usd(0));
        QCOMPARE(m_book->differences(), QString());
    }

    void onAPlanWithoutItemsToo()
    {
        const PlanId plan = m_book->plan({100'00});
        m_store->execute(u"DELETE FROM collection_plan_item WHERE collection_plan_id = %1"_s.arg(plan.value()));
        const auto first = m_book->pay(plan, 100'00);
        QCOMPARE(m_book->pay(plan, 70'00).unallocated, usd(70'00));
        const auto reversed = m_book->done(ReversePayment{first.payment, u"no funds"_s, {}});
        QVERIFY(reversed.reopened);
        QCOMPARE(reversed.due, usd(30'00));
        QCOMPARE(m_book->read(plan).unallocated, usd(0));
    }

    void whatIsStillPaidByOthersStaysClosed()
    {
        const PlanId plan = m_book->plan({100'00});
        const auto first = m_book->pay(plan, 100'00);
        const auto second = m_book->pay(plan, 100'00);
        const auto reversed = m_book->done(ReversePayment{first.payment, u"no funds"_s, {}});
        QVERIFY(!reversed.reopened);
        QCOMPARE(m_book->read(plan).closedByPayment, second.payment);
        QCOMPARE(m_book->read(plan).unallocated, usd(0));
        QVERIFY(m_book->done(ReversePayment{second.payment, u"no funds"_s, {}}).reopened);
        QCOMPARE(m_book->read(plan).currentDue, usd(100'00));
    }

    void aReversalLeavesOtherMoneyWhereItWouldBeWithoutIt()
    {
        const PlanId plan = m_book->plan({120'00, 200'00});
        const auto first = m_book->pay(plan, 120'00);
        const auto second = m_book->pay(plan, 120'00);
        m_book->done(ReversePayment{first.payment, u"no funds"_s, {}});
        const auto items = must(itemsOf(m_store->database(), plan));
        QCOMPARE(items[0].paidMinor(), 120'00);
        QCOMPARE(items[1].paidMinor(), 0);
        QCOMPARE(m_book->read(plan).pastDueSince, items[1].dueDate);
        QCOMPARE(must(allocationsOf(m_store->database(), second.payment)).front().item, items[0].id);
        QCOMPARE(m_book->differences(), QString());
    }

    void toldLateMoneyIsWhereItWouldBeToldInTime()
    {
        m_book->role = Role::Administrator;
        SetPolicy policy;
        policy.allocationOrder = u"PastDueDueInAdvance Last"_s;
        m_book->done(policy);
        const std::vector<std::pair<QDate, qint64>> money{{QDate(2025, 11, 1), 150'00}, {QDate(2025, 12, 10), 120'00}};
        QStringList states;
        for (const bool inTime : {true, false}) {
            const PlanId plan = m_book->plan({100'00, 200'00, 100'00}); // due on 2025-11-15 and the 15ths after
            for (size_t i = 0; i < money.size(); ++i) {
                RecordPayment payment = m_book->paymentOf(plan, money[inTime ? i : 1 - i].second);
                payment.valueDate = money[inTime ? i : 1 - i].first;
                m_book->done(payment);
            }
            QString state;
            for (const ItemRecord &item : must(itemsOf(m_store->database(), plan)))
                state += QString::number(item.paidMinor()) + u' ';
            states.append(state);
        }
        QCOMPARE(states.back(), states.front());
        QCOMPARE(m_book->differences(), QString());
    }

    void aPaymentForAnotherPlanIsMovedWithItsDate()
    {
        const PlanId wrong = m_book->plan({100'00});
        const PlanId right = m_book->plan({100'00});
        const PlanRecord before = m_book->read(wrong);
        const auto paid = m_book->pay(wrong, 100'00);
        const auto moved = m_book->done(TransferPayment{paid.payment, right, {}, u"wrong reference"_s});
        QVERIFY(!moved.rest);
        QVERIFY(!m_book->read(wrong).isClosed);
        QCOMPARE(m_book->read(wrong).currentDue, before.currentDue);
        QCOMPARE(m_book->read(wrong).payments, before.payments);
        QCOMPARE(m_book->read(wrong).pastDueSince, before.pastDueSince);
        QVERIFY(m_book->read(right).isClosed);
        QCOMPARE(m_book->run(TransferPayment{paid.payment, right, {}, u"again"_s}).error().code, u"PAYMENT.REVERSED"_s);
    }

    void creditIsMovedAndTheRestStays()
    {
        const PlanId rich = m_book->plan({100'00});
        const PlanId poor = m_book->plan({100'00});
        const auto paid = m_book->pay(rich, 130'00);
        const auto moved = m_book->done(TransferPayment{paid.payment, poor, usd(30'00), u"credit"_s});
        QVERIFY(moved.rest);
        QCOMPARE(m_book->read(rich).unallocated, usd(0));
        QVERIFY(m_book->read(rich).isClosed);
        QCOMPARE(moved.dueTo, usd(70'00));
        QCOMPARE(m_book->read(rich).payments, usd(100'00));
        QCOMPARE(m_book->read(poor).payments, usd(30'00));
    }

    void aTransferThatMakesNoSenseIsRefused()
    {
        const PlanId plan = m_book->plan();
        const PlanId other = m_book->plan();
        const auto paid = m_book->pay(plan, 10'00);
        QCOMPARE(m_book->run(TransferPayment{paid.payment, plan, {}, u"x"_s}).error().code, u"TRANSFER.PLAN"_s);
        QCOMPARE(m_book->run(TransferPayment{paid.payment, other, usd(10'01), u"x"_s}).error().code, u"TRANSFER.AMOUNT"_s);
        QCOMPARE(m_book->run(TransferPayment{paid.payment, other, usd(0), u"x"_s}).error().code, u"TRANSFER.AMOUNT"_s);
        QCOMPARE(m_book->run(TransferPayment{paid.payment, other, {}, u" "_s}).error().code, u"REASON.EMPTY"_s);
        const Money euro = Money::fromMinor(1, *Currency::fromCode(u"EUR"));
        QCOMPARE(m_book->run(TransferPayment{paid.payment, other, euro, u"x"_s}).error().code, u"PAYMENT.CURRENCY"_s);
        QCOMPARE(m_book->read(plan).payments, usd(10'00));
    }

    void aReversalOpensTheCasesThatItsPaymentClosed()
    {
        const PlanId plan = m_book->plan({100'00});
        m_store->execute(
            u"INSERT INTO collection_case (id, collection_plan_id, reason, status) VALUES (1, %1, 'Legal', 'Working'), "
            "(2, %1, 'Skip', 'Closed')"_s.arg(plan.value()));
        const auto paid = m_book->pay(plan, 100'00);
        const QString open = u"SELECT count(*) FROM collection_case WHERE status = 'Working'"_s;
        QCOMPARE(m_store->integer(open), qint64(0));
        m_book->done(ReversePayment{paid.payment, u"no funds"_s, {}});
        QCOMPARE(m_store->integer(open), qint64(1));
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM collection_case WHERE status = 'Closed'"_s), qint64(1));
    }

private:
    // What a reversal has to bring back; versions and feeds go on.
    static QString statesOf(const PlanRecord &plan)
    {
        return QStringList{nameOf(plan.status),
                           plan.currentDue.toText(),
                           plan.payments.toText(),
                           plan.promised.toText(),
                           plan.unallocated.toText(),
                           plan.nextPromise.value_or(QDate()).toString(Qt::ISODate),
                           plan.pastDueSince.value_or(QDate()).toString(Qt::ISODate),
                           QString::number(plan.promiseCount),
                           plan.isClosed ? u"closed"_s : u"open"_s}
            .join(u' ');
    }
};

KEPT_TEST(PaymentTest)
#include "paymenttest.moc"
