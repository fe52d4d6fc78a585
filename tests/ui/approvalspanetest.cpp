// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/requestoverride.h"
#include "tests/support/testrunner.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/approvals/approvalspane.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class ApprovalsPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
        m_book->addSupervisor();
        m_book->store.execute(
            u"INSERT INTO promise_to_pay (id, collection_plan_id, slot, slot_limit, amount, currency_iso_code, type, status, "
            "received_amount, taken_by, taken_at, verdict_at) VALUES "
            "(3, 1, 3, 3, 10000, 'USD', 'Single', 'Broken', 0, 1, 1767000000000, 1768300000000)"_s);
        request(u"Paid late <b>twice</b>"_s, 10'000);
        m_book->clock.set(lateMorning + 2 * 3'600'000);
        m_book->desk->setUser({UserId::fromValue(2), u"Vera Lind"_s, Role::Supervisor});
        m_pane = std::make_unique<ApprovalsPane>(*m_book->desk, m_book->wording());
        m_pane->resize(1368, 830);
        m_pane->show();
        load();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->setFocus();
    }

    void cleanup()
    {
        m_pane.reset();
        m_book.reset();
        m_theme.reset();
    }

    void aRequestShowsWhoAsksForWhatAndHowLongItWaits()
    {
        QCOMPARE(waitingRows(), 1);
        QCOMPARE(cell(ApprovalTable::Amount), u"100.00"_s);
        QCOMPARE(cell(ApprovalTable::Limit), u"3 of 3 used"_s);
        QCOMPARE(cell(ApprovalTable::AskedBy), u"Ana Duarte"_s);
        QCOMPARE(cell(ApprovalTable::Age), u"2 h 0 min"_s);
        const auto *reason = m_pane->findChild<QLabel *>(u"reasonGiven"_s);
        QCOMPARE(reason->text(), u"Paid late <b>twice</b>"_s);
        QCOMPARE(reason->textFormat(), Qt::PlainText);
        keepPicture(*m_pane, u"approvals"_s);
    }

    void approvingByKeyMakesThePromise()
    {
        QSignalSpy decided(m_pane.get(), &ApprovalsPane::decisionMade);
        QTest::keyClick(m_pane->waiting(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(decided.size(), 1);
        QTRY_COMPARE(waitingRows(), 0);
        QCOMPARE(m_pane->decided()->model()->rowCount(), 1);
        QCOMPARE(promises(), 4);
        QCOMPARE(m_book->store.integer(u"SELECT COUNT(*) FROM approval WHERE status = 'Approved' AND decided_by = 2"_s), 1);
        keepPicture(*m_pane, u"approvals-empty"_s);
    }

    void decliningNeedsAReason()
    {
        QTest::keyClick(m_pane->waiting(), Qt::Key_D, Qt::ControlModifier);
        auto *note = m_pane->findChild<QPlainTextEdit *>(u"note"_s);
        QTRY_VERIFY(note->hasFocus());
        QCOMPARE(m_book->store.integer(u"SELECT COUNT(*) FROM approval WHERE status = 'Pending'"_s), 1);
        QTest::keyClicks(note, u"Three were broken"_s);
        QTest::keyClick(note, Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(waitingRows(), 0);
        QCOMPARE(promises(), 3);
        const auto *decided = m_pane->decided()->model();
        QCOMPARE(decided->index(0, ApprovalTable::Reason).data().toString(), u"Three were broken"_s);
        QCOMPARE(decided->index(0, ApprovalTable::Limit).data().toString(), u"Declined"_s);
        QVERIFY(note->toPlainText().isEmpty());
    }

    void aRequestOfAnotherDeskAppearsByItselfAndTheSelectionStays()
    {
        auto *note = m_pane->findChild<QPlainTextEdit *>(u"note"_s);
        note->setPlainText(u"half a sentence"_s);
        m_book->desk->setUser({UserId::fromValue(1), u"Ana Duarte"_s, Role::Specialist});
        request(u"One more"_s, 5'000);
        QTRY_COMPARE(waitingRows(), 2);
        QCOMPARE(m_pane->waiting()->currentIndex().row(), 0);
        QCOMPARE(note->toPlainText(), u"half a sentence"_s);
        QTest::keyClick(m_pane->waiting(), Qt::Key_Down);
        QCOMPARE(m_pane->findChild<QLabel *>(u"reasonGiven"_s)->text(), u"One more"_s);
        QVERIFY(note->toPlainText().isEmpty());
    }

    void nobodyDecidesTheirOwnRequest()
    {
        m_book->desk->setUser({UserId::fromValue(1), u"Ana Duarte"_s, Role::Administrator});
        load();
        const auto *own = m_pane->findChild<QLabel *>(u"ownRequest"_s);
        QVERIFY(own->isVisible());
        QCOMPARE(own->text(), u"This request is yours. Nobody decides their own request. Ask another supervisor."_s);
        for (const QAction *action : m_pane->actions())
            if (action->text() == u"Approve"_s || action->text() == u"Decline"_s)
                QVERIFY(!action->isEnabled());
        keepPicture(*m_pane, u"approvals-own"_s);
        QTest::keyClick(m_pane->waiting(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(m_pane->waiting(), Qt::Key_D, Qt::ControlModifier);
        QTest::qWait(50);
        QCOMPARE(m_book->store.integer(u"SELECT COUNT(*) FROM approval WHERE status = 'Pending'"_s), 1);
        QCOMPARE(promises(), 3);
        m_book->desk->setUser({UserId::fromValue(2), u"Vera Lind"_s, Role::Supervisor});
        load();
        QVERIFY(!own->isVisible());
        QTest::keyClick(m_pane->waiting(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(waitingRows(), 0);
    }

    void whoAskedTakesTheRequestBackByKey()
    {
        m_book->desk->setUser({UserId::fromValue(1), u"Ana Duarte"_s, Role::Supervisor});
        load();
        QSignalSpy told(m_pane.get(), &ApprovalsPane::told);
        keepPicture(*m_pane, u"approvals-own-supervisor"_s);
        QTest::keyClick(m_pane->waiting(), Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.first().at(1).toString().startsWith(u"Taken back"_s));
        QTRY_COMPARE(waitingRows(), 0);
        QCOMPARE(m_book->store.integer(u"SELECT COUNT(*) FROM event WHERE command = 'WithdrawRequest' AND actor = 1"_s), 1);
        QCOMPARE(promises(), 3);
    }

    void aRequestThatWasDecidedMeanwhileIsNotTakenBackAndSaysWhy()
    {
        m_book->desk->setUser({UserId::fromValue(1), u"Ana Duarte"_s, Role::Supervisor});
        load();
        m_book->store.execute(u"UPDATE approval SET status = 'Rejected', decided_by = 2, decided_at = requested_at"_s);
        QTest::keyClick(m_pane->waiting(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(shows(u"The request was not taken back"_s));
        QCOMPARE(m_book->store.integer(u"SELECT COUNT(*) FROM event WHERE command = 'WithdrawRequest'"_s), 0);
    }

    void anotherOnesRequestIsNotTakenBack()
    {
        QTest::keyClick(m_pane->waiting(), Qt::Key_R, Qt::ControlModifier);
        QTest::qWait(50);
        QVERIFY(!shows(u"The request was not taken back"_s)); // nor is it tried
        QCOMPARE(waitingRows(), 1);
        QCOMPARE(m_book->store.integer(u"SELECT COUNT(*) FROM approval WHERE status = 'Pending'"_s), 1);
    }

    void enterLeadsToTheCustomer()
    {
        std::vector<AccountId> asked;
        connect(m_pane.get(), &ApprovalsPane::customerChosen, this,
                [to = &asked](AccountId customer) { to->push_back(customer); });
        QTest::keyClick(m_pane->waiting(), Qt::Key_Return);
        QCOMPARE(asked.size(), size_t(1));
        QVERIFY(asked.front() == m_book->customer);
    }

private:
    void load()
    {
        QSignalSpy shown(m_pane.get(), &ApprovalsPane::shown);
        m_pane->reload();
        QTRY_VERIFY(!shown.isEmpty());
    }

    void request(const QString &reason, qint64 cents)
    {
        RequestOverride command;
        command.plan = m_book->plan;
        command.reason = reason;
        command.input.amount = Money::fromMinor(cents, *Currency::fromCode(u"USD"_s));
        command.input.parts = {{QDate(2026, 1, 22), command.input.amount}};
        const auto asked = m_book->desk->run(command);
        QTRY_VERIFY(asked.isFinished());
        QVERIFY2(asked.result().has_value(), qPrintable(asked.result() ? QString() : asked.result().error().code));
    }

    int waitingRows() const { return m_pane->waiting()->model()->rowCount(); }
    QString cell(int column) const { return m_pane->waiting()->model()->index(0, column).data().toString(); }
    qint64 promises() { return m_book->store.integer(u"SELECT COUNT(*) FROM promise_to_pay"_s); }

    bool shows(const QString &text) const
    {
        const auto labels = m_pane->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<ApprovalsPane> m_pane;
};

KEPT_TEST(ApprovalsPaneTest)
#include "approvalspanetest.moc"
