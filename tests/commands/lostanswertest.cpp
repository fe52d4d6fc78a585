// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/verify.h"
#include "tests/commands/book.h"
#include "tests/support/cuttingproxy.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

/// The network is cut in the middle of a commit: what was acknowledged is there, and nothing is done twice.
class LostAnswerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TestDatabase>(u"postgresql"_s);
        m_book = std::make_unique<Book>(m_store->database());
        m_plan = m_book->plan();
        m_proxy = std::make_unique<CuttingProxy>(m_store->server().socketFolder());
        StoreLocation location = m_store->location();
        location.host = u"127.0.0.1"_s;
        location.port = m_proxy->port();
        location.options = u"sslmode=disable;gssencmode=disable"_s;
        m_database = must(Database::open(location, Access::ReadWrite));
    }

    void cleanup()
    {
        m_database.reset();
        m_proxy.reset();
        QCOMPARE(m_book->differences(), QString());
        m_book.reset();
        m_store.reset();
    }

    void aCommitWhoseAnswerIsLostIsDoneOnce_data() { cuts(); }
    void aCommitWhoseAnswerIsLostIsDoneOnce()
    {
        QFETCH(int, cut);
        QFETCH(int, effect);
        m_proxy->cutNext(static_cast<CuttingProxy::Cut>(cut));
        const auto performed = perform(*m_database, m_book->context(), m_book->promiseOf(m_plan, 10'00));
        VERIFY_OK(performed);
        QCOMPARE(static_cast<int>(performed->effect), effect);
        QCOMPARE(m_book->promised(performed->outcome.promise).plan, m_plan);
        QCOMPARE(promises(), 1);
        VERIFY_OK(perform(*m_database, m_book->context(), m_book->paymentOf(m_plan, 5'00)));
    }

    void whatCantBeSettledIsSaidAndSettledByItsId_data() { cuts(); }
    void whatCantBeSettledIsSaidAndSettledByItsId()
    {
        QFETCH(int, cut);
        QFETCH(int, effect);
        m_proxy->cutNext(static_cast<CuttingProxy::Cut>(cut));
        m_proxy->setOpen(false);
        const Context context = m_book->context();
        const MakePromise promise = m_book->promiseOf(m_plan, 10'00);
        const auto unknown = perform(*m_database, context, promise);
        VERIFY_CODE(unknown, u"STORE.UNSETTLED"_s);
        QCOMPARE(unknown.error().kind, ErrorKind::Unavailable);
        m_proxy->setOpen(true);
        VERIFY_OK(m_database->reopen());
        const auto settled = perform(*m_database, context, promise);
        VERIFY_OK(settled);
        QCOMPARE(static_cast<int>(settled->effect), effect);
        QCOMPARE(promises(), 1);
    }

    void aCommandInsideAnotherTransactionIsLostWithIt()
    {
        auto outer = must(Transaction::begin(*m_database));
        m_proxy->cutNext(CuttingProxy::Cut::AfterCommit);
        VERIFY_OK(perform(*m_database, m_book->context(), m_book->promiseOf(m_plan, 10'00)));
        m_proxy->cutNext(CuttingProxy::Cut::BeforeCommit);
        VERIFY_CODE(outer.commit(), u"STORE.LOST"_s);
        QCOMPARE(promises(), 0);
    }

private:
    static void cuts()
    {
        QTest::addColumn<int>("cut");
        QTest::addColumn<int>("effect");
        QTest::newRow("before the server heard it")
            << static_cast<int>(CuttingProxy::Cut::BeforeCommit) << static_cast<int>(Effect::Done);
        QTest::newRow("after it was done") << static_cast<int>(CuttingProxy::Cut::AfterCommit)
                                           << static_cast<int>(Effect::DoneBefore);
    }

    qint64 promises() { return m_store->integer(u"SELECT count(*) FROM promise_to_pay"_s); }

    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<CuttingProxy> m_proxy;
    std::unique_ptr<Database> m_database;
    PlanId m_plan = PlanId::fromValue(0);
};

KEPT_TEST(LostAnswerTest)
#include "lostanswertest.moc"
