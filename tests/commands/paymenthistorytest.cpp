// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/charging.h"
#include "models/commands/proposepaymentplan.h"
#include "models/commands/reopenplan.h"
#include "models/commands/reversepayment.h"
#include "models/commands/rundue.h"
#include "models/commands/setpolicy.h"
#include "models/store/paymentplanrepository.h"
#include "tests/commands/booktest.h"
#include "tests/support/testrunner.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr qint64 dayMs = 24LL * 3'600'000;

/// A plan with a payment plan on it, as it stands in the store.
struct State
{
    QString items;
    QString instalments;
    QString plan;
    friend bool operator==(const State &, const State &) = default;
};

State stateOf(const Book &book, PlanId id)
{
    State state;
    for (const ItemRecord &item : must(itemsOf(book.database, id)))
        state.items += u"%1 %2 %3; "_s.arg(item.dueDate.toString(Qt::ISODate), nameOf(item.status)).arg(item.paidMinor());
    for (const PaymentPlanRecord &each : must(paymentPlansOf(book.database, id))) {
        state.instalments += u"%1 %2: "_s.arg(nameOf(each.status)).arg(each.received.minor());
        for (const InstalmentRecord &instalment : must(instalmentsOf(book.database, each)))
            state.instalments += u"%1 %2; "_s.arg(nameOf(instalment.status)).arg(instalment.received.minor());
    }
    const PlanRecord plan = book.read(id);
    state.plan = u"%1 %2 %3 %4 %5 %6"_s.arg(nameOf(plan.status))
                     .arg(plan.currentDue.minor())
                     .arg(plan.payments.minor())
                     .arg(plan.unallocated.minor())
                     .arg(plan.nextInstalment ? plan.nextInstalment->toString(Qt::ISODate) : u"-"_s)
                     .arg(plan.isClosed);
    return state;
}

PlanId anyPlan(const Book &book)
{
    std::vector<qint64> items;
    for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
        items.push_back(*rc::gen::inRange<qint64>(10'00, 200'00));
    const PlanId plan = book.plan(items);
    ProposePaymentPlan propose;
    propose.plan = plan;
    propose.input.count = *rc::gen::inRange(1, 5);
    propose.input.first = book.today().addDays(*rc::gen::inRange(1, 20));
    if (*rc::gen::arbitrary<bool>())
        propose.input.settlementBasisPoints = 9'000;
    (void)book.run(propose);
    return plan;
}

} // namespace

