// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testrunner.h"
#include "tests/ui/onecustomer.h"
#include "tests/ui/workseat.h"
#include "ui/call/calldialog.h"
#include "ui/call/contactcardview.h"
#include "ui/customer/customerpane.h"
#include "ui/identity/identitypanel.h"
#include "ui/look/icons.h"
#include "ui/work/scriptpanel.h"
#include "ui/work/workside.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// What is said on a call: for whom it is, and that it goes on while somebody speaks.
class WorkScriptTest final : public QObject, WorkSeat
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init() { sitDown(); }
    void cleanup() { standUp(); }

    void theScriptAsksForWhoeverIsCalled()
    {
        const qint64 customer = withCoBorrower();
        takeFromList(AccountId::fromValue(customer));
        const QAbstractItemModel *cards = m_pane->customer().cards()->model();
        QTRY_VERIFY(cards->index(0, 0).data(RecordIdRole).toLongLong() != 9'001 && cards->rowCount() > 1);
        m_pane->customer().cards()->setCurrentIndex(cards->index(0, 0));
        QVERIFY(!cards->index(0, 0).data(ContactCardModel::CanCallRole).toBool());
        ScriptPanel *script = m_pane->side().script();
        const auto *whom = script->findChild<QLabel *>(u"scriptFor"_s);
        QVERIFY(!script->words().contains(u"Zita Novak"_s));
        CallDialog *form = nullptr;
        connect(&m_pane->customer(), &CustomerPane::callOpened, this, [&](CallDialog *opened) { form = opened; });
        QTest::keyClick(m_pane->customer().tree(), Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(!whom->isVisible());
        QTest::keyClick(m_pane->customer().tree(), Qt::Key_F5);
        QTRY_VERIFY(form);
        QTRY_COMPARE(form->step(), CallDialog::Step::Allowed);
        QVERIFY2(script->words().contains(u"Zita Novak"_s), qPrintable(script->words()));
        QVERIFY(whom->isVisible() && whom->text().contains(u"Zita Novak"_s));
        QCOMPARE(m_pane->customer().cards()->currentIndex().data(RecordIdRole).toLongLong(), 9'001);
        keepPicture(*m_pane, u"work-co-borrower"_s);
        delete form;
    }

    void theScriptGoesOnDuringTheCall_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::newRow("beside the form") << QSize(1'368, 760) << 100;
        QTest::newRow("in the form") << QSize(900, 760) << 100;
        QTest::newRow("twice the text size") << QSize(1'368, 900) << 200;
    }

    void theScriptGoesOnDuringTheCall()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, percent);
        m_theme->apply({ThemeChoice::Light, Density::Standard, percent});
        m_pane->resize(size);
        next();
        CallDialog *form = nullptr;
        connect(&m_pane->customer(), &CustomerPane::callOpened, this, [&](CallDialog *opened) { form = opened; });
        QTest::keyClick(m_pane->customer().tree(), Qt::Key_F5);
        QTRY_VERIFY(form);
        QTRY_COMPARE(form->step(), CallDialog::Step::Allowed);
        QVERIFY(QTest::qWaitForWindowActive(form));
        QTest::keyClick(form, Qt::Key_F5);
        QTRY_COMPARE(form->step(), CallDialog::Step::OnCall);
        auto *identity = form->findChild<IdentityPanel *>();
        QTRY_VERIFY(identity->isVisible());
        QTest::qWait(50);
        keepPicture(*form, u"call-script-%1-%2"_s.arg(size.width()).arg(percent));
        QVERIFY2(form->width() <= size.width() && form->height() <= size.height(), qPrintable(QString::number(form->height())));
        ScriptPanel *read = form->findChild<ScriptPanel *>();
        QCOMPARE(read == nullptr, m_pane->side().isVisible());
        if (!read)
            read = m_pane->side().script();
        const QString first = read->words();
        QVERIFY(!first.isEmpty());
        QVERIFY(mentions(*read->window(), first));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space, Qt::ControlModifier);
        const QString second = read->words();
        QVERIFY(second != first);
        QVERIFY(mentions(*read->window(), second));
        QCOMPARE(m_pane->side().script()->words(), second);
        QTest::qWait(50);
        keepPicture(*form, u"call-script-%1-%2"_s.arg(size.width()).arg(percent));
        // Notes take no key of the script.
        QTest::keyClick(form, Qt::Key_N, Qt::AltModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"Rings late"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(read->words() != second);
        QCOMPARE(form->findChild<QPlainTextEdit *>(u"notes"_s)->toPlainText(), u"Rings late"_s);
        delete form;
        QTRY_VERIFY(!m_pane->side().script()->words().isEmpty());
    }

private:
    // A customer whose own numbers nobody may call, with one more person who may be.
    qint64 withCoBorrower()
    {
        const qint64 customer = m_book->store.integer(
            u"SELECT min(e.account_id) FROM queue_entry e JOIN account a ON a.id = e.account_id WHERE e.is_ready = 1 AND "
            "a.type = 'Person'"_s);
        m_book->store.execute(
            u"UPDATE contact_point SET wrong_since = 1 WHERE contact_id IN (SELECT id FROM contact WHERE account_id = %1)"_s.arg(
                customer));
        m_book->store.execute(u"INSERT INTO contact (id, account_id, name, name_key, role, time_zone) VALUES "
                              "(9001, %1, 'Zita Novak', 'zita novak', 'CoBorrower', 'Europe/Prague')"_s.arg(customer));
        m_book->store.execute(u"INSERT INTO contact_point (id, contact_id, kind, value, is_mobile) VALUES "
                              "(9001, 9001, 'Phone', '+420601123456', 1)"_s);
        return customer;
    }
};

KEPT_TEST(WorkScriptTest)
#include "workscripttest.moc"
