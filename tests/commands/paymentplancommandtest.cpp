// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/changeinstalment.h"
#include "models/commands/charging.h"
#include "models/commands/disputing.h"
#include "models/commands/paymentplandecision.h"
#include "models/commands/proposepaymentplan.h"
#include "models/commands/reopenplan.h"
#include "models/commands/reversepayment.h"
#include "models/commands/rundue.h"
#include "models/commands/setpaymentplanterms.h"
#include "models/queries/paymentplans.h"
#include "tests/commands/booktest.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr qint64 dayMs = 24LL * 3'600'000;

} // namespace

/// A payment plan is agreed within limits, paid by what comes in, broken by what does not, and taken back exactly.
class PaymentPlanCommandTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void withinTheLimitsItIsActiveAtOnce()
    {
        const PlanId plan = m_book->plan({100'00, 100'00, 100'00});
        const auto proposed = m_book->done(monthly(plan, 3));
        QCOMPARE(proposed.status, PaymentPlanState::Active);
        QCOMPARE(proposed.number, u"PP-000001"_s);
        QCOMPARE(proposed.total, usd(300'00));
        QCOMPARE(m_book->read(plan).paymentPlanStatus, u"Active"_s);
        QCOMPARE(m_book->read(plan).nextInstalment, proposed.first);
        QCOMPARE(m_book->read(plan).status, PlanStatus::InProgress);
    }

    void theLastInstalmentTakesTheRounding()
    {
        const PlanId plan = m_book->plan({100'00});
        const auto proposed = m_book->done(monthly(plan, 3));
        const auto parts = instalments(proposed.paymentPlan);
        QCOMPARE(parts[0].amount, usd(33'33));
        QCOMPARE(parts[2].amount, usd(33'34));
    }

    void beyondTheLimitsItWaitsForASupervisor()
    {
        const auto [specialist, supervisor] = m_book->people(5);
        const PlanId plan = m_book->plan({100'00});
        ProposePaymentPlan settle = monthly(plan, 2);
        settle.input.settlementBasisPoints = 6'000;
        m_book->actor = specialist;
        const auto proposed = m_book->done(settle);
        QCOMPARE(proposed.status, PaymentPlanState::PendingApproval);
        QCOMPARE(proposed.total, usd(60'00));
        QCOMPARE(proposed.forgiven, usd(40'00));
        QCOMPARE(proposed.needs, std::vector<QString>{u"PAYPLAN.LIMIT.SETTLEMENT"_s});
        QCOMPARE(m_book->run(monthly(plan, 3)).error().code, u"PAYPLAN.PENDING"_s);
        QCOMPARE(m_book->run(ApprovePaymentPlan{proposed.paymentPlan, {}}).error().code, u"ROLE.RIGHT"_s);
        m_book->actor = supervisor;
        m_book->role = Role::Supervisor;
        QCOMPARE(m_book->done(ApprovePaymentPlan{proposed.paymentPlan, {}}).status, PaymentPlanState::Active);
        QCOMPARE(m_book->run(ApprovePaymentPlan{proposed.paymentPlan, {}}).error().code, u"PAYPLAN.DECIDED"_s);
    }

    void nobodyApprovesTheirOwn()
    {
        const auto [specialist, supervisor] = m_book->people(5);
        const PlanId plan = m_book->plan({100'00});
        ProposePaymentPlan settle = monthly(plan, 2);
        settle.input.settlementBasisPoints = 1'000;
        m_book->actor = supervisor;
        m_book->role = Role::Supervisor;
        const auto proposed = m_book->done(settle);
        QCOMPARE(m_book->run(ApprovePaymentPlan{proposed.paymentPlan, {}}).error().code, u"PAYPLAN.OWN"_s);
        m_book->actor = specialist;
        QCOMPARE(m_book->run(ApprovePaymentPlan{proposed.paymentPlan, {}}).error().code, u"PAYPLAN.BEYOND"_s);
        QCOMPARE(m_book->done(RejectPaymentPlan{proposed.paymentPlan, u"too little"_s}).status, PaymentPlanState::Rejected);
        m_book->done(monthly(plan, 3));
    }

    void onlyOneIsActiveWhoeverWritesIt()
    {
        const PlanId plan = m_book->plan();
        m_book->done(monthly(plan, 3));
        QCOMPARE(m_book->run(monthly(plan, 3)).error().code, u"PAYPLAN.ACTIVE"_s);
        const auto second = m_store->database().execute(
            u"INSERT INTO payment_schedule (id, collection_plan_id, kind, status, currency_iso_code, amount) "
            "VALUES (77, %1, 'Arrangement', 'Active', 'USD', 1)"_s.arg(plan.value()));
        QCOMPARE(second.error().code, u"STORE.UNIQUE"_s);
    }

    void moneyPaysTheInstalmentsInTurnAndComesBackExactly()
    {
        const PlanId plan = m_book->plan({100'00, 100'00, 100'00});
        const auto proposed = m_book->done(monthly(plan, 3));
        const PlanRecord before = m_book->read(plan);
        const auto paid = m_book->pay(plan, 150'00);
        QCOMPARE(paid.instalments, usd(150'00));
        auto parts = instalments(proposed.paymentPlan);
        QCOMPARE(parts[0].status, InstalmentState::Paid);
        QCOMPARE(parts[1].received, usd(50'00));
        QCOMPARE(m_book->read(plan).nextInstalment, parts[1].dueDate);
        m_book->done(ReversePayment{paid.payment, u"no funds"_s, {}});
        parts = instalments(proposed.paymentPlan);
        QCOMPARE(parts[0].status, InstalmentState::Open);
        QCOMPARE(parts[1].received, usd(0));
        QCOMPARE(m_book->read(plan).nextInstalment, before.nextInstalment);
    }

    void aMissedInstalmentBreaksItOnceWhoeverRuns()
    {
        const PlanId plan = m_book->plan({100'00, 100'00, 100'00});
        const auto proposed = m_book->done(monthly(plan, 3));
        const auto first = instalments(proposed.paymentPlan).front();
        m_book->now = first.deadlineAt;
        QCOMPARE(m_book->done(RunDue()).paymentPlansBroken, 0);
        m_book->now = first.deadlineAt + 1;
        QCOMPARE(m_book->done(RunDue()).paymentPlansBroken, 1);
        QCOMPARE(m_book->done(RunDue()).plans, 0);
        QCOMPARE(m_book->read(plan).paymentPlanStatus, u"Broken"_s);
        QVERIFY(!m_book->read(plan).nextInstalment);
        QCOMPARE(instalments(proposed.paymentPlan)[1].status, InstalmentState::Ended);
        RecordPayment late = m_book->paymentOf(plan, 100'00);
        late.valueDate = first.dueDate;
        m_book->done(late);
        QCOMPARE(m_book->read(plan).paymentPlanStatus, u"Active"_s);
        QCOMPARE(instalments(proposed.paymentPlan)[1].status, InstalmentState::Open);
    }

    void moneyAfterTheBreakCountsForANewOne()
    {
        const PlanId plan = m_book->plan({100'00, 100'00, 100'00});
        const auto old = m_book->done(monthly(plan, 3));
        m_book->now = instalments(old.paymentPlan).front().deadlineAt + dayMs;
        m_book->done(RunDue());
        const auto next = m_book->done(monthly(plan, 3));
        QCOMPARE(m_book->pay(plan, 100'00).instalments, usd(100'00));
        QCOMPARE(instalments(next.paymentPlan).front().status, InstalmentState::Paid);
        QCOMPARE(instalments(old.paymentPlan).front().received, usd(0));
    }

    void aSettlementForgivesTheRestWhenItIsPaidAndNotBefore()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        ProposePaymentPlan settle = monthly(plan, 2);
        settle.input.settlementBasisPoints = 9'000;
        m_book->done(settle);
        m_book->pay(plan, 90'00);
        QCOMPARE(m_book->read(plan).currentDue, usd(110'00));
        const auto paid = m_book->pay(plan, 90'00);
        QVERIFY(paid.closed);
        QCOMPARE(m_book->read(plan).currentDue, usd(0));
        QCOMPARE(m_book->read(plan).paymentPlanStatus, u"Completed"_s);
        QVERIFY(m_book->done(ReversePayment{paid.payment, u"no funds"_s, {}}).reopened);
        QCOMPARE(m_book->read(plan).currentDue, usd(110'00));
        QCOMPARE(m_book->read(plan).paymentPlanStatus, u"Active"_s);
        QCOMPARE(m_book->read(plan).status, PlanStatus::InProgress);
    }

    void aLaterChargeLeavesASettlementAlone_data()
    {
        QTest::addColumn<int>("daysBefore");
        QTest::newRow("after its items") << 1;
        QTest::newRow("before its items") << 200;
    }

    void aLaterChargeLeavesASettlementAlone()
    {
        QFETCH(const int, daysBefore);
        const PlanId plan = m_book->plan({120'00, 200'00});
        settle(plan, 1);
        m_book->now += dayMs;
        m_book->done(feeOf(plan, m_book->today(), 30'00));
        QCOMPARE(m_book->pay(plan, 288'00).due, usd(30'00));
        m_book->done(feeOf(plan, m_book->today().addDays(-daysBefore), 5'00));
        const PlanRecord after = m_book->read(plan);
        QCOMPARE(after.currentDue, usd(35'00));
        QCOMPARE(after.unallocated, usd(0));
        QVERIFY(!after.isClosed);
        QCOMPARE(after.paymentPlanStatus, u"Completed"_s);
        QCOMPARE(forgivenOn(plan), 32'00);
        QCOMPARE(m_book->differences(), QString());
    }

    void openedAgainASettlementKeepsWhatItGot()
    {
        const PlanId plan = m_book->plan({120'00, 200'00});
        settle(plan, 1);
        QVERIFY(m_book->pay(plan, 288'00).closed);
        m_book->now += dayMs;
        m_book->role = Role::Supervisor;
        m_book->done(ReopenPlan{plan, u"one more fee"_s});
        QCOMPARE(m_book->done(feeOf(plan, m_book->today().addDays(-1), 5'00)).due, usd(5'00));
        QCOMPARE(m_book->read(plan).unallocated, usd(0));
        QCOMPARE(forgivenOn(plan), 32'00);
    }

    void anInstalmentOfASettlementIsNotWaived()
    {
        const PlanId plan = m_book->plan({120'00, 200'00});
        const auto proposed = settle(plan, 2);
        const InstalmentId first = instalments(proposed.paymentPlan).front().id;
        m_book->role = Role::Supervisor;
        QCOMPARE(m_book->run(WaiveInstalment{first, u"ill"_s}).error().code, u"PAYPLAN.FORGIVES"_s);
        m_book->done(DeferInstalment{first, u"ill"_s});
        QCOMPARE(m_book->read(plan).currentDue, usd(320'00));
        QCOMPARE(m_book->read(plan).paymentPlanStatus, u"Active"_s);
    }

    void aWaivedInstalmentForgivesNothing()
    {
        const PlanId plan = m_book->plan({120'00, 200'00});
        const auto proposed = settle(plan, 2);
        const InstalmentId first = instalments(proposed.paymentPlan).front().id;
        m_store->execute(u"UPDATE payment_schedule_item SET status = 'Waived' WHERE id = %1"_s.arg(first.value())); // by a feed
        QCOMPARE(m_book->pay(plan, 144'00).due, usd(176'00));
        QCOMPARE(m_book->read(plan).paymentPlanStatus, u"Completed"_s);
        QCOMPARE(forgivenOn(plan), 0);
    }

    void aSettlementLeavesWhatIsDisputed_data()
    {
        QTest::addColumn<bool>("ofAnItem");
        QTest::newRow("of the plan") << false;
        QTest::newRow("of an item") << true;
    }

    void aSettlementLeavesWhatIsDisputed()
    {
        QFETCH(const bool, ofAnItem);
        const PlanId plan = m_book->plan({120'00, 200'00});
        const auto items = must(itemsOf(m_book->database, plan));
        OpenDispute dispute{plan, {}, DisputeKind::Amount, usd(100'00), {}, {}, {}, {}, {}, {}};
        if (ofAnItem)
            dispute.item = items.back().id;
        m_book->done(dispute);
        const auto proposed = settle(plan, 1);
        QCOMPARE(proposed.total, usd(198'00));
        QCOMPARE(m_book->pay(plan, 198'00).due, usd(100'00));
        const PlanRecord after = m_book->read(plan);
        QVERIFY(!after.isClosed);
        QCOMPARE(after.disputed, usd(100'00));
        QCOMPARE(after.paymentPlanStatus, u"Completed"_s);
        QCOMPARE(forgivenOn(plan), 22'00);
        QCOMPARE(m_book->differences(), QString());
    }

    void whatIsPaidBesideASettlementIsCreditInAnyOrder()
    {
        QStringList states;
        for (const std::vector<qint64> &amounts : {std::vector<qint64>{144'00, 144'00, 50'00}, {50'00, 144'00, 144'00}}) {
            const PlanId plan = m_book->plan({120'00, 200'00});
            settle(plan, 2);
            for (const qint64 amount : amounts)
                m_book->pay(plan, amount);
            const PlanRecord after = m_book->read(plan);
            states.append(u"%1 %2 %3"_s.arg(after.currentDue.minor()).arg(after.unallocated.minor()).arg(forgivenOn(plan)));
            QCOMPARE(m_book->differences(), QString());
        }
        QCOMPARE(states, QStringList(2, u"0 5000 3200"_s));
    }

    void anOfferThatNobodyDecidedExpires()
    {
        const PlanId plan = m_book->plan({100'00});
        ProposePaymentPlan settle = monthly(plan, 1);
        settle.input.settlementBasisPoints = 1'000;
        settle.input.expires = m_book->today().addDays(40);
        const auto proposed = m_book->done(settle);
        m_book->now += 41 * dayMs;
        QCOMPARE(m_book->done(RunDue()).offersExpired, 1);
        QCOMPARE(m_book->done(RunDue()).plans, 0);
        m_book->role = Role::Supervisor;
        QCOMPARE(m_book->run(ApprovePaymentPlan{proposed.paymentPlan, {}}).error().code, u"PAYPLAN.DECIDED"_s);
    }

    void anInstalmentIsPutOffOrWaivedAndExpectedAgain()
    {
        const PlanId plan = m_book->plan({100'00, 100'00, 100'00});
        const auto proposed = m_book->done(monthly(plan, 3));
        const auto first = instalments(proposed.paymentPlan).front();
        const auto last = instalments(proposed.paymentPlan).back();
        m_book->done(DeferInstalment{first.id, u"ill"_s});
        auto parts = instalments(proposed.paymentPlan);
        QCOMPARE(parts.size(), size_t(4));
        QVERIFY(parts.back().dueDate > last.dueDate);
        QCOMPARE(m_book->run(DeferInstalment{parts[1].id, u"ill"_s}).error().code, u"PAYPLAN.DEFERRED"_s);
        QCOMPARE(m_book->run(WaiveInstalment{parts[1].id, u"ill"_s}).error().code, u"ROLE.RIGHT"_s);
        m_book->done(ReinstateInstalment{first.id});
        QCOMPARE(instalments(proposed.paymentPlan).size(), size_t(3));
        m_book->role = Role::Supervisor;
        m_book->now = first.deadlineAt + 1;
        m_book->done(RunDue());
        QCOMPARE(m_book->read(plan).paymentPlanStatus, u"Broken"_s);
        QCOMPARE(m_book->done(WaiveInstalment{first.id, u"ill"_s}).status, PaymentPlanState::Active);
    }

    void whatIsWaivedOrPutOffTakesNoMoneyBeforeWhatIsOwed()
    {
        const PlanId plan = m_book->plan({100'00, 100'00, 100'00});
        const auto proposed = m_book->done(monthly(plan, 3));
        const auto before = instalments(proposed.paymentPlan);
        m_book->role = Role::Supervisor;
        m_book->done(WaiveInstalment{before[0].id, u"ill"_s});
        m_book->done(DeferInstalment{before[1].id, u"ill"_s});
        m_book->pay(plan, 130'00);
        const auto after = instalments(proposed.paymentPlan);
        QCOMPARE(after.size(), size_t(4)); // what was put off is owed at the end
        QCOMPARE(after[0].received, usd(0));
        QCOMPARE(after[1].received, usd(0));
        QCOMPARE(after[2].status, InstalmentState::Paid);
        QCOMPARE(after[3].received, usd(30'00));
        m_book->done(ReinstateInstalment{before[0].id}); // owed again, it is the first
        QCOMPARE(instalments(proposed.paymentPlan)[0].status, InstalmentState::Paid);
        QCOMPARE(instalments(proposed.paymentPlan)[2].received, usd(30'00));
    }

    void everyCadenceAndTemplateIsWorkedOut()
    {
        for (const PaymentPlanTemplate &offer : standardPaymentPlanTemplates()) {
            const PlanId plan = m_book->plan({3'000'00});
            ProposePaymentPlan propose;
            propose.plan = plan;
            propose.input.templateCode = offer.code;
            propose.input.first = m_book->today().addDays(7);
            const auto proposed = m_book->done(propose);
            QCOMPARE(proposed.count, offer.count.value_or(1));
            m_book->done(CancelPaymentPlan{proposed.paymentPlan, u"changed their mind"_s});
            QCOMPARE(m_book->run(CancelPaymentPlan{proposed.paymentPlan, u"again"_s}).error().code, u"PAYPLAN.OVERALREADY"_s);
        }
    }

    void theHouseStatesTemplatesAndLimits()
    {
        m_book->role = Role::Administrator;
        SetPaymentPlanTemplate own;
        own.code = u"MONTHLY-6"_s;
        own.name = u"Ours"_s;
        own.count = 5;
        QVERIFY(m_book->done(own).replacesStandard);
        SetPaymentPlanLimits limits;
        limits.maximumDays = 10;
        limits.maximumInstalments = 10;
        limits.firstWithinDays = 60;
        m_book->done(limits);
        m_book->role = Role::Specialist;
        ProposePaymentPlan propose = monthly(m_book->plan({100'00}), 0);
        propose.input.count.reset();
        propose.input.templateCode = u"MONTHLY-6"_s;
        const auto proposed = m_book->done(propose);
        QCOMPARE(proposed.count, 5);
        QCOMPARE(proposed.needs, std::vector<QString>{u"PAYPLAN.LIMIT.DAYS"_s});
        propose.input.templateCode = u"NONE"_s;
        QCOMPARE(m_book->run(propose).error().code, u"PAYPLAN.TEMPLATE"_s);
    }

    void thePreviewSaysWhatTheCommandWillDo()
    {
        const PlanId plan = m_book->plan({100'00, 100'00});
        const ProposePaymentPlan propose = monthly(plan, 5);
        PaymentPlanPreview question{plan, draftOf(propose.input, {}, m_book->today()), Role::Specialist};
        const Asking asking{m_book->now, m_book->today(), {}, QTimeZone("America/New_York")};
        const auto preview = must(answer(m_store->database(), asking, question));
        QVERIFY(preview.offer && preview.findings.empty() && !preview.waitsForApproval);
        const auto proposed = m_book->done(propose);
        const auto detail = must(answer(m_store->database(), asking, PaymentPlanDetail{plan}));
        QCOMPARE(detail.paymentPlans.size(), size_t(1));
        const auto &rows = detail.paymentPlans.front().instalments;
        for (size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(rows[i].amount, preview.offer->parts[i].amount);
            QCOMPARE(rows[i].dueDate, preview.offer->parts[i].due);
        }
        question.draft.count.reset();
        question.draft.first.reset();
        const auto open = must(answer(m_store->database(), asking, question));
        QVERIFY(!open.offer);
        QCOMPARE(open.findings.front().rule, u"PLAN.OPEN"_s);
    }

private:
    PaymentPlanProposed settle(PlanId plan, int count) const
    {
        ProposePaymentPlan propose = monthly(plan, count);
        propose.input.settlementBasisPoints = 9'000;
        return m_book->done(propose);
    }

    static AddCharge feeOf(PlanId plan, QDate due, qint64 cents)
    {
        AddCharge charge;
        charge.plan = plan;
        charge.charge.kind = ItemKind::Charge;
        charge.charge.dueDate = due;
        charge.charge.principal = usd(0);
        charge.charge.fees = usd(cents);
        charge.reason = u"returned direct debit"_s;
        return charge;
    }

    qint64 forgivenOn(PlanId plan) const
    {
        qint64 forgiven = 0;
        for (const ItemRecord &item : must(itemsOf(m_book->database, plan)))
            forgiven += item.forgiven.minor();
        return forgiven;
    }

    ProposePaymentPlan monthly(PlanId plan, int count) const
    {
        ProposePaymentPlan propose;
        propose.plan = plan;
        propose.input.count = count;
        propose.input.first = m_book->today().addDays(14);
        return propose;
    }

    std::vector<InstalmentRecord> instalments(PaymentPlanId id) const
    {
        Database &database = m_store->database();
        return must(instalmentsOf(database, must(RecordTable<PaymentPlanRecord>::get(database, id.value()))));
    }
};

KEPT_TEST(PaymentPlanCommandTest)
#include "paymentplancommandtest.moc"
