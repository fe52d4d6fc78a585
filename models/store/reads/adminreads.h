// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/statuses.h"
#include "models/store/journal.h"
#include "models/store/query.h"

namespace kept {

/// What somebody asked a supervisor for.
struct ApprovalRow
{
    ApprovalId id = ApprovalId::fromValue(0);
    QString number;
    QString kind;
    std::optional<PlanId> plan;
    std::optional<AccountId> customer;
    QString planName;
    QString customerName;
    ApprovalStatus status = ApprovalStatus::Pending;
    QString reason;
    QString request; ///< the command asked for, as JSON
    QString requestedBy;
    std::optional<UserId> requestedById;
    qint64 requestedAt = 0;
    std::optional<UserId> goesTo;
    QString decidedBy;
    std::optional<qint64> decidedAt;
    QString note;
};

/// A record in the recycle bin.
struct DeletedRow
{
    ObjectKind object = ObjectKind::CollectionPlan;
    qint64 id = 0;
    QString name;
    QString number;
    qint64 deletedAt = 0; ///< UTC milliseconds
};

/// A record that was made or changed since an instant.
struct ChangedRow
{
    ObjectKind object = ObjectKind::CollectionPlan;
    qint64 id = 0;
    qint64 updatedAt = 0;
    bool isDeleted = false;
};

/// A user or a team that plans may belong to.
struct OwnerRow
{
    std::optional<UserId> user;
    std::optional<TeamId> team; ///< of the user, or the team itself
    std::optional<AccountId> agency;
    QString name;
    QString signIn;
    QString role; ///< empty for teams and agencies
    std::optional<qint64> promiseLimit;
};

/// Rows of one table, those in the recycle bin apart.
struct TableCount
{
    ObjectKind object = ObjectKind::Account;
    qint64 live = 0;
    qint64 deleted = 0;
};

/// Approvals of a status (none: every), the latest request first.
Result<std::vector<ApprovalRow>> approvalRows(Database &database, std::optional<ApprovalStatus> status, int limit);
Result<std::vector<DeletedRow>> deletedRows(Database &database, ObjectKind object, int limit);
Result<std::vector<ChangedRow>> changedRows(Database &database, ObjectKind object, qint64 since, int limit);
/// Active users, teams, and agencies, each by name.
Result<std::vector<OwnerRow>> ownerRows(Database &database);
/// One count for each kind of record there is a table of.
Result<std::vector<TableCount>> tableCounts(Database &database);
/// The highest step of the schema that was applied.
Result<qint64> schemaVersion(Database &database);

} // namespace kept
