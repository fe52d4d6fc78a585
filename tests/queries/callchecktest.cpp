// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/callcheck.h"
#include "models/queries/customerdetail.h"
#include "tests/queries/smallportfolio.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class CallCheckTest final : public QObject
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

    void everyNumberOfTheCustomersPeopleIsJudged()
    {
        const auto numbers = ask({AccountId::fromValue(1)});
        QVERIFY(numbers);
        QCOMPARE(numbers->size(), size_t(3));
    }

    void aConversationClosesSevenDays()
    {
        const auto number = judge(1, {});
        QVERIFY(!number.verdict.allowed());
        QCOMPARE(number.verdict.findings.front().rule, u"US.REGF.14B2IB"_s);
        QCOMPARE(number.attempts, 2);
    }

    void aPersonNobodyTalkedToMayBeCalledInTheOpenHours()
    {
        QVERIFY(judge(3, {}).verdict.allowed());
        const auto night = judge(3, at(u"2026-03-13T02:00:00Z"_s)); // 22:00 in New York
        QVERIFY(!night.verdict.allowed());
        QCOMPARE(night.verdict.nextAllowed, at(u"2026-03-13T12:00:00Z"_s));
    }

    void everyZoneOfThePersonRestricts()
    {
        m_store->execute(u"UPDATE contact SET time_zone = NULL WHERE id = 1"_s);
        QCOMPARE(judge(1, {}).asked.zones, std::vector<QByteArray>({"America/Denver", "America/Phoenix"}));
        m_store->execute(u"UPDATE contact_point SET invalid_since = '2026-01-01' WHERE id = 2"_s);
        QCOMPARE(judge(1, {}).asked.zones, std::vector<QByteArray>({"America/Denver"}));
    }

    void theSeventhCallIsTheLast()
    {
        for (int call = 1; call <= 6; ++call)
            addCall(100 + call, u"NoAnswer"_s);
        QVERIFY(judge(3, {}).verdict.allowed());
        addCall(107, u"Busy"_s);
        QVERIFY(judge(3, {}).verdict.allowed());
        addCall(108, u"NoAnswer"_s);
        const auto number = judge(3, {});
        QVERIFY(!number.verdict.allowed());
        QCOMPARE(number.verdict.findings.front().rule, u"US.REGF.14B2IA"_s);
        QCOMPARE(number.attempts, 7);
    }

    void plansOnOneAccountAreOneDebt()
    {
        m_store->execute(u"INSERT INTO collection_plan (id, name, account_id, financial_account_id, currency_iso_code) VALUES "
                         "(9, 'CP-000009', 1, 1, 'USD')"_s);
        QCOMPARE(judge(3, {}).asked.debts, std::vector<PlanId>({PlanId::fromValue(1)}));
    }

    void holdsStopContactUntilTheirLastDay_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("rule");
        QTest::newRow("attorney") << u"Attorney"_s << u"US.REGF.6B2"_s;
        QTest::newRow("cease") << u"CeaseContact"_s << u"US.REGF.6C"_s;
        QTest::newRow("hardship") << u"Hardship"_s << u"GEN.CONTACT_HOLD"_s;
    }

    void holdsStopContactUntilTheirLastDay()
    {
        QFETCH(QString, reason);
        m_store->execute(
            u"INSERT INTO hold (id, reason, account_id, start_date, end_date) VALUES (9, '%1', 1, '2026-03-01', '2026-03-12')"_s
                .arg(reason));
        const auto number = judge(3, {});
        QVERIFY(!number.verdict.allowed());
        QTEST(number.verdict.findings.front().rule, "rule");
        QVERIFY(judge(3, at(u"2026-03-13T15:00:00Z"_s)).verdict.allowed());
    }

    void aRevokedConsentStopsOneNumber()
    {
        m_store->execute(u"INSERT INTO consent (id, contact_id, contact_point_id, channel, status, revoked_at) VALUES "
                         "(1, 2, 3, 'Phone', 'Revoked', 1772600000000)"_s);
        QVERIFY(!judge(3, {}).verdict.allowed());
        m_store->execute(u"UPDATE consent SET channel = 'Email'"_s);
        QVERIFY(judge(3, {}).verdict.allowed());
    }

    void aNumberThatIsNotTheCustomersIsNotFound()
    {
        const auto wrong = ask({AccountId::fromValue(3), ContactPointId::fromValue(1)});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::NotFound);
    }

    void theCustomersPageHasPeopleNumbersAndStandingHolds()
    {
        const auto detail = answer(m_store->database(), asking(), CustomerDetail{AccountId::fromValue(1)});
        QVERIFY(detail);
        QCOMPARE(detail->contacts.size(), size_t(2));
        QCOMPARE(detail->contacts.front().role, u"Borrower"_s);
        QCOMPARE(detail->points.size(), size_t(4));
        QCOMPARE(detail->financialAccounts, std::vector<qint64>({1, 5}));
        const auto held = answer(m_store->database(), asking(), CustomerDetail{AccountId::fromValue(2)});
        QVERIFY(held);
        QCOMPARE(held->holds.size(), size_t(1));
        const auto missing = answer(m_store->database(), asking(), CustomerDetail{AccountId::fromValue(99)});
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    }

private:
    // 2026-03-12 19:18 UTC: 15:18 in New York, 13:18 in Denver, 12:18 in Phoenix.
    static Asking asking() { return {1'773'343'080'000, portfolioDay(), {}}; }

    static qint64 at(const QString &text) { return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch(); }

    Result<CallCheck::Answer> ask(const CallCheck &question) { return answer(m_store->database(), asking(), question); }

    CallCheck::Number judge(qint64 point, std::optional<qint64> instant)
    {
        const auto numbers = ask({AccountId::fromValue(1), ContactPointId::fromValue(point), instant});
        if (!numbers)
            qFatal("%s %s", qPrintable(numbers.error().code), qPrintable(numbers.error().detail));
        return numbers->front();
    }

    void addCall(int id, const QString &outcome)
    {
        m_store->execute(
            u"INSERT INTO interaction (id, collection_plan_id, account_id, contact_id, contact_point_id, channel, direction, "
            "started_at, outcome, is_connected) VALUES (%1, 1, 1, 2, 3, 'Phone', 'Outbound', %2, '%3', 0)"_s.arg(
                QString::number(id), QString::number(1'773'000'000'000 + id * 60'000), outcome));
    }

    std::unique_ptr<TestDatabase> m_store;
};

KEPT_TEST(CallCheckTest)
#include "callchecktest.moc"
