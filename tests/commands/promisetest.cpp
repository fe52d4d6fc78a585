// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/cancelpromise.h"
#include "models/commands/decideoverride.h"
#include "models/commands/makepromise.h"
#include "models/commands/replacepromise.h"
#include "models/commands/requestoverride.h"
#include "models/commands/setholiday.h"
#include "models/domain/civiltime.h"
#include "tests/commands/book.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

/// The promise limit holds on every path, and a promise that stops counting gives its place back.
class PromiseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        m_store = std::make_unique<TestDatabase>(engine);
        m_book = std::make_unique<Book>(m_store->database());
    }

    void cleanup()
    {
        m_book.reset();
        m_store.reset();
    }

    void theLimitAtItsBoundaries_data()
    {
        QTest::addColumn<int>("maximum");
        QTest::addColumn<int>("made");
        QTest::addColumn<bool>("refused");
        QTest::newRow("a maximum of nothing allows nothing") << 0 << 0 << true;
        QTest::newRow("the first of one") << 1 << 0 << false;
        QTest::newRow("the second of one") << 1 << 1 << true;
        QTest::newRow("the third of three") << 3 << 2 << false;
        QTest::newRow("the fourth of three") << 3 << 3 << true;
    }

    void theLimitAtItsBoundaries()
    {
        QFETCH(int, maximum);
        QFETCH(int, made);
        QFETCH(bool, refused);
        const PlanId plan = m_book->plan({100'00}, maximum);
        for (int i = 0; i < made; ++i)
            m_book->promise(plan, 10'00);
        const auto last = m_book->run(m_book->promiseOf(plan, 10'00));
        QCOMPARE(!last, refused);
        if (refused) {
            QCOMPARE(last.error().kind, ErrorKind::Refused);
            QCOMPARE(last.error().code, u"PTP.LIMIT"_s);
            QCOMPARE(last.error().findings.front().values.value(u"limit"_s).toInt(), maximum);
        }
        QCOMPARE(m_book->read(plan).promiseCount, made + (refused ? 0 : 1));
    }

    void withoutAMaximumOfItsOwnThePlanInheritsThree()
    {
        const PlanId plan = m_book->plan({100'00});
        for (int i = 0; i < 3; ++i)
            m_book->promise(plan, 10'00);
        QCOMPARE(m_book->run(m_book->promiseOf(plan, 10'00)).error().code, u"PTP.LIMIT"_s);
    }

    void theDatabaseItselfRefusesASlotPastTheLimit()
    {
        const PlanId plan = m_book->plan({100'00}, 1);
        m_book->promise(plan, 10'00);
        const QString row =
            u"INSERT INTO promise_to_pay (id, collection_plan_id, slot, slot_limit, amount, currency_iso_code, type, "
            "status, taken_at) VALUES (99, %1, %2, 1, 100, 'USD', 'Single', 'Open', 0)"_s;
        QVERIFY(!m_store->database().execute(row.arg(plan.value()).arg(1)));
        QVERIFY(!m_store->database().execute(row.arg(plan.value()).arg(2)));
    }

    void aCancelledPromiseGivesItsPlaceBack()
    {
        const PlanId plan = m_book->plan({100'00}, 2);
        const PromiseId first = m_book->promise(plan, 10'00);
        m_book->promise(plan, 10'00);
        CancelPromise cancel{first, u"wrong date"_s};
        QCOMPARE(m_book->done(cancel).used, 1);
        QCOMPARE(m_book->read(plan).promised, usd(10'00));
        m_book->promise(plan, 20'00);
        QCOMPARE(m_book->run(m_book->promiseOf(plan, 10'00)).error().code, u"PTP.LIMIT"_s);
        QCOMPARE(m_book->run(cancel).error().code, u"PTP.NOTOPEN"_s);
    }

    void aCancellationSaysWhy()
    {
        const PlanId plan = m_book->plan();
        QCOMPARE(m_book->run(CancelPromise{m_book->promise(plan, 10'00), u"  "_s}).error().code, u"REASON.EMPTY"_s);
    }

    void loweringTheMaximumAppliesAtOnce()
    {
        const PlanId plan = m_book->plan({100'00}, 3);
        m_book->promise(plan, 10'00);
        m_book->promise(plan, 10'00);
        m_store->execute(u"UPDATE collection_plan SET maximum_promiseto_pay_count = 2"_s);
        QCOMPARE(m_book->run(m_book->promiseOf(plan, 10'00)).error().code, u"PTP.LIMIT"_s);
    }

    void theStrictestPolicyWins()
    {
        m_store->execute(u"INSERT INTO policy (id, scope, maximum_promises) VALUES (1, 'System', 1)"_s);
        const PlanId plan = m_book->plan({100'00}, 5);
        m_book->promise(plan, 10'00);
        const auto refused = m_book->run(m_book->promiseOf(plan, 10'00));
        QCOMPARE(refused.error().code, u"PTP.LIMIT"_s);
        QCOMPARE(refused.error().findings.front().values.value(u"scope"_s).toString(), u"System"_s);
    }

    void aReplacementIsOneLevelUpAndCountsOnceMore()
    {
        const PlanId plan = m_book->plan({100'00}, 2);
        const PromiseId first = m_book->promise(plan, 60'00);
        ReplacePromise replace;
        replace.promise = first;
        replace.input = m_book->promiseOf(plan, 80'00).input;
        const PromiseMade second = m_book->done(replace);
        QCOMPARE(second.level, 2);
        QCOMPARE(second.used, 2);
        QCOMPARE(m_book->read(plan).promised, usd(80'00));
        QCOMPARE(m_book->run(replace).error().code, u"PTP.REPLACE"_s);
        replace.promise = second.promise;
        QCOMPARE(m_book->run(replace).error().code, u"PTP.LIMIT"_s);
    }

    void oneWhosePlaceIsTakenIsNotReplacedAgain()
    {
        const PlanId plan = m_book->plan({100'00}, 9);
        ReplacePromise replace;
        replace.promise = m_book->promise(plan, 60'00);
        m_store->execute(u"UPDATE promise_to_pay SET status = 'Broken'"_s);
        replace.input = m_book->promiseOf(plan, 40'00).input;
        m_book->done(replace);
        QCOMPARE(
            m_store->integer(u"SELECT count(*) FROM promise_to_pay WHERE superseded_by_id IS NOT NULL AND status = 'Broken'"_s),
            1);
        const auto again = m_book->run(replace);
        QCOMPARE(again.error().code, u"PTP.REPLACE"_s);
        QCOMPARE(again.error().findings.front().values.value(u"state"_s).toString(), u"Superseded"_s);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM promise_to_pay"_s), 2);
    }

    void noMoreCanBePromisedThanIsDue()
    {
        const PlanId plan = m_book->plan({100'00});
        m_book->promise(plan, 60'00);
        QCOMPARE(m_book->run(m_book->promiseOf(plan, 40'01)).error().code, u"PTP.AMOUNT.OVER"_s);
        m_book->promise(plan, 40'00);
    }

    void aDateOnAHolidayCountsOnTheNextDayOfBusiness()
    {
        m_store->execute(u"UPDATE contact SET country = 'US', state = 'NY'"_s);
        SetHoliday ours;
        ours.place = u"US"_s;
        ours.date = QDate(2026, 1, 20);
        ours.status = OwnHolidayStatus::Closed;
        m_book->role = Role::Administrator;
        m_book->done(ours);
        const PlanId plan = m_book->plan();
        const auto made = m_book->done(m_book->promiseOf(plan, 50'00, 4)); // Martin Luther King Jr. Day, 2026-01-19
        const auto parts = must(partsOf(m_book->database, m_book->promised(made.promise)));
        EffectivePolicy policy;
        const auto inNewYork = QTimeZone("America/New_York");
        QCOMPARE(policy.graceDays.value, 0);
        QCOMPARE(parts.front().dueDate, QDate(2026, 1, 19));
        QCOMPARE(parts.front().deadlineAt, endOfBusinessDay(QDate(2026, 1, 21), inNewYork));
        QCOMPARE(m_book->differences(), QString());
    }

    void theWeekendIsThatOfTheCustomersCountry()
    {
        m_store->execute(u"UPDATE contact SET country = 'KW', state = NULL"_s);
        const PlanId plan = m_book->plan();
        const auto deadlineOf = [&](int days) {
            const auto made = m_book->done(m_book->promiseOf(plan, 10'00, days));
            return must(partsOf(m_book->database, m_book->promised(made.promise))).front().deadlineAt;
        };
        const QTimeZone inNewYork("America/New_York");
        QCOMPARE(deadlineOf(1), endOfBusinessDay(QDate(2026, 1, 18), inNewYork)); // a Friday counts on Sunday
        QCOMPARE(deadlineOf(3), endOfBusinessDay(QDate(2026, 1, 18), inNewYork)); // that Sunday itself
        QCOMPARE(m_book->differences(), QString());
    }

    void whoseZoneNobodyKnowsIsOfTheDesksNotOfTheComputers()
    {
        const PlanId plan = m_book->plan();
        m_store->execute(u"UPDATE contact SET time_zone = NULL"_s);
        m_store->execute(u"UPDATE collection_plan SET time_zone = NULL"_s);
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "Asia/Tokyo");
        const auto made = m_book->run(m_book->promiseOf(plan, 10'00, 5)); // a Tuesday
        qputenv("TZ", before);
        QVERIFY(made.has_value());
        const auto parts = must(partsOf(m_book->database, m_book->promised(made->promise)));
        QCOMPARE(parts.front().deadlineAt, endOfBusinessDay(QDate(2026, 1, 20), QTimeZone("America/New_York")));
        QCOMPARE(m_book->differences(), QString());
    }

    void anOverrideGivesTheSupervisorsLimitNotNone()
    {
        const auto [grace, vera] = m_book->people(2);
        const PlanId plan = m_book->plan({100'00}, 1);
        m_book->actor = grace;
        QCOMPARE(m_book->run(m_book->overrideOf(plan, 10'00)).error().code, u"OVERRIDE.NEEDLESS"_s);
        m_book->promise(plan, 10'00);
        const ApprovalId second = m_book->done(m_book->overrideOf(plan, 10'00)).approval;
        const ApprovalId third = m_book->done(m_book->overrideOf(plan, 10'00)).approval;
        DecideOverride decide{second, ApprovalStatus::Approved, {}};
        QCOMPARE(m_book->run(decide).error().code, u"ROLE.RIGHT"_s);
        m_book->role = Role::Supervisor;
        QCOMPARE(m_book->run(decide).error().code, u"OVERRIDE.OWN"_s);
        m_book->actor = vera;
        QVERIFY(m_book->done(decide).promise);
        QCOMPARE(m_book->run(decide).error().code, u"OVERRIDE.DECIDED"_s);
        decide.approval = third;
        QCOMPARE(m_book->run(decide).error().code, u"PTP.LIMIT"_s);
        decide.decision = ApprovalStatus::Rejected;
        QVERIFY(!m_book->done(decide).promise);
        QCOMPARE(m_book->read(plan).promiseCount, 2);
    }

    void aReplacementPastTheLimitIsAskedForAndApproved()
    {
        const auto [grace, vera] = m_book->people(2);
        const PlanId plan = m_book->plan({100'00}, 1);
        m_book->actor = grace;
        const PromiseId old = m_book->promise(plan, 80'00);
        RequestOverride request = m_book->overrideOf(plan, 90'00);
        QCOMPARE(m_book->run(request).error().code, u"PTP.AMOUNT.OVER"_s); // beside the first one
        request.replaces = old;
        const ApprovalId asked = m_book->done(request).approval;
        QCOMPARE(m_book->promised(old).status, PromiseState::Open);
        m_book->actor = vera;
        m_book->role = Role::Supervisor;
        const auto made = m_book->done(DecideOverride{asked, ApprovalStatus::Approved, {}}).promise;
        QVERIFY(made);
        QCOMPARE(m_book->promised(old).status, PromiseState::Superseded);
        QCOMPARE(m_book->promised(old).supersededBy, made);
        QCOMPARE(m_book->promised(*made).replaces, std::optional(old));
        QCOMPARE(m_book->promised(*made).level, 2);
        QCOMPARE(m_book->promised(*made).takenBy, std::optional(grace));
        QCOMPARE(m_book->read(plan).promised, usd(90'00));
    }

    void aReplacementOfAPromiseThatIsOverIsRefusedWhenAskedForAndWhenApproved()
    {
        const auto [grace, vera] = m_book->people(3);
        const PlanId plan = m_book->plan({100'00}, 1);
        m_book->actor = grace;
        RequestOverride request = m_book->overrideOf(plan, 50'00);
        request.replaces = m_book->promise(plan, 80'00);
        const ApprovalId asked = m_book->done(request).approval;
        m_book->now += 60'000;
        m_book->pay(plan, 80'00);
        request.input.amount = request.input.parts.front().amount = usd(10'00);
        const auto again = m_book->run(request);
        QCOMPARE(again.error().code, u"PTP.REPLACE"_s);
        QCOMPARE(again.error().findings.front().values.value(u"state"_s).toString(), u"Kept"_s);
        request.replaces = m_book->promise(m_book->plan(), 10'00); // of another plan
        QCOMPARE(m_book->run(request).error().code, u"RECORD.MISSING"_s);
        m_book->actor = vera;
        m_book->role = Role::Supervisor;
        QCOMPARE(m_book->run(DecideOverride{asked, ApprovalStatus::Approved, {}}).error().code, u"PTP.REPLACE"_s);
        QVERIFY(!m_book->done(DecideOverride{asked, ApprovalStatus::Rejected, {}}).promise);
        QCOMPARE(m_book->read(plan).promiseCount, 1);
    }

private:
    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<Book> m_book;
};

KEPT_TEST(PromiseTest)
#include "promisetest.moc"
