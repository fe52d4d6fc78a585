// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/decideoverride.h"
#include "models/view/calltext.h"
#include "tests/support/testrunner.h"
#include "tests/ui/callform.h"
#include "tests/ui/demodesk.h"
#include "ui/widgets/keybutton.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSemaphore>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace kept::test {

/// Holds the answering thread of a desk, and with it every question after it.
struct Held
{
    using Answer = int;
    QSemaphore *gate;
};

static Result<int> answer(Database &, const Asking &, const Held &question)
{
    question.gate->acquire();
    return 0;
}

} // namespace kept::test

class CallDialogTest final : public CallFormTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

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
        connect(m_dialog.get(), &CallDialog::callLogged, this, [to = &logged] { ++*to; });
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

    void enterCallsWhereThatIsAllowed()
    {
        open();
        QCOMPARE(m_dialog->step(), CallDialog::Step::Allowed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(m_dialog->step(), CallDialog::Step::OnCall);
        QCOMPARE(m_book->dialled.size(), 1);
    }

    void everyKeyIsInSightBeforeTheCallIsPlaced_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("usual text") << 100;
        QTest::newRow("twice the text size") << 200;
    }

    void everyKeyIsInSightBeforeTheCallIsPlaced()
    {
        QFETCH(const int, percent);
        m_theme->apply({ThemeChoice::Light, Density::Standard, percent});
        QWidget window;
        window.resize(1440, 900);
        window.show();
        open(&window);
        QCOMPARE(m_dialog->step(), CallDialog::Step::Allowed);
        QVERIFY2(m_dialog->width() <= 1440 && m_dialog->height() <= 900, qPrintable(QString::number(m_dialog->height())));
        keepPicture(*m_dialog, u"call-allowed-%1"_s.arg(percent));
        for (const KeyButton *key : m_dialog->findChildren<KeyButton *>())
            if (key->isVisible())
                QVERIFY2(key->visibleRegion().boundingRect() == key->rect(), qPrintable(key->text()));
        m_dialog.reset();
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

    void aPlacedCallRestsOnTheOneDecisionThatWasKeptBeforeIt()
    {
        open();
        dial();
        QCOMPARE(m_book->store.integer(u"SELECT COUNT(*) FROM compliance_decision WHERE is_allowed = 1"_s), 1);
        QTest::keyClick(m_dialog.get(), Qt::Key_5);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(m_book->store.integer(u"SELECT COUNT(*) FROM compliance_decision"_s), 1);
        QCOMPARE(
            m_book->store.integer(u"SELECT COUNT(*) FROM interaction i JOIN compliance_decision d ON d.id = i.decision_id"_s), 1);
    }

    void aCallRefusedAtDiallingIsKeptAndSoIsWhatWasTyped()
    {
        open();
        auto *notes = m_dialog->findChild<QPlainTextEdit *>(u"notes"_s);
        notes->setFocus();
        QTest::keyClicks(notes, u"Ask for the 20th"_s);
        m_book->clock.set(evening);
        QTest::keyClick(m_dialog.get(), Qt::Key_F5);
        QTRY_COMPARE(m_dialog->step(), CallDialog::Step::Refused);
        QVERIFY(m_book->dialled.isEmpty());
        QCOMPARE(m_book->store.integer(u"SELECT COUNT(*) FROM compliance_decision WHERE is_allowed = 0"_s), 1);
        QCOMPARE(m_book->interactions(), 2);
        QCOMPARE(notes->toPlainText(), u"Ask for the 20th"_s);
        QVERIFY(notes->isVisible());
        QVERIFY(m_dialog->findChild<QLabel *>(u"message"_s)->text().contains(u"Refused at dialling"_s));
    }

    void theVerdictChangesByItselfWhenTheClockDoes()
    {
        open();
        m_book->clock.set(evening);
        QTRY_COMPARE(m_dialog->step(), CallDialog::Step::Refused);
        m_book->clock.set(lateMorning);
        QTRY_COMPARE(m_dialog->step(), CallDialog::Step::Allowed);
    }

    void aRefusalWhoseTimeHasPassedIsAskedAboutAgainByKey()
    {
        m_book->clock.set(evening);
        open();
        QCOMPARE(m_dialog->step(), CallDialog::Step::Refused);
        const auto *opens = m_dialog->findChild<QLabel *>(u"opens"_s);
        const auto *key = m_dialog->findChild<KeyButton *>(u"call"_s);
        QVERIFY(opens->text().contains(u"08:00 MST"_s) && !key->isVisible());
        QSemaphore gate;
        const auto held = m_book->desk->ask(Held{&gate});
        m_book->clock.set(lateMorning + 24 * 3'600'000);
        QTRY_VERIFY(key->isVisible());
        QCOMPARE(opens->text(), u"The time of this answer has passed: F5 asks again"_s);
        QCOMPARE(key->text(), u"Ask again"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_F5);
        gate.release();
        QTRY_COMPARE(m_dialog->step(), CallDialog::Step::Allowed);
        QVERIFY(m_book->dialled.isEmpty());
    }

    void aProhibitionSaysThatNobodyMayLetItPass()
    {
        m_book->desk->setUser({UserId::fromValue(1), u"Ana Duarte"_s, Role::Supervisor});
        m_book->clock.set(evening);
        open();
        QVERIFY(overrideSentence().contains(u"Nobody may override this"_s));
        QVERIFY(!m_dialog->findChild<QPlainTextEdit *>(u"overrideReason"_s)->isVisible());
        QTest::keyClick(m_dialog.get(), Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(m_book->store.integer(u"SELECT COUNT(*) FROM compliance_decision"_s), 0);
    }

    void aPlaceThatIsNotedByKeysOpensTheCallAtOnce()
    {
        m_book->store.execute(u"UPDATE contact SET time_zone = NULL"_s);
        m_book->store.execute(u"UPDATE contact_point SET value = '+1800555014' || id"_s);
        open();
        QCOMPARE(m_dialog->step(), CallDialog::Step::Refused);
        QVERIFY(m_dialog->findChild<QLabel *>(u"opens"_s)->text().contains(u"Ask where"_s));
        QTest::keyClick(m_dialog.get(), Qt::Key_W, Qt::ControlModifier);
        QTRY_VERIFY(m_dialog->findChild<QDialog *>(u"locationDialog"_s));
        auto *form = m_dialog->findChild<QDialog *>(u"locationDialog"_s);
        QVERIFY(QTest::qWaitForWindowActive(form));
        QTest::keyClicks(QApplication::focusWidget(), u"colorado"_s);
        auto *zone = form->findChild<QComboBox *>(u"timeZone"_s);
        QTRY_COMPARE(zone->lineEdit()->placeholderText(), u"America/Denver"_s);
        keepPicture(*form, u"call-location"_s);
        QTest::keyClick(form, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(m_dialog->step(), CallDialog::Step::Allowed);
        QCOMPARE(count(u"contact WHERE id = 1 AND country = 'US' AND state = 'CO' AND time_zone = 'America/Denver'"_s), 1);
    }

    void aSupervisorLetsAPresumptionPassWithAReason()
    {
        m_book->desk->setUser({UserId::fromValue(1), u"Ana Duarte"_s, Role::Supervisor});
        talkedYesterday();
        open();
        QCOMPARE(m_dialog->step(), CallDialog::Step::Refused);
        typeReason(u"The line dropped; they asked to go on"_s);
        keepPicture(*m_dialog, u"call-override"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_O, Qt::ControlModifier);
        QTRY_COMPARE(m_dialog->step(), CallDialog::Step::Allowed);
        dial();
        QTest::keyClick(m_dialog.get(), Qt::Key_5);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(m_book->store.integer(u"SELECT COUNT(*) FROM interaction i JOIN compliance_decision d ON d.id = i.decision_id "
                                       "WHERE d.is_allowed = 0 AND d.overridden_by = 1"_s),
                 1);
        open(); // it was let pass once
        QCOMPARE(m_dialog->step(), CallDialog::Step::Refused);
    }

    void aSpecialistAsksASupervisorWhoseApprovalOpensTheCall()
    {
        m_book->store.execute(u"INSERT INTO app_user (id, name, sign_in, role) VALUES (2, 'Ines Prado', 'ines', 'Supervisor')"_s);
        talkedYesterday();
        open();
        typeReason(u"They asked for a call today"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_O, Qt::ControlModifier);
        QTRY_VERIFY(overrideSentence().contains(u"waits for a supervisor"_s));
        QCOMPARE(m_dialog->step(), CallDialog::Step::Refused);
        m_book->desk->setUser({UserId::fromValue(2), u"Ines Prado"_s, Role::Supervisor});
        const auto approval = ApprovalId::fromValue(m_book->store.integer(u"SELECT id FROM approval WHERE kind = 'Contact'"_s));
        const auto decided = m_book->desk->run(DecideOverride{approval, ApprovalStatus::Approved, {}});
        QTRY_VERIFY(decided.isFinished());
        QVERIFY(decided.result());
        m_book->desk->setUser({UserId::fromValue(1), u"Ana Duarte"_s, Role::Specialist});
        open();
        QCOMPARE(m_dialog->step(), CallDialog::Step::Allowed);
        QVERIFY(m_dialog->findChild<QLabel *>(u"opens"_s)->text().contains(u"Ines Prado"_s));
    }

    void whatThePersonSaidIsStoredByKeys()
    {
        open();
        dial();
        QTest::keyClick(m_dialog.get(), Qt::Key_2);
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_4, Qt::Key_6, Qt::Key_7, Qt::Key_8})
            QTest::keyClick(m_dialog.get(), key, Qt::AltModifier);
        QTest::qWait(20);
        keepPicture(*m_dialog, u"call-said"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(count(u"contact_request WHERE kind = 'InconvenientTime' AND from_time = '08:00' AND to_time = '17:00'"_s), 1);
        QCOMPARE(count(u"consent WHERE channel = 'Phone' AND status = 'Revoked' AND contact_id = 1"_s), 1);
        QCOMPARE(count(u"consent WHERE channel = 'Sms' AND status = 'Granted' AND contact_point_id = 1"_s), 1);
        QCOMPARE(count(u"consent WHERE channel = 'Email' AND status = 'Granted'"_s), 1);
        QCOMPARE(count(u"hold WHERE reason = 'Attorney' AND contact_id = 1"_s), 1);
        QCOMPARE(
            count(
                u"interaction WHERE is_conversation = 1 AND is_right_party = 1 AND outcome = 'Talked' AND id NOT IN (901, 902)"_s),
            1);
    }

    void aTalkWithTheSpouseIsAConversationButNotTheRightParty()
    {
        open();
        dial();
        QTest::keyClick(m_dialog.get(), Qt::Key_2);
        QTest::keyClick(m_dialog.get(), Qt::Key_3, Qt::ControlModifier);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(count(u"interaction WHERE is_conversation = 1 AND is_right_party = 0 AND id NOT IN (901, 902)"_s), 1);
    }

    void aWrongNumberIsMarkedFromTheCallOn()
    {
        open();
        dial();
        QTest::keyClick(m_dialog.get(), Qt::Key_9);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(count(u"contact_point WHERE id = 1 AND wrong_since IS NOT NULL"_s), 1);
        QCOMPARE(count(u"interaction WHERE outcome = 'WrongNumber' AND is_conversation = 0"_s), 1);
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
        QCOMPARE(count(u"interaction WHERE id NOT IN (901, 902) AND outcome <> 'Open'"_s), 0); // no outcome yet
        QVERIFY(m_dialog->isVisible());
        keepPicture(*m_dialog, u"call-on"_s);
    }

    void aPlacedCallIsOnRecordBeforeItsWrapUp()
    {
        open();
        dial();
        const QString placed = u"interaction i JOIN compliance_decision d ON d.id = i.decision_id WHERE i.outcome = "_s;
        QTRY_COMPARE(count(placed + u"'Open'"_s), 1);
        QTest::keyClick(m_dialog.get(), Qt::Key_6);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(count(placed + u"'Busy' AND i.is_connected = 0 AND i.ended_at IS NOT NULL"_s), 1);
        QCOMPARE(m_book->interactions(), 3);
    }

    void theKeyPressedWhileTheRulesAreAskedPlacesTheCall()
    {
        QSemaphore gate;
        startWhileHeld(gate);
        QTest::keyClick(m_dialog.get(), Qt::Key_F5);
        QVERIFY(mentions(*m_dialog, u"as soon as the rules have answered"_s));
        keepPicture(*m_dialog, u"call-wanted"_s);
        QVERIFY(m_book->dialled.isEmpty());
        gate.release();
        QTRY_COMPARE(m_dialog->step(), CallDialog::Step::OnCall);
        QCOMPARE(m_book->dialled.size(), 1);
        QTRY_COMPARE(count(u"interaction WHERE outcome = 'Open'"_s), 1);
    }

    void theKeyPressedWhileTheRulesAreAskedShowsARefusal()
    {
        m_book->clock.set(evening);
        QSemaphore gate;
        startWhileHeld(gate);
        QTest::keyClick(m_dialog.get(), Qt::Key_F5);
        gate.release();
        QTRY_COMPARE(m_dialog->step(), CallDialog::Step::Refused);
        QVERIFY(!mentions(*m_dialog, u"as soon as the rules have answered"_s));
        m_book->clock.set(lateMorning);
        QTest::qWait(100);
        QVERIFY(m_book->dialled.isEmpty());
    }

    void aPlacedCallIsRecordedEvenWhenTheFormIsGivenUp()
    {
        open();
        dial();
        m_dialog->findChild<QPlainTextEdit *>(u"notes"_s)->setPlainText(u"Half a sentence"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QTest::qWait(100);
        QVERIFY(m_dialog->isVisible()); // asked about first
        QTRY_COMPARE(m_book->interactions(), 3);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(m_book->interactions(), 3);
        QCOMPARE(count(u"interaction WHERE notes = 'Half a sentence'"_s), 1);
    }

    void anOutcomeOfPromiseLeadsToThePromise()
    {
        open();
        std::vector<PlanId> asked;
        connect(m_dialog.get(), &CallDialog::promiseAsked, this, [to = &asked](PlanId plan) { to->push_back(plan); });
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
    void startWhileHeld(QSemaphore &gate)
    {
        m_book->desk->ask(Held{&gate});
        start();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QCOMPARE(m_dialog->step(), CallDialog::Step::Checking);
    }

    // A conversation on the day before: seven days are presumed to be too few for another call.
    void talkedYesterday()
    {
        m_book->store.execute(
            u"INSERT INTO interaction (id, collection_plan_id, account_id, contact_id, contact_point_id, channel, "
            "direction, started_at, outcome, is_connected, is_conversation, is_right_party) VALUES "
            "(899, 1, 1, 1, 1, 'Phone', 'Outbound', %1, 'Talked', 1, 1, 1)"_s.arg(lateMorning - 86'400'000));
    }

    void typeReason(const QString &reason)
    {
        auto *field = m_dialog->findChild<QPlainTextEdit *>(u"overrideReason"_s);
        QVERIFY(field->isVisible());
        field->setFocus();
        QTest::keyClicks(field, reason);
    }

    QString overrideSentence() const { return m_dialog->findChild<QLabel *>(u"overrideSentence"_s)->text(); }
};

KEPT_TEST(CallDialogTest)
#include "calldialogtest.moc"
