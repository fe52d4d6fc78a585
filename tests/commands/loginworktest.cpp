// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/addnote.h"
#include "models/commands/addteam.h"
#include "models/commands/assignowner.h"
#include "models/commands/leasing.h"
#include "models/commands/loginteraction.h"
#include "models/commands/notelocation.h"
#include "models/commands/placehold.h"
#include "models/commands/recorddecision.h"
#include "models/commands/recordreveal.h"
#include "models/commands/registry.h"
#include "models/commands/signingin.h"
#include "models/queries/accountlist.h"
#include "models/queries/callcheck.h"
#include "models/queries/find.h"
#include "models/queries/signinlist.h"
#include "models/store/bulkwriter.h"
#include "models/store/eventlog.h"
#include "models/store/serverlogin.h"
#include "models/store/sessionuser.h"
#include "tests/commands/people.h"
#include "tests/commands/queuebook.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr qint64 harbour = 900'090;
constexpr qint64 reef = 900'091;

constexpr char byAmount[] = R"({"points": [{"words": "Amount overdue", "points": 1,
    "per": {"fact": "OverdueAmount", "unit": {"amount": "10.00", "currency": "USD"}}}]})";

} // namespace

/// People who signed in at the server work as on a file, and get no further by going past the program.
class LoginWorkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TestDatabase>(u"postgresql"_s);
        m_book = std::make_unique<Book>(m_store->database());
        for (const qint64 agency : {harbour, reef})
            m_store->execute(
                u"INSERT INTO account (id, name, name_key, type) VALUES (%1, 'Agency %1', 'agency %1', 'Agency')"_s.arg(agency));
        m_placed = m_book->plan();
        m_others = m_book->plan();
        place(m_placed, harbour);
        place(m_others, reef);
        m_people = std::make_unique<People>(m_store, AccountId::fromValue(harbour));
    }

    void cleanup()
    {
        if (m_people) {
            QCOMPARE(m_book->differences(), QString());
            QVERIFY(must(verifyChain(m_people->as(Role::Auditor))).empty());
        }
        m_book.reset();
        m_people.reset();
    }

    void theServerKnowsWhoIsThere()
    {
        for (const Role role : everyRole) {
            const SessionUser session = must(sessionUser(m_people->as(role)));
            QCOMPARE(session.login, m_people->login(role));
            QVERIFY(!session.isOwner);
            QVERIFY(session.user);
            QCOMPARE(session.user->role, role);
            QCOMPARE(must(answer(m_people->as(role), Asking(), SignInList())).session, std::optional(m_people->user(role)));
        }
        QVERIFY(must(sessionUser(m_store->database())).isOwner);
    }

    void aDayAtTheDeskWorks()
    {
        const QueueBook queues(*m_book);
        const QueueId queue = queues.queue(byAmount);
        VERIFY_OK(m_people->run(Role::Specialist, RefreshQueues()));
        const auto taken = m_people->run(Role::Specialist, TakeNext{queue});
        VERIFY_OK(taken);
        QVERIFY(taken->account);
        VERIFY_OK(m_people->run(Role::Specialist, KeepLease{*taken->account, *taken->lease}));
        VERIFY_OK(m_people->run(Role::Specialist, AddNote{*taken->account, {}, u"Will call back"_s, *taken->lease}));
        const Instant later{testNow + 86'400'000};
        for (const Role role : {Role::Supervisor, Role::Administrator}) {
            VERIFY_CODE(m_people->run(role, KeepLease{*taken->account, *taken->lease}), u"QUEUE.LEASE"_s);
            VERIFY_CODE(m_people->run(role, ReleaseLease{*taken->account, *taken->lease, true, later}), u"QUEUE.LEASE"_s);
        }
        VERIFY_OK(m_people->run(Role::Specialist, SetCallback{*taken->account, later, u"After lunch"_s}));
        VERIFY_OK(m_people->run(Role::Specialist, ReleaseLease{*taken->account, *taken->lease, true, {}}));
        for (const Role role : {Role::Specialist, Role::Supervisor, Role::Administrator}) {
            VERIFY_OK(m_people->run(role, m_book->promiseOf(m_others, 10'00)));
            VERIFY_OK(m_people->run(role, m_book->paymentOf(m_others, 20'00)));
        }
        VERIFY_OK(m_people->run(Role::Administrator, AddTeam{u"Early"_s}));
        VERIFY_OK(m_people->run(Role::Auditor, SignIn{m_people->user(Role::Auditor), {}}));
        RecordReveal reveal;
        reveal.account = m_book->account;
        VERIFY_OK(m_people->run(Role::Auditor, reveal));
    }

    // A place in a queue is scored by all of a customer's facts, and says them: an agency, which sees some, has no part in it.
    void anAgencyHasNoPartInTheQueues()
    {
        const QueueBook queues(*m_book);
        const QueueId queue = queues.queue(byAmount);
        const auto taken = must(m_people->run(Role::Specialist, TakeNext{queue}));
        const AccountId customer = *taken.account;
        const QString entry = u"SELECT lease_until FROM queue_entry WHERE account_id = %1"_s.arg(customer.value());
        const qint64 until = m_store->integer(entry);
        VERIFY_CODE(m_people->run(Role::Agency, KeepLease{customer, *taken.lease}), u"ROLE.RIGHT"_s);
        const ReleaseLease released{customer, *taken.lease, true, Instant{testNow + 86'400'000}};
        VERIFY_CODE(m_people->run(Role::Agency, released), u"ROLE.RIGHT"_s);
        VERIFY_CODE(m_people->run(Role::Agency, SetCallback{customer, Instant{testNow + 86'400'000}, {}}), u"ROLE.RIGHT"_s);
        LogInteraction call;
        call.account = customer;
        call.plan = m_placed;
        call.outcome = u"NoAnswer"_s;
        call.lease = taken.lease;
        VERIFY_CODE(m_people->run(Role::Agency, call), u"QUEUE.LEASE"_s);
        call.lease.reset();
        VERIFY_OK(m_people->run(Role::Agency, call));
        Database &agent = m_people->as(Role::Agency);
        QCOMPARE(must(Query(agent, u"SELECT count(*) FROM queue_entry"_s).integer()), 0);
        VERIFY_CODE(agent.execute(u"UPDATE queue_entry SET lease_until = NULL"_s), u"STORE.RIGHT"_s);
        QCOMPARE(m_store->integer(entry), until);
    }

    void whatACallNeedsIsDoneByEveryCollector()
    {
        const QString plan = QString::number(m_placed.value());
        const std::vector<std::pair<QString, QString>> said{
            {u"RecordDecision"_s, u"{'contact': 900001, 'contactPoint': 900001, 'channel': 'Phone', 'plan': %1}"_s},
            {u"LogInteraction"_s,
             u"{'account': 900001, 'contact': 900001, 'contactPoint': 900001, 'plan': %1, 'channel': 'Phone', "
             "'direction': 'Inbound', 'outcome': 'Connected', 'connected': true, 'conversation': true}"_s},
            {u"RecordIdentityCheck"_s, u"{'contact': 900001, 'account': 900001, 'asked': [{'question': 'AccountNumber', "
                                       "'answer': 'Right'}]}"_s},
            {u"AddContactPoint"_s, u"{'contact': 900001, 'kind': 'Email', 'value': '%2@example.org'}"_s},
            {u"SetConsent"_s, u"{'contact': 900001, 'channel': 'Sms', 'status': 'Granted'}"_s},
            {u"RecordContactRequest"_s, u"{'contact': 900001, 'kind': 'NotAtWork', 'words': 'Not there'}"_s},
            {u"NoteLocation"_s, u"{'contact': 900001, 'country': 'US', 'state': '%3', 'postalCode': '10027'}"_s},
            {u"MarkWrongNumber"_s, u"{'contactPoint': 900001, 'owner': 'Another'}"_s},
            {u"ProposePaymentPlan"_s, u"{'plan': %1, 'cadence': 'Monthly', 'count': 2, 'first': '2026-01-20'}"_s},
            {u"OpenDispute"_s, u"{'plan': %1, 'kind': 'Amount', 'amount': {'amount': '1.00', 'currency': 'USD'}}"_s},
            {u"PlaceHold"_s, u"{'plan': %1, 'reason': 'Hardship'}"_s},
        };
        const QStringList states{u"NY"_s, u"NJ"_s, u"CT"_s, u"MA"_s};
        int turn = 0;
        for (const Role role : {Role::Agency, Role::Specialist, Role::Supervisor, Role::Administrator}) {
            for (const auto &[name, text] : said) {
                QString words = text;
                words.replace(u"%1"_s, plan).replace(u"%2"_s, nameOf(role)).replace(u"%3"_s, states.at(turn));
                words.replace(u'\'', u'"');
                const auto fields = QJsonDocument::fromJson(words.toUtf8()).object();
                QVERIFY2(!fields.isEmpty(), qPrintable(words));
                const auto done = findCommand(name)->run(m_people->as(role), m_people->context(role), fields);
                // Whoever comes later may find the rules in the way, never the server.
                const QString problem = done ? QString() : done.error().code + u' ' + done.error().detail;
                QVERIFY2(done || (turn > 0 && !problem.startsWith(u"STORE.")),
                         qPrintable(nameOf(role) + u' ' + name + u' ' + problem));
            }
            ++turn;
        }
    }

    void anAgencyWorksOnWhatIsPlacedWithIt()
    {
        VERIFY_OK(m_people->run(Role::Agency, m_book->promiseOf(m_placed, 10'00)));
        VERIFY_OK(m_people->run(Role::Agency, m_book->paymentOf(m_placed, 20'00)));
        VERIFY_CODE(m_people->run(Role::Agency, m_book->promiseOf(m_others, 10'00)), u"RECORD.MISSING"_s);
        VERIFY_CODE(m_people->run(Role::Agency, m_book->paymentOf(m_others, 10'00)), u"RECORD.MISSING"_s);
        // The sums of the account are those of both plans, though the agency saw but one.
        QCOMPARE(m_store->integer(u"SELECT plan_count FROM financial_account WHERE id = %1"_s.arg(m_book->card.value())), 2);
        QCOMPARE(m_store->integer(u"SELECT current_due_amount FROM financial_account WHERE id = %1"_s.arg(m_book->card.value())),
                 580'00);
    }

    void whoNotesAnotherZoneMovesTheDeadlinesTheySee()
    {
        m_store->execute(u"UPDATE collection_plan SET time_zone = NULL"_s);
        for (const PlanId plan : {m_placed, m_others})
            VERIFY_OK(m_people->run(Role::Specialist, m_book->promiseOf(plan, 10'00)));
        // At five in the afternoon of Tokyo.
        const auto deadlines = [&] { return m_book->rowsOf(u"promise_instalment"_s).count(u"deadline_at=1769068800000"); };
        VERIFY_OK(m_people->run(Role::Agency, NoteLocation{m_book->contact, {}, {}, {}, {}, u"Asia/Tokyo"_s}));
        QCOMPARE(deadlines(), 1);
        VERIFY_OK(m_people->run(Role::Specialist, m_book->paymentOf(m_others, 1'00)));
        QCOMPARE(deadlines(), 2);
        VERIFY_OK(m_people->run(Role::Specialist, NoteLocation{m_book->contact, {}, {}, {}, {}, u"America/New_York"_s}));
        QCOMPARE(deadlines(), 0);
    }

    void whoMayBeCalledIsTheSameForWhoeverAsks_data()
    {
        QTest::addColumn<QString>("reason");
        for (const char *reason : {"Deceased", "Attorney", "CeaseContact", "Bankruptcy", "BreathingSpace"})
            QTest::newRow(reason) << QString::fromLatin1(reason);
    }

    void whoMayBeCalledIsTheSameForWhoeverAsks()
    {
        QFETCH(QString, reason);
        QVERIFY(mayCall(Role::Agency) && mayCall(Role::Supervisor));
        PlaceHold hold;
        hold.reason = *fromName<HoldReason>(reason);
        hold.plan = m_others;
        hold.notes = u"Told by the daughter"_s;
        VERIFY_OK(m_people->run(Role::Supervisor, hold));
        QVERIFY(!mayCall(Role::Supervisor));
        QVERIFY(!mayCall(Role::Agency));
        const auto decision = m_people->run(Role::Agency, decisionOf(m_placed));
        VERIFY_OK(decision);
        QVERIFY(!decision->isAllowed);
        // The rule's own facts, and nothing beyond.
        Database &agency = m_people->as(Role::Agency);
        QCOMPARE(must(Query(agency, u"SELECT count(*) FROM hold"_s).integer()), 0);
        const QString beyond = u"SELECT count(*) FROM holds_beyond_sight(%1)"_s.arg(m_book->account.value());
        QCOMPARE(must(Query(agency, beyond).integer()), 1);
        QCOMPARE(must(Query(m_people->as(Role::Specialist), beyond).integer()), 0);
        place(m_placed, reef);
        QCOMPARE(must(Query(agency, beyond).integer()), 0);
        place(m_placed, harbour);
    }

    // Both plans are on one card, and one debt to the law.
    void aContactAboutAPlanOutOfSightCounts()
    {
        place(m_placed, reef);
        place(m_others, harbour);
        std::swap(m_placed, m_others);
        LogInteraction talked;
        talked.plan = m_others;
        talked.startedAt = Instant{testNow - 3'600'000};
        talked.outcome = u"Connected"_s;
        talked.conversation = true;
        VERIFY_OK(m_people->run(Role::Supervisor, talked));
        VERIFY_OK(m_people->run(Role::Supervisor, decisionOf(m_others)));
        // That it was, and nothing of what was said.
        Database &agency = m_people->as(Role::Agency);
        for (const QString &table : {u"interaction"_s, u"compliance_decision"_s})
            QCOMPARE(must(Query(agency, u"SELECT count(*) FROM "_s + table).integer()), 0);
        QVERIFY(m_store->integer(u"SELECT count(*) FROM compliance_decision"_s) > 0);
        for (const QString &column : {u"notes"_s, u"account_id"_s}) {
            m_store->execute(
                u"UPDATE interaction SET contact_id = CASE '%1' WHEN 'account_id' THEN NULL ELSE contact_id END, %1 = NULL"_s.arg(
                    column));
            for (const Role role : {Role::Supervisor, Role::Agency}) {
                const auto decision = m_people->run(role, decisionOf(m_placed));
                VERIFY_OK(decision);
                QCOMPARE(decision->rule, u"US.REGF.14B2IB"_s);
            }
        }
    }

    void whatARoleMayNotIsRefusedByItsRule()
    {
        for (const Role role : everyRole)
            if (role != Role::Administrator)
                VERIFY_CODE(m_people->run(role, AddTeam{u"Late"_s}), u"ROLE.RIGHT"_s);
        VERIFY_CODE(m_people->run(Role::Auditor, m_book->promiseOf(m_placed, 10'00)), u"ROLE.RIGHT"_s);
        // A program that claims another role gets past the rule, and no further.
        for (const Role role : {Role::Specialist, Role::Supervisor, Role::Agency, Role::Auditor}) {
            Context claimed = m_people->context(role);
            claimed.role = Role::Administrator;
            VERIFY_CODE(perform(m_people->as(role), claimed, AddTeam{u"Late"_s}), u"STORE.RIGHT"_s);
        }
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM team"_s), 0);
    }

    void whoseAPlanIsIsSaidByWhoSupervisesWhateverStatementSaysIt()
    {
        for (const QString &column :
             {u"owner_user_id"_s, u"owner_team_id"_s, u"collection_agency_account_id"_s, u"maximum_promiseto_pay_count"_s}) {
            const QString sql = u"UPDATE collection_plan SET %1 = NULL WHERE id = %2"_s.arg(column).arg(m_placed.value());
            m_store->execute(u"INSERT INTO team (id, name) VALUES (900001, 'Early') ON CONFLICT DO NOTHING"_s);
            m_store->execute(u"UPDATE collection_plan SET owner_user_id = %1, owner_team_id = 900001, "
                             "maximum_promiseto_pay_count = 1 WHERE id = %2"_s.arg(m_people->user(Role::Specialist).value())
                                 .arg(m_placed.value()));
            for (const Role role : {Role::Specialist, Role::Agency})
                VERIFY_CODE(m_people->as(role).execute(sql), u"STORE.RIGHT"_s);
            VERIFY_OK(m_people->as(Role::Supervisor).execute(sql));
            place(m_placed, harbour);
        }
        const UserId specialist = m_people->user(Role::Specialist);
        VERIFY_CODE(m_people->run(Role::Specialist, AssignOwner{m_others, specialist, {}}), u"ROLE.RIGHT"_s);
        VERIFY_OK(m_people->run(Role::Supervisor, AssignOwner{m_others, specialist, {}}));
        VERIFY_OK(m_people->run(Role::Specialist, m_book->promiseOf(m_others, 10'00)));
    }

    void nobodyActsAsSomebodyElse()
    {
        Context other = m_people->context(Role::Specialist);
        other.actor = m_people->user(Role::Supervisor);
        VERIFY_CODE(perform(m_people->as(Role::Specialist), other, m_book->promiseOf(m_others, 10'00)), u"STORE.RIGHT"_s);
        other = m_people->context(Role::Specialist);
        other.actorName = u"The Supervisor"_s;
        VERIFY_CODE(perform(m_people->as(Role::Specialist), other, m_book->promiseOf(m_others, 10'00)), u"STORE.RIGHT"_s);
        other = m_people->context(Role::Specialist);
        other.actor.reset();
        VERIFY_CODE(perform(m_people->as(Role::Specialist), other, m_book->promiseOf(m_others, 10'00)), u"STORE.RIGHT"_s);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM promise_to_pay"_s), 0);
    }

    void nothingThatTheSessionSetsOpensMore_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("owner") << u"SET ROLE kept"_s;
        QTest::newRow("session") << u"SET SESSION AUTHORIZATION kept"_s;
        QTest::newRow("policies off") << u"ALTER TABLE collection_plan DISABLE ROW LEVEL SECURITY"_s;
        QTest::newRow("another policy") << u"CREATE POLICY mine ON collection_plan USING (true)"_s;
        QTest::newRow("drop") << u"DROP POLICY agency_sees ON collection_plan"_s;
        QTest::newRow("function")
            << u"CREATE FUNCTION public.own_agency2() RETURNS bigint LANGUAGE sql AS 'SELECT 900091::bigint'"_s;
        QTest::newRow("replaced")
            << u"CREATE OR REPLACE FUNCTION own_agency() RETURNS bigint LANGUAGE sql AS 'SELECT 900091::bigint'"_s;
        QTest::newRow("view") << u"CREATE VIEW public.all_plans AS SELECT * FROM collection_plan"_s;
        QTest::newRow("event changed") << u"UPDATE event SET actor_name = 'x'"_s;
        QTest::newRow("event removed") << u"DELETE FROM event"_s;
        QTest::newRow("events emptied") << u"TRUNCATE event"_s;
        QTest::newRow("trigger") << u"ALTER TABLE event DISABLE TRIGGER ALL"_s;
        QTest::newRow("own role") << u"UPDATE app_user SET role = 'Administrator' WHERE sign_in = session_user"_s;
        QTest::newRow("own agency") << u"UPDATE app_user SET agency_account_id = 900091 WHERE sign_in = session_user"_s;
        QTest::newRow("own row") << u"UPDATE app_user SET updated_at = 1 WHERE sign_in = session_user"_s;
        QTest::newRow("file") << u"COPY collection_plan TO '/tmp/kept-plans'"_s;
        QTest::newRow("program") << u"COPY (SELECT 1) TO PROGRAM 'cat'"_s;
        QTest::newRow("everybody's statements") << u"SELECT * FROM pg_authid"_s;
        QTest::newRow("what was measured") << u"SELECT * FROM pg_statistic"_s;
        QTest::newRow("another's event") << u"INSERT INTO event (id, shard, shard_sequence, command_id, command, actor, "
                                            u"actor_name, node, at, object, payload, "
                                            "outcome, touched, previous_hash, hash) SELECT 1, 0, 999, 'x', 'MakePromise', id, "
                                            "name, 0, 0, '', '', '', '', '', '' "
                                            "FROM app_user WHERE role = 'Administrator'"_s;
    }

    void nothingThatTheSessionSetsOpensMore()
    {
        QFETCH(QString, sql);
        for (const Role role : {Role::Specialist, Role::Supervisor, Role::Agency, Role::Auditor}) {
            const auto done = m_people->as(role).execute(sql);
            QVERIFY2(!done, qPrintable(nameOf(role)));
            QVERIFY2(done.error().code == u"STORE.RIGHT",
                     qPrintable(nameOf(role) + u' ' + done.error().code + u' ' + done.error().detail));
        }
    }

    void whatTheSessionMaySetChangesNothing()
    {
        Database &agent = m_people->as(Role::Agency);
        const QString seen = u"SELECT count(*) FROM collection_plan"_s;
        QCOMPARE(must(Query(agent, seen).integer()), 1);
        for (const QString &sql : {u"SET app.agency = '900091'"_s, u"SET kept.role = 'Administrator'"_s,
                                   u"CREATE TEMPORARY TABLE app_user AS SELECT 1::bigint AS id, session_user::text AS sign_in, "
                                   "'x' AS name, 'Agency' AS role, 900091::bigint AS agency_account_id, 1 AS is_active, "
                                   "NULL::bigint AS deleted_at"_s,
                                   u"SET search_path = pg_temp, public"_s})
            must(agent.execute(sql));
        QCOMPARE(must(Query(agent, seen).integer()), 1);
        QCOMPARE(must(Query(agent, u"SELECT count(*) FROM collection_plan WHERE id = %1"_s.arg(m_others.value())).integer()), 0);
        must(agent.execute(u"CREATE TEMPORARY VIEW plans AS SELECT * FROM collection_plan"_s));
        QCOMPARE(must(Query(agent, u"SELECT count(*) FROM plans"_s).integer()), 1);
        // The group has what its people have, and the person stays who it is.
        const QString group = must(groupOf(m_store->database(), Role::Agency));
        must(agent.execute(u"SET ROLE \"%1\""_s.arg(group)));
        QCOMPARE(must(Query(agent, seen).integer()), 1);
        must(agent.execute(u"SET row_security = off"_s));
        VERIFY_CODE(Query(agent, seen).integer(), u"STORE.RIGHT"_s);
    }

    void anAgencyFindsNothingOfAnothers()
    {
        // A customer of whom nothing is placed with it.
        QueueBook queues(*m_book);
        const AccountId other = queues.customer(1, 500'00);
        Database &agent = m_people->as(Role::Agency);
        for (const QString &table : {u"contact"_s, u"collection_plan"_s, u"financial_account"_s})
            QCOMPARE(
                must(Query(agent, u"SELECT count(*) FROM %1 WHERE account_id = %2"_s.arg(table).arg(other.value())).integer()),
                0);
        QCOMPARE(must(Query(agent, u"SELECT count(*) FROM account WHERE id = %1"_s.arg(other.value())).integer()), 0);
        QCOMPARE(
            must(Query(agent, u"SELECT count(*) FROM collection_plan_item WHERE collection_plan_id = %1"_s.arg(m_others.value()))
                     .integer()),
            0);
        QCOMPARE(
            must(answer(agent, Asking{testNow, QDate(2026, 1, 15), m_people->user(Role::Agency)}, Find{u"Ada"_s, 20})).size(),
            size_t(1));
    }

    // Past the program: of the customer's other plans, and of holds on all of them.
    void anAgencysStatementsReachNoFurtherThanItsPlans()
    {
        Database &agent = m_people->as(Role::Agency);
        m_store->execute(
            u"INSERT INTO collection_case (id, collection_plan_id, account_id, reason, status, notes) VALUES "
            "(1, %1, 900001, 'Fraud', 'Open', 'SECRET'), (2, %2, 900001, 'Fraud', 'Open', 'Ours')"_s.arg(m_others.value())
                .arg(m_placed.value()));
        QCOMPARE(must(Query(agent, u"SELECT count(*) FROM collection_case WHERE notes = 'Ours'"_s).integer()), 1);
        QCOMPARE(must(Query(agent, u"SELECT count(*) FROM collection_case"_s).integer()), 1);
        QCOMPARE(must(Query(agent, u"SELECT count(*) FROM financial_account WHERE financial_account_number <> ''"_s).integer()),
                 1);
        const QString hold = u"INSERT INTO hold (id, reason, start_date, stops_ageing, stops_promise_clock, %1) VALUES "
                             "(%2, 'Hardship', '2026-01-01', %3, %3, %4)"_s;
        VERIFY_CODE(agent.execute(hold.arg(u"account_id"_s).arg(1).arg(0).arg(900'001)), u"STORE.RIGHT"_s);
        VERIFY_CODE(agent.execute(hold.arg(u"contact_id"_s).arg(2).arg(1).arg(900'001)), u"STORE.RIGHT"_s);
        VERIFY_CODE(agent.execute(hold.arg(u"collection_plan_id"_s).arg(3).arg(1).arg(m_others.value())), u"STORE.RIGHT"_s);
        VERIFY_OK(agent.execute(hold.arg(u"contact_id"_s).arg(4).arg(0).arg(900'001)));
        VERIFY_OK(agent.execute(hold.arg(u"collection_plan_id"_s).arg(5).arg(1).arg(m_placed.value())));
        // The program gives it the sums of what it sees.
        const Asking asking{testNow, QDate(2026, 1, 15), m_people->user(Role::Agency)};
        const auto rows = must(answer(agent, asking, FinancialAccountRows{{m_book->card.value()}}));
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows.front().planCount, 1);
        QCOMPARE(rows.front().currentDue, m_book->read(m_placed).currentDue);
        QCOMPARE(must(answer(agent, asking, FinancialAccountIds())).ids.size(), size_t(1));
    }

    void bulkLoadsOfPeopleComeInToo()
    {
        auto transaction = must(Transaction::begin(m_people->as(Role::Specialist)));
        BulkWriter accounts(m_people->as(Role::Specialist), u"account"_s, {u"id"_s, u"name"_s, u"name_key"_s});
        for (qint64 i = 0; i < 3; ++i)
            must(accounts.add(950'000 + i).add(u"x").add(u"x").endRow());
        must(accounts.finish());
        must(accounts.add(950'003).add(u"x").add(u"x").endRow());
        must(accounts.finish());
        must(transaction.commit());
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM account WHERE id >= 950000"_s), 4);
        auto refused = must(Transaction::begin(m_people->as(Role::Auditor)));
        BulkWriter none(m_people->as(Role::Auditor), u"account"_s, {u"id"_s, u"name"_s, u"name_key"_s});
        must(none.add(950'009).add(u"x").add(u"x").endRow());
        VERIFY_CODE(none.finish(), u"STORE.RIGHT"_s);
    }

    void whoIsPutOutIsOutAtOnce()
    {
        Database &specialist = m_people->as(Role::Specialist);
        VERIFY_OK(Query(specialist, u"SELECT count(*) FROM account"_s).integer());
        auto transaction = must(Transaction::begin(m_store->database()));
        must(revokeLogin(transaction, m_people->login(Role::Specialist)));
        must(transaction.commit());
        VERIFY_CODE(Query(specialist, u"SELECT count(*) FROM account"_s).integer(), u"STORE.RIGHT"_s);
        VERIFY_CODE(sessionUser(specialist), u"STORE.RIGHT"_s);
        StoreLocation own = m_store->location();
        own.user = m_people->login(Role::Specialist);
        VERIFY_CODE(Database::open(own, Access::ReadOnly), u"STORE.CONNECT"_s);
    }

    void whoOwnsTheDatabaseIsNobodyAtADesk()
    {
        auto transaction = must(Transaction::begin(m_store->database()));
        VERIFY_CODE(grantLogin(transaction, u"kept"_s, Role::Specialist, {}), u"LOGIN.OWNER"_s);
        VERIFY_CODE(grantLogin(transaction, u"kept_x_specialist"_s, Role::Specialist, {}), u"LOGIN.NAME"_s);
        VERIFY_CODE(grantLogin(transaction, u"pg_read_all_data"_s, Role::Specialist, {}), u"LOGIN.NAME"_s);
        VERIFY_CODE(grantLogin(transaction, QString(64, u'x'), Role::Specialist, {}), u"LOGIN.NAME"_s);
    }

private:
    void place(PlanId plan, qint64 agency)
    {
        m_store->execute(
            u"UPDATE collection_plan SET collection_agency_account_id = %1 WHERE id = %2"_s.arg(agency).arg(plan.value()));
    }

    RecordDecision decisionOf(PlanId plan) const { return {m_book->contact, m_book->phone, plan, Channel::Phone, {}}; }

    bool mayCall(Role role) const
    {
        Asking asking;
        asking.now = testNow;
        asking.actor = m_people->user(role);
        const auto numbers = must(answer(m_people->as(role), asking, CallCheck{m_book->account, m_book->phone}));
        return numbers.front().verdict.allowed();
    }

    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<People> m_people;
    PlanId m_placed = PlanId::fromValue(0);
    PlanId m_others = PlanId::fromValue(0);
};

KEPT_TEST(LoginWorkTest)
#include "loginworktest.moc"
