// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/recordpayment.h"

namespace kept {

/// Records what of a payment goes to another plan, or stays when the rest goes: it counts from the instant at which the money came
/// (UTC milliseconds; none: not known), and has no identifier of its own. Errors: those of RecordPayment.
Result<PaymentRecorded> recordMoved(Transaction &transaction, const Context &context, const RecordPayment &command,
                                    std::optional<qint64> receivedAt);

} // namespace kept
