// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/charging.h"
#include "models/commands/closeplan.h"
#include "models/commands/disputing.h"
#include "models/commands/paymentplandecision.h"
#include "models/commands/proposepaymentplan.h"
#include "models/commands/reversepayment.h"
#include "models/commands/setpolicy.h"
#include "tests/commands/booktest.h"
#include "tests/support/testrunner.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

NewItem feeDue(QDate date, qint64 cents)
{
    NewItem item;
    item.kind = ItemKind::Charge;
    item.dueDate = date;
    item.principal = usd(0);
    item.fees = usd(cents);
    return item;
}

AddCharge fee(PlanId plan, QDate date, qint64 cents)
{
    return {plan, feeDue(date, cents), u"returned direct debit"_s};
}

AddCharge interest(PlanId plan, QDate date, qint64 cents)
{
    NewItem item = feeDue(date, cents);
    item.interest = item.fees;
    item.fees.reset();
    return {plan, item, u"for the month"_s};
}

NewItem statement(QDate date, qint64 cents)
{
    NewItem item;
    item.dueDate = date;
    item.principal = usd(cents);
    return item;
}

// What is paid on each item, in the order of their dates and amounts: ids differ between plans.
QStringList paidOf(const Book &book, PlanId plan)
{
    QStringList lines;
    for (const ItemRecord &item : must(itemsOf(book.database, plan)))
        if (item.status != ItemStatus::Closed)
            lines.append(u"%1 %2 %3 %4"_s.arg(item.dueDate.toString(Qt::ISODate))
                             .arg(item.chargedMinor())
                             .arg(item.paidMinor())
                             .arg(nameOf(item.status)));
    lines.sort();
    return lines;
}

PlanId opened(const Book &book, const std::vector<NewItem> &items)
{
    OpenPlan open;
    open.account = book.account;
    open.items = items;
    return book.done(open).plan;
}

} // namespace

