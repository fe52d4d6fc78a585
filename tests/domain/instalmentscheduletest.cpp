// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/instalmentschedule.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <rapidcheck.h>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

namespace {

ScheduleTerms terms(qint64 principal, int count, QStringView percent)
{
    ScheduleTerms made;
    made.principal = principal;
    made.count = count;
    made.rate = *InterestRate::fromPercent(percent);
    made.start = QDate(2026, 1, 31);
    return made;
}

} // namespace

class InstalmentScheduleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRateIsReadExactlyOrRefused()
    {
        QCOMPARE(InterestRate::fromPercent(u"12")->perPeriod(Cadence::monthly()), (Fraction{12'000'000, 1'200'000'000}));
        QCOMPARE(InterestRate::fromPercent(u"9.4822")->perDays(1, 1).numerator, qint64(9'482'200));
        for (const QStringView text : {u"", u".", u"-1", u"+1", u"1.2.3", u"1.2345678", u"x"})
            QCOMPARE(InterestRate::fromPercent(text).error().code, u"RATE.SYNTAX"_s);
        QCOMPARE(InterestRate::fromPercent(u"100001").error().code, u"RATE.RANGE"_s);
    }

    void theLastInstalmentTakesTheRounding()
    {
        const auto rows = instalmentSchedule(terms(10'000, 3, u"0"));
        QVERIFY(rows);
        QCOMPARE((*rows)[0].principal, qint64(3'333));
        QCOMPARE(rows->back().principal, qint64(3'334));
        QCOMPARE((*rows)[1].due, QDate(2026, 3, 31));
    }

    void interestOfGraceComesWithTheNextInstalment()
    {
        ScheduleTerms graced = terms(100'000, 4, u"12");
        graced.gracePrincipal = 2;
        graced.graceInterest = 1;
        const auto rows = instalmentSchedule(graced);
        QVERIFY(rows);
        QCOMPARE((*rows)[0].amount(), qint64(0));
        QCOMPARE((*rows)[1].interest, qint64(2'000));
        QCOMPARE(rows->back().balance, qint64(0));
    }

    void equalPrincipalHasFallingInstalments()
    {
        ScheduleTerms falling = terms(120'000, 12, u"12");
        falling.amortisation = Amortisation::EqualPrincipal;
        const auto rows = instalmentSchedule(falling);
        QVERIFY(rows);
        QCOMPARE((*rows)[0].amount(), qint64(11'200));
        QCOMPARE(rows->back().amount(), qint64(10'100));
    }

    void whatCannotBeAScheduleIsRefused()
    {
        QVERIFY(!instalmentSchedule(terms(0, 3, u"0")));
        QVERIFY(!instalmentSchedule(terms(100, 0, u"0")));
        QVERIFY(!instalmentSchedule(terms(100, 1'201, u"0")));
        ScheduleTerms late = terms(100, 3, u"0");
        late.gracePrincipal = 3;
        QCOMPARE(instalmentSchedule(late).error().values[u"field"_s].toString(), u"grace"_s);
        ScheduleTerms small = terms(675, 16, u"1");
        small.base = InterestBase::Flat;
        const auto rows = instalmentSchedule(small);
        QVERIFY(rows);
        QCOMPARE(rows->front().interest, qint64(0));
        QCOMPARE(rows->back().interest, qint64(9));
    }

    void principalSumsToWhatIsOwed()
    {
        const bool holds = rc::check("a schedule pays back what was lent", [] {
            ScheduleTerms any = terms(*rc::gen::inRange<qint64>(1'000, 100'000'000), *rc::gen::inRange(1, 121),
                                      QString::number(*rc::gen::inRange(0, 60)));
            any.base = *rc::gen::element(InterestBase::Flat, InterestBase::DecliningBalance);
            any.amortisation = *rc::gen::element(Amortisation::EqualInstalments, Amortisation::EqualPrincipal);
            any.period = *rc::gen::element(InterestPeriod::AsCadence, InterestPeriod::Daily);
            any.cadence = *rc::gen::element(Cadence::weekly(), Cadence::biWeekly(), Cadence::semiMonthly(), Cadence::monthly());
            any.downPayment = *rc::gen::inRange<qint64>(0, any.principal);
            any.gracePrincipal = *rc::gen::inRange(0, any.count);
            any.graceInterest = *rc::gen::inRange(0, any.count);
            const auto rows = instalmentSchedule(any);
            RC_ASSERT(rows.has_value() || rows.error().code == u"SCHEDULE.INSTALMENT");
            if (!rows)
                return;
            qint64 sum = 0;
            for (const ScheduleRow &row : *rows) {
                RC_ASSERT(row.principal >= 0 && row.interest >= 0);
                sum += row.principal;
                RC_ASSERT(row.balance == any.principal - sum);
            }
            RC_ASSERT(sum == any.principal);
        });
        QVERIFY(holds);
    }

    void equalInstalmentsDifferByLittle()
    {
        const bool holds = rc::check("the last instalment is near the others", [] {
            const ScheduleTerms any = terms(*rc::gen::inRange<qint64>(100'000, 100'000'000), *rc::gen::inRange(2, 121),
                                            QString::number(*rc::gen::inRange(0, 40)));
            const auto rows = instalmentSchedule(any);
            RC_ASSERT(rows.has_value());
            const qint64 difference = rows->back().amount() - rows->front().amount();
            RC_ASSERT(std::abs(difference) <= qint64(any.count) * any.count);
        });
        QVERIFY(holds);
    }
};

KEPT_TEST(InstalmentScheduleTest)
#include "instalmentscheduletest.moc"
