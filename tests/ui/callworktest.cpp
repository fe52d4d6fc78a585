// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/call/calldialog.h"
#include "ui/casework/opendisputedialog.h"
#include "ui/customer/customerpane.h"
#include "ui/identity/identitypanel.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/payment/paymentdialog.h"
#include "ui/work/scriptpanel.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// What is agreed on while somebody is on the line, from the form of the call, and what is read to them there.
class CallWorkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
        m_book->addIdentity();
        m_pane = std::make_unique<CustomerPane>(*m_book->desk, m_book->wording());
        m_pane->resize(1368, 830);
        static_cast<QWidget *>(m_pane.get())->show();
        connect(m_pane.get(), &CustomerPane::callOpened, this, [this](CallDialog *form) { m_form = form; });
        connect(m_pane.get(), &CustomerPane::paymentOpened, this, [this](PaymentDialog *form) { m_payment = form; });
        QSignalSpy shown(m_pane.get(), &CustomerPane::shown);
        m_pane->show(m_book->customer);
        QTRY_VERIFY(!shown.isEmpty());
    }

    void cleanup()
    {
        m_pane.reset();
        m_book.reset();
        m_theme.reset();
    }

    void theFormTellsWhatIsSaidStepByStep()
    {
        open();
        auto *script = m_form->findChild<ScriptPanel *>();
        QVERIFY(script && script->isVisible());
        QTRY_VERIFY(!script->words().isEmpty());
        const QString first = script->words();
        keepPicture(*m_form, u"call-with-script"_s);
        QTest::keySequence(m_form, script->nextAction()->shortcut());
        QVERIFY(script->words() != first);
    }

    void atTwiceTheSizeTheFormStaysInsideTheWindow()
    {
        m_theme->apply({ThemeChoice::Light, Density::Standard, 200});
        m_pane->resize(1440, 850);
        call();
        QTest::qWait(50);
        keepPicture(*m_form, u"call-at-work-200"_s);
        QVERIFY2(m_form->height() <= m_pane->height(), qPrintable(QString::number(m_form->height())));
        QVERIFY2(m_form->minimumSizeHint().height() <= m_pane->height(),
                 qPrintable(QString::number(m_form->minimumSizeHint().height())));
    }

    void aPaymentIsTakenWhileTheCallIsOnAndItsNotesStay()
    {
        call();
        pass();
        auto *notes = m_form->findChild<QPlainTextEdit *>(u"notes"_s);
        notes->setFocus();
        QTest::keyClicks(notes, u"Pays by car"_s);
        QTest::keyClick(notes, Qt::Key_F7);
        QTRY_VERIFY(m_payment && m_payment->isVisible());
        QVERIFY(QTest::qWaitForWindowActive(m_payment));
        QCOMPARE(m_form->step(), CallDialog::Step::OnCall);
        QTest::keyClick(m_payment, Qt::Key_Escape);
        QTRY_VERIFY(!m_payment || !m_payment->isVisible());
        QVERIFY(m_form && m_form->isVisible());
        QCOMPARE(m_form->step(), CallDialog::Step::OnCall);
        QCOMPARE(notes->toPlainText(), u"Pays by car"_s);
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form));
        QTest::keyClick(m_form, Qt::Key_F5);
        QCOMPARE(m_form->step(), CallDialog::Step::HungUp);
    }

    void promiseAndPlanAndDisputeAreAKeyAwayToo()
    {
        QSignalSpy promise(m_pane.get(), &CustomerPane::promiseAsked);
        QSignalSpy plan(m_pane.get(), &CustomerPane::paymentPlanAsked);
        call();
        pass();
        keepPicture(*m_form, u"call-on-with-work"_s);
        QTest::keyClick(m_form, Qt::Key_F6);
        QTRY_COMPARE(promise.size(), 1);
        QTest::keyClick(m_form, Qt::Key_F8);
        QTRY_COMPARE(plan.size(), 1);
        QTest::keyClick(m_form, Qt::Key_F9);
        QTRY_VERIFY(m_pane->findChild<OpenDisputeDialog *>());
    }

    void moneyWaitsForTheCheckAndTheFormSaysSo()
    {
        QSignalSpy promise(m_pane.get(), &CustomerPane::promiseAsked);
        call();
        QTest::keyClick(m_form, Qt::Key_F6);
        QTRY_VERIFY(m_form->findChild<QLabel *>(u"message"_s)->text().contains(u"identity check"_s));
        QCOMPARE(promise.size(), 0);
        pass();
        QTRY_COMPARE(promise.size(), 1); // what was asked for
    }

    void ofSeveralPlansOneIsChosenByKeys()
    {
        m_book->store.execute(u"UPDATE collection_plan SET is_closed = 0, status = 'InProgress', current_due_amount = 20000 "
                              "WHERE id = 2"_s);
        QSignalSpy shown(m_pane.get(), &CustomerPane::shown);
        m_pane->forget();
        m_pane->show(m_book->customer);
        QTRY_VERIFY(!shown.isEmpty());
        m_pane->tree()->setCurrentIndex({});
        std::vector<PlanId> asked;
        connect(m_pane.get(), &CustomerPane::promiseAsked, this, [to = &asked](PlanId plan) { to->push_back(plan); });
        call();
        pass();
        QTest::keyClick(m_form, Qt::Key_F6);
        QTRY_VERIFY(QApplication::activePopupWidget());
        const QPointer<QMenu> menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QCOMPARE(menu->actions().size(), 2);
        const QString second = menu->actions().at(1)->text();
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(asked.size(), size_t(1));
        QVERIFY(second.contains(asked.front() == m_book->plan ? u"CP-000001"_s : u"CP-000002"_s));
    }

    void beforeTheCallIsOnNothingIsAgreed()
    {
        QSignalSpy promise(m_pane.get(), &CustomerPane::promiseAsked);
        open();
        QTRY_VERIFY(m_form->findChild<IdentityPanel *>()->standing().canPass());
        pass(); // with money in sight only the call is missing
        QTest::keyClick(m_form, Qt::Key_F6);
        QTest::keyClick(m_form, Qt::Key_F7);
        QTest::qWait(50);
        QVERIFY(promise.isEmpty() && !m_payment);
    }

private:
    void open()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->setFocus();
        QTest::keyClick(m_pane->tree(), Qt::Key_F5);
        QTRY_VERIFY(m_form);
        QVERIFY(QTest::qWaitForWindowActive(m_form));
        QTRY_COMPARE(m_form->step(), CallDialog::Step::Allowed);
    }

    void call()
    {
        open();
        QTest::keyClick(m_form, Qt::Key_F5);
        QTRY_COMPARE(m_form->step(), CallDialog::Step::OnCall);
        QTRY_VERIFY(m_form->findChild<IdentityPanel *>()->standing().canPass());
    }

    void pass()
    {
        QTest::keyClick(m_form, Qt::Key_R);
        QTest::keyClick(m_form, Qt::Key_R);
        QTRY_VERIFY(m_form->findChild<IdentityPanel *>()->isPassed());
        QTRY_VERIFY(!m_pane->isMoneyMasked());
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<CustomerPane> m_pane;
    QPointer<CallDialog> m_form;
    QPointer<PaymentDialog> m_payment;
};

KEPT_TEST(CallWorkTest)
#include "callworktest.moc"
