// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/queues.h"

#include "models/store/queue/queueleases.h"
#include "models/store/reads/customerreads.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kept {

using namespace Qt::Literals::StringLiterals;

std::vector<QueueReason> reasonsOf(const QueueEntry &entry)
{
    return queueReasonsFromJson(QJsonDocument::fromJson(entry.reasons.toUtf8()).array());
}

Result<Queues::Answer> answer(Database &database, const Asking &asking, const Queues &)
{
    KEPT_TRY(const qint64 leaseNow, leaseClock(database, asking.now));
    KEPT_TRY(const auto records, queueRecords(database).all());
    Queues::Answer queues;
    for (const QueueRecord &record : records) {
        KEPT_TRY(QueueDefinition definition, definitionOf(record));
        KEPT_TRY(const QueueCounts counts, queueCounts(database, record.id, asking.now, leaseNow));
        queues.push_back({record, std::move(definition), counts});
    }
    return queues;
}

Result<NamedQueue::Answer> answer(Database &database, const Asking &, const NamedQueue &question)
{
    KEPT_TRY(const auto records, queueRecords(database).all());
    const QString name = question.name.trimmed();
    for (const QueueRecord &record : records)
        if (record.name.compare(name, Qt::CaseInsensitive) == 0)
            return record.id;
    for (const QueueRecord &record : records)
        if (QString::number(record.id.value()) == name)
            return record.id;
    return fail(ErrorKind::NotFound, u"NAME.UNKNOWN"_s, {}, {{u"name"_s, name}});
}

Result<QueueEntries::Answer> answer(Database &database, const Asking &asking, const QueueEntries &question)
{
    KEPT_TRY(const qint64 leaseNow, leaseClock(database, asking.now));
    return queueEntryRows(database, question.queue, question.list, asking.now, leaseNow, question.limit, question.offset);
}

Result<QueueStanding::Answer> answer(Database &database, const Asking &asking, const QueueStanding &question)
{
    KEPT_TRY(const CustomerRow customer, customerOf(database, question.customer));
    KEPT_TRY(const qint64 leaseNow, leaseClock(database, asking.now));
    KEPT_TRY(auto row, queueEntryRow(database, question.customer));
    QueueStanding::Answer standing;
    standing.row.entry.account = question.customer;
    standing.row.customer = customer.name;
    if (!row)
        return standing;
    standing.reasons = reasonsOf(row->entry);
    standing.isLeased = row->entry.leaseUntil && *row->entry.leaseUntil > leaseNow;
    standing.row = std::move(*row);
    return standing;
}

Result<RecentCustomers::Answer> answer(Database &database, const Asking &asking, const RecentCustomers &question)
{
    return recentQueueEntries(database, asking.actor, question.limit);
}

} // namespace kept
