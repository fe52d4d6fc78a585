// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/addnote.h"
#include "models/commands/leasing.h"
#include "models/commands/lifthold.h"
#include "models/commands/loginteraction.h"
#include "models/commands/placehold.h"
#include "models/commands/recorddecision.h"
#include "models/commands/rundue.h"
#include "models/commands/setuser.h"
#include "models/commands/updateuser.h"
#include "models/queries/queuepreview.h"
#include "models/queries/queues.h"
#include "models/store/queue/queueleases.h"
#include "tests/commands/booktest.h"
#include "tests/commands/queuebook.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr qint64 hourMs = 3'600'000;
constexpr qint64 dayMs = 24 * hourMs;

// Testing begins at 10:00 in New York, which is 7:00 in Los Angeles.
constexpr qint64 eightInLosAngeles = testNow + hourMs;

constexpr char byAmount[] = R"({"points": [{"words": "Amount overdue", "points": 1,
    "per": {"fact": "OverdueAmount", "unit": {"amount": "10.00", "currency": "USD"}}}], "bands": ["BrokenPromise"]})";

} // namespace

/// The day at the queue: who is handed out, to whom, and what comes between.
class QueueWorkTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void the_counts_are_those_of_the_lists_whatever_a_customer_waits_for()
    {
        const QueueBook queues(*m_book);
        for (int number = 1; number <= 11; ++number)
            queues.customer(number, number * 10'00);
        const QueueId queue = queues.queue(byAmount);
        const auto set = [&](int number, const QString &what) {
            m_store->execute(u"UPDATE queue_entry SET is_ready = 0, %1 WHERE account_id = (SELECT account_id FROM queue_entry "
                             "ORDER BY account_id LIMIT 1 OFFSET %2)"_s.arg(what)
                                 .arg(number));
        };
        const qint64 lease = must(leaseClock(m_store->database(), m_book->now));
        set(1, u"waiting_for = 'NoNumber', not_before = NULL"_s);
        set(2, u"waiting_for = 'Rule', not_before = %1"_s.arg(m_book->now + hourMs));
        set(3, u"waiting_for = 'Return', not_before = %1"_s.arg(m_book->now));
        set(4, u"leased_to = 900001, leased_at = 1, lease_until = %1"_s.arg(lease + hourMs));
        set(5, u"leased_to = 900002, leased_at = 1, lease_until = %1"_s.arg(lease - hourMs));
        set(6, u"leased_to = NULL, leased_at = 1, lease_until = %1, waiting_for = 'Rule', not_before = %2"_s.arg(lease - hourMs)
                   .arg(m_book->now + dayMs / 48));
        const auto found = must(answer(m_store->database(), queues.asking(), Queues()));
        const QueueCounts counts = found.front().counts;
        QCOMPARE(counts.ready, qint64(queues.list(queue).size()));
        QCOMPARE(counts.later, qint64(queues.list(queue, QueueList::Later).size()));
        QCOMPARE(counts.leased, qint64(queues.list(queue, QueueList::Leased).size()));
        QCOMPARE(counts.ready, 8);
        QCOMPARE(counts.later, 3);
        QCOMPARE(counts.leased, 1);
        QCOMPARE(counts.nextOpening, std::optional(m_book->now + dayMs / 48));
    }

    void the_customer_with_most_points_comes_first_and_is_given_back_worked()
    {
        const QueueBook queues(*m_book);
        const AccountId rich = queues.customer(1, 500'00);
        const QueueId queue = queues.queue(byAmount);
        const auto ready = queues.list(queue);
        QCOMPARE(ready.size(), size_t(2));
        QCOMPARE(ready.front().entry.points, 50);
        QCOMPARE(reasonsOf(ready.front().entry).front().words, u"Amount overdue"_s);
        const CustomerTaken taken = must(queues.next(queue, queues.grace));
        QCOMPARE(taken.account, std::optional(rich));
        QCOMPARE(taken.lease, std::optional<qint64>(1));
        QVERIFY(queues.standing(rich).isLeased);
        QCOMPARE(queues.list(queue, QueueList::Leased).front().leasedTo, u"Grace"_s);
        m_book->actor = queues.grace;
        QVERIFY(m_book->done(KeepLease{rich, 1}).until >= *taken.until);
        m_book->done(ReleaseLease{rich, 1, true, {}});
        const auto standing = queues.standing(rich);
        QVERIFY(!standing.isLeased);
        QCOMPARE(standing.row.entry.waitingFor, std::optional(QueueWait::Return));
        m_book->now += 1000;
        QCOMPARE(must(queues.next(queue, queues.grace)).account, std::optional(m_book->account));
        const auto recent = must(answer(m_book->database, queues.asking(), RecentCustomers()));
        QCOMPARE(recent.size(), size_t(2));
        QCOMPARE(recent.back().entry.account, rich);
        QVERIFY(!must(queues.next(queue, queues.vera)).account);
    }

    void next_gives_the_former_customer_back_for_a_while()
    {
        const QueueBook queues(*m_book);
        const AccountId rich = queues.customer(1, 500'00);
        const QueueId queue = queues.queue(byAmount);
        QCOMPARE(must(queues.next(queue, queues.grace)).account, std::optional(rich));
        QCOMPARE(must(queues.next(queue, queues.grace)).account, std::optional(m_book->account));
        QCOMPARE(queues.standing(rich).row.entry.waitingFor, std::optional(QueueWait::Skipped));
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM queue_entry WHERE lease_until IS NOT NULL"_s), 1);
        const auto nobody = must(queues.next(queue, queues.vera));
        QVERIFY(!nobody.account);
        QCOMPARE(nobody.nextOpening, std::optional(Instant{testNow + 10 * 60'000}));
        const CustomerTaken early = m_book->done(TakeCustomer{rich});
        m_book->done(ReleaseLease{rich, *early.lease, true, {}});
        QCOMPARE(queues.standing(rich).row.entry.waitingFor, std::optional(QueueWait::Return));
        m_book->now += dayMs;
        QCOMPARE(must(queues.next(queue, queues.vera)).account, std::optional(rich));
    }

    void a_crashed_desks_customer_goes_to_another_with_a_larger_number()
    {
        const QueueBook queues(*m_book);
        const QueueId queue = queues.queue(byAmount);
        const AccountId customer = m_book->account;
        QCOMPARE(must(queues.next(queue, queues.grace)).lease, std::optional<qint64>(1));
        QVERIFY(!must(queues.next(queue, queues.vera)).account);
        queues.endLeases();
        const CustomerTaken again = must(queues.next(queue, queues.vera));
        QCOMPARE(again.account, std::optional(customer));
        QCOMPARE(again.lease, std::optional<qint64>(2));
        m_book->actor = queues.vera;
        const auto refused = m_book->run(KeepLease{customer, 1});
        VERIFY_CODE(refused, u"QUEUE.LEASE"_s);
        QCOMPARE(refused.error().findings.front().values.value(u"who"_s).toString(), u"Vera"_s);
        VERIFY_CODE(m_book->run(ReleaseLease{customer, 1, true, {}}), u"QUEUE.LEASE"_s);
        LogInteraction call;
        call.account = customer;
        call.outcome = u"NoAnswer"_s;
        call.lease = 1;
        VERIFY_CODE(m_book->run(call), u"QUEUE.LEASE"_s);
        call.lease = 2;
        VERIFY_OK(m_book->run(call));
        call.lease.reset();
        VERIFY_OK(m_book->run(call));
    }

    void nobody_keeps_gives_back_or_records_under_anothers_lease()
    {
        const QueueBook queues(*m_book);
        const QueueId queue = queues.queue(byAmount);
        const CustomerTaken taken = must(queues.next(queue, queues.grace));
        const QueueEntry before = queues.standing(*taken.account).row.entry;
        m_book->actor = queues.vera;
        const auto kept = m_book->run(KeepLease{*taken.account, *taken.lease});
        VERIFY_CODE(kept, u"QUEUE.LEASE"_s);
        QCOMPARE(kept.error().findings.front().values.value(u"who"_s).toString(), u"Grace"_s);
        const Instant nextYear{testNow + 360 * dayMs};
        VERIFY_CODE(m_book->run(ReleaseLease{*taken.account, *taken.lease, true, nextYear}), u"QUEUE.LEASE"_s);
        LogInteraction call;
        call.account = taken.account;
        call.outcome = u"NoAnswer"_s;
        call.lease = taken.lease;
        VERIFY_CODE(m_book->run(call), u"QUEUE.LEASE"_s);
        VERIFY_CODE(m_book->run(AddNote{*taken.account, {}, u"Under Grace's lease"_s, taken.lease}), u"QUEUE.LEASE"_s);
        m_book->actor.reset();
        VERIFY_CODE(m_book->run(KeepLease{*taken.account, *taken.lease}), u"QUEUE.LEASE"_s);
        QVERIFY(queues.standing(*taken.account).row.entry == before);
        m_book->actor = queues.grace;
        VERIFY_OK(m_book->run(KeepLease{*taken.account, *taken.lease}));
        VERIFY_OK(m_book->run(call));
        VERIFY_OK(m_book->run(ReleaseLease{*taken.account, *taken.lease, true, {}}));
    }

    void a_lease_that_nobody_took_back_can_be_kept_on()
    {
        const QueueBook queues(*m_book);
        const QueueId queue = queues.queue(byAmount);
        must(queues.next(queue, queues.grace));
        queues.endLeases();
        m_book->actor = queues.grace;
        VERIFY_OK(m_book->run(KeepLease{m_book->account, 1}));
        QVERIFY(!must(queues.next(queue, queues.vera)).account);
    }

    void a_command_that_is_repeated_leases_nobody_else()
    {
        const QueueBook queues(*m_book);
        queues.customer(1, 500'00);
        const QueueId queue = queues.queue(byAmount);
        Context context = m_book->context();
        context.actor = queues.grace;
        const auto first = must(perform(m_book->database, context, TakeNext{queue}));
        const auto second = must(perform(m_book->database, context, TakeNext{queue}));
        QCOMPARE(second.effect, Effect::DoneBefore);
        QCOMPARE(second.outcome.account, first.outcome.account);
        QCOMPARE(second.outcome.lease, first.outcome.lease);
    }

    void whom_nobody_may_call_yet_opens_later_and_comes_up_by_itself()
    {
        const QueueBook queues(*m_book);
        const AccountId west = queues.customer(1, 500'00, "America/Los_Angeles", "+13105550142");
        const QueueId queue = queues.queue(byAmount);
        const CustomerTaken taken = must(queues.next(queue, queues.grace));
        QCOMPARE(taken.account, std::optional(m_book->account));
        QCOMPARE(taken.putOff, 1);
        const auto later = queues.list(queue, QueueList::Later);
        QCOMPARE(later.size(), size_t(1));
        QCOMPARE(later.front().entry.account, west);
        QCOMPARE(later.front().entry.notBefore, std::optional(eightInLosAngeles));
        QCOMPARE(later.front().entry.waitingFor, std::optional(QueueWait::Rule));
        QVERIFY(!later.front().entry.waitingRule.isEmpty());
        queues.refresh();
        QCOMPARE(queues.list(queue, QueueList::Later).size(), size_t(1));
        QCOMPARE(must(queues.next(queue, queues.vera)).nextOpening, std::optional(Instant{eightInLosAngeles}));
        m_book->now = eightInLosAngeles;
        QCOMPARE(queues.list(queue).front().entry.account, west);
        QCOMPARE(must(queues.next(queue, queues.vera)).account, std::optional(west));
    }

    void who_has_no_number_waits_without_an_instant()
    {
        const QueueBook queues(*m_book);
        const QueueId queue = queues.queue(byAmount);
        m_store->execute(u"UPDATE contact_point SET invalid_since = '2026-01-02'"_s);
        const auto nobody = must(queues.next(queue, queues.grace));
        QVERIFY(!nobody.account && !nobody.nextOpening);
        QCOMPARE(queues.list(queue, QueueList::Later).front().entry.waitingFor, std::optional(QueueWait::NoNumber));
        m_store->execute(u"UPDATE contact_point SET invalid_since = NULL"_s);
        RefreshQueues again;
        again.customers = {m_book->account};
        m_book->done(again);
        QCOMPARE(must(queues.next(queue, queues.grace)).account, std::optional(m_book->account));
    }

    void a_hold_takes_a_customer_out_and_its_end_brings_it_back()
    {
        const QueueBook queues(*m_book);
        const QueueId queue = queues.queue(byAmount);
        PlaceHold hold;
        hold.reason = HoldReason::Bankruptcy;
        hold.account = m_book->account;
        const HoldId held = m_book->done(hold).hold;
        // The candidate is looked at again when it is its turn.
        QVERIFY(!must(queues.next(queue, queues.grace)).account);
        QVERIFY(!queues.standing(m_book->account).row.entry.queue);
        m_book->done(LiftHold{held, u"Dismissed"_s});
        QCOMPARE(queues.refresh().entered, 1);
        QCOMPARE(must(queues.next(queue, queues.grace)).account, std::optional(m_book->account));
    }

    void what_was_paid_is_not_handed_out_any_more()
    {
        const QueueBook queues(*m_book);
        const QueueId queue = queues.queue(byAmount);
        m_book->pay(queues.plan, 100'00);
        QVERIFY(!must(queues.next(queue, queues.grace)).account);
    }

    void a_broken_promise_moves_the_customer_into_its_band()
    {
        const QueueBook queues(*m_book);
        const QueueId queue = queues.queue(byAmount);
        queues.customer(1, 500'00);
        m_book->promise(queues.plan, 50'00, 1);
        queues.refresh();
        QCOMPARE(queues.standing(m_book->account).row.entry.band, QueueBand::Rest);
        m_book->now += 6 * dayMs;
        m_book->done(RunDue());
        queues.refresh();
        QCOMPARE(queues.standing(m_book->account).row.entry.band, QueueBand::BrokenPromise);
        QCOMPARE(queues.list(queue).front().entry.account, m_book->account);
    }

    void a_customer_stands_in_the_first_queue_that_takes_it()
    {
        const QueueBook queues(*m_book);
        const QueueId all = queues.queue(byAmount, u"All"_s);
        const QueueId old = queues.queue(R"({"filter": {"fact": "DaysPastDue", "from": 30}})", u"Old"_s);
        QCOMPARE(queues.standing(m_book->account).row.entry.queue, std::optional(all));
        m_book->done(OrderQueues{{old}});
        queues.refresh();
        QCOMPARE(queues.standing(m_book->account).row.queueName, u"Old"_s);
        m_book->done(RemoveQueue{old});
        queues.refresh();
        QCOMPARE(queues.standing(m_book->account).row.entry.queue, std::optional(all));
        DefineQueue same;
        same.name = u" all "_s;
        VERIFY_CODE(m_book->run(same), u"QUEUE.NAME"_s);
        QCOMPARE(must(answer(m_book->database, queues.asking(), Queues())).size(), size_t(1));
    }

    void a_particular_customer_is_refused_with_who_has_it()
    {
        const QueueBook queues(*m_book);
        const QueueId queue = queues.queue(byAmount);
        must(queues.next(queue, queues.grace));
        m_book->actor = queues.vera;
        const auto refused = m_book->run(TakeCustomer{m_book->account});
        VERIFY_CODE(refused, u"QUEUE.TAKEN"_s);
        QCOMPARE(refused.error().findings.front().values.value(u"who"_s).toString(), u"Grace"_s);
        QVERIFY(refused.error().findings.front().clearsAt);
        m_book->done(ReleaseLeaseOf{m_book->account});
        QCOMPARE(m_book->done(TakeCustomer{m_book->account}).lease, std::optional<qint64>(2));
        VERIFY_CODE(m_book->run(KeepLease{m_book->account, 1}), u"QUEUE.LEASE"_s);
        m_book->done(ReleaseLeaseOf{m_book->account});
        VERIFY_CODE(m_book->run(ReleaseLeaseOf{m_book->account}), u"QUEUE.IDLE"_s);
        // One that stands in no queue, too.
        const AccountId other = queues.customer(1, 500'00);
        QVERIFY(m_book->done(TakeCustomer{other}).lease);
        m_book->role = Role::Specialist;
        VERIFY_CODE(m_book->run(ReleaseLeaseOf{other}), u"ROLE.RIGHT"_s);
    }

    void nobody_is_called_while_somebody_else_works_on_the_customer()
    {
        const QueueBook queues(*m_book);
        must(queues.next(queues.queue(byAmount), queues.grace));
        const RecordDecision call{m_book->contact, m_book->phone, queues.plan, Channel::Phone, {}};
        m_book->actor = queues.grace;
        m_book->done(call);
        m_book->actor = queues.vera;
        VERIFY_CODE(m_book->run(call), u"QUEUE.TAKEN"_s);
        m_book->done(ReleaseLeaseOf{m_book->account});
        m_book->done(call);
    }

    void a_refresh_leaves_the_lease()
    {
        const QueueBook queues(*m_book);
        const QueueId queue = queues.queue(byAmount);
        must(queues.next(queue, queues.grace));
        m_book->pay(queues.plan, 60'00);
        QCOMPARE(queues.refresh().moved, 1);
        const auto standing = queues.standing(m_book->account);
        QVERIFY(standing.isLeased);
        QCOMPARE(standing.row.entry.points, 4);
        m_book->actor = queues.grace;
        VERIFY_OK(m_book->run(KeepLease{m_book->account, 1}));
        QCOMPARE(queues.refresh().moved, 0);
    }

    void an_agreed_callback_opens_at_its_instant_and_comes_first()
    {
        const QueueBook queues(*m_book);
        queues.customer(1, 500'00);
        const QueueId queue = queues.queue(R"({"points": [{"words": "Amount", "points": 1,
            "per": {"fact": "OverdueAmount", "unit": {"amount": "10.00", "currency": "USD"}}}], "bands": ["Callback"]})");
        VERIFY_CODE(m_book->run(SetCallback{m_book->account, Instant{testNow}, {}}), u"QUEUE.PAST"_s);
        VERIFY_CODE(m_book->run(SetCallback{m_book->account, Instant{testNow + 401 * 86'400'000LL}, {}}), u"QUEUE.FAR"_s);
        m_book->done(SetCallback{m_book->account, Instant{testNow + hourMs}, u"About the bonus"_s});
        QCOMPARE(queues.list(queue).size(), size_t(1));
        QCOMPARE(queues.list(queue, QueueList::Later).front().entry.waitingFor, std::optional(QueueWait::Callback));
        m_book->now = testNow + hourMs;
        const CustomerTaken taken = must(queues.next(queue, queues.grace));
        QCOMPARE(taken.account, std::optional(m_book->account));
        QCOMPARE(taken.band, std::optional(QueueBand::Callback));
        m_book->actor = queues.grace;
        m_book->done(ReleaseLease{m_book->account, *taken.lease, true, {}});
        QVERIFY(!queues.standing(m_book->account).row.entry.callbackAt);
    }

    void a_callback_of_whom_no_queue_takes_comes_up_all_the_same()
    {
        const QueueBook queues(*m_book);
        const QueueId none = queues.queue(R"({"filter": {"fact": "DaysPastDue", "from": 9999}, "bands": ["New"]})", u"Nobody"_s);
        m_book->now += 1000;
        const auto refused = m_book->run(SetCallback{m_book->account, Instant{m_book->now + hourMs}, {}});
        VERIFY_CODE(refused, u"QUEUE.NOCALLBACK"_s);
        QVERIFY(!queues.standing(m_book->account).row.entry.callbackAt);
        const QueueId queue = queues.queue(R"({"filter": {"fact": "DaysPastDue", "from": 9999}, "bands": ["Callback"]})");
        m_book->actor = queues.grace;
        const CustomerTaken early = m_book->done(TakeCustomer{m_book->account});
        m_book->done(SetCallback{m_book->account, Instant{testNow + hourMs}, u"Call me back"_s});
        m_book->done(ReleaseLease{m_book->account, *early.lease, true, {}});
        QVERIFY(queues.list(none).empty() && queues.list(none, QueueList::Later).empty());
        QCOMPARE(queues.list(queue, QueueList::Later).size(), size_t(1));
        queues.refresh();
        QCOMPARE(queues.list(queue, QueueList::Later).front().entry.waitingFor, std::optional(QueueWait::Callback));
        m_book->now = testNow + hourMs;
        const CustomerTaken taken = must(queues.next(queue, queues.grace));
        QCOMPARE(taken.account, std::optional(m_book->account));
        QCOMPARE(taken.band, std::optional(QueueBand::Callback));
        m_book->done(ReleaseLease{m_book->account, *taken.lease, true, {}});
        QVERIFY(!queues.standing(m_book->account).row.entry.queue);
    }

    void who_is_put_out_or_changes_sides_leaves_nobody_leased()
    {
        const QueueBook queues(*m_book);
        const QueueId queue = queues.queue(byAmount);
        m_book->role = Role::Administrator;
        UpdateUser change;
        change.user = queues.grace;
        change.name = u"Grace"_s;
        must(queues.next(queue, queues.grace));
        m_book->done(change);
        QVERIFY(queues.standing(m_book->account).isLeased);
        change.role = Role::Auditor;
        m_book->done(change);
        QVERIFY(!queues.standing(m_book->account).isLeased);
        QVERIFY(queues.standing(m_book->account).row.entry.isReady());
        change.role = Role::Specialist;
        m_book->done(change);
        must(queues.next(queue, queues.grace));
        SetUser out;
        out.signIn = u"grace"_s;
        out.isActive = false;
        m_book->done(out);
        QVERIFY(!queues.standing(m_book->account).isLeased);
        QCOMPARE(must(queues.next(queue, queues.vera)).account, std::optional(m_book->account));
    }

    void the_preview_says_what_the_refresh_then_does()
    {
        const QueueBook queues(*m_book);
        for (int number = 1; number <= 14; ++number)
            queues.customer(number, number * 37'00);
        const QueueId queue = queues.queue(R"({"filter": {"fact": "DueAmount",
            "from": {"amount": "100.00", "currency": "USD"}}})");
        QueuePreview question{must(queueDefinitionFromJson(QJsonDocument::fromJson(R"({"filter": {"fact": "DueAmount",
            "to": {"amount": "400.00", "currency": "USD"}}, "points": [{"words": "Amount due", "points": 2,
            "per": {"fact": "DueAmount", "unit": {"amount": "25.00", "currency": "USD"}}}]})")
                                                               .object()))};
        question.queue = queue;
        const auto preview = must(answer(m_book->database, queues.asking(), question));
        QCOMPARE(queues.list(queue).size(), static_cast<size_t>(preview.before));
        DefineQueue define;
        define.queue = queue;
        define.name = u"Calls"_s;
        define.definition = question.definition;
        m_book->done(define);
        const QueuesRefreshed done = queues.refresh();
        QCOMPARE(done.entered, static_cast<int>(preview.in));
        QCOMPARE(done.left, static_cast<int>(preview.out));
        QCOMPARE(done.moved, static_cast<int>(preview.up + preview.down));
        const auto ready = queues.list(queue);
        QCOMPARE(ready.size(), static_cast<size_t>(preview.customers));
        QCOMPARE(preview.first.size(), size_t(10));
        for (size_t i = 0; i < preview.first.size(); ++i) {
            QCOMPARE(ready[i].entry.account, preview.first[i].account);
            QCOMPARE(ready[i].entry.points, preview.first[i].score.points);
            QCOMPARE(reasonsOf(ready[i].entry), preview.first[i].score.reasons);
        }
    }

    void only_whom_a_change_concerns_is_placed_anew()
    {
        const QueueBook queues(*m_book);
        const AccountId rich = queues.customer(1, 500'00);
        const QueueId queue = queues.queue(byAmount);
        RefreshQueues changed;
        changed.changed = true;
        QCOMPARE(m_book->done(changed).all, false);
        m_book->pay(queues.plan, 60'00);
        const QueuesRefreshed one = m_book->done(changed);
        QCOMPARE(one.moved, 1);
        QVERIFY(one.customers < 2);
        QCOMPARE(queues.standing(m_book->account).row.entry.points, 4);
        PlaceHold hold;
        hold.reason = HoldReason::Bankruptcy;
        hold.contact = ContactId::fromValue(rich.value());
        m_book->done(hold);
        QCOMPARE(m_book->done(changed).left, 1);
        QCOMPARE(queues.list(queue).size(), size_t(1));
        QCOMPARE(m_book->done(changed).customers, 0);
        m_book->now += dayMs;
        QVERIFY(m_book->done(changed).all);
        QVERIFY(!m_book->done(changed).all);
    }

    void portions_reach_every_customer_and_a_second_run_changes_nothing()
    {
        const QueueBook queues(*m_book);
        for (int number = 1; number <= 7; ++number)
            queues.customer(number, number * 100'00);
        const QueueId queue = queues.queue("{}");
        m_store->execute(u"DELETE FROM queue_entry"_s);
        RefreshQueues portion;
        portion.limit = 3;
        int entered = 0, portions = 0;
        do {
            const QueuesRefreshed some = m_book->done(portion);
            portion.after = some.next;
            entered += some.entered;
            ++portions;
        } while (portion.after);
        QCOMPARE(entered, 8);
        QVERIFY(portions >= 3);
        QCOMPARE(queues.list(queue).size(), size_t(8));
        const qint64 events = m_store->integer(u"SELECT count(*) FROM event"_s);
        QCOMPARE(queues.refresh().moved, 0);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM event"_s), events);
    }
};

KEPT_TEST(QueueWorkTest)
#include "queueworktest.moc"
