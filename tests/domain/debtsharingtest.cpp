// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/debtsharing.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <rapidcheck.h>

#include <numeric>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

namespace {

using Shares = std::vector<qint64>;

SharedDebt debt(qint64 id, qint64 open, QDate due, qint64 rate, int priority)
{
    return {PlanId::fromValue(id), open, due, rate, priority};
}

std::vector<SharedDebt> three()
{
    return {debt(1, 100, QDate(2026, 3, 1), 500, 2), debt(2, 200, QDate(2026, 1, 1), 900, 3), debt(3, 300, {}, 700, 1)};
}

} // namespace

class DebtSharingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachWayOfSharing_data()
    {
        QTest::addColumn<DebtSharing>("sharing");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<Shares>("expected");
        QTest::newRow("the oldest first, no date last") << DebtSharing::OldestFirst << qint64(250) << Shares{50, 200, 0};
        QTest::newRow("the highest rate first") << DebtSharing::HighestRateFirst << qint64(250) << Shares{0, 200, 50};
        QTest::newRow("by priority") << DebtSharing::ByPriority << qint64(350) << Shares{50, 0, 300};
        QTest::newRow("in proportion") << DebtSharing::Proportional << qint64(60) << Shares{10, 20, 30};
        QTest::newRow("in proportion, the largest remainder takes the cent")
            << DebtSharing::Proportional << qint64(100) << Shares{17, 33, 50};
        QTest::newRow("evenly") << DebtSharing::Even << qint64(90) << Shares{30, 30, 30};
        QTest::newRow("evenly, the first takes the cents") << DebtSharing::Even << qint64(92) << Shares{31, 31, 30};
        QTest::newRow("evenly, a small debt leaves its part") << DebtSharing::Even << qint64(500) << Shares{100, 200, 200};
        QTest::newRow("more than is owed") << DebtSharing::Proportional << qint64(700) << Shares{100, 200, 300};
        QTest::newRow("nothing") << DebtSharing::Even << qint64(0) << Shares{0, 0, 0};
    }

    void eachWayOfSharing()
    {
        QFETCH(DebtSharing, sharing);
        QFETCH(qint64, amount);
        QFETCH(Shares, expected);
        QCOMPARE(shareAmong(amount, three(), sharing), expected);
    }

    void noDebtGetsMoreThanItOwesAndNothingIsLost()
    {
        const bool holds = rc::check("sharing keeps sums", [] {
            std::vector<SharedDebt> debts;
            qint64 open = 0;
            for (int i = *rc::gen::inRange(0, 9); i > 0; --i) {
                debts.push_back(debt(i, *rc::gen::inRange<qint64>(0, 500), QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 5)),
                                     *rc::gen::inRange<qint64>(0, 4), *rc::gen::inRange(0, 3)));
                open += debts.back().open;
            }
            const qint64 amount = *rc::gen::inRange<qint64>(0, 5000);
            const auto sharing = *rc::gen::element(DebtSharing::OldestFirst, DebtSharing::HighestRateFirst,
                                                   DebtSharing::Proportional, DebtSharing::Even, DebtSharing::ByPriority);
            const Shares shares = shareAmong(amount, debts, sharing);
            RC_ASSERT(std::accumulate(shares.begin(), shares.end(), qint64(0)) == std::min(amount, open));
            for (size_t i = 0; i < debts.size(); ++i)
                RC_ASSERT(shares[i] >= 0 && shares[i] <= debts[i].open);
        });
        QVERIFY(holds);
    }
};

KEPT_TEST(DebtSharingTest)
#include "debtsharingtest.moc"
