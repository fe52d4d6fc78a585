// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/summaryformulas.h"
#include "tests/support/generators.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace kept::test;

class SummaryFormulasTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainAndWeightedMeansDiffer()
    {
        DaysMean plain;
        DaysMean weighted;
        for (const auto &[days, due] : {std::pair<qint64, qint64>{0, 900'00}, {30, 50'00}, {90, 50'00}}) {
            plain.add(days, 1);
            weighted.add(days, due);
        }
        QCOMPARE(plain.timesTenThousand(), 40'0000);
        QCOMPARE(weighted.timesTenThousand(), 6'0000);
    }

    void aMeanIsRoundedAsNamed()
    {
        DaysMean mean;
        mean.add(1, 1);
        mean.add(0, 2);
        QCOMPARE(mean.timesTenThousand(), 3333);
        QCOMPARE(mean.timesTenThousand(Rounding::Up), 3334);
        mean.add(1, 1);
        QCOMPARE(mean.timesTenThousand(), 5000);
    }

    void nothingCountedIsNotZero()
    {
        DaysMean mean;
        QVERIFY(!mean.timesTenThousand());
        mean.add(90, 0);
        mean.add(90, -500);
        QVERIFY(!mean.timesTenThousand());
        QVERIFY(!rate(0, 0));
        QVERIFY(!keptRate({}));
        QCOMPARE(keptRate({0, 0, 1}), 0);
    }

    void keptIsMeasuredAgainstWhatWasDecided()
    {
        QCOMPARE(keptRate({1, 1, 1}), 3333);
        QCOMPARE(keptRate({2, 0, 1}), 6667);
        QCOMPARE(keptRate({5, 0, 0}), 10000);
    }

    void rightPartyContactsHaveTwoDenominators()
    {
        const RightPartyRates rates = rightPartyRates({200, 50, 40});
        QCOMPARE(rates.ofCallsPlaced, 2000);
        QCOMPARE(rates.ofPeopleReached, 8000);
        QVERIFY(!rightPartyRates({3, 0, 0}).ofPeopleReached);
    }

    void aMeanLiesBetweenItsExtremes()
    {
        QVERIFY(rc::check("least <= mean <= most, and as exact as four decimals are, without overflow", [] {
            const auto rows = *rc::gen::nonEmpty(rc::gen::container<std::vector<std::pair<qint64, qint64>>>(
                rc::gen::pair(between(0, 100'000), between(1, std::numeric_limits<qint64>::max()))));
            DaysMean mean;
            qint64 least = rows.front().first;
            qint64 most = least;
            Wide sum = 0;
            Wide weight = 0;
            for (const auto &[days, due] : rows) {
                mean.add(days, due);
                least = std::min(least, days);
                most = std::max(most, days);
                sum += Wide(days) * due;
                weight += due;
            }
            const qint64 found = *mean.timesTenThousand();
            RC_ASSERT(found >= least * 10'000 && found <= most * 10'000);
            const Wide error = Wide(found) * weight - sum * 10'000;
            const bool isNearest = (error < 0 ? -error : error) * 2 <= weight;
            RC_ASSERT(isNearest);
        }));
    }
};

KEPT_TEST(SummaryFormulasTest)
#include "summaryformulastest.moc"
