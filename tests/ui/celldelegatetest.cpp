// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/money.h"
#include "models/view/roles.h"
#include "tests/support/testrunner.h"
#include "tests/ui/lightlook.h"
#include "ui/look/theme.h"
#include "ui/widgets/delegates/celldelegate.h"
#include "ui/widgets/footertotals.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace Qt::Literals::StringLiterals;

class CellDelegateTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_theme = test::lightLook(); }

    void moneyIsPrintedByItsDigits_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<int>("room");
        QTest::addColumn<QString>("expected");
        QTest::newRow("grouped, without a symbol") << u"USD"_s << qint64(4120891466) << 200 << u"41,208,914.66"_s;
        QTest::newRow("zero is a dash") << u"USD"_s << qint64(0) << 200 << u"\u2013"_s;
        QTest::newRow("a minus sign") << u"USD"_s << qint64(-15000) << 200 << u"\u2212150.00"_s;
        QTest::newRow("no decimals in yen") << u"JPY"_s << qint64(184300) << 200 << u"184,300"_s;
        QTest::newRow("never cut") << u"USD"_s << qint64(4120891466) << 40 << u"#####"_s;
        QTest::newRow("a dash fits everywhere") << u"USD"_s << qint64(0) << 10 << u"\u2013"_s;
    }

    void moneyIsPrintedByItsDigits()
    {
        QFETCH(QString, code);
        QFETCH(qint64, minor);
        QFETCH(int, room);
        QStandardItemModel model(1, 1);
        const Money money = Money::fromMinor(minor, *Currency::fromCode(code));
        model.setData(model.index(0, 0), QVariant::fromValue(money), MoneyRole);
        QStyleOptionViewItem option;
        option.locale = QLocale(u"en_US"_s);
        QTEST(MoneyDelegate().shownText(model.index(0, 0), option, room), "expected");
    }

    void whatDoesNotApplyIsBlank()
    {
        QStandardItemModel model(1, 1);
        QVERIFY(MoneyDelegate().shownText(model.index(0, 0), {}, 100).isEmpty());
    }

    void datesFollowTheLocale()
    {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), QDate(2026, 3, 9), DateRole);
        QStyleOptionViewItem option;
        option.locale = QLocale(u"en_US"_s);
        QCOMPARE(DateDelegate().shownText(model.index(0, 0), option, 100), u"9 Mar 2026"_s);
    }

    void rowsAreAsHighAsTheDensitySays_data()
    {
        QTest::addColumn<int>("density");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("least");
        QTest::newRow("compact") << static_cast<int>(Density::Compact) << 100 << 24;
        QTest::newRow("standard") << static_cast<int>(Density::Standard) << 100 << 26;
        QTest::newRow("roomy") << static_cast<int>(Density::Roomy) << 100 << 32;
        QTest::newRow("twice the text") << static_cast<int>(Density::Standard) << 200 << 52;
    }

    void rowsAreAsHighAsTheDensitySays()
    {
        QFETCH(int, density);
        QFETCH(int, percent);
        QFETCH(int, least);
        m_theme->apply({ThemeChoice::Light, static_cast<Density>(density), percent});
        QStandardItemModel model(1, 1);
        const int height = CellDelegate().sizeHint({}, model.index(0, 0)).height();
        QVERIFY2(height >= least && height < least + 4, qPrintable(QString::number(height)));
    }

    void aTableIsPaintedInBothDirections()
    {
        QStandardItemModel model(3, 2);
        model.setHorizontalHeaderLabels({u"Name"_s, u"Total due"_s});
        model.setData(model.index(0, 0), u"يوسف النجّار"_s);
        model.setData(model.index(1, 0), u"card"_s, IconNameRole);
        model.setData(model.index(2, 0), true, LoadingRole);
        QTreeView view;
        view.setModel(&model);
        dressTable(&view);
        view.setItemDelegateForColumn(0, new NameDelegate(&view));
        view.setItemDelegateForColumn(1, new MoneyDelegate(&view));
        FooterTotals totals(view.header());
        totals.setLocale(QLocale(u"en_US"_s));
        totals.setRows({{u"All"_s, {}, {{1, QVariant::fromValue(Money::fromMinor(125000, *Currency::fromCode(u"USD")))}}}});
        totals.resize(400, totals.sizeHint().height());
        QVERIFY(totals.accessibleDescription().contains(u"$1,250.00"_s));
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            view.setLayoutDirection(direction);
            totals.setLayoutDirection(direction);
            QVERIFY(!view.grab().isNull());
            QVERIFY(!totals.grab().isNull());
        }
    }

    void cleanup() { m_theme.reset(); }

private:
    std::unique_ptr<Theme> m_theme;
};

KEPT_TEST(CellDelegateTest)
#include "celldelegatetest.moc"
