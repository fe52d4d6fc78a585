// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/allocationorder.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

class AllocationOrderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameIsAnOrderThatPaysEveryComponent()
    {
        for (const QString &name : allocationOrderNames()) {
            const auto order = allocationOrder(name);
            QVERIFY(order);
            QCOMPARE(order->due.size(), size_t(6));
            QCOMPARE(order->advance.size(), size_t(6));
        }
        QCOMPARE(*allocationOrder(allocationOrderNames().front()), AllocationOrder::standard());
    }

    void germanLawPaysCostsThenInterestThenPrincipal()
    {
        const auto order = allocationOrder(u"CostsInterestPrincipal");
        QVERIFY(order);
        QCOMPARE(order->due.front(), Component::Costs);
        QCOMPARE(order->due.back(), Component::Principal);
        QCOMPARE(order->due[order->due.size() - 2], Component::Interest);
    }

    void whatAListLeavesOutFollowsIt()
    {
        const auto order = allocationOrder(u"Principal,Interest");
        QVERIFY(order);
        QCOMPARE(order->due, (std::vector<Component>{Component::Principal, Component::Interest, Component::Costs,
                                                     Component::Penalties, Component::Fees, Component::Tax}));
    }

    void aNameMayHaveHyphens()
    {
        QCOMPARE(*allocationOrder(u"interest-principal-penalty-fee"), *allocationOrder(u"InterestPrincipalPenaltyFee"));
        QCOMPARE(*allocationOrder(u"principal-first Last"), *allocationOrder(u"PrincipalFirst Last"));
        const auto unknown = allocationOrder(u"largest-first");
        QVERIFY(!unknown);
        QVERIFY(unknown.error().values.value(u"names"_s).toString().contains(u"CostsInterestPrincipal"_s));
    }

    void directionAndRuleFollowInAnyOrder()
    {
        const auto order = allocationOrder(u"PastDueDueInAdvance Last Vertical");
        QVERIFY(order);
        QCOMPARE(order->future, FutureRule::Last);
        QCOMPARE(order->direction, AllocationDirection::Vertical);
        QCOMPARE(order->split, DueSplit::PastDueDueInAdvance);
    }

    void whatIsNoOrderIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << u""_s << u"ALLOCATION.ORDER"_s;
        QTest::newRow("an unknown name") << u"Fairly"_s << u"ALLOCATION.ORDER"_s;
        QTest::newRow("an unknown rule") << u"PrincipalFirst Sometimes"_s << u"ALLOCATION.ORDER"_s;
        QTest::newRow("a component twice") << u"Fees,Fees"_s << u"ALLOCATION.TWICE"_s;
        QTest::newRow("an empty place in a list") << u"Fees,,Tax"_s << u"ALLOCATION.ORDER"_s;
    }

    void whatIsNoOrderIsRefused()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, code);
        const auto order = allocationOrder(text);
        QVERIFY(!order);
        QCOMPARE(order.error().code, code);
    }
};

KEPT_TEST(AllocationOrderTest)
#include "allocationordertest.moc"
