// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/knownpayment.h"

#include "models/domain/catalogue.h"
#include "models/domain/externalid.h"
#include "models/queries/placedscope.h"
#include "models/store/sharedpayments.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<KnownPayment::Answer> answer(Database &database, const Asking &asking, const KnownPayment &question)
{
    const auto externalId = externalIdFrom(question.externalId);
    if (!externalId)
        return std::nullopt;
    KEPT_TRY(const auto first, findPayment(database, *externalId));
    if (!first)
        return std::nullopt;
    KEPT_TRY(const bool isSeen, maySee(database, asking, first->plan));
    if (!isSeen)
        return std::nullopt;
    KnownPayment::Found found{first->id,
                              first->plan,
                              humanNumber(ObjectKind::Payment, first->id.value()),
                              first->amount,
                              first->amount,
                              first->valueDate,
                              first->reverses.has_value()};
    KEPT_TRY(const auto shares, sharesOfPayment(database, *first));
    for (size_t i = 1; i < shares.size(); ++i) {
        KEPT_TRY(found.shared, found.shared.plus(shares[i].amount));
    }
    return found;
}

} // namespace kept
