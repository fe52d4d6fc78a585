// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "ui/charts/ageingchart.h"
#include "ui/charts/axisscale.h"
#include "ui/charts/paymentschart.h"
#include "ui/charts/promisesbystatechart.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

namespace {

Money dollars(qint64 minor)
{
    return Money::fromMinor(minor, *Currency::fromCode(u"USD"));
}

std::unique_ptr<AgeingChart> ageing()
{
    auto chart = std::make_unique<AgeingChart>();
    chart->setLocale(QLocale(u"en_US"_s));
    chart->setBars({{u"Current"_s, 2, dollars(7500)}, {u"1 to 30"_s, 1, dollars(2500)}});
    chart->resize(400, 300);
    chart->show();
    return chart;
}

QWidget *plotOf(ChartCard &chart)
{
    return chart.focusProxy();
}

} // namespace

class ChartCardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableHasTheSameNumbers()
    {
        const auto chart = ageing();
        const auto *table = chart->findChild<QTreeWidget *>();
        QCOMPARE(table->topLevelItemCount(), 2);
        QCOMPARE(table->topLevelItem(0)->text(0), u"Current"_s);
        QCOMPARE(table->topLevelItem(0)->text(2), u"75.00"_s);
    }

    void tShowsTheTableAndThePlotAgain()
    {
        const auto chart = ageing();
        chart->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(chart.get()));
        plotOf(*chart)->setFocus();
        QTest::keyClick(plotOf(*chart), Qt::Key_T);
        QVERIFY(chart->isTableShown());
        QTest::keyClick(chart->findChild<QTreeWidget *>(), Qt::Key_T);
        QVERIFY(!chart->isTableShown());
    }

    void arrowsWalkAndEnterAsksForTheRows()
    {
        const auto chart = ageing();
        QSignalSpy asked(chart.get(), &ChartCard::rowsAsked);
        QWidget *plot = plotOf(*chart);
        QTest::keyClick(plot, Qt::Key_Down);
        QTest::keyClick(plot, Qt::Key_Down);
        QTest::keyClick(plot, Qt::Key_Down);
        QCOMPARE(chart->highlighted(), 1);
        QTest::keyClick(plot, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).toInt(), 1);
    }

    void withoutRowsNothingIsAsked()
    {
        const auto chart = ageing();
        chart->setHasRows(false);
        QSignalSpy asked(chart.get(), &ChartCard::rowsAsked);
        QTest::keyClick(plotOf(*chart), Qt::Key_Return);
        QTest::mouseClick(plotOf(*chart), Qt::LeftButton, {}, {200, 60});
        QCOMPARE(asked.count(), 0);
    }

    void newNumbersKeepThePointThatIsHighlighted()
    {
        const auto chart = ageing();
        chart->highlight(1);
        chart->setBars({{u"Current"_s, 2, dollars(100)}, {u"1 to 30"_s, 1, dollars(200)}});
        QCOMPARE(chart->highlighted(), 1);
        chart->setBars({{u"Current"_s, 2, dollars(100)}});
        QCOMPARE(chart->highlighted(), -1);
    }

    void whatAPersonHearsNamesEveryPoint()
    {
        const auto chart = ageing();
        const QString spoken = plotOf(*chart)->accessibleDescription();
        QVERIFY2(spoken.contains(u"$75.00"_s) && spoken.contains(u"75.0"_s), qPrintable(spoken));
    }

    void isSavedByTheEndingOfTheFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("picture") << u"a.png"_s << QByteArray("\x89PNG");
        QTest::newRow("document") << u"a.PDF"_s << QByteArray("%PDF");
        QTest::newRow("drawing") << u"a.svg"_s << QByteArray("<?xml");
    }

    void isSavedByTheEndingOfTheFile()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, start);
        QTemporaryDir folder;
        const auto chart = ageing();
        QVERIFY(chart->saveAs(folder.filePath(name)).has_value());
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(start.size()), start);
    }

    void refusesOtherFormatsAndFoldersThatAreNotThere()
    {
        QTemporaryDir folder;
        const auto chart = ageing();
        QCOMPARE(chart->saveAs(folder.filePath(u"a.gif"_s)).error().code, u"CHART.FORMAT"_s);
        QCOMPARE(chart->saveAs(folder.filePath(u"none/a.png"_s)).error().code, u"CHART.WRITE"_s);
    }

    void emptyChartsArePainted()
    {
        AgeingChart bars;
        bars.setBars({});
        PromisesByStateChart columns;
        columns.setColumns({});
        PaymentsAndPromisesChart lines;
        lines.setPeriods({});
        for (QWidget *chart : {static_cast<QWidget *>(&bars), static_cast<QWidget *>(&columns), static_cast<QWidget *>(&lines)})
            QVERIFY(!chart->grab().isNull());
    }

    void axisNumbersAreShort_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("expected");
        QTest::newRow("small as it is") << qint64(9999) << u"9,999"_s;
        QTest::newRow("thousands") << qint64(600'000) << u"600k"_s;
        QTest::newRow("with a tenth") << qint64(1'250'000) << u"1.3M"_s;
        QTest::newRow("milliards") << qint64(2'000'000'000) << u"2bn"_s;
    }

    void axisNumbersAreShort()
    {
        QFETCH(qint64, number);
        QTEST(axisText(number, QLocale(u"en_US"_s)), "expected");
    }
};

KEPT_TEST(ChartCardTest)
#include "chartcardtest.moc"
