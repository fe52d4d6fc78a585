// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/queue/queuerepository.h"

#include <QJsonDocument>

namespace kept {

using namespace Qt::Literals::StringLiterals;

Asked<QueueRecord> queueRecords(Database &database)
{
    return RecordTable<QueueRecord>::asked(database, u"deleted_at IS NULL ORDER BY position, id"_s, {});
}

Result<void> removeQueue(Transaction &transaction, const QueueRecord &record)
{
    Database &database = transaction.database();
    Journal &journal = transaction.journal();
    Query query(database,
                u"UPDATE queue SET deleted_at = ?, updated_at = ?, updated_by = ?, version = version + 1 WHERE id = ?"_s);
    KEPT_CHECK(query.bind(journal.at()).bind(journal.at()).bind(journal.by()).bind(record.id).run());
    journal.change(ObjectKind::Queue, record.id.value(), u"deleted_at"_s, std::nullopt, QString::number(journal.at()));
    Query entries(database, u"UPDATE queue_entry SET version = version + 1, queue_id = NULL, is_ready = 0 WHERE queue_id = ?"_s);
    KEPT_CHECK(entries.bind(record.id).run());
    return {};
}

Result<QueueDefinition> definitionOf(const QueueRecord &record)
{
    return queueDefinitionFromJson(QJsonDocument::fromJson(record.definition.toUtf8()).object());
}

QString definitionText(const QueueDefinition &definition)
{
    return QString::fromUtf8(QJsonDocument(toJson(definition)).toJson(QJsonDocument::Compact));
}

Result<std::vector<DefinedQueue>> definedQueues(Database &database)
{
    auto asked = queueRecords(database);
    return definedQueues(asked);
}

Result<std::vector<DefinedQueue>> definedQueues(Asked<QueueRecord> &asked)
{
    KEPT_TRY(const auto records, asked.all());
    std::vector<DefinedQueue> queues;
    for (const QueueRecord &record : records) {
        if (!record.isActive)
            continue;
        KEPT_TRY(QueueDefinition definition, definitionOf(record));
        queues.push_back({record.id, std::move(definition)});
    }
    return queues;
}

} // namespace kept
