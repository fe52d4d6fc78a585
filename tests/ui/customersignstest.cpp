// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/addnote.h"
#include "tests/support/testrunner.h"
#include "tests/ui/customerseat.h"
#include "tests/ui/demodesk.h"
#include "ui/customer/entrydialog.h"
#include "ui/look/icons.h"

#include <QApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QTreeView>

using namespace kept;
using namespace kept::test;
using namespace Qt::Literals::StringLiterals;

/// What the page of a customer says of others, of closed plans, of idle credit and of what was noted.
class CustomerSignsTest final : public QObject, CustomerSeat
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initialiseResources(); }
    void init() { sitDown(); }
    void cleanup() { standUp(); }

    void theKeyForAPromiseTakesNoOtherPlanThanTheClosedOneThatIsSelected()
    {
        m_book->store.execute(u"UPDATE collection_plan SET unallocated_amount = 3300 WHERE id = 2"_s);
        m_pane->forget();
        m_pane->show(m_book->customer, PlanId::fromValue(2));
        const auto *tree = dynamic_cast<AccountTreeModel *>(m_pane->tree()->model());
        QTRY_VERIFY(tree->planAt(m_pane->tree()->currentIndex()) == PlanId::fromValue(2));
        QVERIFY(hasSign(u"Credit"_s) && hasSign(u"$33.00"_s));
        QSignalSpy asked(m_pane.get(), &CustomerPane::promiseAsked);
        QTest::keyClick(m_pane->tree(), Qt::Key_F6);
        QCOMPARE(asked.size(), 0);
        QVERIFY(mentions(*m_pane, u"Which plan is the promise for?"_s));
    }

    void whoElseWorksOnTheCustomerIsSeen()
    {
        m_book->store.execute(
            u"INSERT INTO app_user (id, name, sign_in, role) VALUES (77, 'Ingrid Okafor', 'ingrid', 'Specialist')"_s);
        m_book->store.execute(u"INSERT INTO queue_entry (account_id, lease_number, leased_to, leased_at, lease_until) "
                              "SELECT account_id, 1, 77, %1, %2 FROM collection_plan WHERE id = 1"_s.arg(testNow)
                                  .arg(m_book->clock.now() + 600'000));
        m_pane->show(m_book->customer);
        QTRY_VERIFY(hasSign(u"Ingrid Okafor is working on this customer"_s));
    }

    void anEntryOfTheTimelineIsReadAsAWhole()
    {
        const QString said = u"First line of a long note.\n"_s + QString(400, u'x');
        const auto done = m_book->desk->run(AddNote{m_book->customer, {}, said, {}});
        QTRY_VERIFY(done.isFinished());
        m_pane->show(m_book->customer);
        auto *timeline = m_pane->findChild<QListView *>(u"timeline"_s);
        QTRY_VERIFY(rowStarting(timeline, u"Note"_s).isValid());
        timeline->setCurrentIndex(rowStarting(timeline, u"Note"_s));
        timeline->setFocus();
        QTest::keyClick(timeline, Qt::Key_Return);
        auto *dialog = m_pane->findChild<EntryDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QPlainTextEdit *>(u"wholeText"_s)->toPlainText(), said);
        keepPicture(*dialog, u"entry"_s);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_pane->findChild<EntryDialog *>());
    }

private:
    static QModelIndex rowStarting(const QListView *list, const QString &text)
    {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (const QModelIndex index = list->model()->index(row, 0); index.data().toString().startsWith(text))
                return index;
        return {};
    }
};

KEPT_TEST(CustomerSignsTest)
#include "customersignstest.moc"
