// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/call/calldialog.h"
#include "ui/call/contactcardview.h"
#include "ui/customer/customerpane.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// Somebody calls: taken down by keys, asked of no rule, dialled nowhere, and never counted as a call of ours.
class AnsweredCallTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
        m_pane = std::make_unique<CustomerPane>(*m_book->desk, m_book->wording());
        m_pane->resize(1368, 830);
        connect(m_pane.get(), &CustomerPane::callOpened, this, [this](CallDialog *dialog) { m_dialog = dialog; });
    }

    void cleanup()
    {
        m_pane.reset();
        m_book.reset();
        m_theme.reset();
    }

    void aCallOfTheirsIsRecordedByKeys()
    {
        m_book->clock.set(evening); // when nobody may be called
        QVERIFY(answers());
        QCOMPARE(m_dialog->step(), CallDialog::Step::OnCall);
        QCOMPARE(m_dialog->windowTitle(), u"<img src=x> calls"_s);
        for (const QString &name : {u"outcomeNoAnswer"_s, u"outcomeBusy"_s, u"outcomeLeftMessage"_s})
            QVERIFY(!m_dialog->findChild<QAction *>(name)->isEnabled());
        keepPicture(*m_dialog, u"call-answered"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        QVERIFY(mentions(*m_dialog, u"right party, no call of ours"_s));
        QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(count(u"interaction WHERE direction = 'Inbound' AND outcome = 'Talked' AND is_conversation = 1 AND "
                           "is_right_party = 1 AND contact_id = 1 AND contact_point_id IS NOT NULL AND decision_id IS NULL"_s),
                     1);
        QCOMPARE(count(u"compliance_decision"_s), 0);
        QVERIFY(m_book->dialled.isEmpty());
        // The conversation opens the days in which we don't call.
        m_book->clock.set(lateMorning + qint64(24) * 3'600'000);
        m_pane->show(m_book->customer);
        QTRY_VERIFY(!m_pane->cards()->model()->index(0, 0).data(ContactCardModel::CanCallRole).toBool());
        // One of ours, from before.
        QVERIFY(m_pane->cards()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"1 of 7"_s));
    }

    void aNumberThatIsNotOnFileIsNotSaidToBe()
    {
        QVERIFY(answers());
        QTest::keyClick(m_dialog, Qt::Key_A, Qt::AltModifier);
        QTRY_VERIFY(m_dialog->findChild<QCheckBox *>(u"otherNumber"_s)->isChecked());
        QTest::keyClick(m_dialog, Qt::Key_2);
        QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(count(u"interaction WHERE direction = 'Inbound' AND contact_point_id IS NULL AND contact_id = 1"_s), 1);
    }

    void aSlipOfTheKeyLeavesNothing()
    {
        const qint64 before = m_book->interactions();
        QVERIFY(answers());
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
        QCOMPARE(m_book->interactions(), before);
    }

    void whatWasTypedIsAskedAboutBeforeItGoes()
    {
        const qint64 before = m_book->interactions();
        QVERIFY(answers());
        m_dialog->findChild<QPlainTextEdit *>(u"notes"_s)->setPlainText(u"Wants a letter"_s);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QTRY_VERIFY2(mentions(*m_dialog, u"closes without recording"_s),
                     qPrintable(m_dialog->findChild<QLabel *>(u"message"_s)->text()));
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog || !m_dialog->isVisible());
        QCOMPARE(m_book->interactions(), before);
    }

private:
    // By the key, as soon as the page is asked for: the form comes once the numbers are there.
    bool answers()
    {
        m_dialog.clear();
        m_pane->show();
        m_pane->show(m_book->customer);
        m_pane->activateWindow();
        if (!QTest::qWaitForWindowActive(m_pane.get()))
            return false;
        m_pane->tree()->setFocus();
        QTest::keyClick(m_pane->tree(), Qt::Key_F5, Qt::ShiftModifier);
        if (!QTest::qWaitFor([this] { return m_dialog && m_dialog->isVisible(); }))
            return false;
        m_dialog->activateWindow();
        return QTest::qWaitForWindowActive(m_dialog);
    }

    qint64 count(const QString &what) { return m_book->store.integer(u"SELECT count(*) FROM "_s + what); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<CustomerPane> m_pane;
    QPointer<CallDialog> m_dialog;
};

KEPT_TEST(AnsweredCallTest)
#include "answeredcalltest.moc"
