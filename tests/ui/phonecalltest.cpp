// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/call/calldialog.h"
#include "ui/call/outcomekeys.h"
#include "ui/call/phonesettings.h"
#include "ui/look/theme.h"
#include "ui/widgets/chip.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A telephone that does what the test says.
class TestPhone final : public Dialler
{
    Q_OBJECT

public:
    void dial(const QString &number) override { dialled.append(number); }
    void hangUp() override { ++hungUp; }
    bool isFollowing() const override { return true; }
    QStringList dialled;
    int hungUp = 0;
};

} // namespace

/// The call form while a telephone tells how the call goes.
class PhoneCallTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path()); }

    void init()
    {
        QSettings().clear();
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
        open();
    }

    void cleanup()
    {
        m_dialog.reset();
        m_book.reset();
        m_theme.reset();
    }

    void aCallIsShownAndRecordedAsTheTelephoneTellsIt()
    {
        TestPhone *phone = dial();
        QCOMPARE(phone->dialled, QStringList{u"+13035550142"_s});
        QCOMPARE(m_dialog->step(), CallDialog::Step::Dialling); // the telephone has not said a word yet
        Q_EMIT phone->placed(DialledBy::Telephone);
        QVERIFY(verdict().contains(u"Dialling 00:00"_s));
        pass(4);
        Q_EMIT phone->ringing();
        QVERIFY(verdict().contains(u"Ringing 00:00"_s));
        pass(8);
        Q_EMIT phone->answered();
        pass(65);
        QTRY_VERIFY(verdict().contains(u"On call 01:05"_s));
        keepPicture(*m_dialog, u"call-answered"_s);
        Q_EMIT phone->ended(LineEnd::HungUpThere, {});
        QCOMPARE(m_dialog->step(), CallDialog::Step::HungUp);
        QVERIFY(verdict().contains(u"Ended after 01:05"_s));
        QVERIFY(!m_dialog->findChild<OutcomeKeys *>()->outcome());
        record(Qt::Key_2);
        QCOMPARE(recorded(u"started_at = %1 AND rang_at = %2 AND answered_at = %3 AND ended_at = %4 AND line_end = 'HungUpThere' "
                          "AND is_connected = 1"_s.arg(lateMorning)
                              .arg(lateMorning + 4'000)
                              .arg(lateMorning + 12'000)
                              .arg(lateMorning + 77'000)),
                 1);
    }

    void aBusyLineSuggestsItsOutcomeAndDoesNotCount()
    {
        TestPhone *phone = dial();
        Q_EMIT phone->placed(DialledBy::Telephone);
        Q_EMIT phone->ended(LineEnd::Busy, u"486 Busy Here"_s);
        QVERIFY(verdict().contains(u"Busy"_s));
        QVERIFY(message().contains(u"The line was busy."_s));
        keepPicture(*m_dialog, u"call-busy"_s);
        record({});
        QCOMPARE(recorded(u"outcome = 'Busy' AND is_connected = 0 AND line_end = 'Busy' AND rang_at IS NULL"_s), 1);
    }

    void aNumberOutOfServiceDoesNotCountWhateverIsChosen()
    {
        TestPhone *phone = dial();
        Q_EMIT phone->placed(DialledBy::Telephone);
        Q_EMIT phone->ended(LineEnd::Unreachable, u"404 Not Found"_s);
        QVERIFY(!m_dialog->findChild<OutcomeKeys *>()->outcome());
        record(Qt::Key_5);
        QCOMPARE(recorded(u"outcome = 'NoAnswer' AND is_connected = 0 AND line_end = 'Unreachable'"_s), 1);
    }

    void hangingUpAfterRingingIsNoAnswer()
    {
        TestPhone *phone = dial();
        Q_EMIT phone->placed(DialledBy::Telephone);
        Q_EMIT phone->ringing();
        pass(25);
        QTest::keyClick(m_dialog.get(), Qt::Key_F5);
        QCOMPARE(phone->hungUp, 1);
        QCOMPARE(m_dialog->step(), CallDialog::Step::HungUp);
        Q_EMIT phone->ended(LineEnd::Lost, {}); // what is heard after that changes nothing
        QVERIFY(verdict().contains(u"No answer, 00:25"_s));
        record({});
        QCOMPARE(recorded(u"outcome = 'NoAnswer' AND is_connected = 1 AND line_end = 'HungUpHere'"_s), 1);
    }

    void aKeyOutweighsWhatTheLineSuggests()
    {
        TestPhone *phone = dial();
        Q_EMIT phone->placed(DialledBy::Telephone);
        Q_EMIT phone->ringing();
        QTest::keyClick(m_dialog.get(), Qt::Key_4);
        Q_EMIT phone->ended(LineEnd::NoAnswer, {});
        record({});
        QCOMPARE(recorded(u"outcome = 'LeftMessage' AND is_connected = 1"_s), 1);
    }

    void wrappingUpHangsUp()
    {
        TestPhone *phone = dial();
        Q_EMIT phone->placed(DialledBy::Telephone);
        Q_EMIT phone->answered();
        QTest::keyClick(m_dialog.get(), Qt::Key_2);
        QPointer<TestPhone> still = phone;
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(still && still->hungUp == 1);
        QTRY_VERIFY(!m_dialog->isVisible());
        QCOMPARE(recorded(u"outcome = 'Talked' AND line_end = 'HungUpHere' AND answered_at IS NOT NULL"_s), 1);
    }

    void anAnsweredCallIsNotGivenUpAsUnanswered()
    {
        TestPhone *phone = dial();
        Q_EMIT phone->placed(DialledBy::Telephone);
        Q_EMIT phone->answered();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(message().contains(u"Somebody answered"_s));
        QTRY_COMPARE(recorded(u"outcome = 'Open'"_s), 1);
    }

    void aLostPhoneSaysThatTheCallMayBeOn()
    {
        TestPhone *phone = dial();
        Q_EMIT phone->placed(DialledBy::Telephone);
        Q_EMIT phone->answered();
        Q_EMIT phone->ended(LineEnd::Lost, {});
        QVERIFY(banner().contains(u"hang up there"_s));
        QVERIFY(verdict().contains(u"Phone lost"_s));
        keepPicture(*m_dialog, u"call-lost"_s);
        record(Qt::Key_2);
        QCOMPARE(recorded(u"line_end = 'Lost' AND is_connected = 1"_s), 1);
    }

    void aPhoneThatIsOffCallsNobodyAndTheNumberCanBeHandedOver()
    {
        TestPhone *phone = dial();
        Q_EMIT phone->notPlaced(Error{ErrorKind::Unavailable, u"DIAL.OFF"_s, {}, {{u"place"_s, u"127.0.0.1:4444"_s}}, {}});
        QTRY_COMPARE(m_dialog->step(), CallDialog::Step::Allowed);
        QVERIFY(banner().contains(u"No phone takes calls at 127.0.0.1:4444."_s));
        QVERIFY(banner().contains(u"Start baresip"_s));
        QCOMPARE(m_book->interactions(), 2);
        keepPicture(*m_dialog, u"call-phone-off"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_F5, Qt::ControlModifier);
        QTRY_COMPARE(m_dialog->step(), CallDialog::Step::OnCall);
        QCOMPARE(m_book->dialled, QStringList{u"+13035550142"_s});
        QVERIFY(m_dialog->findChild<QWidget *>(u"callBanner"_s)->isHidden());
        record(Qt::Key_5);
        QCOMPARE(recorded(u"line_end IS NULL AND rang_at IS NULL AND decision_id IS NOT NULL"_s), 1);
        QCOMPARE(m_book->store.integer(u"SELECT COUNT(*) FROM compliance_decision"_s), 2); // asked at each attempt
    }

    void aNumberRefusedAtDiallingNeverReachesTheTelephone()
    {
        auto *phone = new TestPhone;
        m_dialog->setDialler(phone);
        m_book->clock.set(evening);
        QTest::keyClick(m_dialog.get(), Qt::Key_F5);
        QTRY_COMPARE(m_dialog->step(), CallDialog::Step::Refused);
        QVERIFY(phone->dialled.isEmpty());
        QCOMPARE(m_book->interactions(), 2);
    }

    void aHandOverAfterHoursIsRefusedToo()
    {
        TestPhone *phone = dial();
        Q_EMIT phone->notPlaced(Error{ErrorKind::Unavailable, u"DIAL.OFF"_s, {}, {}, {}});
        QTRY_COMPARE(m_dialog->step(), CallDialog::Step::Allowed);
        m_book->clock.set(evening);
        QTest::keyClick(m_dialog.get(), Qt::Key_F5, Qt::ControlModifier);
        QTRY_COMPARE(m_dialog->step(), CallDialog::Step::Refused);
        QVERIFY(m_book->dialled.isEmpty());
        QTest::keyClick(m_dialog.get(), Qt::Key_F5, Qt::ControlModifier);
        QTest::qWait(50);
        QVERIFY(m_book->dialled.isEmpty());
    }

    void theSettingsChooseWhoDials()
    {
        PhoneSettings settings;
        settings.way = PhoneWay::Baresip;
        settings.baresip = {u"127.0.0.1"_s, 1, u"sip:{number}@pbx.example"_s}; // nobody listens there
        settings.store();
        QTest::keyClick(m_dialog.get(), Qt::Key_F5);
        QTRY_VERIFY(banner().contains(u"127.0.0.1:1"_s));
        QVERIFY(m_book->dialled.isEmpty());
    }

private:
    void open()
    {
        ContactCard card;
        card.point = ContactPointId::fromValue(1);
        card.contact = ContactId::fromValue(1);
        card.number = u"+1 303 555 0142"_s;
        card.kind = u"mobile"_s;
        card.person = u"Ana Holt"_s;
        card.role = u"borrower"_s;
        m_dialog = std::make_unique<CallDialog>(*m_book->desk, CallTarget{m_book->customer, card, m_book->plan, u"CP-000001"_s},
                                                m_book->wording());
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTRY_COMPARE(m_dialog->step(), CallDialog::Step::Allowed);
    }

    TestPhone *dial()
    {
        auto *phone = new TestPhone;
        m_dialog->setDialler(phone);
        QTest::keyClick(m_dialog.get(), Qt::Key_F5);
        if (!QTest::qWaitFor([&] { return !phone->dialled.isEmpty(); }, 30'000))
            qFatal("nothing was dialled");
        return phone;
    }

    void pass(int seconds) { m_book->clock.set(m_book->clock.now() + seconds * 1'000); }

    void record(std::optional<Qt::Key> outcome)
    {
        if (outcome)
            QTest::keyClick(m_dialog.get(), *outcome);
        QTest::keyClick(m_dialog.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_dialog->isVisible());
    }

    QString verdict() const { return m_dialog->findChild<Chip *>(u"verdict"_s)->text(); }
    QString message() const { return m_dialog->findChild<QLabel *>(u"message"_s)->text(); }
    QString banner() const
    {
        QStringList texts;
        for (const QLabel *label : m_dialog->findChild<QWidget *>(u"callBanner"_s)->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u' ');
    }
    qint64 recorded(const QString &what)
    {
        return m_book->store.integer(u"SELECT COUNT(*) FROM interaction WHERE id NOT IN (901, 902) AND "_s + what);
    }

    QTemporaryDir m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<CallDialog> m_dialog;
};

KEPT_TEST(PhoneCallTest)
#include "phonecalltest.moc"
