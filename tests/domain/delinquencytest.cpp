// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/delinquency.h"
#include "models/domain/dunning.h"
#include "tests/support/testrunner.h"

#include <QTest>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

class DelinquencyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueTodayIsNotPastDue()
    {
        const QDate today(2026, 3, 10);
        QCOMPARE(delinquency(today, today, 3, {}), Delinquency());
        QCOMPARE(delinquency(std::nullopt, today, 3, {}), Delinquency());
    }

    void graceIsTakenOffTheDaysAndMovesTheDate()
    {
        const QDate due(2026, 3, 1);
        QCOMPARE(delinquency(due, QDate(2026, 3, 4), 3, {}), (Delinquency{3, 0, QDate(2026, 3, 4)}));
        QCOMPARE(delinquency(due, QDate(2026, 3, 5), 3, {}), (Delinquency{4, 1, QDate(2026, 3, 4)}));
    }

    void aPauseStopsTheClock()
    {
        Pauses pauses;
        QVERIFY(pauses.pause(QDate(2026, 3, 6), QDate(2026, 3, 16)));
        const QDate due(2026, 3, 1);
        QCOMPARE(countedDays(due, QDate(2026, 3, 6), pauses), qint64(5));
        QCOMPARE(countedDays(due, QDate(2026, 3, 16), pauses), qint64(5));
        QCOMPARE(countedDays(due, QDate(2026, 3, 17), pauses), qint64(6));
        QCOMPARE(delinquency(due, QDate(2026, 3, 17), 3, pauses).delinquentDays, qint64(3));
    }

    void dunningTakesOneLevelARunHoweverLate()
    {
        const std::vector<DunningLevel> levels{{u"L1"_s, DunningRule::NetDays, 5, 0, 0},
                                               {u"L2"_s, DunningRule::NetDays, 20, 0, 0}};
        const QDate due(2026, 3, 1);
        const auto early = dunned({}, levels, due, due.addDays(4));
        QVERIFY(early && !early->level);
        const auto first = dunned({}, levels, due, due.addDays(90));
        QVERIFY(first && first->level == size_t(0) && first->isDraft);
        const auto draft = dunned(*first, levels, due, due.addDays(91));
        QVERIFY(draft && draft->level == size_t(0));
        QCOMPARE(dunned(*first, levels, due, due.addDays(89)).error().code, u"DUNNING.DATE"_s);
    }
};

KEPT_TEST(DelinquencyTest)
#include "delinquencytest.moc"
