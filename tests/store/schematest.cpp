// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue.h"
#include "models/store/query.h"
#include "models/store/transaction.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

void makePlan(TestDatabase &store)
{
    store.execute(u"INSERT INTO account (id, name, name_key) VALUES (1, 'A', 'a')"_s);
    store.execute(u"INSERT INTO collection_plan (id, name, account_id, currency_iso_code) VALUES (1, 'CP-000001', 1, 'USD')"_s);
    store.execute(u"INSERT INTO collection_plan_item (id, collection_plan_id, due_date, currency_iso_code, principal_amount) "
                  "VALUES (1, 1, '2026-01-01', 'USD', 1000)"_s);
}

Result<void> promise(TestDatabase &store, int id, const QString &slot, int limit = 3, int amount = 100)
{
    return store.database().execute(
        u"INSERT INTO promise_to_pay (id, collection_plan_id, slot, slot_limit, amount, currency_iso_code, "
        "type, status, taken_at) VALUES (%1, 1, %2, %3, %4, 'USD', 'Single', 'Open', 0)"_s.arg(id)
            .arg(slot)
            .arg(limit)
            .arg(amount));
}

void addEvent(TestDatabase &store)
{
    Query event(
        store.database(),
        u"INSERT INTO event (id, shard, shard_sequence, command_id, command, actor_name, node, at, object, "
        "payload, outcome, touched, previous_hash, hash) VALUES (1, 0, 1, 'c', 'c', 'a', 0, 0, 'Account', '{}', 'Done', '', ?, ?)"_s);
    VERIFY_OK(event.bind(QByteArray("0")).bind(QByteArray("1")).run());
    store.execute(u"INSERT INTO field_history (id, event_id, object, record_id, field) VALUES (1, 1, 'Account', 1, 'Name')"_s);
}

} // namespace

