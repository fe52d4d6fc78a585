// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/cancelpromise.h"
#include "models/commands/closeplan.h"
#include "models/commands/deleteplan.h"
#include "models/commands/lifthold.h"
#include "models/commands/loginteraction.h"
#include "models/commands/notelocation.h"
#include "models/commands/paymentplandecision.h"
#include "models/commands/placehold.h"
#include "models/commands/proposepaymentplan.h"
#include "models/commands/reinstatepayment.h"
#include "models/commands/reinstatepaymentplan.h"
#include "models/commands/reinstatepromise.h"
#include "models/commands/replacepromise.h"
#include "models/commands/reversepayment.h"
#include "models/commands/rundue.h"
#include "models/commands/setpolicy.h"
#include "models/commands/undeleteplan.h"
#include "models/commands/updateplan.h"
#include "models/commands/withdrawhold.h"
#include "tests/commands/book.h"
#include "tests/support/testrunner.h"

#include <rapidcheck.h>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr int steps = 40;

/// Does whatever the numbers say to three plans; refusals are answers too.
class RandomDesk final
{
public:
    explicit RandomDesk(Database &database) : m_book(database)
    {
        m_book.role = Role::Administrator;
        m_plans = {m_book.plan(), m_book.plan({50'00, 70'00}, 2), m_book.plan({33'33, 33'33, 33'34}, 5)};
    }

    void step(int kind, int which, int amount)
    {
        m_book.now += (amount % 50) * hourMs;
        m_book.done(RunDue());
        const PlanId plan = m_plans[static_cast<size_t>(which) % m_plans.size()];
        switch (kind) {
        case 0:
        case 1: take(m_book.run(m_book.promiseOf(plan, amount, 1 + amount % 20))); break;
        case 2:
        case 3: pay(plan, amount); break;
        case 4: reverse(which); break;
        case 5: cancel(which); break;
        case 6: replace(which, amount); break;
        case 7: hold(plan, amount); break;
        case 8: lift(which); break;
        case 9: recycle(plan); break;
        case 10: countAnew(amount); break;
        case 11: call(plan); break;
        case 12: reinstate(which); break;
        case 13: propose(plan, amount); break;
        case 14: endPaymentPlan(which); break;
        case 15: reinstatePaymentPlan(which); break;
        case 16: withdraw(which); break;
        case 17: standAgain(which); break;
        case 18: live(plan, amount); break;
        default: close(plan, amount); break;
        }
    }

    QString differences() const { return m_book.differences(); }

private:
    void take(const Result<PromiseMade> &made)
    {
        if (made)
            m_promises.push_back(made->promise);
    }

    void pay(PlanId plan, int amount)
    {
        if (const auto paid = m_book.run(m_book.paymentOf(plan, amount)))
            m_payments.push_back(paid->payment);
    }

    void reverse(int which)
    {
        if (!m_payments.empty())
            (void)m_book.run(ReversePayment{m_payments[static_cast<size_t>(which) % m_payments.size()], u"no funds"_s, {}});
    }

    void reinstate(int which)
    {
        if (!m_payments.empty())
            (void)m_book.run(ReinstatePayment{m_payments[static_cast<size_t>(which) % m_payments.size()], u"right one"_s});
    }

    void cancel(int which)
    {
        if (!m_promises.empty())
            (void)m_book.run(CancelPromise{m_promises[static_cast<size_t>(which) % m_promises.size()], u"asked"_s});
    }

    void standAgain(int which)
    {
        if (!m_promises.empty())
            (void)m_book.run(ReinstatePromise{m_promises[static_cast<size_t>(which) % m_promises.size()], u"by mistake"_s});
    }

    void propose(PlanId plan, int amount)
    {
        ProposePaymentPlan propose;
        propose.plan = plan;
        propose.input.count = 1 + amount % 3;
        propose.input.first = m_book.today().addDays(1 + amount % 9);
        if (amount % 2)
            propose.input.settlementBasisPoints = 9'000;
        if (amount % 3 == 0) {
            propose.input.interestBasisPoints = 100 + amount;
            propose.input.interestKind = static_cast<InterestKind>(amount % 9 / 3);
        }
        if (const auto proposed = m_book.run(propose))
            m_paymentPlans.push_back(proposed->paymentPlan);
    }

    void endPaymentPlan(int which)
    {
        if (!m_paymentPlans.empty())
            (void)m_book.run(CancelPaymentPlan{m_paymentPlans[static_cast<size_t>(which) % m_paymentPlans.size()], u"asked"_s});
    }

    void reinstatePaymentPlan(int which)
    {
        if (!m_paymentPlans.empty())
            (void)m_book.run(
                ReinstatePaymentPlan{m_paymentPlans[static_cast<size_t>(which) % m_paymentPlans.size()], u"by mistake"_s});
    }

    void replace(int which, int amount)
    {
        if (m_promises.empty())
            return;
        ReplacePromise again;
        again.promise = m_promises[static_cast<size_t>(which) % m_promises.size()];
        again.input = m_book.promiseOf(m_plans.front(), amount).input;
        take(m_book.run(again));
    }

    void hold(PlanId plan, int amount)
    {
        PlaceHold place;
        place.reason = amount % 2 ? HoldReason::BreathingSpace : HoldReason::Hardship;
        place.plan = plan;
        place.end = m_book.today().addDays(amount % 9);
        if (const auto placed = m_book.run(place))
            m_holds.push_back(placed->hold);
    }

    void lift(int which)
    {
        if (!m_holds.empty())
            (void)m_book.run(LiftHold{m_holds[static_cast<size_t>(which) % m_holds.size()], u"It is over"_s});
    }

    void withdraw(int which)
    {
        if (!m_holds.empty())
            (void)m_book.run(WithdrawHold{m_holds[static_cast<size_t>(which) % m_holds.size()], u"by mistake"_s});
    }

    void recycle(PlanId plan)
    {
        if (m_book.run(DeletePlan{plan, {}}))
            m_book.done(UndeletePlan{plan});
    }

    void countAnew(int amount)
    {
        SetPolicy policy;
        policy.counting = static_cast<PromiseCounting>(amount % 4);
        policy.closureThreshold = amount % 3;
        m_book.done(policy);
    }

    void call(PlanId plan)
    {
        LogInteraction touch;
        touch.plan = plan;
        touch.outcome = u"NoAnswer"_s;
        m_book.done(touch);
    }

    // Of a plan without a zone the person's is meant.
    void live(PlanId plan, int amount)
    {
        static const QStringList zones{QString(), u"America/New_York"_s, u"Asia/Tokyo"_s, u"Pacific/Honolulu"_s,
                                       u"Pacific/Kiritimati"_s};
        const QString &zone = zones.at(amount % zones.size());
        if (amount % 2)
            m_book.done(NoteLocation{m_book.contact, {}, {}, {}, {}, zone.isEmpty() ? zones.at(1) : zone});
        else
            m_book.done(UpdatePlan{plan, {}, {FieldInput{u"TimeZone"_s, zone.isEmpty() ? std::nullopt : std::optional(zone)}}});
    }

    void close(PlanId plan, int amount)
    {
        if (amount % 7 == 0)
            (void)m_book.run(ClosePlan{plan, {}});
    }

    Book m_book;
    std::vector<PlanId> m_plans;
    std::vector<PromiseId> m_promises;
    std::vector<PaymentId> m_payments;
    std::vector<HoldId> m_holds;
    std::vector<PaymentPlanId> m_paymentPlans;
};

} // namespace

/// Whatever is done in whatever order, every stored figure follows from the rows after each step.
class HistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFigureIsRightAfterEveryStep()
    {
        QVERIFY(rc::check("histories reconcile", [] {
            TestDatabase store(u"sqlite"_s);
            RandomDesk desk(store.database());
            for (int i = 0; i < steps; ++i) {
                const int kind = *rc::gen::inRange(0, 20);
                const int which = *rc::gen::inRange(0, 12);
                const int amount = *rc::gen::inRange(1, 60'00);
                desk.step(kind, which, amount);
                const QString differences = desk.differences();
                RC_LOG(differences.toStdString());
                RC_ASSERT(differences.isEmpty());
            }
            RC_ASSERT(store.integer(u"SELECT count(*) FROM promise_to_pay WHERE slot > slot_limit"_s) == 0);
        }));
    }
};

KEPT_TEST(HistoryTest)
#include "historytest.moc"
