// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/compliance/holidays.h"
#include "tests/support/testdata.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const HolidayBook &book()
{
    static const HolidayBook onBoard =
        HolidayBook::parse(sourceFile(u"resources/holidays/holidays.json"_s)).value_or(HolidayBook());
    return onBoard;
}

QStringList daysOf(const std::vector<Holiday> &days)
{
    QStringList texts;
    for (const Holiday &day : days)
        texts.append(day.date.toString(u"MM-dd"_s));
    return texts;
}

HolidayBook bookOf(const QByteArray &days)
{
    return HolidayBook::parse(R"({"format":"kept-holidays/1","places":{"XX":{"days":[)" + days + "]}}}").value_or(HolidayBook());
}

} // namespace

class HolidaysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void easterFollowsTheMoon_data()
    {
        QTest::addColumn<QDate>("easter");
        for (const QDate date :
             {QDate(1961, 4, 2), QDate(2000, 4, 23), QDate(2008, 3, 23), QDate(2011, 4, 24), QDate(2016, 3, 27),
              QDate(2019, 4, 21), QDate(2024, 3, 31), QDate(2025, 4, 20), QDate(2026, 4, 5), QDate(2038, 4, 25)})
            QTest::newRow(date.toString(Qt::ISODate).toLatin1().constData()) << date;
    }

    void easterFollowsTheMoon()
    {
        QFETCH(const QDate, easter);
        QCOMPARE(easterSunday(easter.year()), easter);
    }

    void aPlaceRestsOnItsDays_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("days");
        const auto row = [](const QString &country, const QString &region, int year, const QString &days) {
            QTest::addRow("%s%s %d", qPrintable(country), qPrintable(region), year) << country << region << year << days;
        };
        row(u"US"_s, u"NY"_s, 2026, u"01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25"_s);
        row(u"US"_s, {}, 2021, u"01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31"_s);
        row(u"US"_s, {}, 2022, u"01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26"_s);
        row(u"CA"_s, u"QC"_s, 2025, u"01-01 04-18 04-21 05-19 06-24 07-01 09-01 10-13 12-25"_s);
        row(u"CA"_s, u"QC"_s, 2029, u"01-01 03-30 04-02 05-21 06-24 07-02 09-03 10-08 12-25"_s);
        row(u"CA"_s, u"ON"_s, 2026, u"01-01 02-16 04-03 05-18 07-01 09-07 10-12 12-25 12-26"_s);
        row(u"CA"_s, u"BC"_s, 2018, u"01-01 02-12 03-30 05-21 07-02 08-06 09-03 10-08 11-11 12-25"_s);
        row(u"CA"_s, u"NB"_s, 2025, u"01-01 02-17 04-18 07-01 08-04 09-01 09-30 11-11 12-25"_s);
        row(u"CA"_s, u"YT"_s, 2026, u"01-01 04-03 05-18 07-01 09-07 09-30 10-12 11-11 12-25 12-26"_s);
        row(u"AU"_s, u"NSW"_s, 2026, u"01-01 01-26 04-03 04-06 04-25 12-25 12-26 12-28"_s);
        row(u"AU"_s, u"VIC"_s, 2022, u"01-01 01-03 01-26 04-15 04-18 04-25 12-25 12-26 12-27"_s);
        row(u"GB"_s, {}, 2022, u"01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27"_s);
        row(u"IE"_s, {}, 2026, u"01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25 12-26"_s);
        row(u"CO"_s, {}, 2025,
            u"01-01 01-06 03-24 04-17 04-18 05-01 06-02 06-23 06-30 07-20 08-07 08-18 10-13 11-03 11-17 12-08 12-25"_s);
        row(u"RU"_s, {}, 2024, u"01-01 01-02 01-03 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-01 05-09 06-12 11-04"_s);
        row(u"ID"_s, {}, 2026,
            u"01-01 01-16 02-17 03-19 03-21 03-22 04-03 04-05 05-01 05-14 05-27 05-31 06-01 06-16 08-17 08-25 12-25"_s);
        row(u"DE"_s, {}, 2026, QString());
    }

    void aPlaceRestsOnItsDays()
    {
        QFETCH(const QString, country);
        QFETCH(const QString, region);
        QFETCH(const int, year);
        QFETCH(const QString, days);
        QCOMPARE(daysOf(book().holidays(country, region, year)).join(u' '), days);
    }

    void daysBetweenTwoDatesCrossTheYear()
    {
        QCOMPARE(book().between(u"CA"_s, u"ON"_s, QDate(2025, 12, 26), QDate(2026, 1, 1)),
                 (std::vector<QDate>{QDate(2025, 12, 26), QDate(2026, 1, 1)}));
        QVERIFY(book().between(u"CA"_s, u"ON"_s, QDate(2026, 1, 2), QDate(2026, 1, 1)).empty());
    }

    void theHouseAddsAndTakesDays()
    {
        const QDate open(2026, 12, 26), closed(2026, 12, 24), everywhere(2026, 12, 31);
        const HolidayBook own = book().with({{u"CA-ON"_s, open, OwnHolidayStatus::Open},
                                             {u"CA"_s, closed, OwnHolidayStatus::Closed, u"Christmas Eve"_s},
                                             {QString(), everywhere, OwnHolidayStatus::Closed, u"Stocktaking"_s}});
        QCOMPARE(daysOf(own.holidays(u"CA"_s, u"ON"_s, 2026)).mid(7), (QStringList{u"12-24"_s, u"12-25"_s, u"12-31"_s}));
        QCOMPARE(own.holidays(u"CA"_s, u"ON"_s, 2026).at(7).name, u"Christmas Eve"_s);
        QVERIFY(daysOf(own.holidays(u"CA"_s, u"AB"_s, 2026)).contains(u"12-24"_s));
        QVERIFY(!daysOf(own.holidays(u"US"_s, {}, 2026)).contains(u"12-24"_s));
        QCOMPARE(daysOf(own.holidays(u"DE"_s, {}, 2026)), QStringList{u"12-31"_s});
    }

    void aLeapDayIsAHolidayInLeapYearsOnly()
    {
        const HolidayBook leap = bookOf(R"({"name":"Leap day","fixed":"02-29"})");
        QCOMPARE(daysOf(leap.holidays(u"XX"_s, {}, 2024)), QStringList{u"02-29"_s});
        QVERIFY(leap.holidays(u"XX"_s, {}, 2025).empty());
    }

    void theLastWeekdayAndTheOneBeforeAreCountedFromTheEnd()
    {
        const HolidayBook ends = bookOf(
            R"({"name":"Last","month":5,"weekday":1,"nth":-1},{"name":"Before","month":5,"weekday":1,"nth":-2})");
        QCOMPARE(daysOf(ends.holidays(u"XX"_s, {}, 2027)), (QStringList{u"05-24"_s, u"05-31"_s}));
    }

    void aBrokenListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("day");
        QTest::newRow("no such date") << QByteArray(R"({"name":"A","fixed":"02-30"})");
        QTest::newRow("no rule") << QByteArray(R"({"name":"A"})");
        QTest::newRow("no name") << QByteArray(R"({"fixed":"02-03"})");
        QTest::newRow("no such month") << QByteArray(R"({"name":"A","month":13,"weekday":1,"nth":1})");
        QTest::newRow("no such weekday") << QByteArray(R"({"name":"A","month":1,"weekday":8,"nth":1})");
        QTest::newRow("fifth") << QByteArray(R"({"name":"A","month":1,"weekday":1,"nth":5})");
        QTest::newRow("no such listed date") << QByteArray(R"({"name":"A","dates":["2026-02-29"]})");
        QTest::newRow("moved from no day") << QByteArray(R"({"name":"A","fixed":"02-03","observed":{"8":1}})");
    }

    void aBrokenListIsRefused()
    {
        QFETCH(const QByteArray, day);
        const auto read = HolidayBook::parse(R"({"format":"kept-holidays/1","places":{"XX":{"days":[)" + day + "]}}}");
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"HOLIDAYS.FORMAT"_s);
        QVERIFY(read.error().detail.startsWith(u"XX, "_s));
    }

    void daysThatFollowTheMoonAreKnownForYearsAndMarked()
    {
        const auto thailand = book().knownDates(u"TH"_s, {});
        QVERIFY(thailand);
        QCOMPARE(thailand->first, QDate(2025, 1, 1));
        QCOMPARE(thailand->last, QDate(2036, 12, 31));
        QVERIFY(book().knownDates(u"ID"_s, {})->last >= QDate(2035, 12, 31));
        QVERIFY(!book().knownDates(u"CO"_s, {}));
        QVERIFY(!book().knownDates(u"XX"_s, {}));
        const auto nameOn = [&](QDate date) {
            for (const Holiday &day : book().holidays(u"ID"_s, {}, date.year()))
                if (day.date == date)
                    return day.name;
            return QString();
        };
        QCOMPARE(nameOn(QDate(2026, 2, 17)), u"Lunar New Year"_s);
        QCOMPARE(nameOn(QDate(2030, 2, 3)), u"Lunar New Year (estimated)"_s);
        QCOMPARE(nameOn(QDate(2027, 5, 20)), u"Vesak (estimated)"_s);
    }
};

KEPT_TEST(HolidaysTest)
#include "holidaystest.moc"
