// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/addnote.h"
#include "models/commands/leasing.h"
#include "models/queries/timeline.h"
#include "tests/commands/booktest.h"
#include "tests/commands/queuebook.h"
#include "tests/support/testrunner.h"
#include "tests/support/verify.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

/// What is written down where nobody was contacted.
class NoteTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void a_note_stands_in_the_timeline_of_the_customer_and_of_the_plan()
    {
        const QueueBook queues(*m_book);
        m_book->done(AddNote{m_book->account, queues.plan, u"  Sells the car in May.  "_s, {}});
        for (const TimelineOf &of : {TimelineOf{m_book->account, {}}, TimelineOf{{}, queues.plan}}) {
            const auto timeline = must(answer(m_book->database, queues.asking(), Timeline{of, {TimelineKind::Note}, {}, 50}));
            QCOMPARE(timeline.entries.size(), size_t(1));
            QCOMPARE(timeline.entries.front().notes, u"Sells the car in May."_s);
            QCOMPARE(timeline.entries.front().at, m_book->now);
        }
        const auto all = must(answer(m_book->database, queues.asking(), Timeline{{m_book->account, {}}, {}, {}, 50}));
        QCOMPARE(std::count_if(all.entries.begin(), all.entries.end(),
                               [](const TimelineEntry &entry) { return entry.what == u"AddNote"_s; }),
                 0);
    }

    void a_note_of_blanks_or_about_another_customers_plan_is_refused()
    {
        const QueueBook queues(*m_book);
        const AccountId other = queues.customer(1, 500'00);
        VERIFY_CODE(m_book->run(AddNote{m_book->account, {}, u" \n "_s, {}}), u"NOTE.EMPTY"_s);
        VERIFY_CODE(m_book->run(AddNote{m_book->account, {}, QString(10'001, u'a'), {}}), u"NOTE.EMPTY"_s);
        VERIFY_CODE(m_book->run(AddNote{other, queues.plan, u"Word"_s, {}}), u"NOTE.PLAN"_s);
        VERIFY_CODE(m_book->run(AddNote{AccountId::fromValue(987'654), {}, u"Word"_s, {}}), u"REFERENCE.MISSING"_s);
    }

    void under_a_lease_that_is_over_nothing_is_written()
    {
        const QueueBook queues(*m_book);
        const QueueId queue = queues.queue("{}");
        const auto taken = must(queues.next(queue, queues.grace));
        m_book->actor = queues.grace;
        m_book->done(AddNote{*taken.account, {}, u"First"_s, taken.lease});
        m_book->done(ReleaseLease{*taken.account, *taken.lease, true, {}});
        VERIFY_CODE(m_book->run(AddNote{*taken.account, {}, u"Second"_s, taken.lease}), u"QUEUE.LEASE"_s);
        QCOMPARE(m_store->integer(u"SELECT count(*) FROM note"_s), 1);
    }
};

KEPT_TEST(NoteTest)
#include "notetest.moc"
