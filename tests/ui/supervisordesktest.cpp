// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/leasing.h"
#include "models/store/query.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"
#include "tests/ui/demodesk.h"
#include "tests/ui/lightlook.h"
#include "tests/ui/onecustomer.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/people/givedialog.h"
#include "ui/widgets/recordlist.h"
#include "ui/work/queueboard.h"
#include "ui/work/workpane.h"

#include <QComboBox>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QUuid>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// A supervisor watches the queues as others work on them, takes a customer back and gives its plans away, all from the board of the
/// queues and by keys.
class SupervisorDeskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }

    void init()
    {
        m_theme = lightLook();
        m_book = std::make_unique<DemoDesk>();
        m_specialist = m_book->store.integer(u"SELECT min(id) FROM app_user WHERE role = 'Specialist'"_s);
        m_pane = std::make_unique<WorkPane>(*m_book->desk, m_book->wording());
        m_pane->resize(1368, 760);
        m_pane->show();
        QSignalSpy shown(m_pane.get(), &WorkPane::shown);
        m_pane->reload();
        QTRY_VERIFY(!shown.isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->board().setFocus();
    }

    void cleanup()
    {
        m_pane.reset();
        m_book.reset();
        m_theme.reset();
    }

    void whoIsTakenElsewhereIsSeenAtOnceAndTakenBack()
    {
        const qint64 ready = m_pane->board().entries(QueueList::Ready)->count();
        const AccountId customer = takenElsewhere();
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->board().entries(QueueList::Ready)->count(), ready - 1, 20'000);
        showAtWork();
        QTRY_COMPARE(atWork()->count(), 1);
        QCOMPARE(atWork()->current(), customer.value());
        keepPicture(*m_pane, u"supervisor-at-work"_s);
        QTest::keyClick(m_pane->board().queues(), Qt::Key_Backspace, Qt::ControlModifier);
        QTRY_COMPARE(m_book->count(u"queue_entry WHERE lease_until IS NOT NULL"_s), 0);
        QTRY_COMPARE(atWork()->count(), 0);
    }

    void thePlansOfWhoeverIsChosenGoToSomebodyElse()
    {
        const AccountId customer = takenElsewhere();
        showAtWork();
        QTRY_COMPARE(atWork()->count(), 1);
        QPointer<GiveDialog> dialog;
        connect(&m_pane->board(), &QueueBoard::givingOpened, this, [&](GiveDialog *opened) { dialog = opened; });
        QTest::keyClick(m_pane->board().queues(), Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        keepPicture(*dialog, u"supervisor-gives"_s);
        const qint64 receiver = m_book->store.integer(
            u"SELECT min(id) FROM app_user WHERE role = 'Specialist' AND id NOT IN (SELECT owner_user_id "
            "FROM collection_plan WHERE owner_user_id IS NOT NULL AND account_id = %1)"_s.arg(customer.value()));
        const QString name = nameOf(receiver);
        auto *owner = dialog->findChild<QComboBox *>(u"owner"_s);
        QVERIFY2(owner->findText(name, Qt::MatchStartsWith) >= 0, qPrintable(name));
        owner->setCurrentIndex(owner->findText(name, Qt::MatchStartsWith));
        QTest::keyClick(dialog, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(m_book->count(u"collection_plan WHERE is_closed = 0 AND deleted_at IS NULL AND account_id = %1 AND "
                                   "coalesce(owner_user_id, 0) <> %2"_s.arg(customer.value())
                                       .arg(receiver)),
                     0);
        QVERIFY(m_book->count(u"event WHERE command = 'AssignOwner'"_s) > 0);
        QCOMPARE(m_book->count(u"queue_entry WHERE lease_until IS NOT NULL"_s), 1);
    }

private:
    // By another desk, in the queue that is shown here.
    AccountId takenElsewhere()
    {
        Context context;
        context.actor = UserId::fromValue(m_specialist);
        context.actorName = nameOf(m_specialist);
        context.now = m_book->clock.now();
        context.deskZone = QTimeZone::utc();
        context.commandId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto taken = perform(m_book->store.database(), context, TakeNext{*m_pane->board().current()});
        return taken && taken->outcome.account ? *taken->outcome.account : AccountId::fromValue(0);
    }

    void showAtWork()
    {
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(m_pane->board().queues(), Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(atWork()->isVisible());
    }

    QString nameOf(qint64 user)
    {
        Query query(m_book->store.database(), u"SELECT name FROM app_user WHERE id = ?"_s);
        query.bind(user);
        return query.first([](const Row &row) { return row.text(0); }).value_or(std::nullopt).value_or(QString());
    }

    RecordList *atWork() const { return m_pane->board().entries(QueueList::Leased); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DemoDesk> m_book;
    std::unique_ptr<WorkPane> m_pane;
    qint64 m_specialist = 0;
};

KEPT_TEST(SupervisorDeskTest)
#include "supervisordesktest.moc"
