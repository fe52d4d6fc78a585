// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/housedeadlinesrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

using Policies = RecordTable<HouseDeadlinesRecord>;

Result<std::optional<HouseDeadlinesRecord>> stated(Database &database)
{
    KEPT_TRY(auto rows, Policies::where(database, u"scope = 'System' AND deleted_at IS NULL ORDER BY id LIMIT 1"_s, {}));
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

} // namespace

Result<HouseDeadlines> houseDeadlines(Database &database)
{
    KEPT_TRY(const auto record, stated(database));
    HouseDeadlines deadlines;
    if (record) {
        deadlines.reminderLeadDays = record->reminderLeadDays.value_or(deadlines.reminderLeadDays);
        deadlines.disputeDays = record->disputeDays.value_or(deadlines.disputeDays);
    }
    return deadlines;
}

Result<PolicyId> setHouseDeadlines(Transaction &transaction, std::optional<int> reminderLeadDays, std::optional<int> disputeDays)
{
    KEPT_TRY(const auto known, stated(transaction.database()));
    HouseDeadlinesRecord record = known.value_or(HouseDeadlinesRecord());
    record.reminderLeadDays = reminderLeadDays;
    record.disputeDays = disputeDays;
    if (known)
        KEPT_CHECK(Policies::save(transaction, *known, record));
    else
        KEPT_CHECK(Policies::add(transaction, record));
    transaction.journal().setSubject(ObjectKind::Policy, record.id.value());
    return record.id;
}

} // namespace kept
