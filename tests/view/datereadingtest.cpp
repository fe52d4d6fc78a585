// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/datereading.h"
#include "models/view/datetext.h"
#include "tests/support/testrunner.h"

#include <QTest>

#include <rapidcheck.h>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

class DateReadingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedDates_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("as it is shown") << u"Fri 20 Mar 2026"_s << u"en_GB"_s << QDate(2026, 3, 20);
        QTest::newRow("day and month") << u"20 mar"_s << u"en_US"_s << QDate(2026, 3, 20);
        QTest::newRow("month and day") << u"mar 20"_s << u"en_US"_s << QDate(2026, 3, 20);
        QTest::newRow("a month that has passed is next year's") << u"20 jan"_s << u"en_US"_s << QDate(2027, 1, 20);
        QTest::newRow("ISO") << u"2026-04-24"_s << u"en_US"_s << QDate(2026, 4, 24);
        QTest::newRow("month first in the USA") << u"4/12/2026"_s << u"en_US"_s << QDate(2026, 4, 12);
        QTest::newRow("day first in Britain") << u"4/12/26"_s << u"en_GB"_s << QDate(2026, 12, 4);
        QTest::newRow("a day alone is the next one") << u"5"_s << u"en_US"_s << QDate(2026, 4, 5);
        QTest::newRow("today is still to come") << u"12"_s << u"en_US"_s << QDate(2026, 3, 12);
        QTest::newRow("days from today") << u"+8"_s << u"en_US"_s << QDate(2026, 3, 20);
        QTest::newRow("Spanish month") << u"20 abril"_s << u"es_ES"_s << QDate(2026, 4, 20);
        QTest::newRow("Arabic digits") << u"٢٠٢٦-٠٤-٢٤"_s << u"ar_EG"_s << QDate(2026, 4, 24);
        QTest::newRow("leap day waits for its year") << u"29 feb"_s << u"en_US"_s << QDate(2028, 2, 29);
        QTest::newRow("a word for Tuesday or March") << u"mar 21 abr 2026"_s << u"es_ES"_s << QDate(2026, 4, 21);
        QTest::newRow("no such day") << u"31 apr 2026"_s << u"en_US"_s << QDate();
        QTest::newRow("a word that is no month") << u"20 foo"_s << u"en_US"_s << QDate();
        QTest::newRow("two months it could be") << u"20 ju"_s << u"en_US"_s << QDate();
        QTest::newRow("nothing") << QString() << u"en_US"_s << QDate();
        QTest::newRow("too many digits") << u"20260424"_s << u"en_US"_s << QDate();
    }

    void typedDates()
    {
        QFETCH(QString, typed);
        QFETCH(QString, locale);
        QFETCH(QDate, expected);
        const auto read = readDate(typed, QDate(2026, 3, 12), QLocale(locale));
        QCOMPARE(read.value_or(QDate()), expected);
    }

    void whatIsShownIsReadBackInEveryLocale()
    {
        QVERIFY(rc::check("reading a shown date is identity", [] {
            const QDate date = QDate(1970, 1, 1).addDays(*rc::gen::inRange(0, 40000));
            for (const QString &name : {u"en_US"_s, u"de_DE"_s, u"es_ES"_s, u"fr_FR"_s, u"pt_BR"_s}) {
                const QLocale locale(name);
                RC_ASSERT(readDate(weekdayDateText(date, locale), QDate(2026, 3, 12), locale) == date);
            }
        }));
    }
};

KEPT_TEST(DateReadingTest)
#include "datereadingtest.moc"
