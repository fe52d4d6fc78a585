// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/accountlist.h"
#include "tests/queries/smallportfolio.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

using Ids = std::vector<qint64>;

class AccountListTest final : public QObject
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

    void theLongestOverdueComesFirst() { QCOMPARE(ids({}), Ids({3, 1, 2, 4})); }

    void accountsWithoutPlansAreLeftOutUnlessAskedFor()
    {
        AccountFilter all;
        all.which = AccountFilter::Which::All;
        QCOMPARE(ids(all, {AccountColumn::Number, Qt::AscendingOrder}), Ids({1, 3, 4, 2, 5}));
    }

    void textFinds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Ids>("found");
        QTest::newRow("a name without its marks") << u"maresova"_s << Ids({1});
        QTest::newRow("a name with its marks") << u"\u00d8YST"_s << Ids({2});
        QTest::newRow("the middle of a name") << u"lane bak"_s << Ids({3, 4});
        QTest::newRow("part of a number, whatever its case") << u"inv-0"_s << Ids({3});
        QTest::newRow("digits of a contact's phone") << u"(303) 555-0142"_s << Ids({1});
        QTest::newRow("digits of the customer's own phone") << u"5550199"_s << Ids({2});
        QTest::newRow("a plan's number") << u"cp-4"_s << Ids({3});
        QTest::newRow("a percent sign is no wildcard") << u"%"_s << Ids();
        QTest::newRow("three digits are no phone") << u"142"_s << Ids();
    }

    void textFinds()
    {
        QFETCH(QString, text);
        AccountFilter filter;
        filter.text = text;
        QTEST(ids(filter), "found");
    }

    void daysPastDueAreABoundedRange()
    {
        AccountFilter filter;
        filter.minimumDaysPastDue = 5;
        filter.maximumDaysPastDue = 43;
        QCOMPARE(ids(filter), Ids({1, 2}));
        filter.minimumDaysPastDue = 6;
        QCOMPARE(ids(filter), Ids({1}));
    }

    void theLeastDueIsInEachCurrencysMajorUnits()
    {
        AccountFilter filter;
        filter.minimumDue = 300;
        QCOMPARE(ids(filter), Ids({3, 1, 4}));
        filter.minimumDue = 184'300;
        QCOMPARE(ids(filter), Ids({3}));
        filter.minimumDue = 184'301;
        QCOMPARE(ids(filter), Ids());
    }

    void aScopeGoesByThePlansOwners_data()
    {
        QTest::addColumn<int>("scope");
        QTest::addColumn<Ids>("found");
        QTest::newRow("a team and its members") << 0 << Ids({1, 2});
        QTest::newRow("a user") << 1 << Ids({1});
        QTest::newRow("an agency") << 2 << Ids({3});
        QTest::newRow("nobody") << 3 << Ids({3, 4});
    }

    void aScopeGoesByThePlansOwners()
    {
        QFETCH(int, scope);
        const std::vector<PortfolioScope> scopes{PortfolioScope::team(TeamId::fromValue(1)),
                                                 PortfolioScope::owner(UserId::fromValue(1)),
                                                 PortfolioScope::agency(AccountId::fromValue(4)), PortfolioScope::nobody()};
        AccountFilter filter;
        filter.scope = scopes.at(static_cast<size_t>(scope));
        QTEST(ids(filter), "found");
    }

    void statusAndCurrencyAndCustomerNarrow()
    {
        AccountFilter filter;
        filter.statuses = {u"InProgress"_s, u"New"_s};
        QCOMPARE(ids(filter), Ids({3, 4}));
        filter.currency = Currency::fromCode(u"USD");
        QCOMPARE(ids(filter), Ids({4}));
        filter = {};
        filter.customer = AccountId::fromValue(3);
        QCOMPARE(ids(filter), Ids({3, 4}));
    }

    void everyColumnOrdersBothWays()
    {
        for (int column = 0; column <= static_cast<int>(AccountColumn::PlanCount); ++column)
            for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder})
                QCOMPARE(ids({}, {static_cast<AccountColumn>(column), direction}).size(), size_t(4));
        QCOMPARE(ids({}, {AccountColumn::CurrentDue, Qt::DescendingOrder}), Ids({3, 1, 4, 2}));
        QCOMPARE(ids({}, {AccountColumn::NextPromise, Qt::DescendingOrder}), Ids({2, 1, 3, 4}));
        QCOMPARE(ids({}, {AccountColumn::Customer, Qt::AscendingOrder}), Ids({3, 4, 2, 1}));
        QCOMPARE(ids({}, {AccountColumn::Owner, Qt::AscendingOrder}), Ids({1, 2, 3, 4}));
    }

    void totalsAreOneRowForEachCurrency()
    {
        const auto found = answer(m_store->database(), asking(), FinancialAccountIds());
        QVERIFY(found);
        QCOMPARE(found->totals.size(), size_t(2));
        const AccountTotals &yen = found->totals.at(0);
        const AccountTotals &dollars = found->totals.at(1);
        QCOMPARE(yen.currentDue.toText(), u"184300"_s);
        QCOMPARE(dollars.count, 3);
        QCOMPARE(dollars.currentDue.toText(), u"1650.00"_s);
        QCOMPARE(dollars.paid.toText(), u"410.00"_s);
        QCOMPARE(dollars.disputed.toText(), u"120.00"_s);
        // (43 x 1250 + 5 x 100 + 0 x 300) / 1650
        QCOMPARE(dollars.weightedDaysPastDue, 328'788);
        QCOMPARE(dollars.maximumDaysPastDue, 43);
    }

    void rowsComeInTheOrderOfTheirIdsAndMissingOnesAreLeftOut()
    {
        const auto rows = answer(m_store->database(), asking(), FinancialAccountRows{{4, 99, 1, 2}});
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t(3));
        QCOMPARE(rows->at(0).id.value(), 4);
        const FinancialAccountRow &card = rows->at(1);
        QCOMPARE(card.customerName, u"Zde\u0148ka Mare\u0161ov\u00e1"_s);
        QCOMPARE(card.daysPastDue, 43);
        QCOMPARE(card.currentDue.toText(), u"1250.00"_s);
        QCOMPARE(card.planStatus, u"PromiseBroken"_s);
        QCOMPARE(card.owner, u"Ana Duarte"_s);
        const FinancialAccountRow &loan = rows->at(2);
        QCOMPARE(loan.daysPastDue, 5);
        QCOMPARE(loan.holdReason, u"Hardship"_s);
        QCOMPARE(loan.nextPromise, QDate(2026, 3, 20));
        QCOMPARE(loan.planCount, 2);
    }

    void aThousandRowsAreReadInParts()
    {
        Ids many(1'000, 1);
        many.back() = 2;
        const auto rows = answer(m_store->database(), asking(), FinancialAccountRows{many});
        QVERIFY(rows);
        QCOMPARE(rows->size(), size_t(1'000));
        QCOMPARE(rows->back().id.value(), 2);
        const auto none = answer(m_store->database(), asking(), FinancialAccountRows());
        QVERIFY(none && none->empty());
    }

    void aSelectionHasItsTotals()
    {
        const auto totals = answer(m_store->database(), asking(), SelectionTotals{{1, 3}});
        QVERIFY(totals);
        QCOMPARE(totals->size(), size_t(2));
        QCOMPARE(totals->at(1).currentDue.toText(), u"1250.00"_s);
    }

    void countsFollowTheirFilters()
    {
        AccountFilter broken;
        broken.statuses = {u"PromiseBroken"_s};
        const auto counts = answer(m_store->database(), asking(), AccountCounts{{AccountFilter(), broken}});
        QVERIFY(counts);
        QCOMPARE(*counts, Ids({4, 1}));
    }

private:
    static Asking asking() { return {testNow, portfolioDay(), {}}; }

    Ids ids(const AccountFilter &filter, AccountOrder order = {})
    {
        const auto found = answer(m_store->database(), asking(), FinancialAccountIds{filter, order});
        if (!found)
            qWarning("%s %s", qPrintable(found.error().code), qPrintable(found.error().detail));
        return found ? found->ids : Ids({-1});
    }

    std::unique_ptr<TestDatabase> m_store;
};

KEPT_TEST(AccountListTest)
#include "accountlisttest.moc"
