// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/callcheck.h"
#include "models/queries/contactwindows.h"
#include "models/queries/lists.h"
#include "tests/queries/smallportfolio.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class ContactWindowsTest final : public QObject
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

    void sevenDaysEachWithTheOpenHoursOfThePerson()
    {
        const auto windows = ask(3);
        QCOMPARE(windows.days.size(), size_t(7));
        QCOMPARE(windows.days.front().date, portfolioDay());
        // 8:00 to 21:00 in New York, in summer time; today from now on.
        QCOMPARE(windows.days[0].open, std::vector<OpenWindow>({{asking().now, at(u"2026-03-13T01:00:00Z"_s)}}));
        QCOMPARE(windows.days[1].open, std::vector<OpenWindow>({{at(u"2026-03-13T12:00:00Z"_s), at(u"2026-03-14T01:00:00Z"_s)}}));
        QVERIFY(windows.days[1].closedBy.empty());
    }

    void nothingIsOpenThatTheRulesRefuseAndNothingClosedThatTheyAllow()
    {
        m_store->execute(u"INSERT INTO contact_request (id, contact_id, kind, said_at, days, from_time, to_time) VALUES "
                         "(1, 2, 'InconvenientTime', 1772600000000, '1,2,3,4,5', '12:00', '14:30')"_s);
        const auto windows = ask(3);
        for (const ContactWindows::Day &day : windows.days) {
            for (const OpenWindow &window : day.open) {
                QVERIFY(isAllowed(3, window.from));
                QVERIFY(isAllowed(3, window.to - 1));
                QVERIFY(window.to == day.whole.to || !isAllowed(3, window.to));
            }
        }
        QCOMPARE(windows.days[1].open.size(), size_t(2));
        QCOMPARE(windows.days[2].open.size(), size_t(1)); // a Saturday
    }

    void daysAfterAConversationAreClosedAndSayWhy()
    {
        const auto windows = ask(1);
        QVERIFY(windows.days[1].open.empty());
        QCOMPARE(windows.days[1].closedBy.front().rule, u"US.REGF.14B2IB"_s);
        QVERIFY(!windows.days.back().open.empty());
        QCOMPARE(windows.days.back().open.front().from, at(u"2026-03-18T14:00:00Z"_s));
    }

    void aNumberThatNeverOpensHasNoWindow()
    {
        m_store->execute(u"INSERT INTO hold (id, reason, account_id, start_date) VALUES (9, 'Attorney', 1, '2026-03-01')"_s);
        for (const ContactWindows::Day &day : ask(3).days) {
            QVERIFY(day.open.empty());
            QCOMPARE(day.closedBy.front().rule, u"US.REGF.6B2"_s);
        }
    }

    void aNumberOfSomebodyElseIsNotFound()
    {
        const auto wrong = answer(m_store->database(), asking(),
                                  ContactWindows{AccountId::fromValue(3), ContactPointId::fromValue(1)});
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::NotFound);
    }

    void aCheckTellsWhenAnAllowedNumberCloses()
    {
        const auto number = check(3, {});
        QVERIFY(number.verdict.allowed());
        QCOMPARE(number.closesAt, at(u"2026-03-13T01:00:00Z"_s));
        QVERIFY(isAllowed(3, *number.closesAt - 1));
        QVERIFY(!isAllowed(3, *number.closesAt));
    }

    void everyReachJudgesMessagesToo()
    {
        CallCheck every{AccountId::fromValue(1)};
        every.reach = CallCheck::Reach::Every;
        const auto numbers = answer(m_store->database(), asking(), every);
        QVERIFY(numbers);
        QStringList found;
        for (const CallCheck::Number &number : *numbers)
            found.append(u"%1:%2"_s.arg(number.point.id.value()).arg(static_cast<int>(number.asked.channel)));
        found.sort();
        QCOMPARE(found, QStringList({u"1:0"_s, u"1:1"_s, u"2:0"_s, u"3:0"_s, u"4:2"_s}));
    }

    void whoMayDecideIsEverySupervisorButTheOneWhoAsks()
    {
        m_store->execute(u"INSERT INTO app_user (id, name, sign_in, role) VALUES (71, 'Ines Prado', 'ines', 'Supervisor'), "
                         "(72, 'Oskar Lund', 'oskar', 'Supervisor'), (73, 'Tom Ray', 'tom', 'Auditor')"_s);
        Asking who = asking();
        who.actor = UserId::fromValue(72);
        const auto found = answer(m_store->database(), who, Supervisors());
        QVERIFY(found);
        QStringList names;
        for (const OwnerRow &row : *found)
            names.append(row.name);
        QVERIFY(names.contains(u"Ines Prado"_s));
        QVERIFY(!names.contains(u"Oskar Lund"_s));
        QVERIFY(!names.contains(u"Tom Ray"_s));
    }

private:
    // 2026-03-12 19:18 UTC: 15:18 in New York, 13:18 in Denver; the desk is in New York.
    static Asking asking() { return {1'773'343'080'000, portfolioDay(), {}, QTimeZone("America/New_York")}; }
    static qint64 at(const QString &text) { return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch(); }

    ContactWindows::Answer ask(qint64 point)
    {
        const auto windows = answer(m_store->database(), asking(),
                                    ContactWindows{AccountId::fromValue(1), ContactPointId::fromValue(point)});
        if (!windows)
            qFatal("%s %s", qPrintable(windows.error().code), qPrintable(windows.error().detail));
        return *windows;
    }

    CallCheck::Number check(qint64 point, std::optional<qint64> instant)
    {
        return answer(m_store->database(), asking(),
                      CallCheck{AccountId::fromValue(1), ContactPointId::fromValue(point), instant})
            .value()
            .front();
    }

    bool isAllowed(qint64 point, qint64 instant) { return check(point, instant).verdict.allowed(); }

    std::unique_ptr<TestDatabase> m_store;
};

KEPT_TEST(ContactWindowsTest)
#include "contactwindowstest.moc"