/// What the database itself guards, whoever writes to it.
class SchemaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void everyFieldOfTheCatalogueIsAColumnOfItsTable()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        for (const ObjectType &type : catalogue()) {
            QStringList columns{u"id"_s,         u"version"_s,    u"created_at"_s, u"created_by"_s,
                                u"updated_at"_s, u"updated_by"_s, u"deleted_at"_s};
            for (const Field &field : type.fields)
                columns.append(field.column);
            VERIFY_OK(store.database().execute(u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), type.table)));
            if (type.importable)
                VERIFY_OK(store.database().execute(
                    u"SELECT source_system, source_system_record_identifier, created_import_id FROM "_s + type.table));
            VERIFY_OK(store.database().newId(type.table));
        }
    }

    void aPromiseSlotIsHeldOnceAndWithinTheLimit()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        makePlan(store);
        VERIFY_OK(promise(store, 1, u"1"_s));
        VERIFY_CODE(promise(store, 2, u"1"_s), u"STORE.UNIQUE"_s);
        VERIFY_OK(promise(store, 3, u"3"_s));
        VERIFY_CODE(promise(store, 4, u"4"_s), u"STORE.CONSTRAINT"_s);
        VERIFY_CODE(promise(store, 5, u"0"_s), u"STORE.CONSTRAINT"_s);
        VERIFY_CODE(promise(store, 6, u"1"_s, 0), u"STORE.CONSTRAINT"_s);
        VERIFY_OK(promise(store, 7, u"NULL"_s));
        VERIFY_OK(promise(store, 8, u"NULL"_s, 0));
        VERIFY_OK(store.database().execute(u"UPDATE promise_to_pay SET slot = NULL WHERE id = 1"_s));
        VERIFY_OK(promise(store, 9, u"1"_s));
        VERIFY_CODE(store.database().execute(u"UPDATE promise_to_pay SET slot = 1 WHERE id = 7"_s), u"STORE.UNIQUE"_s);
    }

    void amountsStayWithinWhatTheyArePartOf()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        makePlan(store);
        VERIFY_CODE(promise(store, 1, u"1"_s, 3, 0), u"STORE.CONSTRAINT"_s);
        const QString item = u"UPDATE collection_plan_item SET %1 WHERE id = 1"_s;
        VERIFY_OK(store.database().execute(item.arg(u"paid_principal = 1000"_s)));
        VERIFY_CODE(store.database().execute(item.arg(u"paid_principal = 1001"_s)), u"STORE.CONSTRAINT"_s);
        VERIFY_CODE(store.database().execute(item.arg(u"paid_principal = -1"_s)), u"STORE.CONSTRAINT"_s);
        VERIFY_CODE(store.database().execute(item.arg(u"paid_fees = 1"_s)), u"STORE.CONSTRAINT"_s);
        const QString payment =
            u"INSERT INTO payment (id, collection_plan_id, amount, currency_iso_code, value_date, allocated_amount) "
            "VALUES (%1, 1, 100, 'USD', '2026-01-02', %2)"_s;
        VERIFY_OK(store.database().execute(payment.arg(1).arg(100)));
        VERIFY_CODE(store.database().execute(payment.arg(2).arg(101)), u"STORE.CONSTRAINT"_s);
    }

    void moneyIsPostedOncePerExternalId()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        makePlan(store);
        const QString payment =
            u"INSERT INTO payment (id, collection_plan_id, amount, currency_iso_code, value_date, external_id) "
            "VALUES (%1, 1, 100, 'USD', '2026-01-02', %2)"_s;
        VERIFY_OK(store.database().execute(payment.arg(1).arg(u"'X'"_s)));
        VERIFY_CODE(store.database().execute(payment.arg(2).arg(u"'X'"_s)), u"STORE.UNIQUE"_s);
        VERIFY_OK(store.database().execute(payment.arg(3).arg(u"NULL"_s)));
        VERIFY_OK(store.database().execute(payment.arg(4).arg(u"NULL"_s)));
    }

    void aPlanHasOneActivePaymentPlan()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        makePlan(store);
        const QString schedule =
            u"INSERT INTO payment_schedule (id, collection_plan_id, kind, status, currency_iso_code, amount) "
            "VALUES (%1, 1, 'Hardship', '%2', 'USD', 1)"_s;
        VERIFY_OK(store.database().execute(schedule.arg(1).arg(u"Active"_s)));
        VERIFY_OK(store.database().execute(schedule.arg(2).arg(u"Cancelled"_s)));
        VERIFY_CODE(store.database().execute(schedule.arg(3).arg(u"Active"_s)), u"STORE.UNIQUE"_s);
    }

    void aSourceIdentifierIsUniqueInItsSource()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        const QString account =
            u"INSERT INTO account (id, name, name_key, source_system, source_system_record_identifier) VALUES (%1, 'A', 'a', '%2', %3)"_s;
        VERIFY_OK(store.database().execute(account.arg(1).arg(u""_s, u"'X'"_s)));
        VERIFY_CODE(store.database().execute(account.arg(2).arg(u""_s, u"'X'"_s)), u"STORE.UNIQUE"_s);
        VERIFY_OK(store.database().execute(account.arg(3).arg(u"other"_s, u"'X'"_s)));
        VERIFY_OK(store.database().execute(account.arg(4).arg(u""_s, u"NULL"_s)));
        VERIFY_OK(store.database().execute(account.arg(5).arg(u""_s, u"NULL"_s)));
    }

    void recordsOnlyReferToWhatIsThere()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        VERIFY_CODE(store.database().execute(
                        u"INSERT INTO collection_plan (id, name, account_id, currency_iso_code) VALUES (1, 'x', 99, 'USD')"_s),
                    u"STORE.CONSTRAINT"_s);
        makePlan(store);
        VERIFY_CODE(store.database().execute(u"DELETE FROM account WHERE id = 1"_s), u"STORE.CONSTRAINT"_s);
    }

    void whatHappenedIsNeverChanged()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        addEvent(store);
        for (const QString &sql : {u"UPDATE event SET outcome = 'x'"_s, u"DELETE FROM field_history"_s,
                                   u"UPDATE field_history SET field = 'x'"_s, u"DELETE FROM event"_s})
            QVERIFY2(!store.database().execute(sql), qPrintable(sql));
        if (store.database().engine() == Engine::PostgreSql)
            QVERIFY(!store.database().execute(u"TRUNCATE event CASCADE"_s));
        QCOMPARE(store.integer(u"SELECT count(*) FROM event WHERE outcome = 'Done'"_s), 1);
        QCOMPARE(store.integer(u"SELECT count(*) FROM field_history WHERE field = 'Name'"_s), 1);
    }

    void replacingAnEventIsNoWayAroundIt()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        addEvent(store);
        if (store.database().engine() == Engine::Sqlite)
            QVERIFY(!store.database().execute(
                u"REPLACE INTO field_history (id, event_id, object, record_id, field) VALUES (1, 1, 'Account', 1, 'Other')"_s));
        QVERIFY(!store.database().execute(
            u"INSERT INTO field_history (id, event_id, object, record_id, field) VALUES (1, 1, 'Account', 1, 'Other') "
            "ON CONFLICT (id) DO UPDATE SET field = excluded.field"_s));
        QCOMPARE(store.integer(u"SELECT count(*) FROM field_history WHERE field = 'Name'"_s), 1);
    }

    void everyShardOfTheEventChainHasItsHead()
    {
        QFETCH_GLOBAL(QString, engine);
        TestDatabase store(engine);
        QCOMPARE(store.integer(u"SELECT count(*) FROM event_head WHERE shard_sequence = 0"_s),
                 store.database().dialect().eventShards());
    }
};

KEPT_TEST(SchemaTest)
#include "schematest.moc"
