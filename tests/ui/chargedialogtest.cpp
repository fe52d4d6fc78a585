// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/recordpayment.h"
#include "models/view/accounttreemodel.h"
#include "models/view/paymentlines.h"
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/customer/customerpane.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/payment/chargedialog.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// Charges, and plans that are closed and opened again, by keys on the page of a customer.
class ChargeDialogTest final : public QObject
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
        m_pane.reset();
        m_book.reset();
        m_theme.reset();
    }

    void anEarlierChargeShowsThePaymentsItMovesAndIsTakenBack()
    {
        m_book->store.execute(u"DELETE FROM payment"_s); // those of the book stand on no item: what they paid is due again
        run(RecordPayment{m_book->plan, usd(70'000), QDate(2026, 1, 14), u"Cash"_s, {}});
        openCustomer();
        QTest::keyClick(m_pane->tree(), Qt::Key_F10);
        QVERIFY(m_dialog);
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        QCOMPARE(m_dialog->focusWidget(), find<MoneyEdit>(u"amount"_s));
        type(find<MoneyEdit>(u"amount"_s), u"25.00"_s);
        type(find<QLineEdit>(u"name"_s), u"Returned direct debit"_s);
        type(find<DateEdit>(u"due"_s), u"2025-11-20"_s);
        QTRY_VERIFY(mentions(*m_dialog, u"on the items anew"_s));
        QTRY_COMPARE(effect(u"Returned direct debit, new"_s), u"25.00, 25.00 paid"_s);
        QCOMPARE(effect(u"Total due"_s), u"885.00"_s);
        QVERIFY(effect(u"Instalment 15, principal"_s) != QString());
        QVERIFY(!save()->isEnabled()); // without a reason
        type(find<QLineEdit>(u"reason"_s), u"bank fee"_s);
        keepPicture(*m_dialog, u"charge"_s);
        saved();
        QCOMPARE(count(u"collection_plan_item WHERE kind = 'Charge' AND fees_amount = 2500 AND paid_fees = 2500 AND due_date = "
                       "'2025-11-20'"_s),
                 1);

        selectItem(u"Returned direct debit"_s);
        openDialog(Qt::Key_F10);
        auto *dialog = qobject_cast<ChargeDialog *>(m_dialog);
        QTRY_COMPARE(dialog->step(), ChargeDialog::Step::TakeBack);
        QTRY_COMPARE(effect(u"Returned direct debit"_s), u"Taken back"_s);
        QCOMPARE(effect(u"Total due"_s), u"860.00"_s);
        QVERIFY(!save()->isEnabled());
        type(find<QLineEdit>(u"reason"_s), u"waived"_s);
        saved();
        QCOMPARE(count(u"collection_plan_item WHERE kind = 'Charge' AND status = 'Closed'"_s), 1);
        QCOMPARE(count(u"collection_plan WHERE id = 1 AND current_due_amount = 86000"_s), 1);
    }

    void whatCannotBeChargedIsRefusedInWords()
    {
        m_book->store.execute(
            u"INSERT INTO payment_schedule (id, collection_plan_id, kind, status, cadence, currency_iso_code, amount, "
            "balance_amount, freezes_interest, activated_at, counts_from_date) VALUES "
            "(5, 1, 'Arrangement', 'Active', 'Monthly', 'USD', 125000, 125000, 1, 1768400000000, '2026-01-14')"_s);
        openCustomer();
        openDialog(Qt::Key_F10);
        auto *kind = find<QComboBox>(u"kind"_s);
        kind->setCurrentText(u"Interest"_s);
        type(find<MoneyEdit>(u"amount"_s), u"5"_s);
        type(find<QLineEdit>(u"reason"_s), u"January"_s);
        QTRY_VERIFY(mentions(*m_dialog, u"freezes interest since"_s));
        QVERIFY(!save()->isEnabled());
        keepPicture(*m_dialog, u"charge-frozen"_s);
        type(find<DateEdit>(u"due"_s), u"2026-01-13"_s);
        QTRY_VERIFY(save()->isEnabled());
        type(find<DateEdit>(u"due"_s), u"soon"_s);
        QTRY_VERIFY(mentions(*m_dialog, u"This is no date"_s));
        QVERIFY(!save()->isEnabled());
    }

    void theSaveKeyPressedRightAfterTheLastLetterIsObeyed()
    {
        openCustomer();
        QTest::keyClick(m_pane->tree(), Qt::Key_F10);
        QVERIFY(m_dialog);
        QTRY_COMPARE(QApplication::activeWindow(), m_dialog);
        QTRY_VERIFY(find<MoneyEdit>(u"amount"_s)->hasFocus());
        type(find<MoneyEdit>(u"amount"_s), u"25.00"_s);
        type(find<QLineEdit>(u"reason"_s), u"bank fee"_s);
        QVERIFY(!save()->isEnabled()); // what it changes is still being worked out
        QTest::keyClick(m_dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(count(u"collection_plan_item WHERE kind = 'Charge'"_s), 1);
    }

    void aSaveKeyThatWaitsIsRefusedInWordsAndForgottenByTyping()
    {
        openCustomer();
        QTest::keyClick(m_pane->tree(), Qt::Key_F10);
        QVERIFY(m_dialog);
        QTRY_COMPARE(QApplication::activeWindow(), m_dialog);
        QTRY_VERIFY(find<MoneyEdit>(u"amount"_s)->hasFocus());
        type(find<MoneyEdit>(u"amount"_s), u"25.00"_s);
        QTest::keyClick(m_dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!effect(u"Total due"_s).isEmpty());
        QVERIFY(mentions(*m_dialog, u"Give a reason"_s));
        auto *reason = find<QLineEdit>(u"reason"_s);
        type(reason, u"bank"_s);
        QTest::keyClick(m_dialog, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(mentions(*m_dialog, u"Saved as soon as the preview is there"_s));
        QTest::keyClicks(reason, u" fee"_s);
        QTRY_VERIFY(save()->isEnabled());
        QVERIFY(m_dialog);
        QCOMPARE(count(u"collection_plan_item WHERE kind = 'Charge'"_s), 0);
    }

    void aClosedPlanIsOpenedAgainBySupervisors()
    {
        openCustomer();
        selectPlan(1);
        QTest::keyClick(m_pane->tree(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!m_dialog);
        QVERIFY(mentions(*m_pane, u"A supervisor can open it again"_s));
        m_pane.reset();
        m_book->desk->setUser({UserId::fromValue(1), u"Ana Duarte"_s, Role::Supervisor});
        openCustomer();
        selectPlan(1);
        openDialog(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(effect(u"Plan"_s), u"In progress"_s);
        QVERIFY(!save()->isEnabled()); // without a reason
        type(find<QLineEdit>(u"reason"_s), u"the payment was another's"_s);
        keepPicture(*m_dialog, u"reopen-plan"_s);
        saved();
        QCOMPARE(count(u"collection_plan WHERE id = 2 AND is_closed = 0"_s), 1);
    }

    void anOpenPlanIsClosedWithAReason()
    {
        openCustomer();
        selectPlan(0);
        openDialog(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        type(find<QLineEdit>(u"reason"_s), u"sold"_s);
        QTRY_COMPARE(effect(u"Plan"_s), u"Closed"_s);
        saved();
        QCOMPARE(count(u"collection_plan WHERE id = 1 AND is_closed = 1"_s), 1);
    }

    void theMenuOfTheTreeOffersWhatIsDoneOnAPlan()
    {
        openCustomer();
        Q_EMIT m_pane->tree()->customContextMenuRequested({20, 20});
        auto *menu = m_pane->tree()->findChild<QMenu *>();
        QVERIFY(menu);
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts.append(action->text());
        QVERIFY(texts.contains(u"Charges"_s));
        QVERIFY(texts.contains(u"Close the plan, or open it again"_s));
        QVERIFY(texts.contains(u"Payment"_s));
        keepPicture(*menu, u"plan-menu"_s);
        menu->close();
    }

private:
    void openCustomer()
    {
        m_pane = std::make_unique<CustomerPane>(*m_book->desk, m_book->wording());
        connect(m_pane.get(), &CustomerPane::effectDialogOpened, this, [this](EffectDialog *dialog) { m_dialog = dialog; });
        m_pane->resize(1368, 830);
        QSignalSpy shown(m_pane.get(), &CustomerPane::shown);
        m_pane->show();
        m_pane->show(m_book->customer);
        QTRY_VERIFY(!shown.isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }

    void openDialog(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        m_dialog.clear();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        QTest::keyClick(m_pane->tree(), key, modifiers);
        QVERIFY(m_dialog);
    }

    void saved()
    {
        QTRY_VERIFY(save()->isEnabled());
        QTest::keyClick(m_dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_dialog);
    }

    void selectPlan(int account)
    {
        QTreeView *tree = m_pane->tree();
        const QModelIndex parent = tree->model()->index(account, 0);
        QTRY_COMPARE(tree->model()->rowCount(parent), 1);
        tree->setCurrentIndex(tree->model()->index(0, 0, parent));
        tree->setFocus();
    }

    void selectItem(const QString &name)
    {
        selectPlan(0);
        QTreeView *tree = m_pane->tree();
        const QModelIndex plan = tree->currentIndex();
        tree->expand(plan);
        QTRY_COMPARE(tree->model()->rowCount(plan), 3);
        for (int row = 0; row < 3; ++row)
            if (const QModelIndex item = tree->model()->index(row, 0, plan); item.data().toString().contains(name))
                tree->setCurrentIndex(item);
        QVERIFY(tree->currentIndex().data().toString().contains(name));
    }

    template<class T>
    T *find(const QString &name) const
    {
        return m_dialog->findChild<T *>(name);
    }

    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }

    QString effect(const QString &what) const
    {
        const auto *model = m_dialog->effects()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, ChangeWhat).data().toString() == what)
                return model->index(row, ChangeAfter).data().toString();
        return {};
    }

    template<class C>
    void run(const C &command)
    {
        const auto ran = m_book->desk->run(command);
        QVERIFY(QTest::qWaitFor([&] { return ran.isFinished(); }));
        QVERIFY2(ran.result().has_value(), qPrintable(ran.result() ? QString() : ran.result().error().code));
    }

    KeyButton *save() const { return m_dialog->findChild<KeyButton *>(u"save"_s); }
    qint64 count(const QString &what) { return m_book->store.integer(u"SELECT count(*) FROM "_s + what); }
    static Money usd(qint64 cents) { return Money::fromMinor(cents, *Currency::fromCode(u"USD"_s)); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<CustomerPane> m_pane;
    QPointer<EffectDialog> m_dialog;
};

KEPT_TEST(ChargeDialogTest)
#include "chargedialogtest.moc"
