// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/activity.h"
#include "models/queries/summary.h"
#include "tests/queries/smallportfolio.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class SummaryTest final : public QObject
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

    void everythingIsOneRowForEachCurrency()
    {
        const auto summary = answer(m_store->database(), asking(), PortfolioSummary());
        QVERIFY(summary);
        QCOMPARE(summary->currencies.size(), size_t(2));
        QCOMPARE(summary->currencies.at(0).currentDue.toText(), u"184300"_s);
        const CurrencySummary &dollars = summary->currencies.at(1);
        QCOMPARE(dollars.plans, 4);
        QCOMPARE(dollars.openPlans, 3);
        QCOMPARE(dollars.initialDue.toText(), u"2110.00"_s);
        QCOMPARE(dollars.currentDue.toText(), u"1650.00"_s);
        QCOMPARE(dollars.paid.toText(), u"460.00"_s);
        QCOMPARE(dollars.disputed.toText(), u"120.00"_s);
    }

    void sumsBeyondWhatCanBeCountedSaySo()
    {
        m_store->execute(u"UPDATE collection_plan SET total_payments_received = 9000000000000000000"_s);
        const auto all = answer(m_store->database(), asking(), PortfolioSummary());
        QVERIFY(!all);
        QCOMPARE(all.error().code, u"STORE.RANGE"_s);
        QCOMPARE(all.error().kind, ErrorKind::Invalid);
        const auto one = answer(m_store->database(), asking(), AccountSummary{AccountId::fromValue(2), {}});
        QVERIFY(!one);
        QCOMPARE(one.error().code, u"STORE.RANGE"_s);
    }

    void theAveragesAreNamed()
    {
        const auto summary = answer(m_store->database(), asking(), PortfolioSummary());
        QVERIFY(summary);
        const CurrencySummary &dollars = summary->currencies.at(1);
        QCOMPARE(dollars.averageDaysPastDue, 160'000);  // (43 + 5 + 0) / 3
        QCOMPARE(dollars.weightedDaysPastDue, 328'788); // (43 x 1250 + 5 x 100) / 1650
        QCOMPARE(dollars.maximumDaysPastDue, 43);
        QCOMPARE(summary->averageDaysPastDue, 357'500); // (43 + 5 + 0 + 95) / 4
    }

    void theDayOfImportedFiguresIsTheLatest()
    {
        QVERIFY(!answer(m_store->database(), asking(), PortfolioSummary())->figuresAsOf);
        m_store->execute(u"UPDATE collection_plan SET figures_as_of_date = '2005-09-29' WHERE id = 1"_s);
        m_store->execute(u"UPDATE collection_plan SET figures_as_of_date = '2005-09-30' WHERE id = 2"_s);
        QCOMPARE(answer(m_store->database(), asking(), PortfolioSummary())->figuresAsOf, std::optional(QDate(2005, 9, 30)));
    }

    void bucketsAreHalfOpen_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<qint64>("bucket");
        QTest::newRow("not yet due") << QDate(2026, 1, 28) << qint64(0);
        QTest::newRow("one day") << QDate(2026, 1, 29) << qint64(1);
        QTest::newRow("thirty days") << QDate(2026, 2, 27) << qint64(1);
        QTest::newRow("thirty-one days") << QDate(2026, 2, 28) << qint64(2);
        QTest::newRow("ninety days") << QDate(2026, 4, 28) << qint64(3);
        QTest::newRow("ninety-one days") << QDate(2026, 4, 29) << qint64(4);
        QTest::newRow("a thousand days") << QDate(2028, 10, 24) << qint64(4);
    }

    void bucketsAreHalfOpen()
    {
        QFETCH(QDate, asOf);
        QFETCH(qint64, bucket);
        const auto summary = answer(m_store->database(), asking(), AccountSummary{AccountId::fromValue(1), asOf});
        QVERIFY(summary);
        const auto &ageing = summary->figures.currencies.front().ageing;
        for (size_t i = 0; i < ageing.size(); ++i)
            QCOMPARE(ageing.at(i).count, i == static_cast<size_t>(bucket) ? 1 : 0);
        QCOMPARE(ageing.at(static_cast<size_t>(bucket)).due.toText(), u"1250.00"_s);
    }

    void theHouseMayStateOtherRanges()
    {
        m_store->execute(
            u"INSERT INTO policy (id, version, created_at, updated_at, scope, buckets) VALUES (77, 1, 0, 0, 'System', '1, 44')"_s);
        const auto &ageing = answer(m_store->database(), asking(), PortfolioSummary())->currencies.at(1).ageing;
        QCOMPARE(ageing.size(), size_t(3));
        QCOMPARE(ageing.at(1).from, 1);
        QCOMPARE(ageing.at(1).to, std::optional<qint64>(44));
        QCOMPARE(ageing.at(1).count, 2); // 43 and 5 days
        QCOMPARE(ageing.at(2).from, 44);
        QVERIFY(!ageing.at(2).to);
    }

    void promisesAreTalliedByVerdict()
    {
        const auto summary = answer(m_store->database(), asking(), PortfolioSummary());
        QVERIFY(summary);
        const CurrencySummary &dollars = summary->currencies.at(1);
        QCOMPARE(dollars.open.count, 1);
        QCOMPARE(dollars.open.amount.toText(), u"50.00"_s);
        QCOMPARE(dollars.broken.amount.toText(), u"400.00"_s);
        QCOMPARE(dollars.keptRateByCount, 3'333);
        QCOMPARE(dollars.keptRateByAmount, 2'105); // 200 / 950
        QVERIFY(!summary->currencies.at(0).keptRateByCount);
        QVERIFY(summary->nextPromise);
        QCOMPARE(summary->nextPromise->dueDate, QDate(2026, 3, 20));
        QCOMPARE(summary->nextPromise->amount.toText(), u"50.00"_s);
    }

    void aHoldCountsToItsLastDay()
    {
        const auto last = answer(m_store->database(), asking(), PortfolioSummary());
        QVERIFY(last);
        QCOMPARE(last->currencies.at(1).plansOnHold, 1);
        QCOMPARE(last->currencies.at(1).dueOnHold.toText(), u"100.00"_s);
        QCOMPARE(last->currencies.at(0).plansOnHold, 0);
        const auto after = answer(m_store->database(), asking(), PortfolioSummary{{}, portfolioDay().addDays(1)});
        QVERIFY(after);
        QCOMPARE(after->currencies.at(1).plansOnHold, 0);
        const auto before = answer(m_store->database(), asking(), PortfolioSummary{{}, portfolioDay().addDays(-1)});
        QVERIFY(before);
        QCOMPARE(before->currencies.at(0).plansOnHold, 1);
    }

    void aScopeCountsItsOwnPlansOnly()
    {
        const auto team = answer(m_store->database(), asking(), PortfolioSummary{PortfolioScope::team(TeamId::fromValue(1)), {}});
        QVERIFY(team);
        QCOMPARE(team->currencies.size(), size_t(1));
        QCOMPARE(team->openPlans, 2);
        const auto agency = answer(m_store->database(), asking(),
                                   PortfolioSummary{PortfolioScope::agency(AccountId::fromValue(4)), {}});
        QVERIFY(agency);
        QCOMPARE(agency->currencies.front().currency.code(), u"JPY"_s);
    }

    void aCustomersSummaryTellsOfContacts()
    {
        const auto summary = answer(m_store->database(), asking(), AccountSummary{AccountId::fromValue(1), {}});
        QVERIFY(summary);
        QCOMPARE(summary->contacts.lastAt, 1'773'241'200'000);
        QCOMPARE(summary->contacts.lastOutcome, u"Talked"_s);
        QCOMPARE(summary->contacts.attempts, 2);
    }

    void anEmptyStoreHasNoCurrencies()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase empty(engine);
        const auto summary = answer(empty.database(), asking(), PortfolioSummary());
        QVERIFY(summary);
        QVERIFY(summary->currencies.empty());
        QCOMPARE(summary->averageDaysPastDue, 0);
    }

    void activityFillsWholeMonths()
    {
        const Activity question{{}, QDate(2026, 1, 15), QDate(2026, 3, 12), Activity::Period::Month};
        const auto months = answer(m_store->database(), asking(), question);
        QVERIFY(months);
        QCOMPARE(months->size(), size_t(6));
        QCOMPARE(months->at(2).paid.toText(), u"15700"_s);
        QVERIFY(months->at(2).isUnfinished);
        QCOMPARE(months->at(3).from, QDate(2026, 1, 1));
        QCOMPARE(months->at(3).paid.toText(), u"200.00"_s);
        QCOMPARE(months->at(4).paid.toText(), u"110.00"_s);
        QCOMPARE(months->at(4).partlyKept, 1);
        QCOMPARE(months->at(5).promised.toText(), u"450.00"_s);
        QCOMPARE(months->at(5).open, 1);
        QCOMPARE(months->at(5).broken, 1);
    }

    void activityCountsWeeksFromMonday()
    {
        const Activity question{{}, QDate(2026, 3, 12), QDate(2026, 3, 12), Activity::Period::Week};
        const auto weeks = answer(m_store->database(), asking(), question);
        QVERIFY(weeks);
        QCOMPARE(weeks->at(0).from, QDate(2026, 3, 9));
        QCOMPARE(weeks->at(0).to, QDate(2026, 3, 15));
    }

    void aSpanThatEndsBeforeItBeginsIsRefused()
    {
        const auto wrong = answer(m_store->database(), asking(), Activity{{}, QDate(2026, 3, 12), QDate(2026, 3, 11), {}});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::Invalid);
    }

private:
    // 2026-03-12 19:18 UTC
    static Asking asking() { return {1'773'343'080'000, portfolioDay(), {}}; }

    std::unique_ptr<TestDatabase> m_store;
};

KEPT_TEST(SummaryTest)
#include "summarytest.moc"
