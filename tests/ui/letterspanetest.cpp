// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/makepromise.h"
#include "models/view/letterlines.h"
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/watch/letterspane.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/recordlist.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// Letters that wait, marked as sent and withdrawn by keys.
class LettersPaneTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
        m_book->allowPromises(9);
        promise(20'000, QDate(2026, 1, 16));
        promise(50'000, QDate(2026, 1, 29));
        m_pane = std::make_unique<LettersPane>(*m_book->desk, m_book->wording());
        connect(m_pane.get(), &LettersPane::dialogOpened, this, [this](EffectDialog *dialog) { m_dialog = dialog; });
        m_pane->resize(1368, 700);
        m_pane->show();
        QSignalSpy shown(m_pane.get(), &LettersPane::shown);
        m_pane->reload();
        QTRY_VERIFY(!shown.isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->setFocus();
    }

    void cleanup()
    {
        m_pane.reset();
        m_book.reset();
        m_theme.reset();
    }

    void whatWaitsIsListedTheMostUrgentFirst()
    {
        QCOMPARE(m_pane->waiting()->count(), 3);
        QCOMPARE(row(0, WaitingKind), u"Reminder of a promise"_s);
        QCOMPARE(row(0, WaitingAmount), u"200.00"_s);
        QCOMPARE(row(0, WaitingLanguage), u"Czech"_s);
        QVERIFY(row(0, WaitingDue).contains(u"tomorrow"_s));
        QCOMPARE(model()->index(0, WaitingSince).data(StatusKindRole).toInt(), static_cast<int>(StatusKind::Warn));
        QCOMPARE(row(1, WaitingKind), u"Confirmation of a promise"_s);
        keepPicture(*m_pane, u"letters"_s);
    }

    void severalAreMarkedAsSentAtOnce()
    {
        QSignalSpy noted(m_pane.get(), &LettersPane::noted);
        m_pane->findChild<QComboBox *>(u"channel"_s)->setCurrentText(u"E-mail"_s);
        QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(mentions(*m_pane, u"2 selected"_s));
        QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(noted.size(), 1);
        QCOMPARE(noted.front().at(1).toString(), u"2 letter(s) marked as sent."_s);
        QTRY_COMPARE(m_pane->waiting()->count(), 1);
        QCOMPARE(count(u"document WHERE sent_by = 'Email' AND sent_at IS NOT NULL"_s), 2);
        QTest::keyClick(view(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(m_pane->settled()->count(), 2);
        const auto *settled = m_pane->settled()->view()->model();
        QCOMPARE(settled->index(0, SettledFate).data().toString(), u"Sent: E-mail"_s);
        QTest::keyClick(m_pane->settled()->view(), Qt::Key_U, Qt::ControlModifier);
        giveReason(u"the post came back"_s);
        QTRY_COMPARE(m_pane->waiting()->count(), 2);
        QTRY_COMPARE(m_pane->settled()->count(), 1);
    }

    void aLetterIsWithdrawnWithAReason()
    {
        QTest::keyClick(view(), Qt::Key_R, Qt::ControlModifier);
        QVERIFY(m_dialog);
        QVERIFY(!m_dialog->findChild<KeyButton *>(u"save"_s)->isEnabled()); // without a reason
        keepPicture(*m_dialog, u"withdraw-letter"_s);
        giveReason(u"told on the phone"_s);
        QTRY_COMPARE(m_pane->waiting()->count(), 2);
        QCOMPARE(count(u"document WHERE withdrawn_at IS NOT NULL AND note = 'told on the phone'"_s), 1);
        m_pane->showPart(LettersPane::Part::Settled);
        QTRY_COMPARE(m_pane->settled()->count(), 1);
        QCOMPARE(m_pane->settled()->view()->model()->index(0, SettledFate).data().toString(), u"Withdrawn"_s);
    }

    void anAuditorOnlyLooks()
    {
        m_book->desk->setUser({UserId::fromValue(1), u"Ana Duarte"_s, Role::Auditor});
        m_pane->reload();
        QTest::qWait(50);
        QTest::keyClick(view(), Qt::Key_Down);
        QSignalSpy noted(m_pane.get(), &LettersPane::noted);
        QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(50);
        QVERIFY(noted.isEmpty());
        QCOMPARE(count(u"document"_s), 0);
    }

    void oneCustomersLettersAndTheWayBack()
    {
        int customers = 0;
        int back = 0;
        connect(m_pane.get(), &LettersPane::customerChosen, this, [&](AccountId) { ++customers; });
        connect(m_pane.get(), &LettersPane::backAsked, this, [&] { ++back; });
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(customers, 1);
        QTest::keyClick(view(), Qt::Key_Escape);
        QCOMPARE(back, 1);
        m_pane->setCustomer(AccountId::fromValue(987'654), u"Nobody"_s);
        QTRY_COMPARE(m_pane->waiting()->count(), 0);
        QVERIFY(mentions(*m_pane, u"No letter waits"_s));
        m_pane->setCustomer(m_book->customer, u"Zdeňka"_s);
        QTRY_COMPARE(m_pane->waiting()->count(), 3);
        view()->setFocus();
        QTest::keyClick(view(), Qt::Key_Escape);
        QCOMPARE(customers, 2);
    }

private:
    void promise(qint64 cents, QDate due)
    {
        MakePromise command;
        command.plan = m_book->plan;
        command.input.amount = usd(cents);
        command.input.parts = {{due, usd(cents)}};
        const auto ran = m_book->desk->run(command);
        QVERIFY(QTest::qWaitFor([&] { return ran.isFinished(); }));
        QVERIFY2(ran.result().has_value(), qPrintable(ran.result() ? QString() : ran.result().error().code));
    }

    void giveReason(const QString &text)
    {
        QVERIFY(m_dialog);
        auto *reason = m_dialog->findChild<QLineEdit *>(u"reason"_s);
        reason->setFocus();
        QTest::keyClicks(reason, text);
        QTRY_VERIFY(m_dialog->findChild<KeyButton *>(u"save"_s)->isEnabled());
        QTest::keyClick(m_dialog, Qt::Key_S, Qt::ControlModifier);
    }

    QTreeView *view() const { return m_pane->waiting()->view(); }
    const QAbstractItemModel *model() const { return view()->model(); }
    QString row(int row, int column) const { return model()->index(row, column).data().toString(); }
    qint64 count(const QString &what) { return m_book->store.integer(u"SELECT count(*) FROM "_s + what); }
    static Money usd(qint64 cents) { return Money::fromMinor(cents, *Currency::fromCode(u"USD"_s)); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<LettersPane> m_pane;
    QPointer<EffectDialog> m_dialog;
};

KEPT_TEST(LettersPaneTest)
#include "letterspanetest.moc"
