// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/registry.h"
#include "models/store/changefeed.h"
#include "models/store/eventlog.h"
#include "models/store/fieldhistory.h"
#include "tests/commands/book.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

/// A command happens once, wholly or not at all, and leaves an event that can't be changed unseen.
class PerformTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addEngineRows(); }

    void init()
    {
        QFETCH_GLOBAL(QString, engine);
        m_store = std::make_unique<TestDatabase>(engine);
        m_book = std::make_unique<Book>(m_store->database());
    }

    void cleanup()
    {
        m_book.reset();
        m_store.reset();
    }

    void aCommandRepeatedUnderItsIdHappensOnce()
    {
        const OpenPlan open = someOpening();
        const Context context = m_book->context();
        const auto first = must(perform(m_store->database(), context, open));
        const auto again = must(perform(m_store->database(), context, open));
        QCOMPARE(first.effect, Effect::Done);
        QCOMPARE(again.effect, Effect::DoneBefore);
        QCOMPARE(again.outcome.plan, first.outcome.plan);
        QCOMPARE(again.outcome.due, first.outcome.due);
        QCOMPARE(again.touched, first.touched);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM collection_plan"_s), 1);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM event"_s), 1);
    }

    void anIdOfAnotherCommandIsRefused()
    {
        OpenPlan open = someOpening();
        const Context context = m_book->context();
        must(perform(m_store->database(), context, open));
        open.segment = u"another"_s;
        const auto again = perform(m_store->database(), context, open);
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"COMMAND.REUSED"_s);
    }

    void aFailedCommandLeavesNothing()
    {
        OpenPlan open = someOpening();
        open.ownerUser = UserId::fromValue(99);
        QCOMPARE(m_book->run(open).error().code, u"REFERENCE.MISSING"_s);
        open = someOpening();
        open.items.push_back(
            {ItemKind::Charge, {}, m_book->today(), Money::fromMinor(1, *Currency::fromCode(u"EUR"_s)), {}, {}, {}});
        QCOMPARE(m_book->run(open).error().code, u"MONEY.CURRENCY"_s);
        for (const QString &table :
             {u"collection_plan"_s, u"collection_plan_item"_s, u"event"_s, u"change_feed"_s, u"field_history"_s})
            QCOMPARE(m_store->integer(u"SELECT count(*) FROM "_s + table), 0);
    }

    void anAuditorChangesNothing()
    {
        m_book->role = Role::Auditor;
        const auto refused = m_book->run(someOpening());
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QCOMPARE(refused.error().findings.front().rule, u"ROLE.RIGHT"_s);
    }

    void textThatCannotBeStoredIsRefusedWhicheverWayItComes()
    {
        OpenPlan open = someOpening();
        open.segment = QString(QChar(u'\0'));
        QCOMPARE(m_book->run(open).error().code, u"TEXT.CONTROL"_s);
        open.segment = QString(1'000'000, u'x');
        QCOMPARE(m_book->run(open).error().code, u"TEXT.LONG"_s);
    }

    void theRegistryRunsACommandFromJson()
    {
        const CommandEntry *entry = findCommand(u"OpenPlan");
        QVERIFY(entry);
        const auto outcome = entry->run(m_store->database(), m_book->context(), toJson(someOpening()));
        QVERIFY(outcome);
        QCOMPARE(outcome->value(u"name"_s).toString(), u"CP-000001"_s);
        QCOMPARE(entry->run(m_store->database(), m_book->context(), {}).error().code, u"JSON.MISSING"_s);
    }

    void theEventsCannotBeChangedInTheDatabase()
    {
        m_book->plan();
        for (const QString &sql : {u"UPDATE event SET actor_name = 'x'"_s, u"DELETE FROM event"_s,
                                   u"UPDATE field_history SET new_value = 'x'"_s, u"DELETE FROM field_history"_s})
            QVERIFY2(!m_store->database().execute(sql), qPrintable(sql));
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM event"_s), 1);
    }

    void theChainFindsWhatWasDoneBehindItsBack_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("fault");
        const QString last = u"(SELECT max(shard_sequence) FROM event)"_s;
        QTest::newRow("an edited payload") << u"UPDATE event SET payload = '[1]' WHERE shard_sequence = 2"_s
                                           << int(ChainFault::Edited);
        QTest::newRow("an edited actor") << u"UPDATE event SET actor_name = 'Mallory' WHERE shard_sequence = 1"_s
                                         << int(ChainFault::Edited);
        QTest::newRow("an edited history") << u"UPDATE field_history SET old_value = '1'"_s << int(ChainFault::Edited);
        QTest::newRow("a removed history") << u"DELETE FROM field_history"_s << int(ChainFault::Edited);
        QTest::newRow("a removed event") << u"DELETE FROM event WHERE shard_sequence = 2"_s << int(ChainFault::Gap);
        QTest::newRow("a cut tail") << u"DELETE FROM event WHERE shard_sequence = "_s + last << int(ChainFault::Truncated);
        QTest::newRow("a head set back")
            << u"UPDATE event_head SET shard_sequence = shard_sequence - 1 WHERE shard_sequence > 0"_s << int(ChainFault::Head);
    }

    void theChainFindsWhatWasDoneBehindItsBack()
    {
        QFETCH(QString, sql);
        QFETCH(int, fault);
        for (int i = 0; i < 3; ++i) {
            // Sixteen shards: the same one comes again with the same plan only.
            const PlanId plan = i == 0 ? m_book->plan() : *m_plan;
            m_plan = plan;
            if (i > 0)
                touchPlan(plan);
        }
        QVERIFY(must(verifyChain(m_store->database())).empty());
        disarm();
        m_store->execute(sql);
        const auto problems = must(verifyChain(m_store->database()));
        QVERIFY(std::any_of(problems.begin(), problems.end(), [&](const ChainProblem &p) { return int(p.fault) == fault; }));
    }

    void theFeedTellsEachChangeOnce()
    {
        const FeedCursor start = must(feedCursor(m_store->database()));
        const PlanId plan = m_book->plan();
        const Changes changes = must(changesSince(m_store->database(), start));
        QVERIFY(std::find(changes.records.begin(), changes.records.end(), Touched{ObjectKind::CollectionPlan, plan.value()}) !=
                changes.records.end());
        QVERIFY(must(changesSince(m_store->database(), changes.next)).records.empty());
    }

    void aTransactionThatCommitsLateIsNotPassedOver()
    {
        QFETCH_GLOBAL(QString, engine);
        if (engine == u"sqlite"_s)
            return; // One writer at a time: no transaction can be overtaken.
        const FeedCursor start = must(feedCursor(m_store->database()));
        const auto slowDesk = m_store->connect();
        auto slow = must(Transaction::begin(*slowDesk));
        must(publish(slow, {{ObjectKind::Account, 77}}));
        const PlanId plan = m_book->plan();
        const Changes before = must(changesSince(m_store->database(), start));
        must(slow.commit());
        const Changes after = must(changesSince(m_store->database(), before.next));
        std::vector<Touched> seen = before.records;
        seen.insert(seen.end(), after.records.begin(), after.records.end());
        QCOMPARE(std::count(seen.begin(), seen.end(), (Touched{ObjectKind::Account, 77})), 1);
        QCOMPARE(std::count(seen.begin(), seen.end(), (Touched{ObjectKind::CollectionPlan, plan.value()})), 1);
    }

