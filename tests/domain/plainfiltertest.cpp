// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/queue/plainfilter.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;

namespace {

using Join = QueueCondition::Join;

QueueCondition test(QueueFact fact, qint64 from)
{
    QueueCondition condition;
    condition.join = Join::Test;
    condition.test.fact = fact;
    condition.test.from = from;
    return condition;
}

QueueCondition join(Join how, std::vector<QueueCondition> parts)
{
    return {how, {}, std::move(parts)};
}

const QueueCondition days = test(QueueFact::DaysPastDue, 31);
const QueueCondition plans = test(QueueFact::OpenPlans, 2);
const QueueCondition promise = test(QueueFact::PromiseDueDays, 2);

} // namespace

/// A filter of a queue as a form shows it, and back.
class PlainFilterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyHasNoTests()
    {
        QCOMPARE(plainFilterOf({}), PlainFilter());
        QCOMPARE(conditionOf({}), QueueCondition());
    }

    void aTestAloneIsAListOfOne()
    {
        const PlainFilter one{false, {days.test}, {}};
        QCOMPARE(plainFilterOf(days), one);
        QCOMPARE(plainFilterOf(join(Join::Any, {days})), one);
        QCOMPARE(plainFilterOf(conditionOf(one)), one);
    }

    void anyOfSeveralAndNoneOfOthersIsReadBack()
    {
        const PlainFilter filter{true, {days.test, plans.test}, {promise.test}};
        QCOMPARE(plainFilterOf(conditionOf(filter)), filter);
        const PlainFilter all{false, {days.test, plans.test}, {promise.test, days.test}};
        QCOMPARE(plainFilterOf(conditionOf(all)), all);
        const PlainFilter none{false, {}, {promise.test}};
        QCOMPARE(plainFilterOf(conditionOf(none)), none);
    }

    void groupsInGroupsAreOneGroupWhereTheyMeanTheSame()
    {
        const QueueCondition nested = join(
            Join::All, {days, join(Join::All, {plans}), join(Join::Not, {join(Join::Any, {promise, plans})})});
        QCOMPARE(plainFilterOf(nested), (PlainFilter{false, {days.test, plans.test}, {promise.test, plans.test}}));
    }

    void whatAFormCannotShowIsNotShownWrongly()
    {
        QVERIFY(!plainFilterOf(join(Join::All, {days, join(Join::Any, {plans, promise})})));
        QVERIFY(!plainFilterOf(join(Join::Any, {days, join(Join::All, {plans, promise})})));
        QVERIFY(!plainFilterOf(join(Join::Not, {join(Join::All, {plans, promise})})));
        QVERIFY(!plainFilterOf(join(Join::Any, {}))); // nobody at all
    }
};

KEPT_TEST(PlainFilterTest)
#include "plainfiltertest.moc"
