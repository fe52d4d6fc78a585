// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/fieldhistory.h"

#include "models/store/query.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t rowsPerInsert = 40;

}

Result<void> writeHistory(Transaction &transaction, qint64 eventId, const std::vector<qint64> &ids)
{
    const auto &changes = transaction.journal().changes();
    Q_ASSERT(ids.size() == changes.size());
    for (size_t first = 0; first < changes.size(); first += rowsPerInsert) {
        const size_t end = std::min(first + rowsPerInsert, changes.size());
        const QStringList rows(static_cast<qsizetype>(end - first), u"(?, ?, ?, ?, ?, ?, ?)"_s);
        Query query(transaction.database(),
                    u"INSERT INTO field_history (id, event_id, object, record_id, field, old_value, new_value) VALUES "_s +
                        rows.join(u", "_s));
        for (size_t i = first; i < end; ++i) {
            const FieldChange &change = changes[i];
            query.bind(ids[i]).bind(eventId).bind(objectType(change.object).apiName).bind(change.id).bind(change.field);
            query.bind(change.before).bind(change.after);
        }
        KEPT_CHECK(query.run());
    }
    return {};
}

Result<std::vector<FieldHistoryEntry>> historyOf(Database &database, ObjectKind object, qint64 id)
{
    Query query(database, u"SELECT h.id, h.event_id, e.at, e.actor, e.actor_name, h.field, h.old_value, h.new_value "
                          "FROM field_history h JOIN event e ON e.id = h.event_id WHERE h.object = ? AND h.record_id = ? "
                          "ORDER BY e.at, h.id"_s);
    query.bind(objectType(object).apiName).bind(id);
    return query.all([&](const Row &row) {
        const auto text = [&](int column) { return row.isNull(column) ? std::nullopt : std::optional(row.text(column)); };
        return FieldHistoryEntry{row.integer(0), row.integer(1),
                                 row.integer(2), row.optionalId<UserId>(3),
                                 row.text(4),    {object, id, row.text(5), text(6), text(7)}};
    });
}

} // namespace kept
