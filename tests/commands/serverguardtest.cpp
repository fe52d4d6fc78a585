// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/addnote.h"
#include "models/commands/decideoverride.h"
#include "models/commands/loginteraction.h"
#include "models/commands/placehold.h"
#include "models/commands/recorddecision.h"
#include "models/commands/reinstatepayment.h"
#include "models/commands/reversepayment.h"
#include "models/commands/transferpayment.h"
#include "models/commands/updateplan.h"
#include "models/commands/withdrawhold.h"
#include "models/commands/withdrawrequest.h"
#include "models/store/eventlog.h"
#include "tests/commands/book.h"
#include "tests/commands/people.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr qint64 harbour = 900'090;
constexpr qint64 reef = 900'091;

} // namespace

/// Statements that people of a server write by hand, past the program: the log of events, what was decided, and whose a plan is
/// stay as the commands would have them.
class ServerGuardTest final : public QObject
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
        QVERIFY(must(verifyChain(m_store->database())).empty());
        m_book.reset();
        m_people.reset();
    }

    void nobodyPutsAnEventIntoTheChainByHand()
    {
        for (const Role role : everyRole) {
            const QString event =
                u"INSERT INTO event (id, shard, shard_sequence, command_id, command, actor, actor_name, node, at, "
                "object, payload, outcome, touched, previous_hash, hash) SELECT 900001, shard, shard_sequence + 1, "
                "'mine', 'RecordReveal', %1, 'The %2', 0, 0, '', '{}', '{}', '[]', hash, hash FROM event_head "
                "WHERE shard = 0"_s.arg(m_people->user(role).value())
                    .arg(nameOf(role));
            for (
                const QString &sql :
                {event, u"UPDATE event_head SET shard_sequence = 0"_s, u"DELETE FROM event_head"_s,
                 u"SELECT * FROM event_head FOR UPDATE"_s, u"SELECT * FROM event_head FOR NO KEY UPDATE"_s,
                 u"INSERT INTO field_history (id, event_id, object, record_id, field) SELECT 900001, max(id), 'x', 1, 'x' FROM event"_s})
                VERIFY_CODE(m_people->as(role).execute(sql), u"STORE.RIGHT"_s);
        }
        VERIFY_OK(m_people->run(Role::Specialist, m_book->promiseOf(m_placed, 10'00)));
    }

    void nobodyWritesAnEventForAnother()
    {
        const qint64 supervisor = m_people->user(Role::Supervisor).value();
        for (const Role role : everyRole) {
            const qint64 own = m_people->user(role).value();
            const QString name = u"The %1"_s.arg(nameOf(role));
            if (role != Role::Supervisor) {
                VERIFY_CODE(append(role, supervisor, u"The Supervisor"_s, u"RecordReveal"_s, {}), u"STORE.RIGHT"_s);
                VERIFY_CODE(append(role, own, u"The Supervisor"_s, u"RecordReveal"_s, {}), u"STORE.RIGHT"_s);
            }
            VERIFY_CODE(append(role, {}, name, u"RecordReveal"_s, {}), u"STORE.RIGHT"_s);
            VERIFY_OK(append(role, own, name, u"RecordReveal"_s, {}));
        }
        VERIFY_CODE(append(Role::Auditor, m_people->user(Role::Auditor).value(), u"The Auditor"_s, u"MakePromise"_s, {}),
                    u"STORE.RIGHT"_s);
        const qint64 agent = m_people->user(Role::Agency).value();
        VERIFY_CODE(append(Role::Agency, agent, u"The Agency"_s, u"MakePromise"_s, m_others), u"STORE.RIGHT"_s);
        VERIFY_OK(append(Role::Agency, agent, u"The Agency"_s, u"MakePromise"_s, m_placed));
    }

    void theServersDigestIsTheProgramsOwn()
    {
        const QString odd = u"A \"quoted\" \\ name\n\twith 数字 and \U0001F4DE"_s;
        for (const auto &value : {std::optional(odd), std::optional(u"plain"_s), std::optional<QString>()})
            VERIFY_OK(m_people->run(Role::Specialist, UpdatePlan{m_placed, {}, {{u"UsageType"_s, value}}}));
        VERIFY_OK(m_people->run(Role::Specialist, AddNote{m_book->account, {}, odd, {}}));
        QVERIFY(m_store->integer(u"SELECT count(*) FROM field_history"_s) > 0);
        QVERIFY(m_store->integer(u"SELECT count(*) FROM event"_s) > 1);
        QVERIFY(must(verifyChain(m_store->database())).empty());
    }

    void anAgencyDoesNotSayWhomItsPlansName()
    {
        for (const QString &column :
             {u"account_id"_s, u"contact_id"_s, u"financial_account_id"_s, u"legal_representative_id"_s}) {
            const QString sql = u"UPDATE collection_plan SET %1 = COALESCE(%1, 0) + 1 WHERE id = %2"_s.arg(column).arg(
                m_placed.value());
            VERIFY_CODE(m_people->as(Role::Agency).execute(sql), u"STORE.RIGHT"_s);
        }
        VERIFY_OK(m_people->run(Role::Agency, m_book->promiseOf(m_placed, 10'00)));
    }

    void whatWasAskedForIsDecidedByWhoSupervisesInTheOwnName()
    {
        const QString approval =
            u"INSERT INTO approval (id, kind, collection_plan_id, status, reason, request, requested_at, decided_by) "
            "VALUES (%1, 'PromiseLimit', %2, 'Approved', 'x', '{}', 0, %3)"_s;
        const QString verdict =
            u"INSERT INTO compliance_decision (id, account_id, channel, asked_at, is_allowed, inputs, inputs_digest, "
            "pack_versions, verdict, overridden_by, overridden_at) VALUES (%1, %2, 'Phone', 0, 1, '', '', '', '', "
            "%3, 0)"_s;
        const qint64 customer = m_book->account.value();
        const qint64 supervisor = m_people->user(Role::Supervisor).value();
        for (const Role role : {Role::Specialist, Role::Agency})
            for (const qint64 decider : {supervisor, m_people->user(role).value()}) {
                VERIFY_CODE(m_people->as(role).execute(approval.arg(1).arg(m_placed.value()).arg(decider)), u"STORE.RIGHT"_s);
                VERIFY_CODE(m_people->as(role).execute(verdict.arg(1).arg(customer).arg(decider)), u"STORE.RIGHT"_s);
            }
        VERIFY_CODE(m_people->as(Role::Administrator).execute(approval.arg(1).arg(m_placed.value()).arg(supervisor)),
                    u"STORE.RIGHT"_s);
        VERIFY_OK(m_people->as(Role::Supervisor).execute(approval.arg(1).arg(m_placed.value()).arg(supervisor)));
    }

    // Nothing of these is an event of the program, and none of them is taken.
    void anAgencyNotesNothingOfOthersPlansAndAnAuditorNothingAtAll()
    {
        const qint64 agent = m_people->user(Role::Agency).value();
        const QString event =
            u"SELECT append_event(0, 0, 'x%1', '%1', %2, 'The %3', 1, 'CollectionPlan', %4, NULL, %5, '{}', '{}', "
            "'[]', '[[\"CollectionPlan\",%4,\"status\",\"New\",\"Close\"]]')"_s;
        const QString theirs = event.arg(u"ClosePlan"_s).arg(agent).arg(u"Agency"_s).arg(m_others.value());
        VERIFY_CODE(m_people->as(Role::Agency).execute(theirs.arg(m_book->account.value())), u"STORE.RIGHT"_s);
        VERIFY_CODE(m_people->as(Role::Agency).execute(theirs.arg(u"NULL"_s)), u"STORE.RIGHT"_s);
        const QString own = event.arg(u"ClosePlan"_s).arg(agent).arg(u"Agency"_s).arg(m_placed.value());
        VERIFY_CODE(m_people->as(Role::Agency).execute(own.arg(reef)), u"STORE.RIGHT"_s);
        VERIFY_OK(m_people->as(Role::Agency).execute(own.arg(m_book->account.value())));
        const qint64 auditor = m_people->user(Role::Auditor).value();
        const QString looked = event.arg(u"RecordReveal"_s).arg(auditor).arg(u"Auditor"_s).arg(m_placed.value());
        VERIFY_CODE(m_people->as(Role::Auditor).execute(looked.arg(m_book->account.value())), u"STORE.RIGHT"_s);
    }

    void anAgencyReadsNothingOfAnotherPlanInTheHistoryOfItsOwn()
    {
        const auto paid = m_people->run(Role::Specialist, m_book->paymentOf(m_others, 30'00));
        VERIFY_OK(paid);
        TransferPayment move;
        move.payment = paid->payment;
        move.to = m_placed;
        move.reason = u"meant for the other"_s;
        VERIFY_OK(m_people->run(Role::Specialist, move));
        Database &agency = m_people->as(Role::Agency);
        const QString others = u"SELECT count(*) FROM field_history WHERE object = 'CollectionPlan' AND record_id = %1"_s.arg(
            m_others.value());
        QVERIFY(m_store->integer(others) > 0);
        QCOMPARE(must(Query(agency, others).integer()), 0);
        QCOMPARE(must(Query(agency, u"SELECT count(*) FROM event WHERE command = 'TransferPayment'"_s).integer()), 0);
    }

    void whatAnAgencyNamesIsOfItsPlans()
    {
        const auto theirs = m_people->run(Role::Specialist, m_book->promiseOf(m_others, 20'00));
        VERIFY_OK(theirs);
        const auto paid = m_people->run(Role::Agency, m_book->paymentOf(m_placed, 10'00));
        VERIFY_OK(paid);
        const qint64 item = m_store->integer(
            u"SELECT min(id) FROM collection_plan_item WHERE collection_plan_id = %1"_s.arg(m_others.value()));
        const qint64 part = m_store->integer(u"SELECT max(id) FROM promise_instalment"_s);
        Database &agency = m_people->as(Role::Agency);
        VERIFY_CODE(agency.execute(u"INSERT INTO payment_allocation (id, payment_id, collection_plan_item_id, component, amount) "
                                   "VALUES (900001, %1, %2, 'Principal', 100)"_s.arg(paid->payment.value())
                                       .arg(item)),
                    u"STORE.RIGHT"_s);
        VERIFY_CODE(agency.execute(u"INSERT INTO promise_match (id, payment_id, promise_instalment_id, amount) VALUES "
                                   "(900001, %1, %2, 100)"_s.arg(paid->payment.value())
                                       .arg(part)),
                    u"STORE.RIGHT"_s);
    }

    void aContactThatWasMadeStays()
    {
        LogInteraction call;
        call.plan = m_placed;
        call.outcome = u"NoAnswer"_s;
        VERIFY_OK(m_people->run(Role::Specialist, call));
        for (const QString &change : {u"started_at = 1"_s, u"deleted_at = 5"_s, u"notes = 'other'"_s, u"created_by = NULL"_s})
            for (const Role role : {Role::Specialist, Role::Supervisor, Role::Agency})
                VERIFY_CODE(m_people->as(role).execute(u"UPDATE interaction SET "_s + change), u"STORE.RIGHT"_s);
        const QString another = u"INSERT INTO interaction (id, collection_plan_id, channel, direction, started_at, outcome, %1) "
                                "VALUES (900001, %2, 'Phone', 'Outbound', 1, 'NoAnswer', %3)"_s;
        for (const QString &column : {u"created_by"_s, u"performed_by"_s})
            VERIFY_CODE(m_people->as(Role::Agency)
                            .execute(another.arg(column).arg(m_placed.value()).arg(m_people->user(Role::Specialist).value())),
                        u"STORE.RIGHT"_s);
        VERIFY_OK(m_people->run(Role::Specialist, RecordDecision{m_book->contact, m_book->phone, m_placed, Channel::Phone, {}}));
        VERIFY_CODE(m_people->as(Role::Supervisor).execute(u"UPDATE compliance_decision SET is_allowed = 1 - is_allowed"_s),
                    u"STORE.RIGHT"_s);
    }

    void nobodyApprovesTheirOwnRequest()
    {
        const qint64 supervisor = m_people->user(Role::Supervisor).value();
        const QString own =
            u"INSERT INTO approval (id, kind, collection_plan_id, status, reason, request, requested_at, "
            "requested_by, decided_by, granted_limit) VALUES (1, 'PromiseLimit', %1, '%2', 'x', '{}', 0, %3, %3, 9)"_s;
        VERIFY_CODE(m_people->as(Role::Supervisor).execute(own.arg(m_placed.value()).arg(u"Approved"_s).arg(supervisor)),
                    u"STORE.RIGHT"_s);
        m_store->execute(own.arg(m_placed.value()).arg(u"Approved"_s).arg(m_people->user(Role::Specialist).value()));
        VERIFY_CODE(m_people->as(Role::Supervisor).execute(u"UPDATE approval SET granted_limit = 50"_s), u"STORE.RIGHT"_s);
    }

    void aRequestIsTakenBackByWhoAskedAndOtherwiseStays()
    {
        const qint64 specialist = m_people->user(Role::Specialist).value();
        m_store->execute(
            u"INSERT INTO approval (id, kind, collection_plan_id, status, reason, request, requested_at, requested_by) "
            "VALUES (1, 'PromiseLimit', %1, 'Pending', 'x', '{}', 0, %2), (2, 'PromiseLimit', %1, 'Pending', 'x', "
            "'{}', 0, %3)"_s.arg(m_placed.value())
                .arg(specialist)
                .arg(m_people->user(Role::Agency).value()));
        for (const QString &change : {u"reason = 'y'"_s, u"request = '{1}'"_s, u"requested_by = NULL"_s, u"status = 'Approved'"_s,
                                      u"status = 'Withdrawn', reason = 'y'"_s})
            VERIFY_CODE(m_people->as(Role::Specialist).execute(u"UPDATE approval SET %1 WHERE id = 1"_s.arg(change)),
                        u"STORE.RIGHT"_s);
        VERIFY_CODE(m_people->as(Role::Specialist).execute(u"UPDATE approval SET status = 'Withdrawn' WHERE id = 2"_s),
                    u"STORE.RIGHT"_s);
        VERIFY_CODE(m_people->run(Role::Specialist, WithdrawRequest{ApprovalId::fromValue(2)}), u"OVERRIDE.OTHERS"_s);
        VERIFY_OK(m_people->run(Role::Specialist, WithdrawRequest{ApprovalId::fromValue(1)}));
        VERIFY_OK(m_people->run(Role::Agency, WithdrawRequest{ApprovalId::fromValue(2)}));
        VERIFY_CODE(m_people->run(Role::Specialist, WithdrawRequest{ApprovalId::fromValue(1)}), u"OVERRIDE.WITHDRAWN"_s);
        const DecideOverride late{ApprovalId::fromValue(1), ApprovalStatus::Rejected, u"no"_s};
        VERIFY_CODE(m_people->run(Role::Supervisor, late), u"OVERRIDE.WITHDRAWN"_s);
    }

    void aPaymentPlanThatWaitsIsNotStartedByHand()
    {
        m_store->execute(
            u"INSERT INTO payment_schedule (id, collection_plan_id, kind, status, needs, currency_iso_code, amount) VALUES "
            "(1, %1, 'Arrangement', 'PendingApproval', 'PLAN.COUNT', 'USD', 100)"_s.arg(m_placed.value()));
        const QString start = u"UPDATE payment_schedule SET status = 'Active', decided_by = %1 WHERE id = 1"_s;
        for (const Role role : {Role::Specialist, Role::Agency}) {
            VERIFY_CODE(m_people->as(role).execute(start.arg(m_people->user(Role::Supervisor).value())), u"STORE.RIGHT"_s);
            VERIFY_CODE(m_people->as(role).execute(u"UPDATE payment_schedule SET status = 'Active' WHERE id = 1"_s),
                        u"STORE.RIGHT"_s);
            VERIFY_CODE(m_people->as(role).execute(u"UPDATE payment_schedule SET needs = NULL WHERE id = 1"_s), u"STORE.RIGHT"_s);
            VERIFY_OK(m_people->as(role).execute(u"UPDATE payment_schedule SET status = 'Cancelled' WHERE id = 1"_s));
            m_store->execute(u"UPDATE payment_schedule SET status = 'PendingApproval' WHERE id = 1"_s);
        }
        VERIFY_OK(m_people->as(Role::Supervisor).execute(start.arg(m_people->user(Role::Supervisor).value())));
        m_store->execute(u"DELETE FROM payment_schedule"_s);
    }

    void aSlotIsNotRaisedAfterwards()
    {
        const auto made = m_people->run(Role::Specialist, m_book->promiseOf(m_placed, 10'00));
        VERIFY_OK(made);
        for (const Role role : {Role::Specialist, Role::Agency})
            VERIFY_CODE(m_people->as(role).execute(
                            u"UPDATE promise_to_pay SET slot = 9, slot_limit = 9 WHERE id = %1"_s.arg(made->promise.value())),
                        u"STORE.RIGHT"_s);
    }

    void aPromisePastTheLimitNeedsADecision()
    {
        const QString promise =
            u"INSERT INTO promise_to_pay (id, collection_plan_id, slot, slot_limit, amount, currency_iso_code, type, "
            "status, taken_at) VALUES (%1, %2, %1, 99, 100, 'USD', 'Single', 'Kept', 0)"_s;
        const auto written = [&](Role role, int slot) {
            return m_people->as(role).execute(promise.arg(slot).arg(m_placed.value()));
        };
        for (const Role role : {Role::Specialist, Role::Supervisor, Role::Agency})
            VERIFY_CODE(written(role, 4), u"STORE.RIGHT"_s);
        VERIFY_OK(written(Role::Agency, 3));
        m_store->execute(u"DELETE FROM promise_to_pay"_s);
        m_store->execute(u"UPDATE collection_plan SET maximum_promiseto_pay_count = 1 WHERE id = %1"_s.arg(m_placed.value()));
        VERIFY_CODE(written(Role::Specialist, 2), u"STORE.RIGHT"_s);
        m_store->execute(u"UPDATE app_user SET promise_limit = 2 WHERE role = 'Supervisor'"_s);
        VERIFY_OK(m_people->run(Role::Specialist, m_book->promiseOf(m_placed, 10'00)));
        const auto asked = must(m_people->run(Role::Specialist, m_book->overrideOf(m_placed, 10'00)));
        VERIFY_OK(m_people->run(Role::Supervisor, DecideOverride{asked.approval, ApprovalStatus::Approved, {}}));
        QCOMPARE(m_store->integer(u"SELECT max(slot) FROM promise_to_pay"_s), 2);
    }

    void aHoldThatTheLawAsksForIsWithdrawnByWhoSupervises()
    {
        PlaceHold hold;
        hold.reason = HoldReason::Attorney;
        hold.plan = m_placed;
        const HoldId placed = m_book->done(hold).hold;
        const QString withdrawn = u"UPDATE hold SET deleted_at = 1 WHERE id = %1"_s.arg(placed.value());
        VERIFY_CODE(m_people->as(Role::Specialist).execute(withdrawn), u"STORE.RIGHT"_s);
        VERIFY_CODE(m_people->run(Role::Specialist, WithdrawHold{placed, u"mistake"_s}), u"HOLD.LAW"_s);
        VERIFY_OK(m_people->run(Role::Supervisor, WithdrawHold{placed, u"mistake"_s}));
        VERIFY_CODE(m_people->as(Role::Specialist).execute(u"UPDATE hold SET deleted_at = NULL"_s), u"STORE.RIGHT"_s);
    }

    void onlyTheHouseLetsAPaymentCountAgain()
    {
        const PaymentId payment = m_book->pay(m_placed, 10'00).payment;
        const PaymentId entry = m_book->done(ReversePayment{payment, u"no funds"_s, {}}).reversal;
        const QString withdrawn = u"UPDATE payment SET deleted_at = 1 WHERE id = %1"_s;
        VERIFY_CODE(m_people->as(Role::Agency).execute(withdrawn.arg(entry.value())), u"STORE.RIGHT"_s);
        VERIFY_CODE(m_people->as(Role::Administrator).execute(withdrawn.arg(payment.value())), u"STORE.RIGHT"_s);
        VERIFY_OK(m_people->run(Role::Specialist, ReinstatePayment{payment, u"right one"_s}));
    }

    void whereARecordCameFromStays()
    {
        VERIFY_OK(m_people->run(Role::Specialist, m_book->paymentOf(m_placed, 20'00)));
        m_store->execute(u"INSERT INTO import_run (id, started_at, sources, status) VALUES (1, 0, '[]', 'Done')"_s);
        const QString sql = u"UPDATE payment SET created_import_id = 1"_s;
        for (const Role role : {Role::Specialist, Role::Supervisor, Role::Administrator, Role::Agency})
            VERIFY_CODE(m_people->as(role).execute(sql), u"STORE.RIGHT"_s);
    }

    void nobodyNotesInAnothersName()
    {
        const QString note = u"INSERT INTO note (id, account_id, text, created_by) VALUES (1, %1, 'x', %2)"_s;
        const qint64 supervisor = m_people->user(Role::Supervisor).value();
        VERIFY_CODE(m_people->as(Role::Specialist).execute(note.arg(m_book->account.value()).arg(supervisor)), u"STORE.RIGHT"_s);
        VERIFY_OK(m_people->as(Role::Supervisor).execute(note.arg(m_book->account.value()).arg(supervisor)));
    }

private:
    void place(PlanId plan, qint64 agency)
    {
        m_store->execute(
            u"UPDATE collection_plan SET collection_agency_account_id = %1 WHERE id = %2"_s.arg(agency).arg(plan.value()));
    }

    Result<qint64> append(Role role, std::optional<qint64> actor, const QString &name, const QString &command,
                          std::optional<PlanId> plan)
    {
        Query query(m_people->as(role), u"SELECT append_event(0, 0, ?, ?, ?, ?, 0, '', NULL, ?, NULL, '{}', '{}', '[]', '[]')"_s);
        query.bind(u"by hand %1"_s.arg(++m_events)).bind(command).bind(actor).bind(name).bind(plan);
        return query.integer();
    }

    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<People> m_people;
    PlanId m_placed = PlanId::fromValue(0);
    PlanId m_others = PlanId::fromValue(0);
    int m_events = 0;
};

KEPT_TEST(ServerGuardTest)
#include "serverguardtest.moc"
