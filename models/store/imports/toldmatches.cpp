// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/imports/toldmatches.h"

#include "models/store/bulkwriter.h"
#include "models/store/imports/blocks.h"
#include "models/store/imports/keylookup.h"

#include <map>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ToldPart
{
    qint64 id = 0;
    qint64 plan = 0;
    qint64 unexplained = 0; ///< received, minor units
};

struct MatchedPayment
{
    qint64 plan = 0;
    qint64 free = 0; ///< minor units that count for no part yet
};

using Parts = std::map<std::pair<qint64, qint64>, ToldPart>; // by promise and number

Result<Parts> partsOf(Database &database, const std::vector<ToldMatch> &told)
{
    std::vector<qint64> promises;
    for (const ToldMatch &each : told)
        promises.push_back(each.promise);
    std::sort(promises.begin(), promises.end());
    promises.erase(std::unique(promises.begin(), promises.end()), promises.end());
    Parts parts;
    KEPT_CHECK(eachBlock(database,
                         u"SELECT i.promise_id, i.part_number, i.id, i.collection_plan_id, i.received_amount - "
                         "CAST(COALESCE((SELECT sum(h.amount) FROM promise_match h WHERE h.promise_instalment_id = i.id AND "
                         "h.undone_by_id IS NULL), 0) AS BIGINT) FROM promise_instalment i WHERE i.promise_id IN (%1)"_s,
                         promises, [&](const Row &row) {
                             parts[{row.integer(0), row.integer(1)}] = {row.integer(2), row.integer(3), row.integer(4)};
                         }));
    return parts;
}

Result<QHash<qint64, MatchedPayment>> paymentsOf(Database &database, const std::vector<ToldMatch> &told)
{
    std::vector<qint64> ids;
    for (const ToldMatch &each : told)
        ids.push_back(each.payment);
    QHash<qint64, MatchedPayment> payments;
    KEPT_CHECK(eachBlock(database,
                         u"SELECT id, collection_plan_id, amount FROM payment WHERE status = 'Received' AND id IN (%1)"_s, ids,
                         [&](const Row &row) {
                             payments.insert(row.integer(0), {row.integer(1), row.integer(2)});
                         }));
    return payments;
}

} // namespace

Result<QHash<qint64, std::vector<ToldMatch>>> loadMatches(Database &database, const std::vector<qint64> &payments)
{
    std::map<qint64, std::map<qint64, ToldMatch>> found; // blocks may name a payment twice
    KEPT_CHECK(eachBlock(
        database,
        u"SELECT h.id, h.payment_id, i.promise_id, COALESCE(q.source_system_record_identifier, ''), i.part_number, h.amount "
        "FROM promise_match h JOIN promise_instalment i ON i.id = h.promise_instalment_id JOIN promise_to_pay q ON "
        "q.id = i.promise_id WHERE h.undone_by_id IS NULL AND q.deleted_at IS NULL AND h.payment_id IN (%1)"_s,
        payments, [&](const Row &row) {
            const QByteArray key = row.text(3).toUtf8();
            found[row.integer(1)][row.integer(0)] = {row.integer(1), row.integer(2),
                                                     key.isEmpty() ? keyOfKeyless(row.integer(2)) : key, row.integer(4),
                                                     row.integer(5)};
        }));
    QHash<qint64, std::vector<ToldMatch>> matches;
    for (const auto &[payment, all] : found)
        for (const auto &[id, match] : all)
            matches[payment].push_back(match);
    return matches;
}

Result<void> insertMatches(Database &database, const std::vector<ToldMatch> &told, const RowStamp &stamp)
{
    if (told.empty())
        return {};
    KEPT_TRY(auto parts, partsOf(database, told));
    KEPT_TRY(auto payments, paymentsOf(database, told));
    KEPT_TRY(const auto ids, database.newIds(u"promise_match"_s, static_cast<int>(told.size())));
    BulkWriter writer(database, u"promise_match"_s,
                      {u"id"_s, u"created_at"_s, u"created_by"_s, u"payment_id"_s, u"promise_instalment_id"_s, u"amount"_s});
    auto id = ids.begin();
    for (const ToldMatch &each : told) {
        const auto part = parts.find({each.promise, each.partNumber});
        const auto payment = payments.find(each.payment);
        if (part == parts.end() || payment == payments.end() || part->second.plan != payment->plan)
            continue;
        const qint64 amount = std::min({each.amount, part->second.unexplained, payment->free});
        if (amount <= 0)
            continue;
        part->second.unexplained -= amount;
        payment->free -= amount;
        writer.add(*id++).add(stamp.at).add(stamp.by).add(each.payment).add(part->second.id).add(amount);
        KEPT_CHECK(writer.endRow());
    }
    return writer.finish();
}

} // namespace kept
