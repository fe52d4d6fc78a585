// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/store/fieldhistory.h"
#include "models/store/reads/adminreads.h"
#include "models/store/reads/importreads.h"
#include "models/store/reads/moneyreads.h"

namespace kept {

/// Promises, the last taken first.
struct PromiseList
{
    using Answer = std::vector<PromiseRow>;
    PromiseFilter filter;
};

/// What waits for a supervisor, or was decided.
struct Approvals
{
    using Answer = std::vector<ApprovalRow>;
    std::optional<ApprovalStatus> status = ApprovalStatus::Pending;
    int limit = 1'000;
};

/// Every change of a record's fields, oldest first.
struct FieldHistory
{
    using Answer = std::vector<FieldHistoryEntry>;
    ObjectKind object = ObjectKind::CollectionPlan;
    qint64 id = 0;
};

/// The recycle bin of a kind of record, the last deleted first.
struct DeletedRecords
{
    using Answer = std::vector<DeletedRow>;
    ObjectKind object = ObjectKind::CollectionPlan;
    int limit = 1'000;
};

/// Records of a kind made, changed or deleted since an instant, oldest change first.
struct ChangedSince
{
    using Answer = std::vector<ChangedRow>;
    ObjectKind object = ObjectKind::CollectionPlan;
    qint64 since = 0; ///< UTC milliseconds
    int limit = 1'000;
};

/// Teams, users and agencies that plans may belong to.
struct Owners
{
    using Answer = std::vector<OwnerRow>;
};

/// Who may decide a request of whoever asks: users with the right to supervise, nobody decides their own.
struct Supervisors
{
    using Answer = std::vector<OwnerRow>;
};

/// Imports that were made, the last first.
struct Imports
{
    using Answer = std::vector<ImportRow>;
    int limit = 200;
};

Result<PromiseList::Answer> answer(Database &database, const Asking &asking, const PromiseList &question);
Result<Approvals::Answer> answer(Database &database, const Asking &asking, const Approvals &question);
Result<FieldHistory::Answer> answer(Database &database, const Asking &asking, const FieldHistory &question);
Result<DeletedRecords::Answer> answer(Database &database, const Asking &asking, const DeletedRecords &question);
Result<ChangedSince::Answer> answer(Database &database, const Asking &asking, const ChangedSince &question);
Result<Owners::Answer> answer(Database &database, const Asking &asking, const Owners &question);
Result<Supervisors::Answer> answer(Database &database, const Asking &asking, const Supervisors &question);
Result<Imports::Answer> answer(Database &database, const Asking &asking, const Imports &question);

} // namespace kept
