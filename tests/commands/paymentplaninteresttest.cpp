// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/changeinstalment.h"
#include "models/commands/charging.h"
#include "models/commands/disputing.h"
#include "models/commands/paymentplandecision.h"
#include "models/commands/proposepaymentplan.h"
#include "models/commands/reinstatepaymentplan.h"
#include "models/commands/reversepayment.h"
#include "models/commands/rundue.h"
#include "models/commands/setpaymentplanterms.h"
#include "models/queries/paymentplans.h"
#include "models/queries/paymentpreview.h"
#include "tests/commands/booktest.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr qint64 dayMs = 24LL * 3'600'000;

} // namespace

/// The interest of a payment plan is owed with its instalments and as long as they are, and comes and goes exactly.
class PaymentPlanInterestTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void itIsChargedWithTheInstalmentsOnceThePaymentPlanIsActive()
    {
        const PlanId plan = m_book->plan({100'00, 100'00, 100'00});
        const auto proposed = m_book->done(flat(plan, 3)); // 300 x 1 % x 3
        QCOMPARE(proposed.status, PaymentPlanState::Active);
        QCOMPARE(proposed.total, usd(309'00));
        QCOMPARE(proposed.interest, usd(9'00));
        const auto parts = instalments(proposed.paymentPlan);
        QCOMPARE(parts[0].amount, usd(103'00));
        QCOMPARE(parts[0].interest, usd(3'00));
        QCOMPARE(m_book->read(plan).currentDue, usd(309'00));
        QCOMPARE(m_book->read(plan).interest, usd(9'00));
        const ItemRecord charge = chargeOf(parts[0]);
        QCOMPARE(charge.kind, nameOf(ItemKind::Charge));
        QCOMPARE(charge.name, u"PP-000001/1"_s);
        QCOMPARE(charge.dueDate, parts[0].dueDate);
        QCOMPARE(charge.interest, usd(3'00));
        QCOMPARE(m_store->integer(u"SELECT interest_basis_points FROM payment_schedule"_s), 1'200);
    }

    void itsInstalmentsPayAllOfItAndClosePlan()
    {
        const PlanId plan = m_book->plan({100'00, 100'00, 100'00});
        m_book->done(flat(plan, 3));
        QVERIFY(!m_book->pay(plan, 300'00).closed);
        QCOMPARE(m_book->read(plan).currentDue, usd(9'00));
        QVERIFY(m_book->pay(plan, 9'00).closed);
        QCOMPARE(m_book->read(plan).paymentPlanStatus, u"Completed"_s);
    }

    void unallocatedCreditGoesToIt()
    {
        const PlanId plan = m_book->plan({100'00});
        m_book->done(AddCharge{plan, feeOf(10'00), u"for the letter"_s});
        m_book->pay(plan, 60'00);
        const auto before = m_book->read(plan);
        m_book->done(flat(plan, 2)); // 50 x 1 % x 2
        QCOMPARE(m_book->read(plan).currentDue.minor(), before.currentDue.minor() + 1'00);
    }

    void waitingItChargesNothing()
    {
        const auto [specialist, supervisor] = m_book->people(5);
        const PlanId plan = m_book->plan();
        m_book->actor = specialist;
        ProposePaymentPlan dear = flat(plan, 3);
        dear.input.interestBasisPoints = 1'201;
        const auto proposed = m_book->done(dear);
        QCOMPARE(proposed.needs, std::vector<QString>{u"PAYPLAN.LIMIT.INTEREST"_s});
        QCOMPARE(m_book->read(plan).currentDue, usd(300'00));
        m_book->actor = supervisor;
        m_book->role = Role::Supervisor;
        m_book->done(ApprovePaymentPlan{proposed.paymentPlan, {}});
        QCOMPARE(m_book->read(plan).currentDue, proposed.total);
    }

    void cancelledItIsOwedNoMoreAndComesBackExactly()
    {
        const PlanId plan = m_book->plan();
        const auto proposed = m_book->done(flat(plan, 3));
        m_book->pay(plan, 120'00); // the first and a part of the second
        const QString before = m_book->figures(plan);
        m_book->done(CancelPaymentPlan{proposed.paymentPlan, u"asked"_s});
        QCOMPARE(m_book->read(plan).currentDue, usd(300'00 + 3'00 - 120'00));
        QCOMPARE(m_book->read(plan).interest, usd(3'00));
        QCOMPARE(chargeOf(instalments(proposed.paymentPlan)[1]).status, ItemStatus::Closed);
        QCOMPARE(m_book->differences(), QString());
        m_book->done(ReinstatePaymentPlan{proposed.paymentPlan, u"by mistake"_s});
        QCOMPARE(m_book->figures(plan), before);
    }

    void brokenOnlyWhatHadComeDueStays()
    {
        const PlanId plan = m_book->plan();
        const auto proposed = m_book->done(flat(plan, 3));
        m_book->now += 30 * dayMs;
        QCOMPARE(m_book->done(RunDue()).paymentPlansBroken, 1);
        QCOMPARE(m_book->read(plan).currentDue, usd(303'00));
        QCOMPARE(m_book->differences(), QString());
        // Money of that time that is told later makes good for it, as its preview says.
        RecordPayment late = m_book->paymentOf(plan, 103'00);
        late.valueDate = instalments(proposed.paymentPlan)[0].dueDate;
        const auto outcome = previewOf(plan, late);
        QCOMPARE(outcome.paymentPlan, PaymentPlanState::Active);
        QCOMPARE(outcome.due, usd(309'00 - 103'00));
        const auto paid = m_book->done(late);
        QCOMPARE(m_book->read(plan).currentDue, outcome.due);
        QCOMPARE(m_book->read(plan).paymentPlanStatus, u"Active"_s);
        m_book->done(ReversePayment{paid.payment, u"no funds"_s, {}});
        QCOMPARE(m_book->read(plan).currentDue, usd(303'00));
    }

    void waivedItIsOwedNoMore()
    {
        m_book->role = Role::Supervisor;
        const PlanId plan = m_book->plan();
        const auto proposed = m_book->done(flat(plan, 3));
        const QString before = m_book->figures(plan);
        const InstalmentId second = instalments(proposed.paymentPlan)[1].id;
        m_book->done(WaiveInstalment{second, u"goodwill"_s});
        QCOMPARE(m_book->read(plan).currentDue, usd(306'00));
        m_book->done(ReinstateInstalment{second});
        QCOMPARE(m_book->figures(plan), before);
    }

    void putOffItIsDueLater()
    {
        const PlanId plan = m_book->plan();
        const auto proposed = m_book->done(flat(plan, 3));
        const InstalmentRecord first = instalments(proposed.paymentPlan)[0];
        m_book->done(DeferInstalment{first.id, u"next month"_s});
        const auto parts = instalments(proposed.paymentPlan);
        QCOMPARE(m_book->read(plan).currentDue, usd(309'00));
        QCOMPARE(chargeOf(parts.back()).id, chargeOf(first).id);
        QCOMPARE(chargeOf(first).dueDate, parts.back().dueDate);
        m_book->done(ReinstateInstalment{first.id});
        QCOMPARE(chargeOf(first).dueDate, first.dueDate);
    }

    void whoPaidEarlyOwesNothingMoreOnceItIsCancelled()
    {
        const PlanId plan = m_book->plan();
        const auto proposed = m_book->done(flat(plan, 3));
        m_book->pay(plan, 306'00); // two instalments and 100 of the third
        m_book->done(CancelPaymentPlan{proposed.paymentPlan, u"paid up early"_s});
        const PlanRecord after = m_book->read(plan);
        QCOMPARE(after.currentDue, usd(0));
        QVERIFY(after.isClosed);
        QVERIFY(after.closedAsSettled);
    }

    void itGoesWithItsInstalmentAndNotByItself()
    {
        const PlanId plan = m_book->plan();
        const auto proposed = m_book->done(flat(plan, 3));
        const ItemRecord charge = chargeOf(instalments(proposed.paymentPlan)[0]);
        QCOMPARE(m_book->run(RemoveCharge{charge.id, u"by mistake"_s}).error().findings.front().rule, u"CHARGE.INSTALMENT"_s);
    }

    void disputedItStaysUntilThatIsDecided()
    {
        const PlanId plan = m_book->plan();
        const auto proposed = m_book->done(flat(plan, 3));
        OpenDispute open;
        open.plan = plan;
        open.item = chargeOf(instalments(proposed.paymentPlan)[2]).id;
        open.amount = usd(3'00);
        const auto dispute = m_book->done(open);
        m_book->done(CancelPaymentPlan{proposed.paymentPlan, u"asked"_s});
        QCOMPARE(m_book->read(plan).currentDue, usd(303'00));
        QCOMPARE(m_book->differences(), QString());
        ResolveDispute resolve;
        resolve.dispute = dispute.dispute;
        resolve.outcome = DisputeOutcome::Rejected;
        resolve.reason = u"as agreed"_s;
        m_book->done(resolve);
        QCOMPARE(m_book->read(plan).currentDue, usd(300'00));
    }

    void aSettlementForgivesTheDebtAndNotItsInterest()
    {
        m_book->role = Role::Administrator;
        const PlanId plan = m_book->plan();
        ProposePaymentPlan settle = flat(plan, 2);
        settle.input.settlementBasisPoints = 8'000;
        const auto proposed = m_book->done(settle); // 240 and 2 x 2.40
        QCOMPARE(proposed.total, usd(244'80));
        QCOMPARE(proposed.forgiven, usd(60'00));
        QCOMPARE(m_book->read(plan).currentDue, usd(304'80));
        const auto paid = m_book->pay(plan, 244'80);
        QVERIFY(paid.closed);
        QCOMPARE(m_book->read(plan).currentDue, usd(0));
        QCOMPARE(m_book->read(plan).unallocated, usd(0));
        for (const InstalmentRecord &each : instalments(proposed.paymentPlan))
            QCOMPARE(chargeOf(each).forgiven, usd(0));
        m_book->done(ReversePayment{paid.payment, u"no funds"_s, {}});
        QCOMPARE(m_book->read(plan).currentDue, usd(304'80));
    }

    void itIsNotBorneWhereItIsFrozenOrGrowsOrReplacesTheDueAmount()
    {
        const PlanId plan = m_book->plan();
        ProposePaymentPlan frozen = flat(plan, 3);
        frozen.input.freezesInterest = true;
        QCOMPARE(m_book->run(frozen).error().findings.front().rule, u"PAYPLAN.INTEREST.FROZEN"_s);
        ProposePaymentPlan growing = flat(plan, 3);
        growing.input.stepBasisPoints = 500;
        QCOMPARE(m_book->run(growing).error().code, u"PAYPLAN.INTEREST.STEP"_s);
        ProposePaymentPlan beyond = flat(plan, 3);
        beyond.input.interestBasisPoints = 10'001;
        QCOMPARE(m_book->run(beyond).error().code, u"PAYPLAN.SHARE"_s);
        const PlanId bare = m_book->plan();
        must(m_store->database().execute(u"DELETE FROM collection_plan_item WHERE collection_plan_id = %1"_s.arg(bare.value())));
        QCOMPARE(m_book->run(flat(bare, 3)).error().findings.front().rule, u"PAYPLAN.INTEREST.NOITEMS"_s);
    }

    void anAgencyMayChargeNone()
    {
        m_book->role = Role::Administrator;
        SetPaymentPlanLimits limits{Role::Agency, 366, 60, 9'000, 5'000, 1, 35, 1, 100};
        QCOMPARE(m_book->run(limits).error().code, u"POLICY.AGENCYINTEREST"_s);
        limits.interestBasisPoints.reset();
        m_book->done(limits);
        limits.role = Role::Specialist;
        limits.interestBasisPoints = 600;
        m_book->done(limits);
        limits.interestBasisPoints.reset(); // left out, it stays
        m_book->done(limits);
        QCOMPARE(m_store->integer(u"SELECT interest_basis_points FROM payment_plan_limit WHERE role = 'Specialist'"_s), 600);
    }

    void aTemplateTellsIt()
    {
        m_book->role = Role::Administrator;
        SetPaymentPlanTemplate house;
        house.code = u"LEVEL-3"_s;
        house.name = u"Three with interest"_s;
        house.count = 3;
        house.interestBasisPoints = 1'200;
        house.interestKind = InterestKind::EqualPrincipal;
        m_book->done(house);
        const PlanId plan = m_book->plan();
        ProposePaymentPlan propose = flat(plan, 3);
        propose.input.interestBasisPoints.reset();
        propose.input.interestKind.reset();
        propose.input.count.reset();
        propose.input.templateCode = u"LEVEL-3"_s;
        QCOMPARE(m_book->done(propose).interest, usd(3'00 + 2'00 + 1'00));
        house.freezesInterest = true;
        QCOMPARE(m_book->run(house).error().code, u"PAYPLAN.INTEREST.FROZEN"_s);
    }

private:
    static NewItem feeOf(qint64 cents)
    {
        NewItem item;
        item.kind = ItemKind::Charge;
        item.dueDate = QDate(2026, 1, 5);
        item.principal = usd(0);
        item.fees = usd(cents);
        return item;
    }

    // Monthly at 12 % a year on all of it.
    ProposePaymentPlan flat(PlanId plan, int count) const
    {
        ProposePaymentPlan propose;
        propose.plan = plan;
        propose.input.count = count;
        propose.input.first = m_book->today().addDays(14);
        propose.input.interestKind = InterestKind::Flat;
        propose.input.interestBasisPoints = 1'200;
        return propose;
    }

    std::vector<InstalmentRecord> instalments(PaymentPlanId id) const
    {
        Database &database = m_store->database();
        return must(instalmentsOf(database, must(RecordTable<PaymentPlanRecord>::get(database, id.value()))));
    }

    ItemRecord chargeOf(const InstalmentRecord &instalment) const
    {
        return must(RecordTable<ItemRecord>::get(m_store->database(), instalment.charge->value()));
    }

    PlanOutcome previewOf(PlanId plan, const RecordPayment &payment) const
    {
        PaymentPreview question;
        question.plan = plan;
        question.amount = payment.amount;
        question.valueDate = payment.valueDate;
        const Context context = m_book->context();
        return must(answer(m_store->database(), Asking{context.now, context.today(), {}, context.deskZone}, question))
            .plans.front();
    }
};

KEPT_TEST(PaymentPlanInterestTest)
#include "paymentplaninteresttest.moc"
