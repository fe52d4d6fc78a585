// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reconciliation.h"

namespace kept {

/// Derives every total, count, verdict, slot, allocation, roll-up and the chain of events from scratch, and gives what differs;
/// nothing when all is well. `now` is UTC milliseconds: a deadline that has passed without a verdict is a difference.
/// Rules: PLAN.DUE, PLAN.PAYMENTS, PLAN.UNALLOCATED, PLAN.DISPUTED, PLAN.PROMISED, PLAN.NEXTPROMISE, PLAN.PROMISES,
/// PLAN.CLOSED, PLAN.NEXTINSTALMENT, PLAN.FEES, PLAN.INTEREST, PLAN.TAX, PLAN.FORGIVEN (of plans that no feed told figures of), PAYMENTPLAN.STATUS, PAYMENTPLAN.SUM, PAYMENTPLAN.RECEIVED, PAYMENTPLAN.NEXTDUE,
/// INSTALMENT.RECEIVED, INSTALMENT.VERDICT, PAYMENT.COUNTED, ITEM.PAID, PAYMENT.ALLOCATED, PAYMENT.MATCHED, PART.RECEIVED, PART.COUNTED, PART.SUM, PART.VERDICT, PROMISE.RECEIVED,
/// PROMISE.VERDICT, PROMISE.SLOT, ACCOUNT.ROLLUP, DISPUTE.FILE, EVENT.CHAIN. Not inside a transaction.
Result<std::vector<Difference>> verify(Database &database, qint64 now, const QTimeZone &deskZone = QTimeZone::utc());

} // namespace kept
