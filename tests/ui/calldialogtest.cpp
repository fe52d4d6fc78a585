// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/calltext.h"
#include "tests/support/testrunner.h"
#include "tests/ui/onecustomer.h"
#include "ui/call/calldialog.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class CallDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->apply({ThemeChoice::Light, Density::Standard, 100});
        m_book = std::make_unique<OneCustomer>();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_book.reset();
        m_theme.reset();
    }

    void aNumberOutsideHoursHasNoWayToCall()
    {
        m_book->clock.set(evening);
        open();
        QCOMPARE(m_dialog->step(), CallDialog::Step::Refused);
        QTest::keyClick(m_dialog.get(), Qt::Key_F5);
        QTest::keyClick(m_dialog.get(), Qt::Key_5);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(100);
        QVERIFY(m_book->dialled.isEmpty());
        QVERIFY(!m_dialog->findChild<QWidget *>(u"call"_s)->isVisible());
        QVERIFY(m_dialog->findChild<QLabel *>(u"opens"_s)->text().contains(u"08:00 MST"_s));
        QCOMPARE(m_book->interactions(), 2);
        keepPicture(*m_dialog, u"call-refused"_s);
    }

    void aCallLoggedByKeysIsOneInteraction()
    {
        open();
        int logged = 0;
        connect(m_dialog.get(), &CallDialog::callLogged, this, [&] { ++logged; });
        dial();
        QCOMPARE(m_book->dialled, QStringList{u"+13035550142"_s});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_5);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(logged, 1);
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_book->interactions(), 3);
        QCOMPARE(m_book->store.integer(
                     u"SELECT COUNT(*) FROM interaction WHERE outcome = 'NoAnswer' AND is_connected = 1 AND "
                     "is_conversation = 0 AND contact_point_id = 1 AND collection_plan_id = 1 AND performed_by = 1"_s),
                 1);
    }

    void theRulesAreAskedAgainAtDialling()
    {
        open();
        QCOMPARE(m_dialog->step(), CallDialog::Step::Allowed);
        m_book->clock.set(evening);
        QTest::keyClick(m_dialog.get(), Qt::Key_F5);
        QTRY_COMPARE(m_dialog->step(), CallDialog::Step::Refused);
        QVERIFY(m_book->dialled.isEmpty());
    }

    void digitsTypedIntoNotesAreNotes()
    {
        open();
        dial();
        auto *notes = m_dialog->findChild<QPlainTextEdit *>(u"notes"_s);
        notes->setFocus();
        QTest::keyClicks(notes, u"Pays 5 on 9 Feb"_s);
        QCOMPARE(notes->toPlainText(), u"Pays 5 on 9 Feb"_s);
        QTest::keyClick(notes, Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(50);
        QCOMPARE(m_book->interactions(), 2); // no outcome yet
        QVERIFY(m_dialog->isVisible());
        keepPicture(*m_dialog, u"call-on"_s);
    }

    void aPlacedCallIsRecordedEvenWhenTheFormIsGivenUp()
    {
        open();
        dial();
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(m_book->interactions(), 3);
    }

    void anOutcomeOfPromiseLeadsToThePromise()
    {
        open();
        std::vector<PlanId> asked;
        connect(m_dialog.get(), &CallDialog::promiseAsked, this, [&](PlanId plan) { asked.push_back(plan); });
        dial();
        QTest::keyClick(m_dialog.get(), Qt::Key_1);
        keepPicture(*m_dialog, u"call-promise"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(asked.size(), size_t(1));
        QVERIFY(asked.front() == m_book->plan);
        QCOMPARE(m_book->store.integer(u"SELECT COUNT(*) FROM interaction WHERE outcome = 'Promise' AND is_conversation = 1 AND "
                                       "is_right_party = 1"_s),
                 1);
    }

private:
    void open()
    {
        ContactCard card;
        card.point = ContactPointId::fromValue(1);
        card.contact = ContactId::fromValue(1);
        card.number = u"+1 303 555 0142"_s;
        card.kind = u"mobile"_s;
        card.person = u"<img src=x>"_s;
        card.role = u"borrower"_s;
        m_dialog = std::make_unique<CallDialog>(*m_book->desk, CallTarget{m_book->customer, card, m_book->plan, u"CP-000001"_s},
                                                m_book->wording());
        QSignalSpy checked(m_dialog.get(), &CallDialog::checked);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTRY_VERIFY(!checked.isEmpty() || m_dialog->step() != CallDialog::Step::Checking);
    }

    void dial()
    {
        QTest::keyClick(m_dialog.get(), Qt::Key_F5);
        QTRY_COMPARE(m_dialog->step(), CallDialog::Step::OnCall);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<CallDialog> m_dialog;
};

KEPT_TEST(CallDialogTest)
#include "calldialogtest.moc"
