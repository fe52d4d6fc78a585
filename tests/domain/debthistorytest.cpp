// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/debthistory.h"
#include "tests/domain/debtgenerators.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate march(2026, 3, 15);

DebtPayment payment(QDate date, qint64 amount, int entry)
{
    return {date, amount, *allocationOrder(u"PastDueDueInAdvance"), entry};
}

/// What is paid on each component of each instalment; which of two charges of a kind was paid first is not told by a payment.
std::map<std::pair<qint64, Component>, qint64> paidByPlace(const DebtState &state)
{
    std::map<std::pair<qint64, Component>, qint64> paid;
    for (const DebtInstalment &instalment : state.instalments)
        for (const DebtLine &line : instalment.lines)
            paid[{instalment.number, line.component}] += line.paid;
    return paid;
}

} // namespace

class DebtHistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChargeAddedLaterWithAnEarlierDateIsPaidByThePaymentsAfterIt()
    {
        const std::vector<DebtPayment> payments{payment(march, 1070, 1), payment(march.addDays(30), 100, 2)};
        const DebtCharge fee{Component::Fees, march.addDays(1), 40, march.addDays(60), 3, {}};
        const DebtState state = replayDebt(threeInstalments(), {fee}, payments);
        QCOMPARE(state.payments[0].sumOf(Component::Fees), qint64(0));
        QCOMPARE(state.payments[1].sumOf(Component::Fees), qint64(40));
        QCOMPARE(state.instalments[0].late, qint64(40));
        QCOMPARE(state.instalments[0].paidOn, std::optional(march.addDays(30)));
    }

    void aChargeOfTheSameDayCountsInTheOrderOfEntry()
    {
        const DebtCharge before{Component::Penalties, march, 40, march, 1, {}};
        const DebtCharge after{Component::Penalties, march, 40, march, 3, {}};
        QCOMPARE(replayDebt(threeInstalments(), {before}, {payment(march, 50, 2)}).payments[0].sumOf(Component::Penalties),
                 qint64(40));
        QCOMPARE(replayDebt(threeInstalments(), {after}, {payment(march, 50, 2)}).payments[0].sumOf(Component::Penalties),
                 qint64(0));
    }

    void creditPaysAChargeThatComesLaterAsOfItsOwnDate()
    {
        const DebtCharge fee{Component::Fees, march.addDays(5), 30, march.addDays(5), 2, {}};
        const DebtState state = replayDebt(threeInstalments(), {fee}, {payment(march, 3 * 1070 + 50, 1)});
        QCOMPARE(state.credit(), qint64(20));
        QCOMPARE(state.instalments[0].open(), qint64(0));
        QCOMPARE(state.instalments[0].paidOn, std::optional(march));
    }

    void aChargeAfterTheLastInstalmentMakesOneMore()
    {
        const DebtCharge first{Component::Fees, QDate(2026, 6, 2), 30, march, 1, {}};
        const DebtCharge second{Component::Fees, QDate(2026, 6, 20), 5, march, 2, {}};
        const DebtState state = replayDebt(threeInstalments(), {first, second}, {});
        QCOMPARE(state.instalments.size(), size_t(4));
        QCOMPARE(state.instalments.back().due, QDate(2026, 6, 20));
        QCOMPARE(state.instalments.back().owed(Component::Fees), qint64(35));
    }

    void onItsDueDateMoneyIsNeitherInAdvanceNorLate()
    {
        const QDate due = threeInstalments().front().due;
        for (const auto &[date, advance, late] :
             {std::tuple(due.addDays(-1), 10, 0), std::tuple(due, 0, 0), std::tuple(due.addDays(1), 0, 10)}) {
            const auto state = replayDebt(threeInstalments(), {}, {payment(date, 10, 1)});
            QCOMPARE(state.instalments[0].inAdvance, qint64(advance));
            QCOMPARE(state.instalments[0].late, qint64(late));
        }
    }

    void sumsAreKept()
    {
        const bool holds = rc::check("what came in is on instalments or credit", [] {
            const auto paid = *payments();
            const DebtState state = replayDebt(threeInstalments(), *charges(), paid);
            qint64 in = 0;
            for (const DebtPayment &one : paid)
                in += one.amount;
            qint64 out = state.credit();
            for (const DebtInstalment &one : state.instalments) {
                RC_ASSERT(one.open() >= 0);
                RC_ASSERT(one.inAdvance + one.late <= one.paid());
                RC_ASSERT(one.paidOn.has_value() == (one.open() == 0 && one.owed() > 0));
                out += one.paid();
            }
            RC_ASSERT(in == out);
        });
        QVERIFY(holds);
    }

    void factsInAnyOrderGiveTheSameState()
    {
        const bool holds = rc::check("the order of the facts does not matter", [] {
            auto owed = *charges();
            auto paid = *payments();
            const DebtState state = replayDebt(threeInstalments(), owed, paid);
            std::reverse(owed.begin(), owed.end());
            std::reverse(paid.begin(), paid.end());
            DebtState again = replayDebt(threeInstalments(), owed, paid);
            std::reverse(again.payments.begin(), again.payments.end());
            RC_ASSERT(state == again);
        });
        QVERIFY(holds);
    }

    void aPaymentTakenBackHasNeverBeen()
    {
        const bool holds = rc::check("the parts of a last payment given back are the state before it", [] {
            const auto owed = *charges();
            auto paid = *payments();
            const DebtState before = replayDebt(threeInstalments(), owed, paid);
            paid.push_back({QDate(2026, 9, 1), *rc::gen::inRange<qint64>(1, 4000), *anyOrder(), 100});
            const DebtState after = replayDebt(threeInstalments(), owed, paid);
            auto paidAfter = paidByPlace(after);
            for (const AllocationPart &part : after.payments.back().parts)
                paidAfter[{part.item.value(), part.component}] -= part.amount;
            RC_ASSERT(paidAfter == paidByPlace(before));
        });
        QVERIFY(holds);
    }
};

KEPT_TEST(DebtHistoryTest)
#include "debthistorytest.moc"
