// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/domain/judging.h"
#include "tests/support/testrunner.h"

#include <QDateTime>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

qint64 utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

ContactQuestion ask(const char *at, std::vector<QByteArray> zones)
{
    ContactQuestion question{ContactId::fromValue(1), utc(at), {PlanId::fromValue(1)}, std::move(zones)};
    question.point = ContactPointId::fromValue(1);
    return question;
}

} // namespace

class CallHoursTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hoursAreHalfOpen()
    {
        const std::vector<QByteArray> zones{"America/New_York"};
        QVERIFY(!judged(ask("2026-04-07T11:59:59.999Z", zones)).allowed());
        QVERIFY(judged(ask("2026-04-07T12:00:00Z", zones)).allowed());
        QVERIFY(judged(ask("2026-04-08T00:59:59.999Z", zones)).allowed());
        QVERIFY(!judged(ask("2026-04-08T01:00:00Z", zones)).allowed());
    }

    void everyPossibleZoneRestricts()
    {
        const auto verdict = judged(ask("2026-04-07T12:00:00Z", {"America/New_York", "America/Los_Angeles"}));
        QCOMPARE(verdict.findings.front().rule, u"US.REGF.6B1I"_s);
        QCOMPARE(verdict.nextAllowed, utc("2026-04-07T15:00:00Z"));
    }

    void zonesThatShareNoHourAreRefusedAndOnePlaceIsAskedFor()
    {
        const auto verdict = judged(ask("2026-04-07T13:00:00Z", {"America/New_York", "Asia/Kolkata", "Pacific/Honolulu"}));
        QVERIFY(!verdict.allowed());
        QVERIFY(!verdict.nextAllowed);
        QCOMPARE(verdict.missing, std::vector{MissingFact::OneLocation});
    }

    void anUnknownPlaceIsRefusedAndAskedFor_data()
    {
        QTest::addColumn<QByteArrayList>("zones");
        QTest::newRow("none on file") << QByteArrayList{};
        QTest::newRow("not in the zone database") << QByteArrayList{"America/New_York", "America/Atlantis"};
    }

    void anUnknownPlaceIsRefusedAndAskedFor()
    {
        QFETCH(const QByteArrayList, zones);
        const auto verdict = judged(ask("2026-04-07T16:00:00Z", {zones.begin(), zones.end()}));
        QCOMPARE(verdict.findings.size(), size_t(1));
        QCOMPARE(verdict.findings.front().rule, u"GEN.TZ_UNKNOWN"_s);
        QVERIFY(!verdict.nextAllowed);
        QCOMPARE(verdict.missing, std::vector{MissingFact::Location});
    }

    void aLetterNeedsNoClock()
    {
        ContactQuestion letter = ask("2026-04-07T04:00:00Z", {});
        letter.channel = ContactChannel::Letter;
        QVERIFY(judged(letter).allowed());
    }

    void openingFollowsTheClockOfItsDay_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<QByteArray>("opens");
        const auto row = [](const char *zone, const char *asked, const char *opens) {
            QTest::newRow(zone) << QByteArray(zone) << QByteArray(asked) << QByteArray(opens);
        };
        row("America/New_York", "2026-03-08T06:59:59Z", "2026-03-08T12:00:00Z");    // a gap at 02:00
        row("America/Chicago", "2026-11-01T06:30:00Z", "2026-11-01T14:00:00Z");     // 01:30, the first of two
        row("America/Denver", "2026-11-01T08:30:00Z", "2026-11-01T15:00:00Z");      // 01:30, the second of two
        row("America/St_Johns", "2026-07-01T09:00:00Z", "2026-07-01T10:30:00Z");    // half an hour
        row("Asia/Kathmandu", "2026-07-01T00:00:00Z", "2026-07-01T02:15:00Z");      // three quarters
        row("Australia/Lord_Howe", "2026-10-03T15:00:00Z", "2026-10-03T21:00:00Z"); // a change of half an hour
        row("America/Santiago", "2026-09-06T03:59:59Z", "2026-09-06T11:00:00Z");    // no midnight that day
        row("Pacific/Apia", "2011-12-30T09:00:00Z", "2011-12-30T18:00:00Z");        // a day skipped
    }

    void openingFollowsTheClockOfItsDay()
    {
        QFETCH(const QByteArray, zone);
        QFETCH(const QByteArray, asked);
        QFETCH(const QByteArray, opens);
        QCOMPARE(judged(ask(asked.constData(), {zone})).nextAllowed, utc(opens.constData()));
    }

    void consentOpensItsOwnHoursOnly()
    {
        ContactQuestion question = ask("2026-04-08T01:30:00Z", {"America/New_York"});
        question.hours.push_back({utc("2026-04-01T12:00:00Z"), QTime(21, 0), QTime(22, 0)});
        QVERIFY(judged(question).allowed());
        question.at = utc("2026-04-08T02:00:00Z");
        QCOMPARE(judged(question).nextAllowed, utc("2026-04-08T12:00:00Z"));
        question.hours.front().revokedAt = utc("2026-04-08T01:00:00Z");
        question.at = utc("2026-04-08T01:30:00Z");
        QVERIFY(!judged(question).allowed());
    }
};

KEPT_TEST(CallHoursTest)
#include "callhourstest.moc"
