// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/adduser.h"
#include "models/commands/changeinstalment.h"
#include "models/commands/charging.h"
#include "models/commands/closeplan.h"
#include "models/commands/disputing.h"
#include "models/commands/lifthold.h"
#include "models/commands/openplan.h"
#include "models/commands/proposepaymentplan.h"
#include "models/commands/reversepayment.h"
#include "models/commands/setholiday.h"
#include "models/domain/civiltime.h"
#include "tests/commands/booktest.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr qint64 dayMs = 24LL * 3'600'000;

} // namespace

/// Money pays what there was on its day, in whichever order it is told, and decides nothing on a plan that is closed.
class DatedMoneyTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void moneyFromBeforeAChargePaysWhatThereWasThen()
    {
        const PlanId plan = m_book->plan({100'00});
        pay(plan, 80'00, QDate(2026, 1, 5));
        charge(plan, QDate(2026, 1, 10));
        QCOMPARE(m_book->paidOn(plan), u"8000 0"_s);
        pay(plan, 30'00, QDate(2026, 1, 12));
        QCOMPARE(m_book->paidOn(plan), u"10000 1000"_s);
        QCOMPARE(m_book->differences(), QString());
    }

    void itDoesSoToldAfterTheCharge()
    {
        const PlanId plan = m_book->plan({100'00});
        charge(plan, QDate(2025, 11, 10));
        pay(plan, 30'00, QDate(2026, 1, 12));
        QCOMPARE(m_book->paidOn(plan), u"2500 500"_s); // the charge is the older of the two
        pay(plan, 80'00, QDate(2025, 11, 5));
        QCOMPARE(m_book->paidOn(plan), u"2500 8500"_s);
        QCOMPARE(m_store->integer(u"SELECT sum(a.amount) FROM payment_allocation a JOIN payment p ON p.id = a.payment_id JOIN "
                                  "collection_plan_item i ON i.id = a.collection_plan_item_id WHERE p.amount = 8000 AND "
                                  "i.kind = 'Charge' AND a.undone_by_id IS NULL"_s),
                 0);
        QCOMPARE(m_book->differences(), QString());
    }

    void whatIsLeftOfItWaitsForTheCharge()
    {
        const PlanId plan = m_book->plan({100'00});
        m_book->plan({50'00}); // another plan stays as it is
        pay(plan, 95'00, QDate(2026, 1, 5));
        charge(plan, QDate(2026, 1, 10));
        pay(plan, 20'00, QDate(2026, 1, 6));
        QCOMPARE(m_book->paidOn(plan), u"10000 1500"_s);
        QCOMPARE(m_book->differences(), QString());
    }

    void moneyOnAClosedPlanBreaksNothing()
    {
        const PlanId plan = m_book->plan({100'00});
        const PromiseId promise = m_book->promise(plan, 50'00);
        ClosePlan close;
        close.plan = plan;
        m_book->done(close);
        const PromiseState before = m_book->promised(promise).status;
        m_book->now += 20 * dayMs;
        const auto stray = m_book->pay(plan, 1'00);
        QCOMPARE(m_book->promised(promise).status, before);
        m_book->done(ReversePayment{stray.payment, u"not ours"_s, {}});
        QCOMPARE(m_book->promised(promise).status, before);
        QCOMPARE(m_book->differences(), QString());
    }

    void aPlanThatAReturnOpensAgainIsJudgedAtOnce()
    {
        const PlanId plan = m_book->plan({100'00});
        const PromiseId promise = m_book->promise(plan, 100'00);
        const auto paid = m_book->pay(plan, 100'00);
        QVERIFY(m_book->read(plan).isClosed);
        QCOMPARE(m_book->promised(promise).status, PromiseState::Kept);
        m_book->now += 20 * dayMs;
        m_book->done(ReversePayment{paid.payment, u"no funds"_s, {}});
        QVERIFY(!m_book->read(plan).isClosed);
        QCOMPARE(m_book->promised(promise).status, PromiseState::Broken);
        QCOMPARE(m_book->differences(), QString());
    }

    void aChargeWithACreditOnItStays()
    {
        const PlanId plan = m_book->plan({500'00});
        charge(plan, QDate(2025, 11, 10));
        OpenDispute open;
        open.plan = plan;
        open.amount = usd(100'00);
        open.evidence = u"not mine"_s;
        const auto dispute = m_book->done(open).dispute;
        ResolveDispute upheld;
        upheld.dispute = dispute;
        upheld.outcome = DisputeOutcome::Upheld;
        upheld.reason = u"so it was"_s;
        m_book->done(upheld);
        QCOMPARE(m_book->read(plan).currentDue, usd(425'00));
        VERIFY_CODE(m_book->run(RemoveCharge{chargeOn(plan), u"mistaken"_s}), u"CHARGE.CREDITED"_s);
        QCOMPARE(m_book->read(plan).currentDue, usd(425'00));
    }

    void aHoldThatSomebodyLiftedStaysSoWhenItsDisputeIsOpenedAgain()
    {
        const PlanId plan = m_book->plan({100'00});
        for (const bool isLifted : {true, false}) {
            OpenDispute open;
            open.plan = plan;
            open.stopsContact = true;
            const DisputeId dispute = m_book->done(open).dispute;
            const auto standing = [&] { return m_store->integer(u"SELECT count(*) FROM hold WHERE lifted_at IS NULL"_s); };
            QCOMPARE(standing(), 1);
            if (isLifted)
                m_book->done(LiftHold{HoldId::fromValue(m_store->integer(u"SELECT max(id) FROM hold"_s)), u"agreed"_s});
            ResolveDispute rejected;
            rejected.dispute = dispute;
            rejected.reason = u"it was"_s;
            m_book->done(rejected);
            m_book->role = Role::Supervisor;
            m_book->done(ReopenDispute{dispute, u"a letter came"_s});
            QCOMPARE(standing(), isLifted ? 0 : 1);
            m_book->done(rejected);
        }
    }

    void theLastInstalmentThatWasWaivedComesBack()
    {
        const PlanId plan = m_book->plan({100'00});
        m_book->role = Role::Administrator;
        ProposePaymentPlan propose;
        propose.plan = plan;
        propose.input.count = 1;
        propose.input.first = m_book->today().addDays(5);
        m_book->done(propose);
        const auto only = InstalmentId::fromValue(m_store->integer(u"SELECT max(id) FROM payment_schedule_item"_s));
        m_book->done(WaiveInstalment{only, u"kindness"_s});
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM payment_schedule WHERE status = 'Completed'"_s), 1);
        m_book->done(ReinstateInstalment{only});
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM payment_schedule WHERE status = 'Active'"_s), 1);
    }

    void theLimitOfANewPlanIsSaidByWhoSupervises()
    {
        OpenPlan open;
        open.account = m_book->account;
        open.items.push_back({ItemKind::Statement, {}, QDate(2025, 11, 15), usd(10'00), {}, {}, {}});
        VERIFY_OK(m_book->run(open));
        open.maximumPromises = 9;
        VERIFY_CODE(m_book->run(open), u"ROLE.RIGHT"_s);
        m_book->role = Role::Supervisor;
        VERIFY_OK(m_book->run(open));
    }

    void ownHolidaysEverywhereAreHeededWithoutAPlace()
    {
        m_book->role = Role::Administrator;
        SetHoliday ours;
        ours.date = QDate(2026, 1, 22);
        m_book->done(ours);
        const PlanId plan = m_book->plan();
        const auto made = m_book->done(m_book->promiseOf(plan, 50'00, 7));
        const auto parts = must(partsOf(m_book->database, m_book->promised(made.promise)));
        QCOMPARE(parts.front().deadlineAt, endOfBusinessDay(QDate(2026, 1, 23), QTimeZone("America/New_York")));
    }

    void theFirstPersonOfAFileAdministers()
    {
        m_book->role = Role::Administrator;
        AddUser first;
        first.name = u"Ada"_s;
        first.signIn = u"ada"_s;
        first.role = Role::Specialist;
        if (m_book->database.engine() == Engine::Sqlite) {
            VERIFY_CODE(m_book->run(first), u"USER.FIRSTADMIN"_s);
            first.role = Role::Administrator;
        }
        VERIFY_OK(m_book->run(first));
    }

private:
    void pay(PlanId plan, qint64 cents, QDate valueDate)
    {
        RecordPayment payment = m_book->paymentOf(plan, cents);
        payment.valueDate = valueDate;
        m_book->done(payment);
    }

    void charge(PlanId plan, QDate due)
    {
        AddCharge add;
        add.plan = plan;
        add.charge = {ItemKind::Charge, {}, due, usd(0), {}, usd(25'00), {}};
        add.reason = u"fee"_s;
        m_book->done(add);
    }

    PlanItemId chargeOn(PlanId plan)
    {
        return PlanItemId::fromValue(m_store->integer(
            u"SELECT id FROM collection_plan_item WHERE kind = 'Charge' AND collection_plan_id = %1"_s.arg(plan.value())));
    }
};

KEPT_TEST(DatedMoneyTest)
#include "datedmoneytest.moc"
