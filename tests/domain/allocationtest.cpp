// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/allocation.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <rapidcheck.h>

#include <map>

using namespace kept;

namespace {

OpenItem item(qint64 id, QDate due, qint64 fees, qint64 principal)
{
    return {PlanItemId::fromValue(id), due, {{Component::Fees, fees}, {Component::Principal, principal}}};
}

} // namespace

class AllocationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldestItemIsPaidFirstFeesBeforePrincipal()
    {
        const auto result = allocateOldestFirst(150, {item(2, QDate(2026, 2, 1), 10, 100), item(1, QDate(2026, 1, 1), 20, 100)},
                                                ComponentOrder::feesFirst());
        const std::vector<AllocationPart> expected{{PlanItemId::fromValue(1), Component::Fees, 20},
                                                   {PlanItemId::fromValue(1), Component::Principal, 100},
                                                   {PlanItemId::fromValue(2), Component::Fees, 10},
                                                   {PlanItemId::fromValue(2), Component::Principal, 20}};
        QCOMPARE(result.parts, expected);
        QCOMPARE(result.unallocated, qint64(0));
    }

    void principalFirstTakesPrincipalBeforeFees()
    {
        const auto result = allocateOldestFirst(50, {item(1, QDate(2026, 1, 1), 20, 100)}, ComponentOrder::principalFirst());
        QCOMPARE(result.parts.front().component, Component::Principal);
        QCOMPARE(result.parts.size(), size_t(1));
    }

    void whatNothingTakesIsCredit()
    {
        QCOMPARE(allocateOldestFirst(500, {item(1, QDate(2026, 1, 1), 20, 100)}, ComponentOrder::feesFirst()).unallocated,
                 qint64(380));
        QCOMPARE(allocateOldestFirst(5, {}, ComponentOrder::feesFirst()).unallocated, qint64(5));
    }

    void sumsArePreservedAndNoItemIsOverpaid()
    {
        const bool holds = rc::check("allocation keeps sums", [] {
            const auto count = *rc::gen::inRange<size_t>(0, 12);
            std::vector<OpenItem> items;
            std::map<std::pair<PlanItemId, Component>, qint64> open;
            for (size_t i = 0; i < count; ++i) {
                const OpenItem made = item(static_cast<qint64>(i + 1), QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 3)),
                                           *rc::gen::inRange<qint64>(0, 50), *rc::gen::inRange<qint64>(0, 500));
                for (const auto &[component, amount] : made.open)
                    open[{made.id, component}] = amount;
                items.push_back(made);
            }
            const qint64 amount = *rc::gen::inRange<qint64>(0, 4000);
            const AllocationResult result = allocateOldestFirst(amount, items, ComponentOrder::feesFirst());
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

    void componentNamesComeBack()
    {
        for (const Component component : ComponentOrder::feesFirst().components)
            QCOMPARE(componentOf(componentName(component)), std::optional(component));
        QVERIFY(!componentOf(u"Else"));
    }
};

KEPT_TEST(AllocationTest)
#include "allocationtest.moc"
