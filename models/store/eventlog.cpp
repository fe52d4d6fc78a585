// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/eventlog.h"

#include "models/store/eventrow.h"
#include "models/store/fieldhistory.h"
#include "models/store/query.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString touchedText(const std::vector<Touched> &touched)
{
    QJsonArray list;
    for (const Touched &each : touched)
        list.append(QJsonArray{objectType(each.object).apiName, each.id});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

std::vector<Touched> touchedFromText(const QString &text)
{
    std::vector<Touched> touched;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &each : list)
        if (const ObjectType *type = objectType(each.toArray().at(0).toString()))
            touched.push_back({type->kind, each.toArray().at(1).toInteger()});
    return touched;
}

// Writers of one plan share a shard, so that they queue on the plan, and not on each other's chains.
qint64 shardOf(const Journal &journal, int shards)
{
    if (journal.plan())
        return journal.plan()->value() % shards;
    if (journal.account())
        return journal.account()->value() % shards;
    return journal.subject() ? journal.subject()->id % shards : 0;
}

Query askHead(Database &database, qint64 shard)
{
    Query head(database, u"SELECT shard_sequence, hash FROM event_head WHERE shard = ?"_s + database.dialect().rowLock());
    head.bind(shard);
    return head;
}

Result<void> readHead(Query &head, EventRow &event)
{
    KEPT_TRY(const auto found, head.first([](const Row &row) { return std::pair(row.integer(0), row.bytes(1)); }));
    if (!found)
        return fail(ErrorKind::Storage, u"EVENT.HEAD"_s, QString::number(event.shard));
    event.sequence = found->first + 1;
    event.previousHash = found->second;
    return {};
}

Query insertion(Database &database, const EventRow &event)
{
    Query query(database,
                u"INSERT INTO event (id, shard, shard_sequence, command_id, command, actor, actor_name, node, at, object, "
                "record_id, plan_id, account_id, payload, outcome, touched, previous_hash, hash) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(event.id).bind(event.shard).bind(event.sequence).bind(event.commandId).bind(event.command);
    query.bind(event.actor).bind(event.actorName).bind(event.node).bind(event.at).bind(event.object).bind(event.record);
    query.bind(event.plan).bind(event.account).bind(event.payload).bind(event.outcome).bind(event.touched);
    query.bind(event.previousHash).bind(event.hash);
    return query;
}

Query headMove(Database &database, const EventRow &event)
{
    Query query(database, u"UPDATE event_head SET shard_sequence = ?, hash = ? WHERE shard = ?"_s);
    query.bind(event.sequence).bind(event.hash).bind(event.shard);
    return query;
}

template<class AnyId>
std::optional<qint64> valueOf(const std::optional<AnyId> &id)
{
    return id ? std::optional(id->value()) : std::nullopt;
}

EventRow rowOf(const EventEntry &entry, const Journal &journal)
{
    EventRow event;
    event.commandId = entry.commandId;
    event.command = entry.command;
    event.actor = valueOf(journal.by());
    event.actorName = entry.actorName;
    event.at = journal.at();
    if (const auto subject = journal.subject()) {
        event.object = objectType(subject->object).apiName;
        event.record = subject->id;
    }
    event.plan = valueOf(journal.plan());
    event.account = valueOf(journal.account());
    event.payload = entry.payload;
    event.outcome = entry.outcome;
    event.touched = touchedText(journal.touched());
    return event;
}

// What changed, as append_event takes it.
QString historyText(const Journal &journal)
{
    const auto orNull = [](const std::optional<QString> &text) { return text ? QJsonValue(*text) : QJsonValue(); };
    QJsonArray list;
    for (const FieldChange &change : journal.changes())
        list.append(
            QJsonArray{objectType(change.object).apiName, change.id, change.field, orNull(change.before), orNull(change.after)});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

// The server gives the event its place in the chain and its digest.
Result<void> appendByServer(Database &database, const EventRow &event, const Journal &journal)
{
    Query query(database, u"SELECT append_event(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.bind(event.shard).bind(event.node).bind(event.commandId).bind(event.command).bind(event.actor);
    query.bind(event.actorName).bind(event.at).bind(event.object).bind(event.record).bind(event.plan).bind(event.account);
    query.bind(event.payload).bind(event.outcome).bind(event.touched).bind(historyText(journal));
    return query.runLater();
}

std::vector<HistoryRow> historyRows(const Journal &journal, qint64 eventId, const std::vector<qint64> &ids)
{
    std::vector<HistoryRow> rows;
    for (size_t i = 0; i < ids.size(); ++i) {
        const FieldChange &change = journal.changes()[i];
        rows.push_back(
            {ids[i], eventId, objectType(change.object).apiName, change.id, change.field, change.before, change.after});
    }
    return rows;
}

} // namespace

Result<void> appendEvent(Transaction &transaction, const EventEntry &entry)
{
    Database &database = transaction.database();
    const Journal &journal = transaction.journal();
    EventRow event = rowOf(entry, journal);
    const auto changes = static_cast<int>(journal.changes().size());
    event.shard = shardOf(journal, database.dialect().eventShards());
    KEPT_TRY(event.node, database.node());
    if (database.dialect().appendsEvents())
        return appendByServer(database, event, journal);
    Query id = database.askIds(u"event"_s, 1), rows = database.askIds(u"field_history"_s, changes);
    Query head = askHead(database, event.shard);
    Query::together({&id, &rows, &head});
    KEPT_TRY(const auto ids, database.readIds(id, 1));
    event.id = ids.front();
    std::vector<qint64> historyIds;
    if (changes > 0) {
        KEPT_TRY(historyIds, database.readIds(rows, changes));
    }
    KEPT_CHECK(readHead(head, event));
    event.hash = hashOf(event, historyRows(journal, event.id, historyIds));
    Query inserting = insertion(database, event), moving = headMove(database, event);
    Query::together({&inserting, &moving});
    KEPT_CHECK(inserting.run());
    KEPT_CHECK(moving.run());
    return writeHistory(transaction, event.id, historyIds);
}

Result<std::optional<StoredEvent>> findEvent(Database &database, const QString &commandId)
{
    Query query(database, u"SELECT id, command, payload, outcome, touched FROM event WHERE command_id = ?"_s);
    query.bind(commandId);
    return query.first([](const Row &row) {
        return StoredEvent{row.integer(0), row.text(1), row.text(2), row.text(3), touchedFromText(row.text(4))};
    });
}

} // namespace kept