/// On random histories nothing is lost, what is taken back leaves no trace, and the order of telling does not matter.
class PaymentHistoryTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void aPaymentTakenBackLeavesThePlanAsItWas()
    {
        QVERIFY(rc::check([&] {
            const PlanId plan = anyPlan(*m_book);
            for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
                m_book->now += *rc::gen::inRange<qint64>(0, 12) * dayMs;
                m_book->pay(plan, *rc::gen::inRange<qint64>(1, 150'00));
            }
            m_book->done(RunDue());
            const State before = stateOf(*m_book, plan);
            const auto paid = m_book->pay(plan, *rc::gen::inRange<qint64>(1, 400'00));
            m_book->done(ReversePayment{paid.payment, u"no funds"_s, {}});
            RC_ASSERT((stateOf(*m_book, plan) == before));
        }));
    }

    void sumsArePreserved()
    {
        QVERIFY(rc::check([&] {
            const PlanId plan = anyPlan(*m_book);
            const PlanRecord opened = m_book->read(plan);
            qint64 received = 0;
            for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
                const qint64 amount = *rc::gen::inRange<qint64>(1, 300'00);
                m_book->pay(plan, amount);
                received += amount;
            }
            const PlanRecord now = m_book->read(plan);
            qint64 forgiven = 0;
            for (const ItemRecord &item : must(itemsOf(m_book->database, plan)))
                if (item.settledBy)
                    forgiven += item.chargedMinor() - item.paidMinor();
            RC_ASSERT((now.payments.minor() == received));
            RC_ASSERT((opened.currentDue.minor() == now.currentDue.minor() + received - now.unallocated.minor() + forgiven));
        }));
    }

    void theSamePaymentsInAnyOrderMakeTheSamePlan()
    {
        QVERIFY(rc::check([&] {
            const auto seed = *rc::gen::inRange<qint64>(10'00, 200'00);
            const PlanId one = twin(seed);
            const PlanId two = twin(seed);
            std::vector<std::pair<int, qint64>> money;
            for (int i = *rc::gen::inRange(1, 5); i > 0; --i)
                money.emplace_back(*rc::gen::inRange(0, 20), *rc::gen::inRange<qint64>(1, 80'00));
            const qint64 start = m_book->now;
            m_book->now += 21 * dayMs;
            for (const auto &[day, amount] : money)
                post(one, start, day, amount);
            std::reverse(money.begin(), money.end());
            for (const auto &[day, amount] : money)
                post(two, start, day, amount);
            m_book->done(RunDue());
            RC_ASSERT((stateOf(*m_book, one) == stateOf(*m_book, two)));
        }));
    }

    void paymentsReversalsAndChargesInAnyOrderMakeTheSameItems()
    {
        m_book->role = Role::Administrator;
        QVERIFY(rc::check([&] {
            SetPolicy policy;
            policy.allocationOrder = *rc::gen::elementOf(std::vector<QString>{
                u"FeesInterestPrincipal"_s, u"PastDueDueInAdvance Last"_s, u"PastDueDueInAdvance Vertical Reamortise"_s});
            m_book->done(policy);
            const qint64 seed = *rc::gen::inRange<qint64>(10'00, 200'00);
            std::vector<Fact> facts;
            // Days of their own: of two charges of one day the one told first is paid first.
            for (int i = *rc::gen::inRange(1, 6); i > 0; --i)
                facts.push_back({QDate(2025, 11, 1).addDays(*rc::gen::inRange(0, 12) * 5 + i % 5),
                                 *rc::gen::inRange<qint64>(1, 150'00),
                                 *rc::gen::element(Fact::Paid, Fact::Returned, Fact::Charged)});
            const PlanId one = m_book->plan({seed, 100'00, 300'00});
            const PlanId two = m_book->plan({seed, 100'00, 300'00});
            const PlanId never = m_book->plan({seed, 100'00, 300'00});
            tell(one, facts);
            std::vector<Fact> shuffled = facts;
            for (size_t i = shuffled.size(); i > 1; --i)
                std::swap(shuffled[i - 1], shuffled[*rc::gen::inRange<size_t>(0, i)]);
            tell(two, shuffled);
            std::erase_if(facts, [](const Fact &fact) { return fact.kind == Fact::Returned; });
            tell(never, facts);
            RC_ASSERT((moneyOn(two) == moneyOn(one)));
            RC_ASSERT((moneyOn(never) == moneyOn(one)));
        }));
        QCOMPARE(m_book->differences(), QString());
    }

private:
    struct Fact
    {
        enum Kind { Paid, Returned, Charged };
        QDate date;
        qint64 amount = 0;
        Kind kind = Paid;
    };

    // Each return is told some time after its payment.
    void tell(PlanId plan, const std::vector<Fact> &facts) const
    {
        std::vector<PaymentId> returned;
        for (const Fact &fact : facts) {
            if (m_book->read(plan).isClosed)
                m_book->done(ReopenPlan{plan, u"more comes"_s});
            if (fact.kind == Fact::Charged) {
                AddCharge charge{plan, {}, u"late"_s};
                charge.charge.kind = ItemKind::Charge;
                charge.charge.dueDate = fact.date;
                charge.charge.principal = usd(0);
                charge.charge.fees = usd(fact.amount);
                m_book->done(charge);
                continue;
            }
            RecordPayment payment = m_book->paymentOf(plan, fact.amount);
            payment.valueDate = fact.date;
            const auto paid = m_book->done(payment);
            if (fact.kind == Fact::Returned)
                returned.push_back(paid.payment);
            if (returned.size() > 1) {
                m_book->done(ReversePayment{returned.front(), u"no funds"_s, {}});
                returned.erase(returned.begin());
            }
        }
        for (const PaymentId payment : returned)
            m_book->done(ReversePayment{payment, u"no funds"_s, {}});
    }

    QStringList moneyOn(PlanId plan) const
    {
        QStringList lines;
        for (const ItemRecord &item : must(itemsOf(m_book->database, plan)))
            lines.append(u"%1 %2 %3 %4"_s.arg(item.dueDate.toString(Qt::ISODate), nameOf(item.status))
                             .arg(item.chargedMinor())
                             .arg(item.paidMinor()));
        lines.sort();
        const PlanRecord record = m_book->read(plan);
        lines.append(u"%1 %2 %3"_s.arg(record.currentDue.minor()).arg(record.payments.minor()).arg(record.unallocated.minor()));
        return lines;
    }

    // A plan that is not paid off by the money of the test: one that closes is dated by what closed it.
    PlanId twin(qint64 seed) const
    {
        const PlanId plan = m_book->plan({seed, 300'00, 300'00});
        ProposePaymentPlan propose;
        propose.plan = plan;
        propose.input.count = 5;
        propose.input.cadence = PaymentPlanCadence::Weekly;
        propose.input.first = m_book->today().addDays(6);
        m_book->done(propose);
        return plan;
    }

    void post(PlanId plan, qint64 start, int day, qint64 amount) const
    {
        RecordPayment payment = m_book->paymentOf(plan, amount);
        payment.valueDate = QDateTime::fromMSecsSinceEpoch(start + day * dayMs, QTimeZone("America/New_York")).date();
        m_book->done(payment);
    }
};

KEPT_TEST(PaymentHistoryTest)
#include "paymenthistorytest.moc"
