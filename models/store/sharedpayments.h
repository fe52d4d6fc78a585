// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/paymentrepository.h"

namespace kept {

/// The payments into which one was shared out, the one that has the bank's identifier itself first: those with a number behind it
/// that were recorded in the same step, by the same person. Others of such a name are no part of it.
Result<std::vector<PaymentRecord>> sharesOfPayment(Database &database, const PaymentRecord &first);

/// The identifier of a further share: the bank's with the next number behind it that no payment has. `after` is the last number used.
Result<QString> freeShareId(Database &database, const QString &externalId, int &after);

} // namespace kept
