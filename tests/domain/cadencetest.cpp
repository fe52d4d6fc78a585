// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cadence.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

class CadenceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDateAfterSomePeriods_data()
    {
        QTest::addColumn<int>("every");
        QTest::addColumn<CadenceUnit>("unit");
        QTest::addColumn<QDate>("anchor");
        QTest::addColumn<int>("n");
        QTest::addColumn<QDate>("expected");
        using enum CadenceUnit;
        QTest::newRow("two weeks") << 2 << Weeks << QDate(2026, 12, 24) << 1 << QDate(2027, 1, 7);
        QTest::newRow("fifteen days over a leap day") << 15 << Days << QDate(2024, 2, 15) << 1 << QDate(2024, 3, 1);
        QTest::newRow("a month from the 31st ends a short month") << 1 << Months << QDate(2026, 1, 31) << 1 << QDate(2026, 2, 28);
        QTest::newRow("and comes back to the 31st") << 1 << Months << QDate(2026, 1, 31) << 2 << QDate(2026, 3, 31);
        QTest::newRow("a month end stays one") << 1 << Months << QDate(2026, 2, 28) << 1 << QDate(2026, 3, 31);
        QTest::newRow("a quarter") << 3 << Months << QDate(2026, 11, 15) << 1 << QDate(2027, 2, 15);
        QTest::newRow("backwards") << 1 << Months << QDate(2026, 3, 31) << -1 << QDate(2026, 2, 28);
        QTest::newRow("half a month from the 1st") << 1 << HalfMonths << QDate(2026, 2, 1) << 1 << QDate(2026, 2, 16);
        QTest::newRow("and the next month") << 1 << HalfMonths << QDate(2026, 2, 1) << 2 << QDate(2026, 3, 1);
        QTest::newRow("half a month from the 15th in February")
            << 1 << HalfMonths << QDate(2026, 2, 15) << 1 << QDate(2026, 2, 28);
        QTest::newRow("half a month from the 16th") << 1 << HalfMonths << QDate(2026, 2, 16) << 1 << QDate(2026, 3, 1);
        QTest::newRow("half a month back from the 1st") << 1 << HalfMonths << QDate(2026, 3, 1) << -1 << QDate(2026, 2, 16);
        QTest::newRow("half a month back from the 16th") << 1 << HalfMonths << QDate(2026, 2, 16) << -1 << QDate(2026, 2, 1);
    }

    void theDateAfterSomePeriods()
    {
        QFETCH(int, every);
        QFETCH(CadenceUnit, unit);
        QFETCH(QDate, anchor);
        QFETCH(int, n);
        QFETCH(QDate, expected);
        QCOMPARE((Cadence{every, unit}.after(anchor, n, true)), expected);
    }

    void aHolidayMovesOneInstalmentAndNoOther()
    {
        const BusinessCalendar calendar({QDate(2026, 6, 1)});
        const auto dates = dueDates(QDate(2026, 5, 1), Cadence::monthly(), 3, DateRoll::Following, calendar);
        QCOMPARE(dates, (std::vector<QDate>{QDate(2026, 5, 1), QDate(2026, 6, 2), QDate(2026, 7, 1)}));
    }

    void aDateThatWouldLeaveItsMonthGoesBack()
    {
        const QDate sunday(2026, 5, 31);
        const BusinessCalendar calendar;
        QCOMPARE(rolled(sunday, DateRoll::Keep, calendar), sunday);
        QCOMPARE(rolled(sunday, DateRoll::Following, calendar), QDate(2026, 6, 1));
        QCOMPARE(rolled(sunday, DateRoll::ModifiedFollowing, calendar), QDate(2026, 5, 29));
        QCOMPARE(rolled(sunday, DateRoll::Preceding, calendar), QDate(2026, 5, 29));
    }
};

KEPT_TEST(CadenceTest)
#include "cadencetest.moc"
