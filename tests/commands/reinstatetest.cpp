// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/casework.h"
#include "models/commands/charging.h"
#include "models/commands/closeplan.h"
#include "models/commands/deleteplan.h"
#include "models/commands/reinstatepayment.h"
#include "models/commands/reversepayment.h"
#include "models/commands/rundue.h"
#include "models/commands/transferpayment.h"
#include "models/domain/amountlimit.h"
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

/// A payment that was taken back by mistake counts again as if that had never been.
class ReinstateTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void itCountsAsIfItHadNeverBeenTakenBack()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        m_book->promise(plan, 60'00);
        propose(plan, 4);
        m_book->pay(plan, 25'00);
        RecordPayment paid = m_book->paymentOf(plan, 90'00);
        paid.externalId = u"BANK-7"_s;
        const PaymentId payment = m_book->done(paid).payment;
        m_book->pay(plan, 10'00);
        const QString before = m_book->figures(plan);
        m_book->now += dayMs;
        m_book->done(ReversePayment{payment, u"wrong one"_s, u"R-1"_s});
        QVERIFY(m_book->figures(plan) != before);
        m_book->now += dayMs;
        const auto again = m_book->done(ReinstatePayment{payment, u"It was another payment"_s});
        QCOMPARE(again.allocated, usd(90'00));
        QCOMPARE(again.due, usd(75'00));
        QVERIFY(!again.closed);
        same(plan, before);
    }

    void aPlanItHadSettledIsClosedOnTheSameDayWithItsCases()
    {
        const PlanId plan = m_book->plan({100'00});
        const PromiseId promise = m_book->promise(plan, 30'00, 5);
        OpenCase open;
        open.plan = plan;
        open.reason = u"Hardship"_s;
        m_book->done(open);
        m_book->now += dayMs;
        const PaymentId payment = m_book->pay(plan, 75'00).payment;
        m_book->pay(plan, 25'00);
        QVERIFY(m_book->read(plan).isClosed);
        QCOMPARE(m_book->promised(promise).status, PromiseState::Kept);
        const QString before = m_book->figures(plan);
        m_book->now += dayMs;
        QVERIFY(m_book->done(ReversePayment{payment, u"wrong one"_s, {}}).reopened);
        m_book->now += 40 * dayMs;
        m_book->done(RunDue());
        QVERIFY(m_book->done(ReinstatePayment{payment, u"right one"_s}).closed);
        same(plan, before);
    }

    void whatADeadlineDecidedMeanwhileOnAPlanThatWasClosedIsOpenAgain()
    {
        const PlanId plan = m_book->plan({100'00});
        const PromiseId promise = m_book->promise(plan, 30'00, 20);
        RecordPayment earlier = m_book->paymentOf(plan, 100'00);
        earlier.valueDate = m_book->today().addDays(-3); // it counts for no promise
        const auto paid = m_book->done(earlier);
        QVERIFY(paid.closed);
        const QString before = m_book->figures(plan);
        m_book->now += dayMs;
        m_book->done(ReversePayment{paid.payment, u"wrong one"_s, {}});
        m_book->now += 40 * dayMs;
        m_book->done(RunDue());
        QCOMPARE(m_book->promised(promise).status, PromiseState::Broken);
        m_book->done(ReinstatePayment{paid.payment, u"right one"_s});
        QCOMPARE(m_book->promised(promise).status, PromiseState::Open);
        same(plan, before);
    }

    void otherMoneyThatSettledThePlanMeanwhileLeavesItCredit()
    {
        const PlanId plan = m_book->plan({100'00});
        const PaymentId payment = m_book->pay(plan, 40'00).payment;
        m_book->done(ReversePayment{payment, u"wrong one"_s, {}});
        m_book->now += dayMs;
        QVERIFY(m_book->pay(plan, 100'00).closed);
        const auto again = m_book->done(ReinstatePayment{payment, u"right one"_s});
        QVERIFY(again.closed);
        QCOMPARE(m_book->read(plan).unallocated, usd(40'00));
        QCOMPARE(m_book->read(plan).payments, usd(140'00));
        QCOMPARE(m_book->read(plan).currentDue, usd(0));
    }

    void onAPlanThatSomebodyClosedItPaysWhatIsOpenThereAndThePlanStaysClosed()
    {
        const PlanId plan = m_book->plan({100'00});
        const PaymentId payment = m_book->pay(plan, 40'00).payment;
        m_book->done(ReversePayment{payment, u"wrong one"_s, {}});
        m_book->done(ClosePlan{plan, {}});
        QVERIFY(m_book->done(ReinstatePayment{payment, u"right one"_s}).closed);
        QCOMPARE(m_book->read(plan).currentDue, usd(60'00));
    }

    void moneyThatCameMeanwhileStandsWhereItWouldHaveStood()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        const PlanId twin = m_book->plan({100'00, 100'00});
        for (const PlanId each : {plan, twin})
            m_book->promise(each, 50'00, 10);
        const PaymentId payment = m_book->pay(plan, 40'00).payment;
        m_book->pay(twin, 40'00);
        m_book->now += dayMs;
        m_book->done(ReversePayment{payment, u"wrong one"_s, {}});
        m_book->pay(plan, 30'00);
        m_book->pay(twin, 30'00);
        m_book->now += dayMs;
        m_book->done(ReinstatePayment{payment, u"right one"_s});
        QCOMPARE(m_book->paidOn(plan), m_book->paidOn(twin));
        QCOMPARE(m_book->read(plan).status, m_book->read(twin).status);
        QCOMPARE(m_book->read(plan).promised, m_book->read(twin).promised);
    }

    void aSettlementItHadCompletedIsForgivenAgain()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        propose(plan, 2, 9'000);
        const PaymentId payment = m_book->pay(plan, 90'00).payment;
        QVERIFY(m_book->pay(plan, 90'00).closed);
        const QString before = m_book->figures(plan);
        m_book->done(ReversePayment{payment, u"wrong one"_s, {}});
        QCOMPARE(m_book->read(plan).currentDue, usd(110'00));
        m_book->now += dayMs;
        m_book->done(ReinstatePayment{payment, u"right one"_s});
        same(plan, before);
    }

    void theNumberOfTheReversalIsFreeAndThePaymentGoesBackAgain()
    {
        const PlanId plan = m_book->plan();
        const PaymentId wrong = m_book->pay(plan, 40'00).payment;
        const PaymentId right = m_book->pay(plan, 50'00).payment;
        m_book->done(ReversePayment{wrong, u"no funds"_s, u"R-1"_s});
        m_book->done(ReinstatePayment{wrong, u"it was the other one"_s});
        m_book->done(ReversePayment{right, u"no funds"_s, u"R-1"_s});
        const QString before = m_book->figures(plan);
        m_book->done(ReversePayment{wrong, u"no funds this time"_s, u"R-2"_s});
        QCOMPARE(m_book->read(plan).payments, usd(0));
        m_book->done(ReinstatePayment{wrong, u"not again"_s});
        same(plan, before);
    }

    void aPaymentThatCountsIsRefused()
    {
        const PlanId plan = m_book->plan();
        const PaymentId payment = m_book->pay(plan, 40'00).payment;
        QCOMPARE(code(payment), u"REINSTATE.STANDS"_s);
        const PaymentId entry = m_book->done(ReversePayment{payment, u"wrong one"_s, {}}).reversal;
        QCOMPARE(code(entry), u"REINSTATE.ENTRY"_s);
        QCOMPARE(m_book->run(ReinstatePayment{payment, u"  "_s}).error().code, u"REASON.EMPTY"_s);
        m_book->done(ReinstatePayment{payment, u"right one"_s});
        QCOMPARE(code(payment), u"REINSTATE.STANDS"_s);
        QCOMPARE(code(entry), u"RECORD.MISSING"_s);
    }

    void moneyThatWasMovedIsMovedBackInstead()
    {
        const PlanId plan = m_book->plan();
        const PaymentId payment = m_book->pay(plan, 40'00).payment;
        m_book->done(TransferPayment{payment, m_book->plan(), std::nullopt, u"wrong plan"_s});
        QCOMPARE(code(payment), u"REINSTATE.MOVED"_s);
    }

    void onAPlanInTheRecycleBinItIsRefused()
    {
        const PlanId plan = m_book->plan();
        const PaymentId payment = m_book->pay(plan, 40'00).payment;
        m_book->done(ReversePayment{payment, u"wrong one"_s, {}});
        m_book->done(DeletePlan{plan, {}});
        QCOMPARE(code(payment), u"PLAN.BINNED"_s);
    }

    void pastTheLargestSumItIsRefused()
    {
        const PlanId plan = m_book->plan();
        const PaymentId payment = m_book->pay(plan, 40'00).payment;
        m_book->done(ReversePayment{payment, u"wrong one"_s, {}});
        m_book->done(m_book->paymentOf(plan, largestAmount));
        QCOMPARE(code(payment), u"MONEY.SUM"_s);
    }

    void itsHistoryTellsTheWholeStory()
    {
        const PlanId plan = m_book->plan();
        const PaymentId payment = m_book->pay(plan, 40'00).payment;
        m_book->done(ReversePayment{payment, u"wrong one"_s, {}});
        m_book->done(ReinstatePayment{payment, u"right one"_s});
        Timeline question;
        question.of.plan = plan;
        Asking asking;
        asking.now = m_book->now;
        asking.today = m_book->today();
        const auto told = must(answer(m_book->database, asking, question));
        QStringList entries;
        for (const TimelineEntry &entry : told.entries)
            entries.append(entry.kind == TimelineKind::Change ? entry.what : entry.outcome);
        entries.sort();
        QCOMPARE(entries, (QStringList{u"OpenPlan"_s, u"Received"_s, u"ReinstatePayment"_s, u"ReversalWithdrawn"_s}));
    }

    void onAnyHistoryTakingBackAndLettingCountAgainChangesNothing()
    {
        m_book->role = Role::Administrator;
        QVERIFY(rc::check([&] {
            std::vector<qint64> items;
            for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
                items.push_back(*rc::gen::inRange<qint64>(10'00, 120'00));
            const PlanId plan = m_book->plan(items);
            if (*rc::gen::arbitrary<bool>())
                propose(plan, *rc::gen::inRange(1, 5), *rc::gen::element(0, 9'000));
            std::vector<PaymentId> payments;
            // Days of their own: of the money of one day the smaller sum is first when it is put anew.
            for (int i = *rc::gen::inRange(1, 8); i > 0; --i) {
                m_book->now += *rc::gen::inRange<qint64>(1, 6) * dayMs;
                m_book->done(RunDue());
                const int kind = *rc::gen::inRange(0, 5);
                if (kind == 0)
                    (void)m_book->run(m_book->promiseOf(plan, *rc::gen::inRange<qint64>(1, 60'00), *rc::gen::inRange(1, 12)));
                else if (kind == 1)
                    (void)m_book->run(stopOf(*m_book, plan, *rc::gen::inRange(0, 8)));
                else
                    payments.push_back(m_book->pay(plan, *rc::gen::inRange<qint64>(1, 90'00)).payment);
            }
            if (payments.empty())
                return;
            m_book->done(RunDue());
            const QString before = m_book->figures(plan);
            const PaymentId payment = payments[*rc::gen::inRange<size_t>(0, payments.size())];
            m_book->done(ReversePayment{payment, u"wrong one"_s, {}});
            m_book->done(ReinstatePayment{payment, u"right one"_s});
            const QString after = m_book->figures(plan);
            RC_LOG(changes(before, after).toStdString());
            RC_ASSERT((after == before));
        }));
    }

private:
    void propose(PlanId plan, int count, int basisPoints = 0) const
    {
        (void)m_book->run(instalmentsOf(*m_book, plan, count, basisPoints));
    }

    QString code(PaymentId payment) const
    {
        const auto result = m_book->run(ReinstatePayment{payment, u"right one"_s});
        return result ? u"done"_s : result.error().code;
    }

    static QString changes(const QString &before, const QString &after)
    {
        const QStringList then = before.split(u'\n');
        const QStringList now = after.split(u'\n');
        QString found;
        for (const QString &row : then)
            if (!now.contains(row))
                found += u"was "_s + row + u'\n';
        for (const QString &row : now)
            if (!then.contains(row))
                found += u"is "_s + row + u'\n';
        return found;
    }

    void same(PlanId plan, const QString &before) const { QCOMPARE(changes(before, m_book->figures(plan)), QString()); }
};

KEPT_TEST(ReinstateTest)
#include "reinstatetest.moc"
