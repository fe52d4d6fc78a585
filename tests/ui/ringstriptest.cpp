// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/call/callerdialog.h"
#include "ui/call/ringstrip.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/widgets/chip.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Somebody who calls, as the test says.
class TestCaller final : public IncomingCall
{
    Q_OBJECT

public:
    explicit TestCaller(const QString &number) : m_number(number) {}
    QString number() const override { return m_number; }
    void take() override { ++taken; }
    void hangUp() override { ++hungUp; }
    int taken = 0;
    int hungUp = 0;

private:
    QString m_number;
};

constexpr Qt::KeyboardModifiers taking = Qt::ShiftModifier;
constexpr Qt::KeyboardModifiers refusing = Qt::ShiftModifier | Qt::ControlModifier;

} // namespace

/// The strip of a window, over whatever is open.
class RingStripTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
        m_watch = std::make_unique<CallWatch>();
        m_window = std::make_unique<QWidget>();
        auto *rows = new QVBoxLayout(m_window.get());
        m_strip = new RingStrip(*m_book->desk, *m_watch, m_book->wording());
        m_text = new QPlainTextEdit;
        rows->addWidget(m_strip);
        rows->addWidget(m_text);
        m_window->resize(900, 300);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_text->setFocus();
        m_taken.clear();
        m_missed.clear();
        connect(m_strip, &RingStrip::taken, this, [this](const TakenCall &call) { m_taken.push_back(call); });
        connect(m_strip, &RingStrip::missedAsked, this, [this](const TakenCall &call) { m_missed.push_back(call); });
    }

    void cleanup()
    {
        m_window.reset();
        m_callers.clear();
        m_watch.reset();
        m_book.reset();
        m_theme.reset();
    }

    void itSaysWhoCallsAndAKeyTakesTheCall()
    {
        TestCaller &caller = rings(u"+13035550142"_s);
        QVERIFY(m_strip->isVisible());
        QTRY_COMPARE(title(), u"<img src=x> calls"_s);
        QVERIFY(mentions(*m_strip, u"+1 303 555 0142"_s) && mentions(*m_strip, u"borrower"_s));
        keepPicture(*m_window, u"ring"_s);
        QTest::keyClick(m_text, Qt::Key_F5, taking);
        QCOMPARE(m_taken.size(), size_t(1));
        QCOMPARE(caller.taken, 1);
        QCOMPARE(m_taken.front().people.size(), size_t(1));
        QCOMPARE(m_taken.front().people.front().point.value(), 1);
        QVERIFY(m_taken.front().told->line.rangAt == lateMorning);
        m_strip->handOver(m_taken.front());
        QVERIFY(!m_strip->isVisible() && m_strip->isEmpty());
    }

    void itsKeysWorkFromAFormThatIsOpen()
    {
        QDialog form(m_window.get());
        auto *field = new QPlainTextEdit(&form);
        form.open();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        QTest::keyClicks(field, u"half a sentence"_s);
        rings(u"+13035550142"_s);
        QTRY_COMPARE(title(), u"<img src=x> calls"_s);
        QTest::keyClick(field, Qt::Key_F5, taking);
        QCOMPARE(m_taken.size(), size_t(1));
        QCOMPARE(field->toPlainText(), u"half a sentence"_s);
        QVERIFY(form.isVisible());
    }

    void aKeyRefusesIt()
    {
        TestCaller &caller = rings(u"+13035550142"_s);
        QTest::keyClick(m_text, Qt::Key_F5, refusing);
        QCOMPARE(caller.hungUp, 1);
        Q_EMIT caller.ended(LineEnd::HungUpHere, {});
        QVERIFY(m_strip->isEmpty());
        QVERIFY(m_taken.empty());
    }

    void aNumberOfSeveralPeopleNamesThem()
    {
        m_book->store.execute(
            u"INSERT INTO contact_point (id, contact_id, kind, value) VALUES (9, 2, 'Phone', '+13035550142')"_s);
        rings(u"3035550142"_s);
        QTRY_VERIFY(mentions(*m_strip, u"The number of <img src=x>, Martin Holt"_s));
        QVERIFY(title().contains(u"3035550142"_s));
        QTest::keyClick(m_text, Qt::Key_F5, taking);
        QCOMPARE(m_taken.front().people.size(), size_t(2));
    }

    void aNumberThatNobodyHasSaysSo()
    {
        rings(u"+13035559999"_s);
        QTRY_VERIFY(mentions(*m_strip, u"Nobody on file has this number"_s));
        QTest::keyClick(m_text, Qt::Key_F5, taking);
        QVERIFY(m_taken.front().people.empty());
    }

    void aWithheldNumberIsSomebody()
    {
        rings({});
        QTRY_COMPARE(title(), u"Somebody calls"_s);
        QVERIFY(mentions(*m_strip, u"withheld"_s));
    }

    void whoeverGaveUpStaysUntilPutAway()
    {
        TestCaller &caller = rings(u"+13035550142"_s);
        QTRY_COMPARE(title(), u"<img src=x> calls"_s);
        Q_EMIT caller.ended(LineEnd::HungUpThere, {});
        QVERIFY2(title().startsWith(u"<img src=x> called at 11:00"_s), qPrintable(title()));
        keepPicture(*m_window, u"ring-missed"_s);
        QTest::keyClick(m_text, Qt::Key_F5, taking);
        QVERIFY(m_taken.empty());
        QCOMPARE(m_missed.size(), size_t(1));
        QVERIFY(m_strip->isEmpty());
        Q_EMIT rings(u"+13035550163"_s).ended(LineEnd::HungUpThere, {});
        QTest::keyClick(m_text, Qt::Key_F5, refusing);
        QVERIFY(m_strip->isEmpty());
        QCOMPARE(m_missed.size(), size_t(1));
    }

    void whoeverStillRingsComesBeforeWhoGaveUp()
    {
        Q_EMIT rings(u"+13035550163"_s).ended(LineEnd::HungUpThere, {});
        rings(u"+12125550186"_s);
        QTRY_COMPARE(title(), u"Martin Holt calls"_s);
        QVERIFY(mentions(*m_strip, u"guarantor of <img src=x>"_s));
    }

    void aCallThatWasTakenAtThePhoneIsTakenDown()
    {
        TestCaller &caller = rings(u"+13035550142"_s);
        m_book->clock.set(lateMorning + 3'000);
        Q_EMIT caller.answered();
        QTRY_COMPARE(title(), u"<img src=x> is on the phone"_s);
        QTest::keyClick(m_text, Qt::Key_F5, refusing); // nothing to refuse any more
        QCOMPARE(caller.hungUp, 0);
        QTest::keyClick(m_text, Qt::Key_F5, taking);
        QVERIFY(m_taken.front().told->line.answeredAt == lateMorning + 3'000);
    }

    void withoutACallTheKeysAreTheirs()
    {
        auto *action = new QAction(m_window.get());
        action->setShortcut(Qt::SHIFT | Qt::Key_F5);
        m_window->addAction(action);
        QSignalSpy triggered(action, &QAction::triggered);
        QTest::keyClick(m_text, Qt::Key_F5, taking);
        QCOMPARE(triggered.size(), 1);
        rings(u"+13035550142"_s);
        QTRY_COMPARE(title(), u"<img src=x> calls"_s);
        QTest::keyClick(m_text, Qt::Key_F5, taking);
        QCOMPARE(triggered.size(), 1);
        QCOMPARE(m_taken.size(), size_t(1));
    }

    void aCoveredStripHearsNoKeys()
    {
        rings(u"+13035550142"_s);
        QTRY_COMPARE(title(), u"<img src=x> calls"_s);
        QDialog lock;
        m_window->hide();
        lock.show();
        QVERIFY(QTest::qWaitForWindowActive(&lock));
        QTest::keyClick(&lock, Qt::Key_F5, taking);
        QVERIFY(m_taken.empty());
    }

    void whoeverCallsIsChosenAmongThoseWhoHaveTheNumber()
    {
        m_book->store.execute(
            u"INSERT INTO contact_point (id, contact_id, kind, value) VALUES (9, 2, 'Phone', '+13035550142')"_s);
        rings(u"+13035550142"_s);
        QTRY_VERIFY(mentions(*m_strip, u"Martin Holt"_s));
        QTest::keyClick(m_text, Qt::Key_F5, taking);
        CallerDialog dialog(*m_book->desk, m_taken.front(), m_window.get());
        std::vector<CallerChoice> chosen;
        connect(&dialog, &CallerDialog::chosen, this, [&](const TakenCall &, const CallerChoice &who) { chosen.push_back(who); });
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        keepPicture(dialog, u"who-calls"_s);
        QTest::keyClick(dialog.field(), Qt::Key_Down);
        QTest::keyClick(dialog.field(), Qt::Key_Return);
        QCOMPARE(chosen.size(), size_t(1));
        QCOMPARE(chosen.front().point->value(), 9);
        QCOMPARE(chosen.front().contact->value(), 2);
    }

    void whoeverIsNotOnFileIsSearched()
    {
        TestCaller &caller = rings(u"+13035559999"_s);
        QTRY_VERIFY(mentions(*m_strip, u"Nobody on file"_s));
        QTest::keyClick(m_text, Qt::Key_F5, taking);
        CallerDialog dialog(*m_book->desk, m_taken.front(), m_window.get());
        std::vector<CallerChoice> chosen;
        connect(&dialog, &CallerDialog::chosen, this, [&](const TakenCall &, const CallerChoice &who) { chosen.push_back(who); });
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(dialog.field(), Qt::Key_Return);
        QVERIFY(chosen.empty());
        QVERIFY(mentions(dialog, u"Choose who calls first"_s));
        QTest::keyClicks(dialog.field(), u"holt"_s);
        QTRY_COMPARE(dialog.people()->model()->rowCount(), 1);
        keepPicture(dialog, u"who-calls-search"_s);
        QTest::keyClick(dialog.field(), Qt::Key_Return);
        QCOMPARE(chosen.size(), size_t(1));
        QCOMPARE(chosen.front().customer.value(), 1);
        QCOMPARE(chosen.front().contact->value(), 2);
        QVERIFY(!chosen.front().point);
        QCOMPARE(caller.hungUp, 0);
    }

    void aCallOfNobodyIsGivenUpOnlyWhenAskedTwice()
    {
        TestCaller &caller = rings(u"+13035559999"_s);
        QTRY_VERIFY(mentions(*m_strip, u"Nobody on file"_s));
        QTest::keyClick(m_text, Qt::Key_F5, taking);
        CallerDialog dialog(*m_book->desk, m_taken.front(), m_window.get());
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible() && mentions(dialog, u"Esc again hangs up"_s));
        QCOMPARE(caller.hungUp, 0);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(caller.hungUp, 1);
    }

private:
    TestCaller &rings(const QString &number)
    {
        m_callers.push_back(std::make_unique<TestCaller>(number));
        m_strip->ring(m_callers.back().get());
        return *m_callers.back();
    }

    QString title() const
    {
        const auto *chip = m_strip->findChild<Chip *>();
        QString text = chip->text();
        return text.remove(QChar(0x2066)).remove(QChar(0x2069));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<CallWatch> m_watch;
    std::unique_ptr<QWidget> m_window;
    RingStrip *m_strip = nullptr;
    QPlainTextEdit *m_text = nullptr;
    std::vector<std::unique_ptr<TestCaller>> m_callers;
    std::vector<TakenCall> m_taken, m_missed;
};

KEPT_TEST(RingStripTest)
#include "ringstriptest.moc"
