// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "ui/look/keptstyle.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/timeedit.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const Currency dollar = *Currency::fromCode(u"USD");

} // namespace

class MoneyEditTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedAmounts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("refusal");
        QTest::newRow("plain") << u"1130"_s << u"en_US"_s << qint64(113000) << QString();
        QTest::newRow("grouped") << u"1,130.00"_s << u"en_US"_s << qint64(113000) << QString();
        QTest::newRow("German") << u"1.130,5"_s << u"de_DE"_s << qint64(113050) << QString();
        QTest::newRow("a comma that is no group") << u"12,5"_s << u"en_US"_s << qint64(0) << u"MONEY.SYNTAX"_s;
        QTest::newRow("one decimal too many") << u"1.234"_s << u"en_US"_s << qint64(0) << u"MONEY.DECIMALS"_s;
        QTest::newRow("letters") << u"12a"_s << u"en_US"_s << qint64(0) << u"MONEY.SYNTAX"_s;
        QTest::newRow("nothing") << QString() << u"en_US"_s << qint64(0) << u"MONEY.EMPTY"_s;
    }

    void typedAmounts()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, minor);
        QFETCH(QString, refusal);
        QFETCH(QString, locale);
        MoneyEdit edit(dollar);
        edit.setLocale(QLocale(locale));
        QTest::keyClicks(&edit, typed);
        if (refusal.isEmpty())
            QCOMPARE(edit.value(), Money::fromMinor(minor, dollar));
        else
            QCOMPARE(edit.reading().error().code, refusal);
    }

    void typedTimes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("time");
        QTest::newRow("digits") << u"0930"_s << QTime(9, 30);
        QTest::newRow("digits without a zero") << u"930"_s << QTime(9, 30);
        QTest::newRow("a colon") << u"09:30"_s << QTime(9, 30);
        QTest::newRow("a colon without a zero") << u"9:30"_s << QTime(9, 30);
        QTest::newRow("one that could go on") << u"1:45"_s << QTime(1, 45);
        QTest::newRow("afternoon") << u"14:05"_s << QTime(14, 5);
        QTest::newRow("evening") << u"2359"_s << QTime(23, 59);
        QTest::newRow("hours alone") << u"16"_s << QTime(16, 0);
    }

    void typedTimes()
    {
        QFETCH(QString, typed);
        QFETCH(QTime, time);
        TimeEdit edit(QTime(10, 0));
        edit.show();
        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&edit, typed);
        QCOMPARE(edit.time(), time);
        // A second time over the first.
        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&edit, u"0815"_s);
        QCOMPARE(edit.time(), QTime(8, 15));
    }

    void eachKeyTellsWhatTheTextMeans()
    {
        MoneyEdit edit(dollar);
        edit.setLocale(QLocale(u"en_US"_s));
        std::vector<std::optional<Money>> told;
        connect(&edit, &MoneyEdit::valueChanged, this, [&told](std::optional<Money> value) { told.push_back(value); });
        QTest::keyClicks(&edit, u"45x"_s);
        QCOMPARE(told.size(), size_t(3));
        QCOMPARE(told[1], Money::fromMinor(4500, dollar));
        QVERIFY(!told[2]);
    }

    void leavingTheFieldShowsTheAmountAsUnderstood()
    {
        QWidget window;
        MoneyEdit edit(dollar, &window);
        edit.setLocale(QLocale(u"en_US"_s));
        QPushButton other(&window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit.setFocus();
        QTest::keyClicks(&edit, u"1130"_s);
        other.setFocus();
        QCOMPARE(edit.text(), u"1,130.00"_s);
    }

    void anotherCurrencyReadsTheSameTextAgain()
    {
        MoneyEdit edit(dollar);
        edit.setLocale(QLocale(u"en_US"_s));
        QTest::keyClicks(&edit, u"12.50"_s);
        edit.setCurrency(*Currency::fromCode(u"JPY"));
        QVERIFY(!edit.value());
    }

    void datesAreTypedAndStepped()
    {
        DateEdit edit(QDate(2026, 3, 12));
        edit.setLocale(QLocale(u"en_US"_s));
        QTest::keyClicks(&edit, u"20 mar"_s);
        QCOMPARE(edit.date(), QDate(2026, 3, 20));
        QTest::keyClick(&edit, Qt::Key_Up);
        QCOMPARE(edit.date(), QDate(2026, 3, 21));
        QCOMPARE(edit.text(), u"Sat 21 Mar 2026"_s);
        QTest::keyClick(&edit, Qt::Key_PageUp);
        QCOMPARE(edit.date(), QDate(2026, 4, 21));
        QTest::keyClicks(&edit, u"nonsense"_s);
        QVERIFY(!edit.date());
    }

    void aFindingBelongsToItsField()
    {
        MoneyEdit edit(dollar);
        FindingLabel label;
        label.setField(&edit);
        QSignalSpy chosen(&label, &FindingLabel::remedyChosen);
        label.showText(Severity::Block, u"More than can be promised, $1,130.00."_s, u"Use $1,130.00"_s);
        QCOMPARE(edit.property(findingProperty).toInt(), static_cast<int>(Severity::Block));
        QVERIFY(edit.accessibleDescription().contains(u"More than can be promised"_s));
        QTest::mouseClick(label.findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        label.clear();
        QVERIFY(edit.accessibleDescription().isEmpty());
    }

    void aLongFindingIsBrokenAndItsRemedyStandsBelow()
    {
        QWidget window;
        auto *rows = new QVBoxLayout(&window);
        auto *label = new FindingLabel;
        rows->addWidget(label);
        label->showText(Severity::Block, u"The first part is at least $50.00, and nothing here is as large as that."_s,
                        u"Use $50.00"_s);
        window.resize(260, 200);
        window.show();
        QCOMPARE(cutFinding(window), QString());
        const auto *sentence = label->findChild<QLabel *>();
        const auto *remedy = label->findChild<QPushButton *>();
        QVERIFY(remedy->y() > sentence->y() + sentence->fontMetrics().height());
        QVERIFY(label->rect().contains(remedy->geometry()));
        window.resize(900, 200);
        QCOMPARE(cutFinding(window), QString());
        QVERIFY(remedy->x() > sentence->geometry().right());
    }
};

KEPT_TEST(MoneyEditTest)
#include "moneyedittest.moc"
