// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/makepromise.h"
#include "models/commands/recordpayment.h"
#include "models/commands/reversepayment.h"
#include "models/view/moneylists.h"
#include "models/view/moneytext.h"
#include "models/view/paymentlines.h"
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/payment/effectdialog.h"
#include "ui/payment/paymentspane.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/footertotals.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/recordlist.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class PaymentsPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
        m_book->store.execute(u"UPDATE collection_plan SET is_closed = 0, status = 'InProgress', current_due_amount = 20000, "
                              "initial_due_amount = 25000 WHERE id = 2"_s);
        run(RecordPayment{m_book->plan, usd(40'000), QDate(2026, 1, 15), u"Cash"_s, u"BANK-9"_s});
        m_pane = std::make_unique<PaymentsPane>(*m_book->desk, m_book->wording());
        connect(m_pane.get(), &PaymentsPane::dialogOpened, this, [this](EffectDialog *dialog) { m_dialog = dialog; });
        m_pane->resize(1368, 700);
        m_pane->show();
        QSignalSpy shown(m_pane.get(), &PaymentsPane::shown);
        m_pane->setCustomer(m_book->customer, u"Zdeňka"_s);
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

    void paymentsAreListedWithWhatBecameOfThem()
    {
        QCOMPARE(m_pane->list()->count(), 3);
        select(901);
        QCOMPARE(cell(PaymentAmount), u"400.00"_s);
        QCOMPARE(cell(PaymentReference), u"BANK-9"_s);
        QCOMPARE(cell(PaymentState), u"Received"_s);
        QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(m_pane->list()->filter()->hasFocus());
        QTest::keyClicks(m_pane->list()->filter(), u"bank-9"_s);
        QTRY_COMPARE(view()->model()->rowCount(), 1);
        QTest::keyClick(m_pane->list()->filter(), Qt::Key_Escape);
        QTRY_COMPARE(view()->model()->rowCount(), 3);
        QVERIFY(view()->hasFocus());
    }

    void takingAPaymentBackShowsWhatItUndoesFirst()
    {
        select(901);
        QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(m_dialog);
        QTRY_VERIFY(effects() >= 5);
        QCOMPARE(effect(0, ChangeWhat), u"Total due"_s);
        QCOMPARE(effect(0, ChangeBefore), u"850.00"_s);
        QCOMPARE(effect(0, ChangeAfter), u"1,250.00"_s);
        QCOMPARE(count(u"payment"_s), 3);
        keepPicture(*m_dialog, u"take-back"_s);
        auto *why = m_dialog->findChild<QComboBox *>(u"why"_s);
        QVERIFY(why->hasFocus());
        QTest::keyClick(why, Qt::Key_Down);
        auto *note = m_dialog->findChild<QLineEdit *>(u"note"_s);
        note->setFocus();
        QTest::keyClicks(note, u"wrong customer"_s);
        QTRY_VERIFY(save()->isEnabled());
        QSignalSpy told(m_pane.get(), &PaymentsPane::told);
        QTest::keyClick(m_dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(count(u"payment WHERE reverses_id = 901"_s), 1);
        QCOMPARE(count(u"collection_plan WHERE id = 1 AND current_due_amount = 125000"_s), 1);
        QTRY_COMPARE(m_pane->list()->count(), 4);
        select(901);
        QCOMPARE(cell(PaymentState), u"Taken back"_s);
        m_dialog.clear();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(!m_dialog); // it is taken back once
    }

    void aPaymentTakenBackByMistakeCountsAgainByKeys()
    {
        run(ReversePayment{PaymentId::fromValue(901), u"wrong one"_s, {}});
        QTRY_COMPARE(m_pane->list()->count(), 4);
        select(901);
        QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_dialog);
        QTRY_VERIFY(effects() >= 1);
        keepPicture(*m_dialog, u"count-again"_s);
        QCOMPARE(effect(0, ChangeWhat), u"Total due"_s);
        QCOMPARE(effect(0, ChangeBefore), u"1,250.00"_s);
        QCOMPARE(effect(0, ChangeAfter), u"850.00"_s);
        QVERIFY(!save()->isEnabled()); // without a reason
        auto *reason = m_dialog->findChild<QLineEdit *>(u"reason"_s);
        QVERIFY(reason->hasFocus());
        QTest::keyClicks(reason, u"it was another one"_s);
        QTRY_VERIFY(save()->isEnabled());
        QSignalSpy told(m_pane.get(), &PaymentsPane::told);
        QTest::keyClick(m_dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(count(u"payment WHERE id = 901 AND status = 'Received'"_s), 1);
        QCOMPARE(count(u"collection_plan WHERE id = 1 AND current_due_amount = 85000"_s), 1);
        QTRY_COMPARE(m_pane->list()->count(), 3); // the entry that took it back is gone
        select(901);
        QCOMPARE(cell(PaymentState), u"Received"_s);
        keepPicture(*m_pane, u"payments-count-again"_s);
    }

    void aNumberOfAnotherPaymentIsRefused()
    {
        select(901);
        QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(save()->isEnabled());
        auto *reference = m_dialog->findChild<QLineEdit *>(u"reference"_s);
        reference->setFocus();
        QTest::keyClicks(reference, u"BANK-9"_s);
        QTRY_VERIFY(mentions(*m_dialog, u"has this number already"_s));
        QVERIFY(!save()->isEnabled());
    }

    void partOfAPaymentIsMovedToAnotherPlan()
    {
        select(901);
        QTest::keyClick(view(), Qt::Key_M, Qt::ControlModifier);
        QVERIFY(m_dialog);
        auto *to = m_dialog->findChild<QComboBox *>(u"to"_s);
        QTRY_COMPARE(to->count(), 2);
        auto *amount = m_dialog->findChild<MoneyEdit *>(u"amount"_s);
        amount->setFocus();
        amount->selectAll();
        QTest::keyClicks(amount, u"150.00"_s);
        QVERIFY(!save()->isEnabled()); // without a reason
        auto *reason = m_dialog->findChild<QLineEdit *>(u"reason"_s);
        reason->setFocus();
        QTest::keyClicks(reason, u"for the loan"_s);
        QTRY_VERIFY(save()->isEnabled());
        keepPicture(*m_dialog, u"move-payment"_s);
        QSignalSpy told(m_pane.get(), &PaymentsPane::told);
        QTest::keyClick(m_dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(count(u"collection_plan WHERE id = 2 AND current_due_amount = 5000"_s), 1);
        QCOMPARE(count(u"collection_plan WHERE id = 1 AND current_due_amount = 100000"_s), 1);
    }

    void morePaymentThanThereIsCannotBeMoved()
    {
        select(901);
        QTest::keyClick(view(), Qt::Key_M, Qt::ControlModifier);
        auto *amount = m_dialog->findChild<MoneyEdit *>(u"amount"_s);
        amount->selectAll();
        QTest::keyClicks(amount, u"400.01"_s);
        auto *finding = m_dialog->findChild<FindingLabel *>(u"amountFinding"_s);
        QVERIFY(finding);
        QTRY_VERIFY2(finding->text().contains(u"can be moved"_s), qPrintable(finding->text()));
        QVERIFY(!save()->isEnabled());
        QTest::keyClick(amount, Qt::Key_Backspace);
        QTRY_VERIFY(finding->text().isEmpty());
    }

    void creditPaysWhatIsOpen()
    {
        run(RecordPayment{PlanId::fromValue(2), usd(25'000), QDate(2026, 1, 15), {}, {}});
        m_book->store.execute(
            u"UPDATE collection_plan SET is_closed = 0, status = 'InProgress', current_due_amount = 3000 WHERE id = 2"_s);
        m_pane->reload();
        QTRY_COMPARE(m_pane->list()->count(), 4);
        select(902);
        QCOMPARE(cell(PaymentCredit), u"50.00"_s);
        QTest::keyClick(view(), Qt::Key_U, Qt::ControlModifier);
        QVERIFY(m_dialog);
        QTRY_VERIFY(save()->isEnabled());
        QSignalSpy told(m_pane.get(), &PaymentsPane::told);
        QTest::keyClick(m_dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(count(u"collection_plan WHERE id = 2 AND current_due_amount = 0"_s), 1);
    }

    void aPaymentThatIsAskedForIsSelected()
    {
        m_pane->setCustomer(m_book->customer, u"Zdeňka"_s, 1);
        QTRY_COMPARE(m_pane->list()->current(), qint64(1));
    }

    void thereIsNoEndToTheList()
    {
        morePayments(450);
        const QAbstractItemModelTester tester(view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(mentions(*m_pane, u"453 payment"_s));
        QVERIFY(m_pane->list()->count() < 450);
        QTRY_VERIFY(scrolledToTheEnd());
        QSet<qint64> seen;
        for (int line = 0; line < view()->model()->rowCount(); ++line)
            seen.insert(view()->model()->index(line, 0).data(RecordIdRole).toLongLong());
        QCOMPARE(seen.size(), 453);
    }

    void headingsOrderAllPaymentsNotThoseThatAreShown()
    {
        morePayments(450);
        QTRY_VERIFY(mentions(*m_pane, u"453 payment"_s));
        clickHeading(PaymentAmount);
        QTRY_COMPARE(cellAt(0, PaymentAmount), u"0.01"_s);
        clickHeading(PaymentAmount);
        QTRY_COMPARE(cellAt(0, PaymentAmount), u"400.00"_s);
        QVERIFY(m_pane->list()->count() < 450);
        m_pane->list()->filter()->setFocus();
        QTest::keyClicks(m_pane->list()->filter(), u"PAY-002044"_s);
        QTRY_COMPARE(m_pane->list()->count(), 1);
        QCOMPARE(cellAt(0, PaymentAmount), u"0.45"_s);
        QTRY_VERIFY(mentions(*m_pane, u"1 payment"_s));
        keepPicture(*m_pane, u"payments-found"_s);
    }

    void aPaymentFarBelowIsFoundAndKept()
    {
        morePayments(450);
        QTRY_VERIFY(mentions(*m_pane, u"453 payment"_s));
        m_pane->setCustomer(m_book->customer, u"Zdeňka"_s, 2003); // the fourth of the last page
        QTRY_COMPARE(m_pane->list()->current(), qint64(2003));
        m_book->store.execute(u"UPDATE payment SET external_id = 'LATE' WHERE id = 2003"_s);
        m_pane->reload();
        QTRY_COMPARE(cell(PaymentReference), u"LATE"_s);
        QCOMPARE(m_pane->list()->current(), qint64(2003));
    }

    void totalsAreThoseOfAllPayments()
    {
        const auto *footer = m_pane->findChild<FooterTotals *>();
        QVERIFY(footer->accessibleDescription().contains(u"3 payment"_s));
        morePayments(450);
        const Money all = usd(m_book->store.integer(u"SELECT sum(amount) FROM payment WHERE collection_plan_id IN (1, 2)"_s));
        QTRY_VERIFY(footer->accessibleDescription().contains(u"453 payment"_s));
        QVERIFY(footer->accessibleDescription().contains(proseText(all, footer->locale())));
        QVERIFY(m_pane->list()->count() < 450);
    }

    void enterAndEscapeLeadToTheCustomer()
    {
        int asked = 0;
        connect(m_pane.get(), &PaymentsPane::customerChosen, this, [&](AccountId) { ++asked; });
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(asked, 1);
        QTest::keyClick(view(), Qt::Key_Escape);
        QCOMPARE(asked, 2);
        m_pane->setCustomer(std::nullopt);
        QTest::keyClick(view(), Qt::Key_Escape);
        QCOMPARE(asked, 2);
    }

private:
    template<class C>
    void run(const C &command)
    {
        const auto ran = m_book->desk->run(command);
        QVERIFY(QTest::qWaitFor([&] { return ran.isFinished(); }));
        QVERIFY2(ran.result().has_value(), qPrintable(ran.result() ? QString() : ran.result().error().code));
    }

    // Behind the program's back: 0.01, 0.02 and so on, the first the last to be listed.
    void morePayments(int count)
    {
        m_book->store.execute(
            u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT INTO payment (id, collection_plan_id, amount, currency_iso_code, value_date, status, allocated_amount) "
            "SELECT 2000 + i, 1, 1 + i, 'USD', '2020-01-01', 'Received', 1 + i FROM n"_s.arg(count - 1));
        m_pane->reload();
    }

    bool scrolledToTheEnd()
    {
        QScrollBar *bar = view()->verticalScrollBar();
        bar->setValue(bar->maximum());
        return m_pane->list()->count() == 453;
    }

    void clickHeading(int column)
    {
        const QHeaderView *header = view()->header();
        const QPoint middle(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
    }

    QString cellAt(int row, int column) const { return plain(view()->model()->index(row, column).data().toString()); }

    QTreeView *view() const { return m_pane->list()->view(); }
    void select(qint64 payment) { m_pane->list()->setCurrent(payment); }
    QString cell(int column) const { return plain(view()->currentIndex().siblingAtColumn(column).data().toString()); }
    int effects() const { return m_dialog->effects()->model()->rowCount(); }
    QString effect(int row, int column) const
    {
        return plain(m_dialog->effects()->model()->index(row, column).data().toString());
    }
    KeyButton *save() const { return m_dialog->findChild<KeyButton *>(u"save"_s); }
    qint64 count(const QString &what) { return m_book->store.integer(u"SELECT count(*) FROM "_s + what); }
    static QString plain(QString text) { return text.remove(QChar(0x2066)).remove(QChar(0x2069)); }
    static Money usd(qint64 cents) { return Money::fromMinor(cents, *Currency::fromCode(u"USD"_s)); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<PaymentsPane> m_pane;
    QPointer<EffectDialog> m_dialog;
};

KEPT_TEST(PaymentsPaneTest)
#include "paymentspanetest.moc"