/// A charge told later than its date leaves money where it would be had it been told at once, and can be taken back.
class ChargingTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void aChargeRaisesWhatIsDue()
    {
        const PlanId plan = m_book->plan({100'00});
        const PlanRecord before = m_book->read(plan);
        const auto added = m_book->done(fee(plan, QDate(2026, 1, 15), 12'50));
        QCOMPARE(added.due, usd(112'50));
        QCOMPARE(added.charge, usd(12'50));
        QCOMPARE(added.payments, 0);
        const PlanRecord after = m_book->read(plan);
        QCOMPARE(after.fees.minor(), before.fees.minor() + 12'50);
        QCOMPARE(after.initialDue, before.initialDue);
    }

    void anEarlierChargeIsPaidBeforeWhatCameLater()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        m_book->pay(plan, 150'00);
        const auto added = m_book->done(fee(plan, QDate(2025, 11, 1), 20'00));
        QCOMPARE(added.payments, 1);
        const auto items = must(itemsOf(m_store->database(), plan));
        QCOMPARE(items.size(), size_t(3));
        QCOMPARE(items[0].paidFees, usd(20'00));
        QCOMPARE(items[1].paidPrincipal, usd(100'00));
        QCOMPARE(items[2].paidPrincipal, usd(30'00));
        QCOMPARE(m_book->read(plan).pastDueSince, QDate(2025, 12, 15));
    }

    void unallocatedCreditPaysACharge()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        m_book->role = Role::Administrator;
        SetPolicy policy;
        policy.closureThresholds = u"USD 0.00"_s;
        m_book->done(policy);
        m_book->pay(plan, 199'00);
        const auto added = m_book->done(fee(plan, QDate(2026, 1, 20), 10'00));
        QCOMPARE(added.due, usd(11'00));
        QCOMPARE(m_book->pay(plan, 5'00).unallocated, usd(0));
    }

    void takenBackAChargeLeavesNoTrace()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        m_book->pay(plan, 150'00);
        const auto items = paidOf(*m_book, plan);
        const PlanRecord before = m_book->read(plan);
        const auto added = m_book->done(fee(plan, QDate(2025, 11, 1), 20'00));
        const auto removed = m_book->done(RemoveCharge{added.item, u"charged in error"_s});
        QCOMPARE(removed.due, before.currentDue);
        QCOMPARE(paidOf(*m_book, plan), items);
        QCOMPARE(m_book->read(plan).fees, before.fees);
        QCOMPARE(m_book->run(RemoveCharge{added.item, u"again"_s}).error().code, u"CHARGE.REMOVED"_s);
    }

    void aChargeThatWasAllThatIsLeftClosesThePlanWhenItGoes()
    {
        const PlanId plan = m_book->plan({100'00});
        const auto added = m_book->done(fee(plan, QDate(2026, 1, 20), 20'00));
        m_book->pay(plan, 100'00);
        QVERIFY(!m_book->read(plan).isClosed);
        QVERIFY(m_book->done(RemoveCharge{added.item, u"waived"_s}).closed);
    }

    void aReversalOpensAPlanThatClosedWhenAChargeWent()
    {
        const PlanId plan = m_book->plan({100'00});
        const auto added = m_book->done(fee(plan, QDate(2026, 1, 20), 20'00));
        const auto paid = m_book->pay(plan, 100'00);
        QVERIFY(m_book->done(RemoveCharge{added.item, u"waived"_s}).closed);
        QVERIFY(m_book->done(ReversePayment{paid.payment, u"no funds"_s, {}}).reopened);
        QCOMPARE(m_book->read(plan).currentDue, usd(100'00));
        QVERIFY(!m_book->read(plan).isClosed);
    }

    void aReversalLeavesWhatSomebodyClosedClosed()
    {
        const PlanId plan = m_book->plan({100'00});
        m_book->done(ClosePlan{plan, u"written off"_s});
        const auto paid = m_book->pay(plan, 100'00);
        QVERIFY(!m_book->done(ReversePayment{paid.payment, u"no funds"_s, {}}).reopened);
        QVERIFY(m_book->read(plan).isClosed);
    }

    void aDisputedChargeIsNotTakenBack()
    {
        const PlanId plan = m_book->plan({100'00});
        const auto added = m_book->done(fee(plan, QDate(2026, 1, 20), 30'00));
        OpenDispute open{plan, added.item, DisputeKind::Amount, usd(30'00), {}, {}, {}, {}, {}, {}};
        const auto dispute = m_book->done(open);
        const auto refused = m_book->run(RemoveCharge{added.item, u"waived"_s});
        QCOMPARE(refused.error().code, u"CHARGE.DISPUTED"_s);
        QCOMPARE(refused.error().findings.front().values.value(u"dispute"_s).toString(), dispute.number);
        m_book->done(ResolveDispute{dispute.dispute, DisputeOutcome::PartlyUpheld, usd(20'00), u"too much"_s});
        QCOMPARE(m_book->read(plan).fees, usd(10'00));
        m_book->done(RemoveCharge{added.item, u"waived"_s});
        QCOMPARE(m_book->read(plan).fees, usd(0));
        m_book->role = Role::Supervisor;
        QCOMPARE(m_book->run(ReopenDispute{dispute.dispute, u"a mistake"_s}).error().code, u"DISPUTE.REMOVED"_s);
        QCOMPARE(m_book->read(plan).disputed, usd(0));
        QCOMPARE(m_book->differences(), QString());
    }

    void aPaymentReversedAfterACharge()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        const auto paid = m_book->pay(plan, 150'00);
        m_book->done(fee(plan, QDate(2025, 11, 1), 20'00));
        m_book->done(ReversePayment{paid.payment, u"no funds"_s, {}});
        QCOMPARE(m_book->read(plan).currentDue, usd(220'00));
        for (const ItemRecord &item : must(itemsOf(m_store->database(), plan)))
            QCOMPARE(item.paidMinor(), 0);
    }

    void whatIsNoChargeIsRefused()
    {
        const PlanId plan = m_book->plan({100'00});
        const QDate day(2026, 1, 15);
        QCOMPARE(m_book->run(fee(plan, day, 0)).error().code, u"PLAN.AMOUNT"_s);
        QCOMPARE(m_book->run(fee(plan, day, -1)).error().code, u"PLAN.AMOUNT"_s);
        QCOMPARE(m_book->run(fee(plan, QDate(), 5'00)).error().code, u"CHARGE.DATE"_s);
        QCOMPARE(m_book->run(fee(PlanId::fromValue(987'654), day, 5'00)).error().code, u"RECORD.MISSING"_s);
        AddCharge silent = fee(plan, day, 5'00);
        silent.reason = u"  "_s;
        QCOMPARE(m_book->run(silent).error().code, u"REASON.EMPTY"_s);
        AddCharge foreign = fee(plan, day, 5'00);
        foreign.charge.principal = Money::zero(*Currency::fromCode(u"EUR"_s));
        foreign.charge.fees.reset();
        QCOMPARE(m_book->run(foreign).error().code, u"CHARGE.CURRENCY"_s);
        const PlanItemId item = must(itemsOf(m_store->database(), plan)).front().id;
        QCOMPARE(m_book->run(RemoveCharge{item, u"not mine"_s}).error().code, u"CHARGE.KIND"_s);
        m_book->done(ClosePlan{plan, u"done"_s});
        QVERIFY(!m_book->run(fee(plan, day, 5'00)));
    }

    void frozenInterestIsNotCharged()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        ProposePaymentPlan propose;
        propose.plan = plan;
        propose.input.count = 2;
        propose.input.first = m_book->today().addDays(7);
        propose.input.freezesInterest = true;
        const auto proposed = m_book->done(propose);
        const QDate today = m_book->today();
        const auto refused = m_book->run(interest(plan, today, 5'00));
        QCOMPARE(refused.error().code, u"CHARGE.FROZEN"_s);
        QCOMPARE(refused.error().findings.front().values.value(u"since"_s).toDate(), today);
        QCOMPARE(m_book->run(interest(plan, today.addDays(60), 5'00)).error().code, u"CHARGE.FROZEN"_s);
        m_book->done(interest(plan, today.addDays(-1), 1'00)); // of the time before
        m_book->done(fee(plan, today, 1'00));                  // not interest
        m_book->done(CancelPaymentPlan{proposed.paymentPlan, u"no money after all"_s});
        m_book->done(interest(plan, today, 5'00));
    }

    void withoutAFreezeInterestRuns()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        ProposePaymentPlan propose;
        propose.plan = plan;
        propose.input.count = 2;
        propose.input.first = m_book->today().addDays(7);
        m_book->done(propose);
        QCOMPARE(m_book->done(interest(plan, m_book->today(), 5'00)).due, usd(205'00));
    }

    void toldLateOrAtOnceItIsTheSame()
    {
        QVERIFY(rc::check([&] {
            const auto cents = rc::gen::inRange<qint64>(1, 150'00);
            const QDate start(2025, 10, 1);
            std::vector<NewItem> items;
            for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
                items.push_back(statement(start.addDays(*rc::gen::inRange(0, 80)), 150'00 + *cents));
            const NewItem late = feeDue(start.addDays(*rc::gen::inRange(0, 80)), *cents);
            auto all = items;
            all.push_back(late);
            const PlanId told = opened(*m_book, all);
            const PlanId added = opened(*m_book, items);
            for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
                RecordPayment payment = m_book->paymentOf(told, *rc::gen::inRange<qint64>(1, 49'00));
                payment.valueDate = start.addDays(*rc::gen::inRange(0, 80));
                m_book->done(payment);
                payment.plan = added;
                m_book->done(payment);
            }
            m_book->done(AddCharge{added, late, u"told late"_s});
            RC_ASSERT(m_book->read(told).currentDue == m_book->read(added).currentDue);
            RC_ASSERT(paidOf(*m_book, told) == paidOf(*m_book, added));
        }));
    }
};

KEPT_TEST(ChargingTest)

#include "chargingtest.moc"
