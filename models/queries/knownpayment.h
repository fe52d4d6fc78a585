// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/queries/asking.h"
#include "models/store/query.h"

namespace kept {

/// The payment that has an external id already, if any: asked while somebody types one.
struct KnownPayment
{
    struct Found
    {
        PaymentId payment = PaymentId::fromValue(0);
        PlanId plan = PlanId::fromValue(0);
        QString number;
        Money amount; ///< of that payment
        Money shared; ///< of it and of the other shares of one payment
        QDate valueDate;
        bool isReversal = false;
    };
    using Answer = std::optional<Found>;
    QString externalId;
};

Result<KnownPayment::Answer> answer(Database &database, const Asking &asking, const KnownPayment &question);

} // namespace kept
