// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/planlist.h"
#include "tests/queries/smallportfolio.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class PlanListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        m_store = std::make_unique<TestDatabase>(engine);
        fillSmallPortfolio(*m_store);
    }

    void cleanup() { m_store.reset(); }

    void openPlansComeBeforeClosedOnesAndDeletedOnesNotAtAll()
    {
        const auto plans = answer(m_store->database(), asking(), PlanRows{FinancialAccountId::fromValue(2)});
        QVERIFY(plans);
        QCOMPARE(plans->size(), size_t(2));
        QCOMPARE(plans->at(0).name, u"CP-000002"_s);
        QCOMPARE(plans->at(0).daysPastDue, 5);
        QCOMPARE(plans->at(0).owner, u"West 2"_s);
        QCOMPARE(plans->at(0).holdReason, u"Hardship"_s);
        QVERIFY(plans->at(1).isClosed);
        QCOMPARE(plans->at(1).daysPastDue, 0);
    }

    void aPlanShowsItsMoneyAndNames()
    {
        const auto plans = answer(m_store->database(), asking(), CustomerPlanRows{AccountId::fromValue(1)});
        QVERIFY(plans);
        const PlanRow &plan = plans->front();
        QCOMPARE(plan.currentDue.toText(), u"1250.00"_s);
        QCOMPARE(plan.disputed.toText(), u"120.00"_s);
        QCOMPARE(plan.financialAccountNumber, u"4000-1180"_s);
        QCOMPARE(plan.reason, u"Missed payments"_s);
        QCOMPARE(plan.itemCount, 4);
        QCOMPARE(plan.contact, ContactId::fromValue(1));
    }

    void itemsShowWhatIsLeftOfEachComponent()
    {
        const auto items = answer(m_store->database(), asking(), ItemRows{PlanId::fromValue(1)});
        QVERIFY(items);
        QCOMPARE(items->size(), size_t(4));
        const ItemRow &late = items->at(1);
        QCOMPARE(late.name, u"Instalment 14"_s);
        QCOMPARE(late.due.toText(), u"400.00"_s);
        QCOMPARE(late.principalDue.toText(), u"312.40"_s);
        QCOMPARE(late.paid.toText(), u"200.00"_s);
    }

    void itemsArePastDueTheDayAfter_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("state");
        QTest::addColumn<qint64>("days");
        QTest::newRow("the day before") << QDate(2026, 3, 27) << static_cast<int>(ItemState::DueLater) << qint64(1);
        QTest::newRow("on the day") << QDate(2026, 3, 28) << static_cast<int>(ItemState::DueToday) << qint64(0);
        QTest::newRow("the day after") << QDate(2026, 3, 29) << static_cast<int>(ItemState::PastDue) << qint64(1);
    }

    void itemsArePastDueTheDayAfter()
    {
        QFETCH(QDate, today);
        const auto items = answer(m_store->database(), {testNow, today, {}}, ItemRows{PlanId::fromValue(1)});
        QVERIFY(items);
        QTEST(static_cast<int>(items->back().state), "state");
        QTEST(items->back().days, "days");
        QCOMPARE(items->front().state, ItemState::Paid);
    }

private:
    static Asking asking() { return {testNow, portfolioDay(), {}}; }

    std::unique_ptr<TestDatabase> m_store;
};

KEPT_TEST(PlanListTest)
#include "planlisttest.moc"
