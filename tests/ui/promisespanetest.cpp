// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/cancelpromise.h"
#include "models/commands/makepromise.h"
#include "models/commands/recordpayment.h"
#include "models/commands/replacepromise.h"
#include "models/view/moneylists.h"
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/payment/effectdialog.h"
#include "ui/watch/promisespane.h"
#include "ui/widgets/recordlist.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class PromisesPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
        m_book->allowPromises(9);
        promise(20'000, QDate(2026, 1, 22));
        promise(50'000, QDate(2026, 1, 29));
        m_pane = std::make_unique<PromisesPane>(*m_book->desk, m_book->wording());
        m_pane->resize(1368, 700);
        m_pane->show();
        QSignalSpy shown(m_pane.get(), &PromisesPane::shown);
        m_pane->reload();
        QTRY_VERIFY(!shown.isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->setFocus();
    }

    void cleanup()
    {
        m_pane.reset();
        m_book.reset();
        m_theme.reset();
    }

    void everyKindIsCountedAndSummed()
    {
        QCOMPARE(group(0), u"Open USD 2 700.00 – 700.00"_s);
        QCOMPARE(group(1), u"Broken USD 1 400.00 – 400.00"_s);
        keepPicture(*m_pane, u"promises"_s);
    }

    void theArrowKeysChooseTheKindWhoseRowsAreShown()
    {
        QCOMPARE(m_pane->list()->count(), 2);
        QTest::keyClick(m_pane->groups(), Qt::Key_Down);
        QTRY_COMPARE(m_pane->list()->count(), 1);
        QCOMPARE(row(0, PromiseStatus), u"Broken"_s);
        QTest::keyClick(m_pane->groups(), Qt::Key_Up);
        QTRY_COMPARE(m_pane->list()->count(), 2);
        QVERIFY(row(0, PromiseDue).startsWith(u"22 Jan 2026"_s));
        QVERIFY(row(0, PromiseDue).endsWith(u"in 7 days"_s) || row(0, PromiseDue).contains(u"7"_s));
    }

    void aKeySortsByAmount()
    {
        QCOMPARE(row(0, PromiseAmount), u"200.00"_s);
        QTest::keyClick(m_pane->groups(), Qt::Key_B, Qt::ControlModifier);
        QTRY_COMPARE(row(0, PromiseAmount), u"500.00"_s);
        QTest::keyClick(m_pane->groups(), Qt::Key_B, Qt::ControlModifier);
        QTRY_COMPARE(row(0, PromiseAmount), u"200.00"_s);
    }

    void aHeadingOrdersAllPromisesAndNotOnlyThoseInSight()
    {
        morePromises(450);
        QTRY_VERIFY(mentions(*m_pane, u"452 promise"_s));
        QCOMPARE(m_pane->list()->count(), RecordList::pageRows);
        QTest::mouseClick(m_pane->list()->view()->header()->viewport(), Qt::LeftButton, {},
                          {m_pane->list()->view()->header()->sectionViewportPosition(PromiseAmount) + 20, 8});
        QTRY_COMPARE(row(0, PromiseAmount), u"1.01"_s);
        m_pane->list()->sortBy(PromiseAmount, Qt::DescendingOrder);
        QTRY_COMPARE(row(0, PromiseAmount), u"500.00"_s);
        m_pane->list()->sortBy(PromiseTaken, Qt::DescendingOrder);
        QTRY_COMPARE(row(0, PromiseAmount), u"5.50"_s);
        keepPicture(*m_pane, u"promises-many"_s);
    }

    void scrollingBringsTheRestWithoutRepeatingAny()
    {
        morePromises(450);
        QTRY_VERIFY(mentions(*m_pane, u"452 promise"_s));
        QTRY_VERIFY(scrolledToTheEnd());
        QSet<qint64> seen;
        const QAbstractItemModel *model = m_pane->list()->view()->model();
        for (int line = 0; line < model->rowCount(); ++line)
            seen.insert(model->index(line, 0).data(RecordIdRole).toLongLong());
        QCOMPARE(seen.size(), 452);
    }

    void theFilterLooksThroughAllOfThem()
    {
        morePromises(450);
        QTRY_VERIFY(mentions(*m_pane, u"452 promise"_s));
        QTest::keyClick(m_pane->groups(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(m_pane->list()->filter(), u"PTP-002449"_s);
        QTRY_COMPARE(m_pane->list()->count(), 1);
        QCOMPARE(row(0, PromiseAmount), u"5.50"_s);
        QTRY_VERIFY(mentions(*m_pane, u"1 promise"_s));
    }

    void theOrderIsChosenByKeysToo()
    {
        QTest::keyClick(m_pane->groups(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = m_pane->findChild<QMenu *>();
        QTRY_VERIFY(menu && menu->isVisible());
        for (int step = 0; step <= PromiseAmount; ++step)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(m_pane->list()->sortColumn(), int(PromiseAmount));
        QTRY_COMPARE(row(0, PromiseAmount), u"200.00"_s);
    }

    void aPromiseIsCancelledAndStandsAgainByKeys()
    {
        const auto count = [this](const QString &what) {
            return m_book->store.integer(u"SELECT count(*) FROM promise_to_pay WHERE "_s + what);
        };
        QTest::keyClick(m_pane->groups(), Qt::Key_Return);
        EffectDialog *dialog = dialogBy(Qt::Key_D);
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(count(u"status = 'Cancelled'"_s), 0);
        save(dialog, u"Wrong customer"_s);
        QTRY_COMPARE(count(u"status = 'Cancelled' AND cancel_reason = 'Wrong customer' AND amount = 20000"_s), 1);
        QTRY_COMPARE(m_pane->groups()->model()->rowCount(), 3);
        QCOMPARE(group(2), u"Over without a verdict USD 1 200.00 – –"_s);
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->groups()->setFocus();
        QTest::keyClick(m_pane->groups(), Qt::Key_Down);
        QTest::keyClick(m_pane->groups(), Qt::Key_Down);
        QTRY_COMPARE(row(0, PromiseStatus), u"Cancelled"_s);
        QTest::keyClick(m_pane->groups(), Qt::Key_Return);
        dialog = dialogBy(Qt::Key_R);
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->effects()->model()->rowCount(), 1);
        QVERIFY(mentions(*dialog, u"Wrong customer"_s));
        keepPicture(*dialog, u"promise-stands-again"_s);
        QSignalSpy told(m_pane.get(), &PromisesPane::told);
        save(dialog, u"It was the right one"_s);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.front().at(1).toString().endsWith(u"stands again: open."_s));
        QCOMPARE(count(u"status = 'Cancelled'"_s), 0);
        QTRY_COMPARE(group(0), u"Open USD 2 700.00 – 700.00"_s);
    }

    void aKeyAsksForTheFormThatReplacesAPromiseThatMayBeReplaced()
    {
        std::vector<PromiseId> asked;
        connect(m_pane.get(), &PromisesPane::replaceAsked, this, [&](PromiseId promise, PlanId plan) {
            QVERIFY(plan == m_book->plan);
            asked.push_back(promise);
        });
        QTest::keyClick(m_pane->groups(), Qt::Key_Return);
        QTest::keyClick(m_pane->list()->view(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(asked.size(), size_t(1));
        QCOMPARE(asked.front().value(), m_pane->list()->current());
        QTest::keyClick(m_pane->groups(), Qt::Key_Down); // broken
        QTRY_COMPARE(row(0, PromiseStatus), u"Broken"_s);
        QTest::keyClick(m_pane->groups(), Qt::Key_Return);
        QTest::keyClick(m_pane->list()->view(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(asked.size(), size_t(2));
        const auto cancelled = m_book->desk->run(CancelPromise{asked.front(), u"Wrong customer"_s});
        QTRY_VERIFY(cancelled.isFinished());
        QTRY_COMPARE(m_pane->groups()->model()->rowCount(), 3);
        m_pane->groups()->setFocus();
        QTest::keyClick(m_pane->groups(), Qt::Key_Down);
        QTRY_COMPARE(row(0, PromiseStatus), u"Cancelled"_s);
        QTest::keyClick(m_pane->groups(), Qt::Key_Return);
        QTest::keyClick(m_pane->list()->view(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(asked.size(), size_t(2));
    }

    void whatCanNotStandAgainIsSaidBeforeItIsTried()
    {
        ReplacePromise replace;
        replace.promise = PromiseId::fromValue(
            m_book->store.integer(u"SELECT id FROM promise_to_pay WHERE amount = 20000 AND status = 'Open'"_s));
        replace.input = {Money::fromMinor(10'000, usd()), {{QDate(2026, 1, 23), Money::fromMinor(10'000, usd())}}, {}, {}, {}};
        const auto replaced = m_book->desk->run(replace);
        QTRY_VERIFY(replaced.isFinished());
        QVERIFY2(replaced.result().has_value(), qPrintable(replaced.result() ? QString() : replaced.result().error().code));
        QTRY_COMPARE(m_pane->groups()->model()->rowCount(), 3);
        QTest::keyClick(m_pane->groups(), Qt::Key_Down);
        QTest::keyClick(m_pane->groups(), Qt::Key_Down);
        QTRY_COMPARE(row(0, PromiseStatus), u"Replaced"_s);
        QTest::keyClick(m_pane->groups(), Qt::Key_Return);
        EffectDialog *dialog = dialogBy(Qt::Key_R);
        QVERIFY(dialog);
        QTRY_VERIFY(mentions(*dialog, u"took its place and is open"_s));
        keepPicture(*dialog, u"promise-does-not-stand-again"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reason"_s), u"Try"_s);
        QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
        QTest::qWait(300);
        QVERIFY(dialog->isVisible());
    }

    void enterLeadsToTheRowsAndThenToTheCustomer()
    {
        std::vector<AccountId> asked;
        connect(m_pane.get(), &PromisesPane::customerChosen, this, [&](AccountId customer) { asked.push_back(customer); });
        QTest::keyClick(m_pane->groups(), Qt::Key_Return);
        QVERIFY(m_pane->list()->view()->hasFocus());
        QTest::keyClick(m_pane->list()->view(), Qt::Key_Return);
        QCOMPARE(asked.size(), size_t(1));
        QVERIFY(asked.front() == m_book->customer);
    }

    void moneyThatComesInMovesAPromiseAtOnce()
    {
        const auto paid = m_book->desk->run(
            RecordPayment{m_book->plan, Money::fromMinor(20'000, usd()), QDate(2026, 1, 15), u"Cash"_s, {}});
        QVERIFY(QTest::qWaitFor([&] { return paid.isFinished(); }));
        QVERIFY(paid.result());
        QTRY_COMPARE(group(0), u"Open USD 1 500.00 – 500.00"_s);
        QTRY_COMPARE(m_pane->list()->count(), 1);
        bool isKept = false;
        for (int line = 0; line < m_pane->groups()->model()->rowCount(); ++line)
            isKept |= group(line).startsWith(u"Kept USD"_s);
        QVERIFY(isKept);
    }

private:
    static Currency usd() { return *Currency::fromCode(u"USD"_s); }

    void promise(qint64 cents, QDate due)
    {
        MakePromise promise;
        promise.plan = m_book->plan;
        promise.input.amount = Money::fromMinor(cents, usd());
        promise.input.parts = {{due, promise.input.amount}};
        const auto made = m_book->desk->run(promise);
        QVERIFY(QTest::qWaitFor([&] { return made.isFinished(); }));
        QVERIFY2(made.result().has_value(), qPrintable(made.result() ? QString() : made.result().error().code));
    }

    EffectDialog *dialogBy(Qt::Key key)
    {
        EffectDialog *opened = nullptr;
        const auto seen = connect(m_pane.get(), &PromisesPane::dialogOpened, this,
                                  [&](EffectDialog *dialog) { opened = dialog; });
        QTest::keyClick(m_pane->list()->view(), key, Qt::ControlModifier);
        disconnect(seen);
        return opened;
    }

    static void save(EffectDialog *dialog, const QString &reason)
    {
        QSignalSpy rehearsed(dialog, &EffectDialog::rehearsed);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reason"_s), reason);
        QTRY_VERIFY(!rehearsed.isEmpty());
        QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
    }

    // Behind the program's back: 1.01, 1.02 and so on, each taken a second after the one before, due in the far future.
    void morePromises(int count)
    {
        m_book->store.execute(
            u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT INTO promise_to_pay (id, collection_plan_id, slot_limit, amount, currency_iso_code, type, status, taken_at) "
            "SELECT 2000 + i, 1, 9, 101 + i, 'USD', 'Single', 'Open', %2 + i * 1000 FROM n"_s.arg(count - 1)
                .arg(lateMorning));
        m_book->store.execute(
            u"INSERT INTO promise_instalment (id, promise_id, collection_plan_id, part_number, due_date, amount, deadline_at, "
            "status) SELECT id, id, collection_plan_id, 1, '2027-01-01', amount, 9999999999999, 'Open' FROM promise_to_pay "
            "WHERE id >= 2000"_s);
        m_pane->reload();
    }

    bool scrolledToTheEnd()
    {
        QScrollBar *bar = m_pane->list()->view()->verticalScrollBar();
        bar->setValue(bar->maximum());
        return m_pane->list()->count() == 452;
    }

    QString group(int line) const
    {
        QStringList cells;
        for (int column = WatchGroup; column <= WatchMissing; ++column)
            cells.append(m_pane->groups()->model()->index(line, column).data().toString());
        return cells.join(u' ');
    }

    QString row(int line, int column) const { return m_pane->list()->view()->model()->index(line, column).data().toString(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<PromisesPane> m_pane;
};

KEPT_TEST(PromisesPaneTest)
#include "promisespanetest.moc"
