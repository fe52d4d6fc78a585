// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/refreshqueues.h"
#include "models/commands/takecustomer.h"
#include "models/demo/demo.h"
#include "models/queries/accountlist.h"
#include "models/queries/callcheck.h"
#include "models/queries/contactwindows.h"
#include "models/queries/customerdetail.h"
#include "models/queries/identitystanding.h"
#include "models/queries/paymentplans.h"
#include "models/queries/planlist.h"
#include "models/queries/queues.h"
#include "models/queries/summary.h"
#include "models/queries/timeline.h"
#include "models/store/query.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"

#include <QTest>
#include <QTimeZone>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr int accounts = 1'500;
const QDate today(2026, 1, 15);

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Asking asking()
{
    Asking asking;
    asking.now = QDateTime(today, QTime(15, 0), QTimeZone("America/New_York")).toMSecsSinceEpoch();
    asking.today = today;
    asking.zone = QTimeZone("America/New_York");
    return asking;
}

Context context()
{
    Context context;
    context.role = Role::Administrator;
    context.now = asking().now;
    context.commandId = newId();
    context.deskZone = asking().zone;
    return context;
}

/// How many rows of each table the server has handed out so far, and how many there are.
QMap<QString, std::pair<qint64, qint64>> rowsRead(Database &database)
{
    Query flush(database, u"SELECT 1 FROM (SELECT pg_stat_force_next_flush()) f"_s);
    if (!flush.integer())
        return {};
    Query query(database, u"SELECT relname, COALESCE(seq_tup_read, 0) + COALESCE(idx_tup_fetch, 0), n_live_tup "
                          "FROM pg_stat_user_tables"_s);
    QMap<QString, std::pair<qint64, qint64>> read;
    const auto done = query.each([&](const Row &row) { read[row.text(0)] = {row.integer(1), row.integer(2)}; });
    return done ? read : decltype(read)();
}

} // namespace

/// What a page about one customer asks must not grow with the customers of others.
class CustomerRowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(makeDemo(database(), {accounts, 1, today, asking().now}));
        QVERIFY(refreshAllQueues(database(), context(), newId));
        m_server.execute(u"ANALYZE"_s);
        m_server.execute(u"SET enable_seqscan = off"_s);
        m_customer = AccountId::fromValue(m_server.integer(
            u"SELECT account_id FROM interaction WHERE account_id IS NOT NULL GROUP BY 1 HAVING count(*) > 5 ORDER BY count(*), 1 LIMIT 1"_s));
        m_before = rowsRead(database());
    }

    void thePageOfACustomer()
    {
        ask(CustomerDetail{m_customer});
        ask(CustomerPlanRows{m_customer});
        ask(AccountSummary{m_customer, {}});
        ask(Timeline{TimelineOf{m_customer, {}}, {}, {}, 500});
        ask(IdentityStanding{m_customer, {}, 0});
        ask(QueueStanding{m_customer});
        PaymentPlanFilter filter;
        filter.customer = m_customer;
        ask(PaymentPlanList{filter});
        readsFewRows();
    }

    void theTreeOfACustomer()
    {
        const auto detail = answer(database(), asking(), CustomerDetail{m_customer});
        QVERIFY(detail);
        ask(FinancialAccountRows{detail->financialAccounts});
        ask(SelectionTotals{detail->financialAccounts});
        for (const qint64 account : detail->financialAccounts)
            ask(PlanRows{FinancialAccountId::fromValue(account)});
        readsFewRows();
    }

    void mayTheCustomerBeCalledAndWhen()
    {
        CallCheck question{m_customer};
        question.reach = CallCheck::Reach::Every;
        const auto numbers = answer(database(), asking(), question);
        QVERIFY(numbers && !numbers->empty());
        ask(ContactWindows{m_customer, numbers->front().point.id, numbers->front().asked.channel});
        readsFewRows();
    }

    void takingTheCustomer()
    {
        QVERIFY(perform(database(), context(), TakeCustomer{m_customer}));
        readsFewRows();
    }

private:
    Database &database() { return m_server.database(); }

    template<class Question>
    void ask(const Question &question)
    {
        const auto told = answer(database(), asking(), question);
        QVERIFY2(told, told ? "" : qPrintable(told.error().code));
    }

    void readsFewRows()
    {
        const auto after = rowsRead(database());
        for (const QString &table :
             {u"account"_s, u"contact"_s, u"contact_point"_s, u"interaction"_s, u"financial_account"_s, u"collection_plan"_s,
              u"collection_plan_item"_s, u"payment"_s, u"promise_to_pay"_s, u"queue_entry"_s}) {
            const auto [soFar, rows] = after[table];
            const qint64 read = soFar - m_before[table].first;
            QVERIFY2(rows > 0 && read < rows / 2, qPrintable(u"%1: %2 of %3 rows were read"_s.arg(table).arg(read).arg(rows)));
        }
        m_before = after;
    }

    TestDatabase m_server{u"postgresql"_s};
    AccountId m_customer = AccountId::fromValue(0);
    QMap<QString, std::pair<qint64, qint64>> m_before;
};

KEPT_TEST(CustomerRowsTest)
#include "customerrowstest.moc"
