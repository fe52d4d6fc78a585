// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/opencalls.h"
#include "tests/support/testrunner.h"
#include "tests/ui/callform.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTimeEdit>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// A call that was placed and not wrapped up goes on with what was typed and chosen.
class CallDraftTest final : public CallFormTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void whatWasNotWrappedUpGoesOnWithItsNotes()
    {
        open();
        dial();
        QTRY_COMPARE(count(u"interaction WHERE outcome = 'Open'"_s), 1);
        auto *notes = m_dialog->findChild<QPlainTextEdit *>(u"notes"_s);
        notes->setFocus();
        QTest::keyClicks(notes, u"Asks for a letter"_s);
        m_dialog->setAside();
        m_dialog.reset();
        const auto asked = m_book->desk->ask(OpenCalls());
        QTRY_VERIFY(asked.isFinished());
        const auto calls = asked.result();
        QVERIFY(calls && calls->size() == 1);
        QVERIFY(CallDialog::hasDraft(*m_book->desk, calls->front().id));

        open();
        m_dialog->resume(calls->front());
        QCOMPARE(m_dialog->findChild<QPlainTextEdit *>(u"notes"_s)->toPlainText(), u"Asks for a letter"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_5);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(count(u"interaction WHERE outcome = 'NoAnswer' AND notes = 'Asks for a letter' AND ended_at IS NULL"_s), 1);
        QCOMPARE(m_book->interactions(), 3);
        QVERIFY(!CallDialog::hasDraft(*m_book->desk, calls->front().id));
    }

    void whatWasChosenAndTheTimesGoOnAfterACrash()
    {
        open();
        dial();
        QTRY_COMPARE(count(u"interaction WHERE outcome = 'Open'"_s), 1);
        m_book->clock.set(lateMorning + 240'000);
        QTest::keyClick(m_dialog.get(), Qt::Key_F5);
        QCOMPARE(m_dialog->step(), CallDialog::Step::HungUp);
        QTest::keyClick(m_dialog.get(), Qt::Key_2);
        crash();
        m_book->clock.set(lateMorning + 3'000'000);
        const InteractionRecord call = openCallOnRecord();
        open();
        m_dialog->resume(call);
        QCOMPARE(verdict(), u"Ended after 04:00"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(count(u"interaction WHERE outcome = 'Talked' AND is_right_party = 1 AND ended_at - started_at = 240000"_s), 1);
        QCOMPARE(m_book->interactions(), 3);
    }

    void whoWasSpokenWithAndWhatTheySaidGoOnAfterACrash()
    {
        open();
        dial();
        QTRY_COMPARE(count(u"interaction WHERE outcome = 'Open'"_s), 1);
        QTest::keyClick(m_dialog.get(), Qt::Key_2);
        QTest::keyClick(m_dialog.get(), Qt::Key_3, Qt::ControlModifier);
        QTest::keyClick(m_dialog.get(), Qt::Key_6, Qt::AltModifier);
        QTest::keyClick(m_dialog.get(), Qt::Key_1, Qt::AltModifier);
        auto *until = m_dialog->findChild<QTimeEdit *>(u"saidTo"_s);
        QTest::keyClick(until, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(until, u"1230"_s);
        crash();
        const InteractionRecord call = openCallOnRecord();
        open();
        m_dialog->resume(call);
        keepPicture(*m_dialog, u"call-resumed"_s);
        QVERIFY(m_dialog->findChild<QAction *>(u"spokeWith2"_s)->isChecked());
        QVERIFY(m_dialog->findChild<QAction *>(u"saidAttorney"_s)->isChecked());
        QVERIFY(m_dialog->findChild<QWidget *>(u"saidTo"_s)->isVisible());
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(count(u"interaction WHERE outcome = 'Talked' AND is_conversation = 1 AND is_right_party = 0"_s), 1);
        QCOMPARE(count(u"hold WHERE reason = 'Attorney'"_s), 1);
        QCOMPARE(count(u"contact_request WHERE kind = 'InconvenientTime' AND from_time = '08:00' AND to_time = '12:30'"_s), 1);
    }

    void aCallThatWasCutOffSaysWhenItWasPlacedAndNotHowLongItWas()
    {
        open();
        dial();
        QTRY_COMPARE(count(u"interaction WHERE outcome = 'Open'"_s), 1);
        crash();
        const InteractionRecord call = openCallOnRecord();
        open();
        m_dialog->resume(call);
        QVERIFY2(verdict().startsWith(u"Placed "_s) && verdict().contains(u"11:00"_s), qPrintable(verdict()));
    }

private:
    // What is left of a form whose program ended without a word.
    void crash()
    {
        QTest::qWait(10);
        const QVariant kept = draftOnDisk();
        m_dialog.reset();
        QSettings().setValue(m_draftKey, kept);
    }

    QVariant draftOnDisk()
    {
        const QStringList keys = QSettings().allKeys();
        const auto found = std::find_if(keys.begin(), keys.end(), [](const QString &key) { return key.contains(u"call-"_s); });
        m_draftKey = found == keys.end() ? QString() : *found;
        return QSettings().value(m_draftKey);
    }

    InteractionRecord openCallOnRecord()
    {
        const auto asked = m_book->desk->ask(OpenCalls());
        const bool isThere = QTest::qWaitFor([&] { return asked.isFinished(); });
        return isThere && asked.result() && !asked.result()->empty() ? asked.result()->front() : InteractionRecord();
    }

    QString m_draftKey;
};

KEPT_TEST(CallDraftTest)
#include "calldrafttest.moc"
