// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commands/definequeue.h"

#include "models/commands/references.h"
#include "models/store/queue/queuerepository.h"

#include <algorithm>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Records = RecordTable<QueueRecord>;

QJsonObject listOf(const QJsonObject &items)
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, items}};
}

QJsonObject words(const QStringList &all)
{
    return {{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray::fromStringList(all)}};
}

QJsonObject conditionSchema()
{
    return {{u"type"_s, u"object"_s},
            {u"description"_s,
             u"{\"all\": [...]}, {\"any\": [...]}, {\"not\": {...}}, or a test: {\"fact\", \"from\", \"to\"} of "
             "numbers and amounts, {\"fact\", \"in\"} of words, {\"fact\", \"is\"} of flags"_s},
            {u"properties"_s, QJsonObject{{u"fact"_s, words(allNames<QueueFact>())}, {u"is"_s, json::typeSchema("boolean")}}}};
}

// What can be counted: amounts, then numbers.
QStringList countableFacts()
{
    QStringList facts;
    for (const QueueFactKind kind : {QueueFactKind::Amount, QueueFactKind::Number})
        for (const EnumName<QueueFact> &fact : EnumNames<QueueFact>::all)
            if (kindOf(fact.value) == kind)
                facts.append(QLatin1StringView(fact.name));
    return facts;
}

QJsonObject pointsSchema()
{
    const QJsonObject per{
        {u"type"_s, u"object"_s},
        {u"description"_s, u"The points are for each whole unit of this number or amount"_s},
        {u"required"_s, QJsonArray{u"fact"_s}},
        {u"properties"_s, QJsonObject{{u"fact"_s, words(countableFacts())},
                                      {u"unit"_s, QJsonObject{{u"type"_s, QJsonArray{u"integer"_s, u"object"_s}}}}}}};
    return listOf({{u"type"_s, u"object"_s},
                   {u"required"_s, QJsonArray{u"words"_s, u"points"_s}},
                   {u"properties"_s, QJsonObject{{u"words"_s, json::typeSchema("string")},
                                                 {u"points"_s, json::typeSchema("integer")},
                                                 {u"when"_s, conditionSchema()},
                                                 {u"per"_s, per},
                                                 {u"most"_s, json::typeSchema("integer")}}}});
}

Result<QueueRecord> startOf(Database &database, const DefineQueue &command, const std::vector<QueueRecord> &all)
{
    if (command.queue)
        return Records::get(database, command.queue->value());
    QueueRecord record;
    record.position = all.empty() ? 0 : all.back().position + 1;
    return record;
}

Result<void> needName(const DefineQueue &command, const std::vector<QueueRecord> &all)
{
    const QString name = command.name.trimmed();
    if (name.isEmpty())
        return fail(ErrorKind::Invalid, u"QUEUE.NAME"_s);
    for (const QueueRecord &other : all)
        if (command.queue != other.id && other.name.compare(name, Qt::CaseInsensitive) == 0)
            return refuse({Finding{u"QUEUE.NAME"_s, Severity::Block, u"name"_s, {{u"name"_s, name}}, {}, {}}});
    return {};
}

} // namespace

Result<QueueDefinition> json::Codec<QueueDefinition>::read(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        return unexpected(path, u"an object"_s);
    auto definition = queueDefinitionFromJson(value.toObject());
    if (!definition) {
        Error error = definition.error();
        error.values.insert(u"path"_s, QString(path + error.values.value(u"path"_s).toString()));
        return tl::make_unexpected(std::move(error));
    }
    return definition;
}

QJsonObject json::Codec<QueueDefinition>::schema()
{
    const QJsonObject rest{
        {u"type"_s, u"object"_s},
        {u"required"_s, QJsonArray{u"hours"_s}},
        {u"properties"_s, QJsonObject{{u"outcome"_s, typeSchema("string")}, {u"hours"_s, typeSchema("integer")}}}};
    return {{u"type"_s, u"object"_s},
            {u"additionalProperties"_s, false},
            {u"properties"_s, QJsonObject{{u"filter"_s, conditionSchema()},
                                          {u"points"_s, pointsSchema()},
                                          {u"bands"_s, listOf(words(allNames<QueueBand>()))},
                                          {u"brokenPromiseDays"_s, typeSchema("integer")},
                                          {u"holds"_s, words(allNames<QueueHolds>())},
                                          {u"returns"_s, listOf(rest)},
                                          {u"leaseMinutes"_s, typeSchema("integer")}}}};
}

Result<QueueDefined> execute(Transaction &transaction, const Context &, const DefineQueue &command)
{
    KEPT_TRY(const auto all, queueRecords(transaction.database()).all());
    KEPT_CHECK(needName(command, all));
    KEPT_CHECK(needRecord(transaction, ObjectKind::Team, command.team));
    // Strict in memory as it is in JSON.
    KEPT_CHECK(queueDefinitionFromJson(toJson(command.definition)));
    KEPT_TRY(const QueueRecord before, startOf(transaction.database(), command, all));
    QueueRecord record = before;
    record.name = command.name.trimmed();
    record.definition = definitionText(command.definition);
    record.team = command.team;
    record.isActive = command.active.value_or(true);
    KEPT_CHECK(command.queue ? Records::save(transaction, before, record) : Records::add(transaction, record));
    transaction.journal().setSubject(ObjectKind::Queue, record.id.value());
    return QueueDefined{record.id};
}

Result<QueueDefined> execute(Transaction &transaction, const Context &, const RemoveQueue &command)
{
    KEPT_TRY(const auto record, Records::get(transaction.database(), command.queue.value(), Lock::ForUpdate));
    transaction.journal().setSubject(ObjectKind::Queue, record.id.value());
    KEPT_CHECK(removeQueue(transaction, record));
    return QueueDefined{record.id};
}

Result<QueuesOrdered> execute(Transaction &transaction, const Context &, const OrderQueues &command)
{
    for (const QueueId queue : command.queues)
        KEPT_CHECK(Records::get(transaction.database(), queue.value(), Lock::ForUpdate));
    KEPT_TRY(auto all, queueRecords(transaction.database()).all());
    const auto placeOf = [&](const QueueRecord &record) {
        return std::find(command.queues.begin(), command.queues.end(), record.id) - command.queues.begin();
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const QueueRecord &one, const QueueRecord &other) { return placeOf(one) < placeOf(other); });
    QueuesOrdered ordered;
    for (size_t place = 0; place < all.size(); ++place) {
        QueueRecord after = all[place];
        after.position = static_cast<qint64>(place);
        KEPT_CHECK(Records::save(transaction, all[place], after));
        transaction.journal().setSubject(ObjectKind::Queue, after.id.value());
        ordered.queues.push_back(after.id);
    }
    return ordered;
}

} // namespace kept
