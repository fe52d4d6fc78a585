// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/knownpayment.h"

#include "models/domain/catalogue.h"
#include "models/queries/placedscope.h"
#include "models/store/paymentrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

Result<KnownPayment::Answer> answer(Database &database, const Asking &asking, const KnownPayment &question)
{
    if (question.externalId.isEmpty())
        return std::nullopt;
    KEPT_TRY(const auto first, findPayment(database, question.externalId));
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
    for (int share = 2;; ++share) {
        KEPT_TRY(const auto next, findPayment(database, u"%1/%2"_s.arg(question.externalId).arg(share)));
        if (!next || next->currency != first->currency)
            break;
        KEPT_TRY(found.shared, found.shared.plus(next->amount));
    }
    return found;
}

} // namespace kept
