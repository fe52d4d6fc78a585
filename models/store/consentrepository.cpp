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

Result<bool> isPersonOf(Database &database, AccountId customer, ContactId contact)
{
    Query query(database,
                u"SELECT (SELECT count(*) FROM contact WHERE id = ? AND account_id = ?) + "
                "(SELECT count(*) FROM financial_account_party p JOIN financial_account f ON f.id = p.financial_account_id "
                "WHERE p.contact_id = ? AND f.account_id = ?) + (SELECT count(*) FROM collection_plan "
                "WHERE account_id = ? AND (contact_id = ? OR legal_representative_id = ?))"_s);
    query.bind(contact).bind(customer).bind(contact).bind(customer).bind(customer).bind(contact).bind(contact);
    KEPT_TRY(const qint64 ways, query.integer());
    return ways > 0;
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
