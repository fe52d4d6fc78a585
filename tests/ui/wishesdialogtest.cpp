// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/recordcontactrequest.h"
#include "models/commands/setconsent.h"
#include "tests/support/testrunner.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/call/wishesdialog.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// What people said about being contacted is listed, and taken back by keys with a reason.
class WishesDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<OneCustomer>();
        RecordContactRequest request;
        request.contact = ContactId::fromValue(1);
        request.kind = ContactRequestKind::EmployerProhibits;
        request.words = u"My boss forbids it"_s;
        give(request);
        m_book->clock.set(m_book->clock.now() + 60'000);
        SetConsent consent;
        consent.contact = ContactId::fromValue(1);
        consent.channel = ConsentChannel::Sms;
        give(consent);
        m_book->clock.set(m_book->clock.now() + 60'000);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_book.reset();
        m_theme.reset();
    }

    void theLatestIsFirstAndSaysWhetherItStands()
    {
        open();
        QCOMPARE(text(0, 1), u"Text messages are welcome"_s);
        QCOMPARE(text(0, 4), u"Stands"_s);
        QCOMPARE(text(1, 1), u"Employer forbids calls"_s);
        QCOMPARE(text(1, 2), u"My boss forbids it"_s);
        QVERIFY(!save()->isEnabled());
        keepPicture(*m_dialog, u"wishes"_s);
    }

    void aConsentIsTakenBackWithAReason()
    {
        open();
        takeBack(u"Wants letters"_s);
        QTRY_COMPARE(text(0, 4), u"Taken back"_s);
        QCOMPARE(count(u"consent WHERE status = 'Revoked' AND channel = 'Sms' AND evidence = 'Wants letters'"_s), 1);
        QVERIFY(!save()->isEnabled());
        QVERIFY(mentions(*m_dialog, u"It has ended"_s));
    }

    void ofTwoOfAKindTheChosenOneIsTakenBack()
    {
        SetConsent hours;
        hours.contact = ContactId::fromValue(1);
        hours.kind = ConsentKind::Hours;
        for (const QString &until : {u"20:00"_s, u"22:00"_s}) {
            hours.from = u"19:00"_s;
            hours.to = until;
            give(hours);
            m_book->clock.set(m_book->clock.now() + 60'000);
        }
        open();
        QVERIFY(text(0, 1).contains(u"22:00"_s));
        QTest::keyClick(m_dialog->table(), Qt::Key_Down);
        takeBack(u"Works late no more"_s);
        QTRY_COMPARE(count(u"consent WHERE status = 'Revoked' AND to_time = '20:00'"_s), 1);
        QCOMPARE(count(u"consent WHERE status = 'Granted' AND to_time = '22:00'"_s), 1);
    }

    void aRequestIsWithdrawnWithAReason()
    {
        open();
        QTest::keyClick(m_dialog->table(), Qt::Key_Down);
        takeBack(u"New employer"_s);
        QTRY_VERIFY(text(1, 4).startsWith(u"Withdrawn"));
        QCOMPARE(count(u"contact_request WHERE withdrawn_reason = 'New employer'"_s), 1);
        QCOMPARE(text(0, 4), u"Stands"_s);
    }

    void whoMayOnlyLookTakesNothingBack()
    {
        m_book->desk->setUser({UserId::fromValue(1), u"Ana Duarte"_s, Role::Auditor});
        open();
        QVERIFY(!m_dialog->findChild<QLineEdit *>(u"why"_s)->isEnabled());
        QVERIFY(mentions(*m_dialog, u"Your role may not take it back."_s));
    }

private:
    template<class C>
    void give(const C &command)
    {
        bool done = false;
        whenReady(m_book->desk->run(command), this, [&](const auto &result) {
            QVERIFY2(result, qPrintable(result ? QString() : result.error().code));
            done = true;
        });
        QTRY_VERIFY(done);
    }

    void open()
    {
        m_dialog = std::make_unique<WishesDialog>(*m_book->desk, m_book->customer, m_book->wording());
        QSignalSpy shown(m_dialog.get(), &WishesDialog::shown);
        m_dialog->show();
        QTRY_VERIFY(!shown.isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    void takeBack(const QString &why)
    {
        QTest::keyClick(m_dialog.get(), Qt::Key_W, Qt::AltModifier);
        QTRY_VERIFY(m_dialog->findChild<QLineEdit *>(u"why"_s)->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), why);
        QVERIFY(save()->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    }

    QString text(int row, int column) const { return m_dialog->table()->model()->index(row, column).data().toString(); }
    QPushButton *save() const { return m_dialog->findChild<QPushButton *>(u"save"_s); }
    qint64 count(const QString &what) { return m_book->store.integer(u"SELECT count(*) FROM "_s + what); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<OneCustomer> m_book;
    std::unique_ptr<WishesDialog> m_dialog;
};

KEPT_TEST(WishesDialogTest)
#include "wishesdialogtest.moc"
