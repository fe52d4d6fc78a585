// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/allocation.h"
#include "tests/domain/debtgenerators.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <map>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using Parts = std::vector<AllocationPart>;

OpenItem item(qint64 id, QDate due, qint64 fees, qint64 principal)
{
    return {PlanItemId::fromValue(id), due, {{Component::Fees, fees, {}}, {Component::Principal, principal, {}}}};
}

AllocationPart part(qint64 id, Component component, qint64 amount)
{
    return {PlanItemId::fromValue(id), component, amount};
}

AllocationOrder order(QStringView text)
{
    return *allocationOrder(text);
}

const QDate january(2026, 1, 10);
const QDate february(2026, 2, 10);
const QDate march(2026, 3, 10);

} // namespace

class AllocationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldestItemIsPaidFirstFeesBeforePrincipal()
    {
        const auto result = allocate(150, march, {item(2, february, 10, 100), item(1, january, 20, 100)},
                                     AllocationOrder::standard());
        QCOMPARE(result.parts, (Parts{part(1, Component::Fees, 20), part(1, Component::Principal, 100),
                                      part(2, Component::Fees, 10), part(2, Component::Principal, 20)}));
        QCOMPARE(result.unallocated, qint64(0));
    }

    void principalFirstTakesPrincipalBeforeFees()
    {
        const auto result = allocate(50, march, {item(1, january, 20, 100)}, order(u"PrincipalFirst"));
        QCOMPARE(result.parts, Parts{part(1, Component::Principal, 50)});
    }

    void verticallyAComponentIsPaidOnAllItemsBeforeTheNext()
    {
        const auto result = allocate(40, march, {item(1, january, 20, 100), item(2, february, 10, 100)},
                                     order(u"FeesInterestPrincipal Vertical"));
        QCOMPARE(result.parts,
                 (Parts{part(1, Component::Fees, 20), part(2, Component::Fees, 10), part(1, Component::Principal, 10)}));
    }

    void anItemDueOnTheValueDateIsDueAndOneTheDayAfterIsInAdvance()
    {
        const auto byDue = order(u"PastDueDueInAdvance Last");
        const std::vector<OpenItem> items{item(1, january, 0, 10), item(2, february, 0, 10), item(3, march, 0, 10)};
        QCOMPARE(allocate(10, january, items, byDue).parts.front().item.value(), qint64(1));
        QCOMPARE(allocate(10, january.addDays(-1), items, byDue).parts.front().item.value(), qint64(3));
    }

    void aChargeDueInsideALaterItemComesBeforeMoneyInAdvance()
    {
        OpenItem later = item(1, march, 0, 100);
        later.open.push_back({Component::Penalties, 30, february});
        const auto dueFirst = order(u"DuePenaltyFeeInterestPrincipal");
        QCOMPARE(allocate(50, february, {later}, dueFirst).parts,
                 (Parts{part(1, Component::Penalties, 30), part(1, Component::Principal, 20)}));
        QCOMPARE(allocate(50, february.addDays(-1), {later}, dueFirst).parts, Parts{part(1, Component::Principal, 50)});
    }

    void spreadEvenlyTheLastItemTakesTheRest()
    {
        const auto result = allocate(100, january, {item(1, february, 0, 50), item(2, march, 0, 50), item(3, march, 0, 50)},
                                     order(u"PastDueDueInAdvance Reamortise"));
        QCOMPARE(result.parts, (Parts{part(1, Component::Principal, 33), part(2, Component::Principal, 33),
                                      part(3, Component::Principal, 34)}));
    }

    void spreadEvenlyASmallItemLeavesItsShareToTheOthers()
    {
        const auto result = allocate(90, january, {item(1, february, 0, 10), item(2, march, 0, 100)},
                                     order(u"PastDueDueInAdvance Reamortise"));
        QCOMPARE(result.parts, (Parts{part(1, Component::Principal, 10), part(2, Component::Principal, 80)}));
    }

    void aSingleCentIsSpreadToo()
    {
        const auto result = allocate(1, january, {item(1, february, 0, 5), item(2, march, 5, 0)},
                                     order(u"PastDueDueInAdvance Reamortise"));
        QCOMPARE(result.unallocated, qint64(0));
        QCOMPARE(result.parts.size(), size_t(1));
    }

    void whatNothingTakesIsCredit()
    {
        QCOMPARE(allocate(500, march, {item(1, january, 20, 100)}, AllocationOrder::standard()).unallocated, qint64(380));
        QCOMPARE(allocate(5, march, {}, AllocationOrder::standard()).unallocated, qint64(5));
    }

    void sumsArePreservedAndNoItemIsOverpaid()
    {
        const bool holds = rc::check("allocation keeps sums in every order", [] {
            const auto items = *openItems();
            std::map<std::pair<PlanItemId, Component>, qint64> open;
            for (const OpenItem &one : items)
                for (const OpenAmount &amount : one.open)
                    open[{one.id, amount.component}] += amount.open;
            const qint64 amount = *rc::gen::inRange<qint64>(0, 4000);
            const AllocationResult result = allocate(amount, *dayInSpring(), items, *anyOrder());
            qint64 sum = result.unallocated;
            for (const AllocationPart &part : result.parts) {
                RC_ASSERT(part.amount > 0);
                open[{part.item, part.component}] -= part.amount;
                sum += part.amount;
            }
            RC_ASSERT(sum == amount);
            qint64 left = 0;
            for (const auto &[key, rest] : open) {
                RC_ASSERT(rest >= 0);
                left += rest;
            }
            RC_ASSERT(result.unallocated == 0 || left == 0);
        });
        QVERIFY(holds);
    }
};

KEPT_TEST(AllocationTest)
#include "allocationtest.moc"
