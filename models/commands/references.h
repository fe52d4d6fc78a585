// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/context.h"
#include "models/store/planrepository.h"

namespace kept {

/// REFERENCE.MISSING (NotFound; values: object, id) unless the record is there and not in the recycle bin.
Result<void> needRecord(Transaction &transaction, ObjectKind object, qint64 id);
template<class AnyId>
Result<void> needRecord(Transaction &transaction, ObjectKind object, const std::optional<AnyId> &id)
{
    return id ? needRecord(transaction, object, id->value()) : Result<void>();
}

/// REASON.EMPTY (Invalid) for a reason of nothing but blanks.
Result<void> needReason(const QString &reason);

/// Notes in the journal which customer the event is about, from the account or else the contact's account.
Result<void> noteWhom(Transaction &transaction, std::optional<AccountId> account, std::optional<ContactId> contact);

/// ZONE.UNKNOWN (Invalid) unless it is an IANA zone this machine knows.
Result<void> needZone(const std::optional<QString> &zone);

/// RECORD.VERSION (Conflict) when somebody changed the record since the version that was read.
Result<void> needVersion(ObjectKind object, qint64 id, qint64 version, std::optional<qint64> read);

/// Locks the plan and makes it the subject of the event. Errors: RECORD.MISSING, also for an agency whose plan it is not.
Result<PlanRecord> planFor(Transaction &transaction, const Context &context, PlanId plan);
/// The same, and PLAN.CLOSED (Refused) when it is closed.
Result<PlanRecord> openPlanFor(Transaction &transaction, const Context &context, PlanId plan);

} // namespace kept
