// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/instalmentverdicts.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <numeric>

using namespace kept;

namespace {

const QDate firstDay(2026, 1, 1);
constexpr qint64 dayMs = 86'400'000;

qint64 instantOf(QDate date)
{
    return firstDay.daysTo(date) * dayMs;
}

ExpectedInstalment instalment(qint64 id, int day, qint64 amount, qint64 required = -1)
{
    const QDate due = firstDay.addDays(day);
    return {InstalmentId::fromValue(id), instantOf(due) + dayMs / 2, due, amount, required < 0 ? amount : required, true};
}

CashIn cash(qint64 id, int day, qint64 amount)
{
    return {PaymentId::fromValue(id), firstDay.addDays(day), amount};
}

std::vector<ExpectedInstalment> anyPlan()
{
    std::vector<ExpectedInstalment> plan;
    int day = 0;
    for (int i = *rc::gen::inRange(1, 7); i > 0; --i) {
        day += *rc::gen::inRange(1, 30);
        const qint64 amount = *rc::gen::inRange<qint64>(1, 200);
        auto each = instalment(static_cast<qint64>(plan.size()) + 1, day, amount,
                               std::max<qint64>(1, amount - *rc::gen::inRange(0, 5)));
        each.isExpected = *rc::gen::inRange(0, 8) > 0;
        plan.push_back(each);
    }
    return plan;
}

std::vector<CashIn> anyCash()
{
    std::vector<CashIn> money;
    for (int i = *rc::gen::inRange(0, 9); i > 0; --i)
        money.push_back(cash(i, *rc::gen::inRange(-20, 160), *rc::gen::inRange<qint64>(1, 300)));
    return money;
}

qint64 anyInstant()
{
    return *rc::gen::inRange<qint64>(-5, 200) * dayMs;
}

bool same(const PaymentPlanReading &a, const PaymentPlanReading &b)
{
    const auto isSame = [](const InstalmentReading &x, const InstalmentReading &y) {
        return x.received == y.received && x.state == y.state;
    };
    return a.state == b.state && a.links == b.links &&
           std::equal(a.instalments.begin(), a.instalments.end(), b.instalments.begin(), b.instalments.end(), isSame);
}

} // namespace

/// What becomes of instalments follows from the facts and from nothing else.
class InstalmentVerdictsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enoughMoneyCompletesItAlsoEarly()
    {
        const auto reading = readPaymentPlan({instalment(1, 10, 100), instalment(2, 20, 50)}, {cash(1, 0, 150)}, firstDay, 0);
        QCOMPARE(reading.state, PaymentPlanState::Completed);
        QCOMPARE(reading.links.size(), size_t(2));
    }

    void nothingIsMissedBeforeItsDeadline()
    {
        const std::vector<ExpectedInstalment> plan{instalment(1, 10, 100)};
        QCOMPARE(readPaymentPlan(plan, {}, firstDay, plan[0].deadlineAt).state, PaymentPlanState::Active);
        QCOMPARE(readPaymentPlan(plan, {}, firstDay, plan[0].deadlineAt + 1).state, PaymentPlanState::Broken);
    }

    void moneyAfterTheBreakCountsForNothing()
    {
        const auto reading = readPaymentPlan({instalment(1, 10, 100), instalment(2, 40, 100)}, {cash(1, 12, 100)}, firstDay,
                                             instantOf(firstDay.addDays(15)));
        QCOMPARE(reading.state, PaymentPlanState::Broken);
        QVERIFY(reading.links.empty());
        QCOMPARE(reading.instalments[1].state, InstalmentState::Ended);
    }

    void moneyOfBeforeItCountsForNothing()
    {
        QVERIFY(readPaymentPlan({instalment(1, 10, 100)}, {cash(1, -1, 100)}, firstDay, 0).links.empty());
    }

    void anyOrderOfTheSameFactsGivesTheSameState()
    {
        QVERIFY(rc::check([] {
            const auto plan = anyPlan();
            auto money = anyCash();
            const qint64 now = anyInstant();
            const auto one = readPaymentPlan(plan, money, firstDay, now);
            std::reverse(money.begin(), money.end());
            RC_ASSERT((same(one, readPaymentPlan(plan, money, firstDay, now))));
            std::rotate(money.begin(), money.begin() + static_cast<std::ptrdiff_t>(money.size() / 2), money.end());
            RC_ASSERT((same(one, readPaymentPlan(plan, money, firstDay, now))));
        }));
    }

    void noCentCountsTwiceAndNoInstalmentGetsTooMuch()
    {
        QVERIFY(rc::check([] {
            const auto plan = anyPlan();
            const auto money = anyCash();
            const auto reading = readPaymentPlan(plan, money, firstDay, anyInstant());
            std::map<PaymentId, qint64> spent;
            std::map<InstalmentId, qint64> received;
            for (const InstalmentLink &link : reading.links) {
                RC_ASSERT((link.amount > 0));
                spent[link.payment] += link.amount;
                received[link.instalment] += link.amount;
            }
            for (const CashIn &each : money)
                RC_ASSERT((spent[each.payment] <= each.amount));
            for (size_t i = 0; i < plan.size(); ++i) {
                RC_ASSERT((received[plan[i].id] == reading.instalments[i].received));
                RC_ASSERT((reading.instalments[i].received <= plan[i].amount));
            }
        }));
    }

    void aPaymentTakenBackLeavesWhatWasWithoutIt()
    {
        QVERIFY(rc::check([] {
            const auto plan = anyPlan();
            auto money = anyCash();
            const qint64 now = anyInstant();
            const auto before = readPaymentPlan(plan, money, firstDay, now);
            money.push_back(cash(99, *rc::gen::inRange(0, 160), 77));
            readPaymentPlan(plan, money, firstDay, now);
            money.pop_back();
            RC_ASSERT((same(before, readPaymentPlan(plan, money, firstDay, now))));
        }));
    }

    void whatWasMissedStaysMissedAsTimeGoesOn()
    {
        QVERIFY(rc::check([] {
            const auto plan = anyPlan();
            const auto money = anyCash();
            const qint64 now = anyInstant();
            if (readPaymentPlan(plan, money, firstDay, now).state == PaymentPlanState::Broken)
                RC_ASSERT((readPaymentPlan(plan, money, firstDay, now + 50 * dayMs).state == PaymentPlanState::Broken));
        }));
    }
};

KEPT_TEST(InstalmentVerdictsTest)
#include "instalmentverdictstest.moc"
