// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "tests/ui/workseat.h"
#include "ui/call/calldialog.h"
#include "ui/call/contactcardview.h"
#include "ui/customer/customerpane.h"
#include "ui/identity/identitypanel.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/findinglabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/recordlist.h"
#include "ui/work/callbackdialog.h"
#include "ui/work/queueboard.h"
#include "ui/work/scriptpanel.h"
#include "ui/work/workfoot.h"
#include "ui/work/workpane.h"
#include "ui/work/workside.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimeEdit>
#include <QTranslator>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

class WorkPaneTest final : public QObject, WorkSeat
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init() { sitDown(); }
    void cleanup() { standUp(); }

    void theQueuesShowWhoIsLeftAndWhoOpensLater()
    {
        QVERIFY(m_pane->board().queues()->model()->rowCount() >= 3);
        QVERIFY(m_pane->board().entries(QueueList::Ready)->count() > 0);
        QVERIFY(!m_pane->isWorking());
        QTest::keyClick(m_pane->board().queues(), Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(m_pane->board().entries(QueueList::Later)->isVisible());
        keepPicture(*m_pane, u"work-queues"_s);
    }

    void aKeyBringsTheNextCustomerWhoIsLeasedToThisDesk()
    {
        next();
        QVERIFY(m_pane->isWorking());
        QCOMPARE(leases(), 1);
        QVERIFY(m_pane->customer().customer());
        QVERIFY(mentions(*m_pane, u"Leased to you until"_s));
        QTRY_VERIFY(mentions(*m_pane, u"Why now"_s));
        QTRY_VERIFY(mentions(*m_pane, u" left"_s));
        keepPicture(*m_pane, u"work"_s);
    }

    void theKeyAgainGivesBackWhoWasOnlyLookedAt()
    {
        next();
        const AccountId first = *m_pane->customer().customer();
        next();
        QVERIFY(*m_pane->customer().customer() != first);
        QCOMPARE(leases(), 1);
        QCOMPARE(m_book->count(u"note"_s), 0);
    }

    void whoeverIsShownIsShownWholeAndNobodyElseIsNamed()
    {
        next();
        const QString former = m_pane->side().script()->words();
        QVERIFY(!former.isEmpty());
        struct Seen
        {
            QString words, account;
            int cards = 0;
            bool isPainted = false;
        } seen;
        connect(m_pane.get(), &WorkPane::shown, this, [this, to = &seen] {
            to->words = m_pane->side().script()->words();
            to->account = m_pane->customer().tree()->model()->index(0, 0).data().toString();
            to->cards = m_pane->customer().cards()->model()->rowCount();
            to->isPainted = m_pane->customer().updatesEnabled();
        });
        next();
        QVERIFY(seen.words != former);
        QVERIFY(!seen.account.isEmpty());
        QVERIFY(seen.cards > 0);
        QVERIFY(seen.isPainted);
    }

    void notesAreRecordedByTheWrapUpAndTheCustomerRests()
    {
        next();
        const AccountId first = *m_pane->customer().customer();
        write(u"Will call on Friday."_s);
        QTRY_VERIFY(mentions(*m_pane, u"Draft kept"_s));
        QTest::keyClick(m_pane->side().notes(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_pane->isWorking());
        QCOMPARE(m_book->count(u"note WHERE text = 'Will call on Friday.' AND account_id = %1"_s.arg(first.value())), 1);
        QCOMPARE(leases(), 0);
        QCOMPARE(m_book->count(u"queue_entry WHERE account_id = %1 AND is_ready = 0"_s.arg(first.value())), 1);
        QVERIFY(!m_pane->side().isTouched());
        press(Qt::Key_F2, Qt::ShiftModifier);
        QVERIFY(*m_pane->customer().customer() == first);
        QVERIFY(m_pane->side().note().isEmpty()); // what was recorded is no draft any more
    }

    void whatWasWrittenIsRecordedBeforeTheNextCustomerComes()
    {
        next();
        const AccountId first = *m_pane->customer().customer();
        write(u"Asked for a statement."_s);
        next();
        QVERIFY(*m_pane->customer().customer() != first);
        QCOMPARE(m_book->count(u"note WHERE account_id = %1"_s.arg(first.value())), 1);
        QVERIFY(m_pane->side().note().isEmpty());
    }

    void aDayThatCannotBeReadKeepsTheCustomer()
    {
        next();
        const AccountId first = *m_pane->customer().customer();
        auto *followUp = m_pane->side().findChild<DateEdit *>(u"followUp"_s);
        QTest::keyClicks(followUp, u"nonsense"_s);
        QTest::keyClick(m_pane.get(), Qt::Key_F2);
        QTest::qWait(50);
        QVERIFY(*m_pane->customer().customer() == first);
        QVERIFY(followUp->hasFocus());
        // Nor does the wrap-up go on; what was written with it stays to be recorded together.
        write(u"Half of it"_s);
        QTest::keyClick(m_pane.get(), Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(50);
        QVERIFY(m_pane->isWorking());
        QVERIFY(followUp->hasFocus());
        QCOMPARE(m_book->count(u"note"_s), 0);
        QCOMPARE(m_pane->side().note(), u"Half of it"_s);
        followUp->clear();
        QTest::keyClicks(followUp, u"+3"_s);
        QTest::keyClick(m_pane.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_pane->isWorking());
        QCOMPARE(
            m_book->count(u"queue_entry WHERE account_id = %1 AND not_before = %2"_s.arg(
                QString::number(first.value()), QString::number(QDate(2026, 1, 18).startOfDay(Qt::UTC).toMSecsSinceEpoch()))),
            1);
    }

    void backLeadsToTheCustomerBefore()
    {
        next();
        const AccountId first = *m_pane->customer().customer();
        next();
        const AccountId second = *m_pane->customer().customer();
        press(Qt::Key_F2, Qt::ShiftModifier);
        QVERIFY(*m_pane->customer().customer() == first);
        QSignalSpy told(m_pane.get(), &WorkPane::told);
        QTest::keyClick(m_pane.get(), Qt::Key_F2, Qt::ShiftModifier);
        QCOMPARE(told.size(), 1);
        next();
        QVERIFY(*m_pane->customer().customer() != first);
        press(Qt::Key_F2, Qt::ShiftModifier);
        press(Qt::Key_F2, Qt::ShiftModifier);
        QVERIFY(*m_pane->customer().customer() == first || *m_pane->customer().customer() == second);
    }

    void aLeaseThatSomebodyElseHasKeepsTheNotesAsADraft()
    {
        next();
        const AccountId first = *m_pane->customer().customer();
        write(u"Half a sentence"_s);
        m_book->store.execute(
            u"UPDATE queue_entry SET lease_number = lease_number + 1, lease_until = NULL WHERE account_id = %1"_s.arg(
                first.value()));
        QTest::keyClick(m_pane->side().notes(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_pane->isWorking());
        QVERIFY(mentions(*m_pane, u"no longer yours"_s));
        QVERIFY(mentions(*m_pane, u"kept as a draft"_s));
        QCOMPARE(m_book->count(u"note"_s), 0);
        takeFromList(AccountId::fromValue(m_book->store.integer(
            u"SELECT min(account_id) FROM queue_entry WHERE is_ready = 1 AND account_id <> %1"_s.arg(first.value()))));
        QVERIFY(m_pane->side().note().isEmpty());
        takeFromList(first);
        QCOMPARE(m_pane->side().note(), u"Half a sentence"_s);
    }

    void aProgramThatEndedComesBackToItsCustomerAndTheDraft()
    {
        next();
        const AccountId first = *m_pane->customer().customer();
        write(u"Was just saying"_s);
        m_pane.reset();
        open();
        QTRY_VERIFY(m_pane->isWorking());
        QVERIFY(*m_pane->customer().customer() == first);
        QCOMPARE(m_pane->side().note(), u"Was just saying"_s);
    }

    void theKeysOfTheIdentityCheckWorkAtOnceAndAreLettersInTheNotes()
    {
        next();
        IdentityPanel *asked = m_pane->customer().identity();
        QTRY_VERIFY(asked->isVisible() && asked->standing().canPass());
        write(u"swore"_s);
        QCOMPARE(m_pane->side().note(), u"swore"_s);
        next();
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(m_pane->customer().tree()));
        QTRY_VERIFY(asked->isVisible() && asked->standing().canPass() && !asked->isPassed());
        QCOMPARE(m_book->count(u"identity_check"_s), 0);
        for (int i = 0; i < asked->standing().rules.required; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_R);
        QTRY_VERIFY(asked->isPassed());
        QTRY_VERIFY(!m_pane->customer().isMoneyMasked());
    }

    void theSameCustomerAgainIsAnotherConversation()
    {
        next();
        const AccountId first = *m_pane->customer().customer();
        QTRY_VERIFY(m_pane->customer().isMoneyMasked());
        m_pane->customer().revealMoney();
        QTRY_VERIFY(!m_pane->customer().isMoneyMasked());
        QTest::keyClick(m_pane.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_pane->isWorking());
        press(Qt::Key_F2, Qt::ShiftModifier);
        QVERIFY(*m_pane->customer().customer() == first);
        QTRY_VERIFY(m_pane->customer().isMoneyMasked());
    }

    void whoeverLeavesTheDeskGivesTheCustomerBack()
    {
        next();
        m_pane->handBack();
        QTRY_COMPARE(leases(), 0);
    }

    void aCallbackIsAgreedByKeysAndOpensTheCustomerThen()
    {
        next();
        const AccountId first = *m_pane->customer().customer();
        QTest::keyClick(m_pane.get(), Qt::Key_F4);
        auto *dialog = m_pane->findChild<CallbackDialog *>();
        QVERIFY(dialog);
        auto *day = dialog->findChild<DateEdit *>(u"day"_s);
        day->clear();
        QTest::keyClicks(day, u"+2"_s);
        dialog->findChild<QTimeEdit *>(u"time"_s)->setTime(QTime(10, 0));
        QTest::qWait(300);
        QTRY_VERIFY(dialog->findChild<KeyButton *>(u"save"_s)->isEnabled());
        keepPicture(*dialog, u"callback"_s);
        QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(m_book->count(u"queue_entry WHERE account_id = %1 AND callback_at = %2"_s.arg(
                         QString::number(first.value()),
                         QString::number(QDateTime(QDate(2026, 1, 17), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch()))),
                     1);
    }

    void aCallbackIsProposedWhenTheRulesAllowItAndSaysWhatTimeItIsThere()
    {
        // Somebody in America whose numbers close in the evening: not everybody's do.
        const auto isFit = [this](const QString &clock) {
            const QAbstractItemModel *cards = m_pane->customer().cards()->model();
            for (int row = 0; row < cards->rowCount(); ++row)
                if (cards->index(row, 0).data(ContactCardModel::CanCallRole).toBool() &&
                    cards->index(row, 0).data(ContactCardModel::OpensRole).toString().isEmpty())
                    return false;
            return cards->rowCount() > 0 && (clock.contains(u"EST"_s) || clock.contains(u"CST"_s));
        };
        CallbackDialog *dialog = nullptr;
        QLabel *there = nullptr;
        constexpr int most = 30;
        for (int i = 0; i < most && !(there && isFit(there->text())); ++i) {
            delete dialog;
            m_pane->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
            m_pane->setFocus();
            next();
            QTest::keyClick(m_pane.get(), Qt::Key_F4);
            dialog = m_pane->findChild<CallbackDialog *>();
            QVERIFY(dialog);
            there = dialog->findChild<QLabel *>(u"there"_s);
            QTRY_VERIFY(!there->text().isEmpty());
            QTest::qWait(200);
        }
        QVERIFY(isFit(there->text()));
        auto *rules = dialog->findChild<FindingLabel *>(u"rules"_s);
        QTRY_COMPARE(rules->text(), u"The rules allow a call then."_s);
        QVERIFY2(there->text().contains(u"10:00"_s), qPrintable(there->text()));
        keepPicture(*dialog, u"callback-proposed"_s);
        auto *time = dialog->findChild<QTimeEdit *>(u"time"_s);
        QVERIFY(time->time() != QTime(10, 0)); // at this desk
        time->setFocus();
        time->setSelectedSection(QDateTimeEdit::HourSection);
        QTest::keyClicks(time, u"07"_s); // one or two in the night there
        QTRY_VERIFY2(rules->text().startsWith(u"No call is allowed then: "_s),
                     qPrintable(rules->text() + time->text() + there->text()));
        QVERIFY2(!there->text().contains(u"10:00"_s), qPrintable(there->text()));
        QVERIFY(dialog->findChild<KeyButton *>(u"save"_s)->isEnabled());
        // Agreed at once it is not: what that means is said first.
        QTest::keyClick(time, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(rules->text().startsWith(u"The rules refuse a call at that time."_s));
        QVERIFY(dialog->isVisible());
        QCOMPARE(m_book->count(u"queue_entry WHERE callback_at IS NOT NULL"_s), 0);
        // The first time that is allowed is offered, and a key takes it.
        auto *take = dialog->findChild<QAction *>(u"takeOffer"_s);
        QTRY_VERIFY(take->isEnabled());
        QVERIFY2(take->text().startsWith(u"Take "_s), qPrintable(take->text()));
        keepPicture(*dialog, u"callback-refused"_s);
        QTest::keyClick(time, Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(rules->text(), u"The rules allow a call then."_s);
        QVERIFY2(there->text().contains(u"08:00"_s), qPrintable(there->text()));
        QTRY_VERIFY(!take->isEnabled());
        keepPicture(*dialog, u"callback-taken"_s);
        // The same months ahead.
        auto *day = dialog->findChild<DateEdit *>(u"day"_s);
        day->setFocus();
        day->clear();
        QTest::keyClicks(day, u"+100"_s);
        time->setFocus();
        time->setSelectedSection(QDateTimeEdit::HourSection);
        QTest::keyClicks(time, u"07"_s);
        QTRY_VERIFY(rules->text().startsWith(u"No call is allowed then: "_s));
        QTRY_VERIFY(take->isEnabled());
        // Twice said it is agreed.
        QTest::keyClick(time, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(rules->text().startsWith(u"The rules refuse a call at that time."_s));
        QTest::keyClick(time, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(m_book->count(u"queue_entry WHERE callback_at IS NOT NULL"_s), 1);
    }

    void withLargeTextInSpanishTheFootStaysInTheWindow()
    {
        QTranslator spanish;
        QVERIFY(spanish.load(QLocale(u"es_ES"_s), u"kept"_s, u"_"_s, u":/translations"_s));
        QVERIFY(QCoreApplication::installTranslator(&spanish));
        m_theme->apply({ThemeChoice::Light, Density::Standard, 200});
        m_pane.reset();
        MainWindow window;
        auto *pane = new WorkPane(*m_book->desk, m_book->wording());
        window.addPage(u"work"_s, u"accounts"_s, u"Work"_s, pane);
        window.showPage(u"work"_s);
        window.resize(1440, 900);
        window.show();
        pane->reload();
        QTRY_VERIFY(pane->board().queues()->model()->rowCount() >= 3);
        pane->board().queues()->setCurrentIndex(pane->board().queues()->model()->index(0, 0));
        QTest::keyClick(pane, Qt::Key_F2);
        QTRY_VERIFY(pane->isWorking());
        QTRY_VERIFY(pane->customer().cards()->model()->rowCount() > 0);
        QTest::qWait(500);
        keepPicture(window, u"work-200-es"_s);
        const QRect room(QPoint(), window.size());
        QCOMPARE(window.size(), QSize(1440, 900));
        for (const KeyButton *button : window.findChildren<KeyButton *>())
            if (button->isVisible() && button->visibleRegion().boundingRect().width() > 0)
                QVERIFY2(room.contains(
                             QRect(button->mapTo(&window, QPoint()), button->size()).intersected(QRect(0, 0, 100'000, 900))) &&
                             button->visibleRegion().boundingRect().width() == button->width(),
                         qPrintable(button->text()));
        const auto *foot = pane->findChild<WorkFoot *>();
        QCOMPARE(foot->visibleRegion().boundingRect(), foot->rect());
    }

    void theKeysOfTheCustomerWorkFromTheNotes()
    {
        std::vector<CallDialog *> opened;
        connect(&m_pane->customer(), &CustomerPane::callOpened, this, [&](CallDialog *form) { opened.push_back(form); });
        QTest::keyClick(m_pane->board().queues(), Qt::Key_F5);
        QVERIFY(opened.empty()); // nobody is there yet
        next();
        write({});
        QTest::keyClick(m_pane->side().notes(), Qt::Key_F5);
        QTRY_COMPARE(opened.size(), size_t(1));
        delete opened.front();
    }

    void whereThereIsRoomForOneTheNotesStandBehindTheCustomer()
    {
        m_pane->resize(900, 760);
        next();
        QVERIFY(m_pane->customer().isVisible());
        QVERIFY(!m_pane->side().isVisible());
        QTest::keyClick(m_pane.get(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_pane->side().notes()->hasFocus());
        QVERIFY(!m_pane->customer().isVisible());
        QTest::keyClicks(m_pane->side().notes(), u"Half"_s);
        QTest::keyClick(m_pane->side().notes(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_pane->customer().isVisible());
        QVERIFY(!m_pane->side().isVisible());
        QCOMPARE(m_pane->side().note(), u"Half"_s);
        // What keeps the customer is seen.
        m_pane->side().findChild<DateEdit *>(u"followUp"_s)->setText(u"nonsense"_s);
        QTest::keyClick(m_pane.get(), Qt::Key_F2);
        QVERIFY(m_pane->side().findChild<DateEdit *>(u"followUp"_s)->hasFocus());
        m_pane->resize(1'368, 760);
        QVERIFY(m_pane->customer().isVisible() && m_pane->side().isVisible());
    }

    void withoutAnybodyLeftTheQueuesSayWhenTheNextOneOpens()
    {
        m_book->store.execute(u"UPDATE queue_entry SET is_ready = 0, waiting_for = 'Return', not_before = 1768600000000"_s);
        QTest::keyClick(m_pane.get(), Qt::Key_F2);
        QTRY_VERIFY(mentions(*m_pane, u"Nobody of this queue can be called now"_s));
        QVERIFY(!m_pane->isWorking());
    }

private:
    void write(const QString &text)
    {
        QTest::keyClick(m_pane.get(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_pane->side().notes()->hasFocus());
        QTest::keyClicks(m_pane->side().notes(), text);
    }

    int leases() { return static_cast<int>(m_book->count(u"queue_entry WHERE lease_until IS NOT NULL"_s)); }
};

KEPT_TEST(WorkPaneTest)
#include "workpanetest.moc"
