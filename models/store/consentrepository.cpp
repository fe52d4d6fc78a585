// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/consentrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<std::optional<AccountId>> accountOfContact(Database &database, ContactId contact)
{
    Query query(database, u"SELECT account_id FROM contact WHERE id = ?"_s);
    query.bind(contact);
    KEPT_TRY(const auto account, query.first([](const Row &row) { return row.optionalId<AccountId>(0); }));
    return account.value_or(std::nullopt);
}

Result<std::optional<ConsentRecord>> findConsent(Database &database, const ConsentRecord &like)
{
    KEPT_TRY(auto rows,
             RecordTable<ConsentRecord>::where(
                 database, u"contact_id = ? AND COALESCE(contact_point_id, 0) = ? AND deleted_at IS NULL ORDER BY id DESC"_s,
                 {like.contact.value(), like.contactPoint ? like.contactPoint->value() : 0}));
    for (ConsentRecord &row : rows)
        if (row.channel == like.channel && row.kind == like.kind && row.plan == like.plan)
            return std::move(row);
    return std::nullopt;
}

} // namespace kept
