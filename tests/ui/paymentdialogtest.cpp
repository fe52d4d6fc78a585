// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/makepromise.h"
#include "models/commands/recordpayment.h"
#include "models/queries/planlist.h"
#include "models/view/paymentlines.h"
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/payment/paymentdialog.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class PaymentDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_book.reset();
        m_theme.reset();
    }

    void everyKeyShowsWhereTheMoneyGoes()
    {
        open();
        QVERIFY(!save()->isEnabled());
        type(u"400"_s);
        QTRY_COMPARE(m_dialog->allocations()->model()->rowCount(), 3);
        QStringList lines;
        for (int row = 0; row < 3; ++row)
            lines.append(allocation(row));
        QCOMPARE(lines, (QStringList{u"Instalment 14 Fees 40.00 40.00 –"_s, u"Instalment 14 Interest 47.60 47.60 –"_s,
                                     u"Instalment 14 Principal 312.40 312.40 –"_s}));
        QVERIFY(shows(u"$850.00"_s));
        QTRY_VERIFY(save()->isEnabled());
        keepPicture(*m_dialog, u"payment"_s);
    }

    void aPaymentIsRecordedByKeys()
    {
        open();
        QSignalSpy recorded(m_dialog.get(), &PaymentDialog::recorded);
        type(u"400"_s);
        auto *reference = m_dialog->findChild<QLineEdit *>(u"reference"_s);
        reference->setFocus();
        QTest::keyClicks(reference, u"BANK-77"_s);
        QTRY_VERIFY(save()->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(recorded.size(), 1);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(count(u"payment WHERE external_id = 'BANK-77' AND amount = 40000 AND allocated_amount = 40000"_s), 1);
        QCOMPARE(count(u"collection_plan WHERE id = 1 AND current_due_amount = 85000"_s), 1);
    }

    void thePromiseThatIsFulfilledIsNamed()
    {
        MakePromise promise;
        promise.plan = m_book->plan;
        promise.input.amount = usd(10'000);
        promise.input.parts = {{QDate(2026, 1, 22), usd(10'000)}};
        run(promise);
        open();
        type(u"100"_s);
        QTRY_COMPARE(m_dialog->consequences()->model()->rowCount(), 1);
        const auto *model = m_dialog->consequences()->model();
        QVERIFY(model->index(0, ConsequenceWhat).data().toString().contains(u"PTP-000901"_s));
        QTRY_COMPARE(model->index(0, ConsequenceThen).data().toString(), u"Kept"_s);
        type(u"60"_s);
        QTRY_COMPARE(model->index(0, ConsequenceThen).data().toString(), u"Open"_s);
    }

    void whatIsTooMuchStaysAsCreditAndIsSaidSo()
    {
        open();
        type(u"1300.00"_s);
        QTRY_VERIFY2(finding(u"amountFinding"_s).contains(u"$50.00 more than is open"_s),
                     qPrintable(finding(u"amountFinding"_s)));
        QTRY_VERIFY(save()->isEnabled());
        const auto *model = m_dialog->consequences()->model();
        QCOMPARE(model->index(0, ConsequenceThen).data().toString(), u"Kept until something is due"_s);
        QCOMPARE(model->index(1, ConsequenceThen).data().toString(), u"Closed, nothing is left to collect"_s);
    }

    void whatCannotBeRecordedIsRefusedBesideItsField()
    {
        open();
        type(u"100 EUR"_s);
        QTRY_COMPARE(finding(u"amountFinding"_s), u"The payment is in EUR, the plan in USD."_s);
        QVERIFY(!save()->isEnabled());
        type(u"0"_s);
        QTRY_COMPARE(finding(u"amountFinding"_s), u"A payment needs an amount above zero."_s);
        QVERIFY(!save()->isEnabled());
        type(u"99999999999999999999"_s);
        QTRY_COMPARE(finding(u"amountFinding"_s), u"No amount here is larger than $10,000,000,000,000.00."_s);
        QVERIFY(!save()->isEnabled());
        type(u"100.00"_s);
        QTRY_VERIFY(save()->isEnabled());
        auto *date = m_dialog->findChild<DateEdit *>(u"valueDate"_s);
        date->setFocus();
        date->selectAll();
        QTest::keyClicks(date, u"2026-01-16"_s);
        QTRY_COMPARE(finding(u"dateFinding"_s), u"The value date is missing, or in the future."_s);
        QVERIFY(!save()->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(count(u"payment"_s), 2);
        keepPicture(*m_dialog, u"payment-refused"_s);
    }

    void aDateLongAgoIsWarnedOfAndSavedByKeys()
    {
        open();
        type(u"100.00"_s);
        auto *date = m_dialog->findChild<DateEdit *>(u"valueDate"_s);
        date->setFocus();
        date->selectAll();
        QTest::keyClicks(date, u"1900-01-01"_s);
        QTRY_COMPARE(finding(u"dateFinding"_s), u"More than 10 years ago: look at the year. It is recorded as it stands."_s);
        QTRY_VERIFY(save()->isEnabled());
        QCOMPARE(cutFinding(*m_dialog), QString());
        keepPicture(*m_dialog, u"payment-long-ago"_s);
        date->selectAll();
        QTest::keyClicks(date, u"2026-01-14"_s);
        QTRY_COMPARE(finding(u"dateFinding"_s), QString());
        date->selectAll();
        QTest::keyClicks(date, u"1900-01-01"_s);
        QTRY_VERIFY(!finding(u"dateFinding"_s).isEmpty());
        QTRY_VERIFY(save()->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(count(u"payment WHERE value_date = '1900-01-01'"_s), 1);
    }

    void theBanksNumberOfAnotherAmountIsRefusedAndTheSameIsRecordedOnce()
    {
        run(RecordPayment{m_book->plan, usd(5'000), QDate(2026, 1, 14), u"Cash"_s, u"BANK-1"_s});
        open();
        type(u"60"_s);
        auto *reference = m_dialog->findChild<QLineEdit *>(u"reference"_s);
        QTest::keyClicks(reference, u"BANK-1"_s);
        QTRY_VERIFY(finding(u"referenceFinding"_s).contains(u"has this number, with $50.00"_s));
        QVERIFY(!save()->isEnabled());
        type(u"50"_s);
        QTRY_VERIFY(finding(u"referenceFinding"_s).contains(u"not recorded twice"_s));
        QTRY_VERIFY(save()->isEnabled());
        QCOMPARE(save()->text(), u"Leave it as it is"_s);
        QCOMPARE(m_dialog->allocations()->model()->rowCount(), 0);
        QVERIFY(shows(u"No money moves: the payment is on file"_s));
        keepPicture(*m_dialog, u"payment-on-file"_s);
        QSignalSpy recorded(m_dialog.get(), &PaymentDialog::recorded);
        QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(recorded.size(), 1);
        QVERIFY(recorded.front().at(2).toBool());
        QCOMPARE(count(u"payment"_s), 3);
    }

    void moneyIsSharedOutOverAllDebtsOfACurrency()
    {
        m_book->store.execute(u"UPDATE collection_plan SET is_closed = 0, status = 'InProgress', current_due_amount = 20000, "
                              "past_due_since = '2025-06-01', initial_due_amount = 25000 WHERE id = 2"_s);
        open();
        auto *target = m_dialog->findChild<QComboBox *>(u"for"_s);
        target->setFocus();
        QTest::keyClick(target, Qt::Key_End);
        QVERIFY2(target->currentText().startsWith(u"All 2 debt(s) in USD"_s), qPrintable(target->currentText()));
        type(u"300.00"_s);
        QTRY_COMPARE(m_dialog->allocations()->model()->rowCount(), 4);
        QCOMPARE(m_dialog->allocations()->model()->index(3, AllocationPaid).data().toString(), u"200.00"_s);
        auto *sharing = m_dialog->findChild<QComboBox *>(u"sharing"_s);
        QVERIFY(sharing->isVisible());
        sharing->setFocus();
        QTest::keyClick(sharing, Qt::Key_Down);
        QTest::keyClick(sharing, Qt::Key_Down);
        QCOMPARE(sharing->currentText(), u"In proportion"_s);
        QTRY_COMPARE(m_dialog->allocations()
                         ->model()
                         ->index(m_dialog->allocations()->model()->rowCount() - 1, AllocationPaid)
                         .data()
                         .toString(),
                     u"41.38"_s);
        QSignalSpy recorded(m_dialog.get(), &PaymentDialog::recorded);
        QTRY_VERIFY(save()->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(recorded.size(), 1);
        QCOMPARE(count(u"payment WHERE amount = 4138 AND collection_plan_id = 2"_s), 1);
    }

    void aTypedDraftIsThrownAwayOnlyWhenAskedTwice()
    {
        open();
        type(u"10"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(count(u"payment"_s), 2);
    }

private:
    void open()
    {
        const auto asked = m_book->desk->ask(CustomerPlanRows{m_book->customer});
        QVERIFY(QTest::qWaitFor([&] { return asked.isFinished(); }));
        const auto plans = asked.result();
        QVERIFY(plans);
        m_dialog = std::make_unique<PaymentDialog>(
            *m_book->desk, PaymentSheet{m_book->customer, u"Zdeňka Marešová"_s, *plans, m_book->plan, QDate(2026, 1, 15)},
            m_book->wording());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QVERIFY(m_dialog->findChild<MoneyEdit *>(u"amount"_s)->hasFocus());
    }

    template<class C>
    void run(const C &command)
    {
        const auto ran = m_book->desk->run(command);
        QVERIFY(QTest::qWaitFor([&] { return ran.isFinished(); }));
        QVERIFY2(ran.result().has_value(), qPrintable(ran.result() ? QString() : ran.result().error().code));
    }

    void type(const QString &amount)
    {
        auto *field = m_dialog->findChild<MoneyEdit *>(u"amount"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, amount);
    }

    QString allocation(int row) const
    {
        QStringList cells;
        for (const int column : {AllocationItem, AllocationComponent, AllocationBefore, AllocationPaid, AllocationAfter})
            cells.append(m_dialog->allocations()->model()->index(row, column).data().toString());
        return cells.join(u' ');
    }

    bool shows(const QString &text) const
    {
        const auto labels = m_dialog->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().remove(QChar(0x2066)).remove(QChar(0x2069)) == text;
        });
    }

    QString finding(const QString &name) const
    {
        return m_dialog->findChild<FindingLabel *>(name)->text().remove(QChar(0x2066)).remove(QChar(0x2069));
    }
    KeyButton *save() const { return m_dialog->findChild<KeyButton *>(u"save"_s); }
    qint64 count(const QString &what) { return m_book->store.integer(u"SELECT count(*) FROM "_s + what); }
    static Money usd(qint64 cents) { return Money::fromMinor(cents, *Currency::fromCode(u"USD"_s)); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<PaymentDialog> m_dialog;
};

KEPT_TEST(PaymentDialogTest)
#include "paymentdialogtest.moc"
