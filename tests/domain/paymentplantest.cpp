// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/paymentplan.h"
#include "tests/support/generators.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <numeric>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

PaymentPlanTerms stated(std::optional<qint64> total, std::optional<qint64> instalment, std::optional<int> count)
{
    PaymentPlanTerms terms;
    terms.currency = usd();
    if (total)
        terms.total = dollars(*total);
    if (instalment)
        terms.instalment = dollars(*instalment);
    terms.count = count;
    terms.first = QDate(2026, 1, 15);
    return terms;
}

} // namespace

class PaymentPlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOfThreeFollowsFromTheOthers()
    {
        const auto instalment = solvePaymentPlan(stated(10'000, {}, 3));
        QVERIFY(instalment);
        QCOMPARE(instalment->instalment, dollars(3'333));
        QCOMPARE(instalment->parts.back().amount, dollars(3'334));
        const auto count = solvePaymentPlan(stated(10'000, 3'000, {}));
        QVERIFY(count);
        QCOMPARE(count->parts.size(), size_t(4));
        QCOMPARE(count->parts.back().amount, dollars(1'000));
        const auto total = solvePaymentPlan(stated({}, 2'500, 4));
        QVERIFY(total);
        QCOMPARE(total->total, dollars(10'000));
        QCOMPARE(total->parts.back().due, QDate(2026, 4, 15));
    }

    void theFirstDateFollowsFromTheLast()
    {
        PaymentPlanTerms terms = stated(10'000, {}, 4);
        terms.first.reset();
        terms.last = QDate(2026, 6, 30);
        terms.cadence = Cadence::biWeekly();
        const auto sketch = solvePaymentPlan(terms);
        QVERIFY(sketch);
        QCOMPARE(sketch->first, QDate(2026, 5, 19));
        QCOMPARE(sketch->parts.back().due, QDate(2026, 6, 30));
    }

    void anInstalmentRoundedUpLeavesSomethingForTheLast()
    {
        const auto sketch = solvePaymentPlan(stated(10, {}, 6));
        QVERIFY(sketch);
        QCOMPARE(sketch->parts.front().amount, dollars(1));
        QCOMPARE(sketch->parts.back().amount, dollars(5));
    }

    void whatCannotBeSolvedIsSaid_data()
    {
        QTest::addColumn<PaymentPlanTerms>("terms");
        QTest::addColumn<QString>("code");
        QTest::newRow("two left open") << stated(10'000, {}, {}) << u"PLAN.OPEN"_s;
        QTest::newRow("a total of nothing") << stated(0, {}, 3) << u"PLAN.VALUE"_s;
        QTest::newRow("less than a cent each") << stated(2, {}, 3) << u"PLAN.VALUE"_s;
        QTest::newRow("no instalments") << stated(100, {}, 0) << u"PLAN.VALUE"_s;
        QTest::newRow("too many instalments") << stated(10'000'000, 1, {}) << u"PLAN.VALUE"_s;
        QTest::newRow("three that do not agree") << stated(10'000, 3'000, 3) << u"PLAN.MISMATCH"_s;
        QTest::newRow("a sum beyond 64 bits") << stated({}, std::numeric_limits<qint64>::max(), 2) << u"MONEY.RANGE"_s;
        PaymentPlanTerms undated = stated(10'000, {}, 3);
        undated.first.reset();
        QTest::newRow("no date") << undated << u"PLAN.OPEN"_s;
        PaymentPlanTerms mixed = stated(10'000, {}, 3);
        mixed.currency = *Currency::fromCode(u"EUR");
        QTest::newRow("another currency") << mixed << u"AMOUNT.CURRENCY"_s;
    }

    void whatCannotBeSolvedIsSaid()
    {
        QFETCH(PaymentPlanTerms, terms);
        QFETCH(QString, code);
        const auto sketch = solvePaymentPlan(terms);
        QVERIFY(!sketch);
        QCOMPARE(sketch.error().code, code);
    }

    void partsSumToTheTotalHoweverItIsSolved()
    {
        const bool holds = rc::check("parts of a payment plan sum", [] {
            const auto count = *rc::gen::inRange(1, 100);
            const auto total = *rc::gen::inRange<qint64>(count, 10'000'000);
            const auto sketch = solvePaymentPlan(stated(total, {}, count));
            RC_ASSERT(sketch.has_value());
            qint64 sum = 0;
            for (const PaymentPlanPart &part : sketch->parts) {
                RC_ASSERT(part.amount.isPositive());
                sum += part.amount.minor();
            }
            RC_ASSERT(sum == total);
            const auto steps = stepUpParts(dollars(total), count, *rc::gen::inRange(0, 2'000));
            RC_ASSERT(std::accumulate(steps.begin(), steps.end(), qint64(0), [](qint64 s, Money m) { return s + m.minor(); }) ==
                      total);
            RC_ASSERT(steps.front().minor() <= steps.back().minor() + 1);
        });
        QVERIFY(holds);
    }

    void aSettlementIsRoundedUp() { QCOMPARE(*settlementAmount(dollars(1'001), 4'000), dollars(401)); }
};

KEPT_TEST(PaymentPlanTest)
#include "paymentplantest.moc"
