// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/leasing.h"
#include "models/commands/takecustomer.h"
#include "tests/commands/booktest.h"
#include "tests/commands/queuebook.h"
#include "tests/support/testrunner.h"

using namespace Qt::Literals::StringLiterals;
using namespace kept;
using namespace kept::test;

namespace {

constexpr qint64 hourMs = 3'600'000;
// Testing begins at 10:00 in New York, which is 7:00 in Los Angeles.
constexpr qint64 eightInLosAngeles = testNow + hourMs;
constexpr char everybody[] = R"({"points": [{"words": "Amount overdue", "points": 1,
    "per": {"fact": "OverdueAmount", "unit": {"amount": "10.00", "currency": "USD"}}}]})";

} // namespace

/// When a queue without anybody ready says that the next one opens.
class QueueOpeningTest final : public BookTest
{
    Q_OBJECT

private Q_SLOTS:
    void the_next_one_opens_when_the_rules_allow_it_too()
    {
        const QueueBook queues(*m_book);
        const AccountId west = queues.customer(1, 500'00, "America/Los_Angeles", "+13105550142");
        const QueueId queue = queues.queue(everybody);
        // Half past seven there.
        m_book->done(SetCallback{west, Instant{eightInLosAngeles - hourMs / 2}, {}});
        QCOMPARE(must(queues.next(queue, queues.grace)).account, std::optional(m_book->account));
        const CustomerTaken nobody = must(queues.next(queue, queues.vera));
        QVERIFY(!nobody.account);
        QCOMPARE(nobody.nextOpening, std::optional(Instant{eightInLosAngeles}));
    }
};

KEPT_TEST(QueueOpeningTest)
#include "queueopeningtest.moc"
