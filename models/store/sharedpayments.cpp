// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sharedpayments.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<std::vector<PaymentRecord>> sharesOfPayment(Database &database, const PaymentRecord &first)
{
    std::vector<PaymentRecord> shares{first};
    if (!first.externalId)
        return shares;
    // '0' is the character after '/'.
    Query query(database,
                u"SELECT p.id FROM payment p JOIN payment f ON f.id = ? WHERE p.external_id >= ? AND p.external_id < ? "
                "AND p.id > f.id AND p.created_at = f.created_at AND COALESCE(p.created_by, 0) = COALESCE(f.created_by, 0) "
                "AND p.reverses_id IS NULL AND p.deleted_at IS NULL ORDER BY p.id"_s);
    query.bind(first.id).bind(*first.externalId + u'/').bind(*first.externalId + u'0');
    KEPT_TRY(const auto ids, query.all([](const Row &row) { return row.integer(0); }));
    for (const qint64 id : ids) {
        KEPT_TRY(const auto share, RecordTable<PaymentRecord>::get(database, id));
        shares.push_back(share);
    }
    return shares;
}

Result<QString> freeShareId(Database &database, const QString &externalId, int &after)
{
    while (true) {
        const QString id = u"%1/%2"_s.arg(externalId).arg(++after);
        KEPT_TRY(const auto known, findPayment(database, id));
        if (!known)
            return id;
    }
}

} // namespace kept
