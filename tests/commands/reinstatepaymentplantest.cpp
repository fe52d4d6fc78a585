// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/changeinstalment.h"
#include "models/commands/charging.h"
#include "models/commands/closeplan.h"
#include "models/commands/deleteplan.h"
#include "models/commands/proposepaymentplan.h"
#include "models/commands/reinstatepaymentplan.h"
#include "models/commands/reversepayment.h"
#include "models/commands/rundue.h"
#include "models/commands/undeleteplan.h"
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

constexpr HistoryShape aPaymentPlansHistory{
    {Happening::Return, Happening::Wait, Happening::Wait, Happening::Pay, Happening::Pay, Happening::Pay}, 150'00, 20, 30};

} // namespace

/// A payment plan that was cancelled by mistake is again what it was, and when it came to its end follows from the facts.
class ReinstatePaymentPlanTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void cancelledAndReinstatedItIsAsIfNothingHadHappened()
    {
        const PlanId plan = m_book->plan({100'00, 100'00, 100'00});
        const PaymentPlanId agreed = m_book->done(monthly(plan, 3)).paymentPlan;
        m_book->now += minuteMs;
        m_book->pay(plan, 150'00);
        const QString before = figuresOf(*m_book, plan);
        m_book->done(CancelPaymentPlan{agreed, u"wrong customer"_s});
        QVERIFY(figuresOf(*m_book, plan) != before);
        m_book->now += minuteMs;
        const auto again = m_book->done(reinstate(agreed));
        QCOMPARE(again.status, PaymentPlanState::Active);
        QCOMPARE(again.nextDue, parts(agreed)[1].dueDate);
        QCOMPARE(figuresOf(*m_book, plan), before);
    }

    void oneThatWaitedWaitsAgainUntilTheOfferHasExpired()
    {
        const PlanId plan = m_book->plan({100'00});
        ProposePaymentPlan settle = monthly(plan, 2);
        settle.input.settlementBasisPoints = 1'000;
        settle.input.expires = m_book->today().addDays(80);
        const auto proposed = m_book->done(settle);
        QCOMPARE(proposed.status, PaymentPlanState::PendingApproval);
        const QString before = figuresOf(*m_book, plan);
        m_book->done(CancelPaymentPlan{proposed.paymentPlan, u"wrong customer"_s});
        m_book->now += 80 * dayMs;
        QCOMPARE(m_book->done(reinstate(proposed.paymentPlan)).status, PaymentPlanState::PendingApproval);
        QCOMPARE(figuresOf(*m_book, plan), before);
        m_book->done(CancelPaymentPlan{proposed.paymentPlan, u"wrong customer"_s});
        m_book->now += dayMs;
        QCOMPARE(m_book->run(reinstate(proposed.paymentPlan)).error().code, u"PAYPLAN.EXPIRED"_s);
    }

    void untilADeadlineItIsActiveAndAfterItBrokenFromThatInstant()
    {
        const PlanId plan = m_book->plan();
        const PaymentPlanId agreed = m_book->done(monthly(plan, 3)).paymentPlan;
        const qint64 deadline = parts(agreed).front().deadlineAt;
        m_book->done(CancelPaymentPlan{agreed, u"wrong customer"_s});
        m_book->now = deadline;
        QCOMPARE(m_book->done(reinstate(agreed)).status, PaymentPlanState::Active);
        m_book->done(CancelPaymentPlan{agreed, u"wrong customer"_s});
        m_book->now = deadline + 5 * dayMs;
        QCOMPARE(m_book->done(reinstate(agreed)).status, PaymentPlanState::Broken);
        QCOMPARE(read(agreed).endedAt, std::optional(deadline));
        QCOMPARE(parts(agreed).front().verdictAt, std::optional(deadline));
    }

    void oneThatWasBrokenIsBrokenAgain()
    {
        const PlanId plan = m_book->plan();
        const PaymentPlanId agreed = m_book->done(monthly(plan, 3)).paymentPlan;
        m_book->now = parts(agreed).front().deadlineAt + 1;
        m_book->done(RunDue());
        const QString before = figuresOf(*m_book, plan);
        m_book->done(CancelPaymentPlan{agreed, u"wrong customer"_s});
        m_book->now += 3 * dayMs;
        QCOMPARE(m_book->done(reinstate(agreed)).status, PaymentPlanState::Broken);
        QCOMPARE(figuresOf(*m_book, plan), before);
    }

    void moneyThatCameInBetweenCompletesItForgivesAndClosesThePlan()
    {
        const PlanId plan = m_book->plan({100'00});
        ProposePaymentPlan settle = monthly(plan, 1);
        settle.input.settlementBasisPoints = 9'000;
        const PaymentPlanId agreed = m_book->done(settle).paymentPlan;
        m_book->done(CancelPaymentPlan{agreed, u"wrong customer"_s});
        m_book->now += minuteMs;
        m_book->pay(plan, 90'00);
        const qint64 paidAt = m_book->now;
        QCOMPARE(m_book->read(plan).currentDue, usd(10'00));
        m_book->now += dayMs;
        QCOMPARE(m_book->done(reinstate(agreed)).status, PaymentPlanState::Completed);
        QCOMPARE(read(agreed).endedAt, std::optional(paidAt));
        QCOMPARE(m_book->read(plan).currentDue, usd(0));
        QVERIFY(m_book->read(plan).isClosed);
    }

    void whileAnotherIsActiveOrWaitsItStaysCancelled()
    {
        const PlanId plan = m_book->plan();
        const PaymentPlanId agreed = m_book->done(monthly(plan, 3)).paymentPlan;
        m_book->done(CancelPaymentPlan{agreed, u"wrong customer"_s});
        const PaymentPlanId other = m_book->done(monthly(plan, 2)).paymentPlan;
        QCOMPARE(m_book->run(reinstate(agreed)).error().code, u"PAYPLAN.ACTIVE"_s);
        m_book->done(CancelPaymentPlan{other, u"wrong customer"_s});
        ProposePaymentPlan settle = monthly(plan, 2);
        settle.input.settlementBasisPoints = 1'000;
        const PaymentPlanId waiting = m_book->done(settle).paymentPlan;
        QCOMPARE(m_book->run(reinstate(agreed)).error().code, u"PAYPLAN.PENDING"_s);
        m_book->done(CancelPaymentPlan{waiting, u"wrong customer"_s});
        m_book->done(reinstate(agreed));
        QCOMPARE(m_book->run(reinstate(waiting)).error().code, u"PAYPLAN.ACTIVE"_s);
    }

    void whatALaterOneCountedCountsForThatOneAlone()
    {
        const PlanId plan = m_book->plan();
        const PaymentPlanId agreed = m_book->done(monthly(plan, 3)).paymentPlan;
        m_book->done(CancelPaymentPlan{agreed, u"wrong customer"_s});
        m_book->now += minuteMs;
        const PaymentPlanId other = m_book->done(monthly(plan, 2)).paymentPlan;
        m_book->now += minuteMs;
        m_book->pay(plan, 50'00);
        m_book->done(CancelPaymentPlan{other, u"wrong customer"_s});
        m_book->now += minuteMs;
        m_book->pay(plan, 30'00);
        m_book->done(reinstate(agreed));
        QCOMPARE(read(other).received, usd(50'00));
        QCOMPARE(read(agreed).received, usd(30'00));
    }

    void afterOneThatBrokeSinceItStaysCancelledUntilThatOneIsToo()
    {
        const PlanId plan = m_book->plan();
        const PaymentPlanId agreed = m_book->done(monthly(plan, 3)).paymentPlan;
        m_book->done(CancelPaymentPlan{agreed, u"wrong customer"_s});
        m_book->now += minuteMs;
        const PaymentPlanId other = m_book->done(monthly(plan, 2)).paymentPlan;
        m_book->now = parts(other).front().deadlineAt + 1;
        m_book->done(RunDue());
        const auto refused = m_book->run(reinstate(agreed));
        QCOMPARE(refused.error().code, u"PAYPLAN.FOLLOWED"_s);
        QCOMPARE(refused.error().findings.front().values.value(u"number"_s).toString(),
                 humanNumber(ObjectKind::PaymentSchedule, other.value()));
        m_book->done(CancelPaymentPlan{other, u"wrong customer"_s});
        QCOMPARE(m_book->done(reinstate(agreed)).status, PaymentPlanState::Broken);
    }

    void onlyWhatWasCancelledStandsAgain()
    {
        const PlanId plan = m_book->plan();
        const PaymentPlanId agreed = m_book->done(monthly(plan, 3)).paymentPlan;
        QCOMPARE(m_book->run(reinstate(agreed)).error().code, u"PAYPLAN.NOTCANCELLED"_s);
        m_book->done(CancelPaymentPlan{agreed, u"wrong customer"_s});
        QCOMPARE(m_book->run(ReinstatePaymentPlan{agreed, u" "_s}).error().code, u"REASON.EMPTY"_s);
        m_book->done(DeletePlan{plan, {}});
        QCOMPARE(m_book->run(reinstate(agreed)).error().code, u"PLAN.BINNED"_s);
        m_book->done(UndeletePlan{plan});
        m_book->done(ClosePlan{plan, u"sold"_s});
        QCOMPARE(m_book->run(reinstate(agreed)).error().code, u"PAYPLAN.CLOSED"_s);
    }

    void whatWasDeclinedOrCompletedDoesNotStandAgain()
    {
        m_book->role = Role::Supervisor;
        const PlanId plan = m_book->plan({100'00, 100'00});
        ProposePaymentPlan settle = monthly(plan, 2);
        settle.input.settlementBasisPoints = 1'000;
        m_book->role = Role::Specialist;
        const PaymentPlanId declined = m_book->done(settle).paymentPlan;
        m_book->role = Role::Supervisor;
        m_book->done(RejectPaymentPlan{declined, u"too little"_s});
        QCOMPARE(m_book->run(reinstate(declined)).error().code, u"PAYPLAN.NOTCANCELLED"_s);
        ProposePaymentPlan one = monthly(plan, 1);
        one.input.total = usd(50'00);
        const PaymentPlanId completed = m_book->done(one).paymentPlan;
        m_book->now += minuteMs;
        m_book->pay(plan, 50'00);
        QCOMPARE(read(completed).status, PaymentPlanState::Completed);
        QCOMPARE(m_book->run(reinstate(completed)).error().code, u"PAYPLAN.NOTCANCELLED"_s);
    }

    void itsInterestIsFrozenAgain()
    {
        const PlanId plan = m_book->plan();
        ProposePaymentPlan freeze = monthly(plan, 3);
        freeze.input.kind = PaymentPlanKind::Hardship;
        freeze.input.hardship = HardshipReason::Illness;
        freeze.input.freezesInterest = true;
        const PaymentPlanId agreed = m_book->done(freeze).paymentPlan;
        AddCharge interest;
        interest.plan = plan;
        interest.charge.kind = ItemKind::Charge;
        interest.charge.dueDate = m_book->today();
        interest.charge.principal = usd(0);
        interest.charge.interest = usd(1'00);
        interest.reason = u"interest of the month"_s;
        m_book->done(CancelPaymentPlan{agreed, u"wrong customer"_s});
        m_book->done(reinstate(agreed));
        const auto refused = m_book->run(interest);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"CHARGE.FROZEN"_s);
        m_book->done(CancelPaymentPlan{agreed, u"wrong customer"_s});
        m_book->done(interest);
    }

    void theHistoryTellsBothThatItWasEndedAndThatItStandsAgain()
    {
        const PlanId plan = m_book->plan();
        const PaymentPlanId agreed = m_book->done(monthly(plan, 3)).paymentPlan;
        m_book->now += minuteMs;
        m_book->done(CancelPaymentPlan{agreed, u"wrong customer"_s});
        m_book->now += minuteMs;
        m_book->done(reinstate(agreed));
        const QString number = humanNumber(ObjectKind::PaymentSchedule, agreed.value());
        const QStringList told = changesTold(*m_book, plan);
        QCOMPARE(told.size(), 3);
        QCOMPARE(told[0], u"ReinstatePaymentPlan %1 cancelled by mistake"_s.arg(number));
        QCOMPARE(told[1], u"CancelPaymentPlan %1 wrong customer"_s.arg(number));
    }

    void itBreaksAtTheDeadlineHoweverLateThatIsNoticed()
    {
        const PlanId plan = m_book->plan();
        const PaymentPlanId agreed = m_book->done(monthly(plan, 3)).paymentPlan;
        const InstalmentRecord first = parts(agreed).front();
        m_book->now = first.deadlineAt + 3 * dayMs;
        m_book->done(RunDue());
        QCOMPARE(read(agreed).endedAt, std::optional(first.deadlineAt));
        QCOMPARE(parts(agreed)[1].verdictAt, std::optional(first.deadlineAt));
        RecordPayment late = m_book->paymentOf(plan, 100'00);
        late.valueDate = first.dueDate;
        const auto told = m_book->done(late);
        QCOMPARE(parts(agreed).front().verdictAt, std::optional(m_book->now));
        QVERIFY(!read(agreed).endedAt);
        m_book->now += 2 * dayMs;
        m_book->done(ReversePayment{told.payment, u"no funds"_s, {}});
        QCOMPARE(read(agreed).endedAt, std::optional(first.deadlineAt));
    }

    void aBreakThatMovesToTheNextInstalmentMovesItsInstantToo()
    {
        const PlanId plan = m_book->plan();
        const PaymentPlanId agreed = m_book->done(monthly(plan, 3)).paymentPlan;
        const auto before = parts(agreed);
        m_book->now = before[1].deadlineAt + dayMs;
        m_book->done(RunDue());
        QCOMPARE(read(agreed).endedAt, std::optional(before[0].deadlineAt));
        RecordPayment late = m_book->paymentOf(plan, 100'00);
        late.valueDate = before[0].dueDate;
        m_book->done(late);
        QCOMPARE(read(agreed).status, PaymentPlanState::Broken);
        QCOMPARE(read(agreed).endedAt, std::optional(before[1].deadlineAt));
        QCOMPARE(parts(agreed)[2].verdictAt, std::optional(before[1].deadlineAt));
    }

    void itIsCompletedWithTheMoneyThatWasEnoughOrTheWaiverAfterIt()
    {
        m_book->role = Role::Supervisor;
        const PlanId plan = m_book->plan({100'00, 100'00});
        ProposePaymentPlan propose = monthly(plan, 2);
        propose.input.total = usd(100'00);
        const PaymentPlanId agreed = m_book->done(propose).paymentPlan;
        m_book->now += minuteMs;
        const auto first = m_book->pay(plan, 50'00);
        const qint64 firstAt = m_book->now;
        m_book->now += dayMs;
        m_book->pay(plan, 50'00);
        const qint64 secondAt = m_book->now;
        QCOMPARE(read(agreed).endedAt, std::optional(secondAt));
        m_book->now += dayMs;
        m_book->pay(plan, 50'00);
        m_book->done(ReversePayment{first.payment, u"no funds"_s, {}});
        QCOMPARE(read(agreed).endedAt, std::optional(m_book->now));
        QVERIFY(firstAt < secondAt);
        const PlanId other = m_book->plan({100'00, 100'00});
        propose.plan = other;
        const PaymentPlanId half = m_book->done(propose).paymentPlan;
        m_book->now += minuteMs;
        m_book->pay(other, 50'00);
        m_book->now += dayMs;
        m_book->done(WaiveInstalment{parts(half)[1].id, u"ill"_s});
        QCOMPARE(read(half).endedAt, std::optional(m_book->now));
    }

    void detoursLeaveNoTrace()
    {
        QVERIFY(rc::check("a payment plan that stands again might as well never have been cancelled", [&] {
            const auto history = anyHistory(aPaymentPlansHistory);
            const int from = *rc::gen::inRange(0, 8);
            const qint64 start = m_book->now;
            const QString one = play(history, from);
            m_book->now = start;
            const QString two = play(history, -1);
            m_book->now += 200 * dayMs;
            m_book->done(RunDue());
            if (one != two)
                qWarning().noquote() << one << "\n---\n" << two;
            RC_ASSERT((one == two));
            RC_ASSERT((m_book->differences() == QString()));
        }));
    }

private:
    static ReinstatePaymentPlan reinstate(PaymentPlanId paymentPlan) { return {paymentPlan, u"cancelled by mistake"_s}; }

    PaymentPlanRecord read(PaymentPlanId id) const
    {
        return must(RecordTable<PaymentPlanRecord>::get(m_book->database, id.value()));
    }

    std::vector<InstalmentRecord> parts(PaymentPlanId id) const { return must(instalmentsOf(m_book->database, read(id))); }

    ProposePaymentPlan monthly(PlanId plan, int count) const
    {
        ProposePaymentPlan propose;
        propose.plan = plan;
        propose.input.count = count;
        propose.input.first = m_book->today().addDays(14);
        return propose;
    }

    // It is cancelled before the step `from` and stands again in the end, with every instant that follows from the facts.
    QString play(const std::vector<Happening> &history, int from)
    {
        const PlanId plan = m_book->plan({100'00, 100'00, 2'000'00});
        ProposePaymentPlan propose = monthly(plan, 3);
        propose.input.total = usd(300'00);
        const PaymentPlanId agreed = m_book->done(propose).paymentPlan;
        std::vector<PaymentId> paid;
        bool isCancelled = false;
        for (size_t i = 0; i < history.size(); ++i) {
            const Happening &each = history[i];
            m_book->now += minuteMs;
            if (static_cast<int>(i) == from)
                isCancelled = m_book->run(CancelPaymentPlan{agreed, u"wrong customer"_s}).has_value();
            if (each.kind == Happening::Wait) {
                m_book->now += each.days * dayMs;
                m_book->done(RunDue());
            } else if (each.kind == Happening::Return && !paid.empty()) {
                m_book->done(ReversePayment{paid.back(), u"no funds"_s, {}});
                paid.pop_back();
            } else if (each.kind == Happening::Pay) {
                paid.push_back(payBefore(*m_book, plan, each.cents, each.days));
            }
        }
        m_book->now += minuteMs;
        if (isCancelled)
            m_book->done(reinstate(agreed));
        m_book->done(RunDue());
        return figuresOf(*m_book, plan);
    }
};

KEPT_TEST(ReinstatePaymentPlanTest)
#include "reinstatepaymentplantest.moc"
