// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/eventlog.h"
#include "models/store/eventrow.h"
#include "models/store/query.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int eventsPerPage = 1'000;

std::optional<QString> optionalText(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.text(column));
}

EventRow readEvent(const Row &row)
{
    EventRow event;
    event.id = row.integer(0);
    event.shard = row.integer(1);
    event.sequence = row.integer(2);
    event.commandId = row.text(3);
    event.command = row.text(4);
    event.actor = row.optionalInteger(5);
    event.actorName = row.text(6);
    event.node = row.integer(7);
    event.at = row.integer(8);
    event.object = row.text(9);
    event.record = row.optionalInteger(10);
    event.plan = row.optionalInteger(11);
    event.account = row.optionalInteger(12);
    event.payload = row.text(13);
    event.outcome = row.text(14);
    event.touched = row.text(15);
    event.previousHash = row.bytes(16);
    event.hash = row.bytes(17);
    return event;
}

Result<std::vector<EventRow>> pageOf(Database &database, qint64 shard, qint64 after)
{
    Query query(database,
                u"SELECT id, shard, shard_sequence, command_id, command, actor, actor_name, node, at, object, record_id, "
                "plan_id, account_id, payload, outcome, touched, previous_hash, hash FROM event "
                "WHERE shard = ? AND shard_sequence > ? ORDER BY shard_sequence LIMIT ?"_s);
    query.bind(shard).bind(after).bind(eventsPerPage);
    return query.all(readEvent);
}

using Histories = QHash<qint64, std::vector<HistoryRow>>;

Result<Histories> historiesOf(Database &database, qint64 shard, qint64 first, qint64 last)
{
    Query query(database,
                u"SELECT h.id, h.event_id, h.object, h.record_id, h.field, h.old_value, h.new_value FROM field_history h "
                "JOIN event e ON e.id = h.event_id WHERE e.shard = ? AND e.shard_sequence BETWEEN ? AND ? ORDER BY h.id"_s);
    query.bind(shard).bind(first).bind(last);
    Histories histories;
    KEPT_CHECK(query.each([&](const Row &row) {
        histories[row.integer(1)].push_back({row.integer(0), row.integer(1), row.text(2), row.integer(3), row.text(4),
                                             optionalText(row, 5), optionalText(row, 6)});
    }));
    return histories;
}

/// Walks the chain of one shard from its beginning to its head.
class ShardCheck final
{
public:
    ShardCheck(Database &database, qint64 shard, std::vector<ChainProblem> &problems)
        : m_database(database), m_shard(shard), m_problems(problems), m_hash(32, '\0')
    {}

    Result<void> run(const std::optional<std::pair<qint64, QByteArray>> &head)
    {
        for (;;) {
            KEPT_TRY(const auto page, pageOf(m_database, m_shard, m_sequence));
            if (page.empty())
                break;
            KEPT_TRY(const auto histories, historiesOf(m_database, m_shard, page.front().sequence, page.back().sequence));
            for (const EventRow &event : page)
                check(event, histories.value(event.id));
        }
        checkHead(head);
        return {};
    }

private:
    void check(const EventRow &event, const std::vector<HistoryRow> &history)
    {
        if (event.sequence != m_sequence + 1 || event.previousHash != m_hash)
            report(ChainFault::Gap, event.sequence, event.id);
        if (hashOf(event, history) != event.hash)
            report(ChainFault::Edited, event.sequence, event.id);
        m_sequence = event.sequence;
        m_hash = event.hash;
    }

    void checkHead(const std::optional<std::pair<qint64, QByteArray>> &head)
    {
        if (head && head->first > m_sequence)
            report(ChainFault::Truncated, m_sequence + 1, 0);
        else if (head ? head->first != m_sequence || head->second != m_hash : m_sequence > 0)
            report(ChainFault::Head, m_sequence, 0);
    }

    void report(ChainFault fault, qint64 sequence, qint64 event)
    {
        m_problems.push_back({fault, static_cast<int>(m_shard), sequence, event});
    }

    Database &m_database;
    qint64 m_shard;
    std::vector<ChainProblem> &m_problems;
    qint64 m_sequence = 0;
    QByteArray m_hash;
};

using Heads = std::map<qint64, std::optional<std::pair<qint64, QByteArray>>>;

Result<Heads> headsOf(Database &database)
{
    Heads heads;
    Query shards(database, u"SELECT DISTINCT shard FROM event"_s);
    KEPT_CHECK(shards.each([&](const Row &row) { heads[row.integer(0)] = std::nullopt; }));
    Query query(database, u"SELECT shard, shard_sequence, hash FROM event_head"_s);
    KEPT_CHECK(query.each([&](const Row &row) { heads[row.integer(0)] = std::pair(row.integer(1), row.bytes(2)); }));
    return heads;
}

} // namespace

Result<std::vector<ChainProblem>> verifyChain(Database &database)
{
    std::vector<ChainProblem> problems;
    KEPT_TRY(const Heads heads, headsOf(database));
    for (const auto &[shard, head] : heads)
        KEPT_CHECK(ShardCheck(database, shard, problems).run(head));
    return problems;
}

} // namespace kept