private:
    OpenPlan someOpening() const
    {
        OpenPlan open;
        open.account = m_book->account;
        open.financialAccount = m_book->card;
        open.items = {{ItemKind::Statement, {}, QDate(2025, 12, 1), usd(250'00), usd(10'00), {}, {}}};
        return open;
    }

    void touchPlan(PlanId plan)
    {
        auto transaction = must(Transaction::begin(m_store->database()));
        PlanRecord before = must(lockPlan(transaction, plan));
        PlanRecord after = before;
        after.segment = after.segment ? u"b"_s : u"a"_s;
        transaction.journal().setStamp(m_book->now, {});
        transaction.journal().setPlan(plan);
        must(RecordTable<PlanRecord>::save(transaction, before, after));
        must(appendEvent(transaction, {m_book->context().commandId, u"Test"_s, u"Grace"_s, u"{}"_s, u"{}"_s}));
        must(transaction.commit());
    }

    // What an owner of the database can do, and nobody else.
    void disarm()
    {
        QFETCH_GLOBAL(QString, engine);
        if (engine == u"postgresql"_s) {
            m_store->execute(u"ALTER TABLE event DISABLE TRIGGER ALL"_s);
            m_store->execute(u"ALTER TABLE field_history DISABLE TRIGGER ALL"_s);
            return;
        }
        for (const QString &table : {u"event"_s, u"field_history"_s})
            for (const QString &what : {u"update"_s, u"delete"_s})
                m_store->execute(u"DROP TRIGGER %1_is_append_only_%2"_s.arg(table, what));
        m_store->execute(u"PRAGMA foreign_keys = OFF"_s);
    }

    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<Book> m_book;
    std::optional<PlanId> m_plan;
};

KEPT_TEST(PerformTest)
#include "performtest.moc"
