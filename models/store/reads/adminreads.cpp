// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/adminreads.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

ApprovalRow readApproval(const Row &row)
{
    ApprovalRow approval;
    approval.id = row.id<ApprovalId>(0);
    approval.number = humanNumber(ObjectKind::Approval, row.integer(0));
    approval.kind = row.text(1);
    approval.plan = row.optionalId<PlanId>(2);
    approval.customer = row.optionalId<AccountId>(3);
    approval.planName = row.text(4);
    approval.customerName = row.text(5);
    approval.status = fromName<ApprovalStatus>(row.text(6)).value_or(ApprovalStatus::Pending);
    approval.reason = row.text(7);
    approval.request = row.text(8);
    approval.requestedBy = row.text(9);
    approval.requestedAt = row.integer(10);
    approval.goesTo = row.optionalId<UserId>(11);
    approval.decidedBy = row.text(12);
    approval.decidedAt = row.optionalInteger(13);
    approval.note = row.text(14);
    approval.requestedById = row.optionalId<UserId>(15);
    return approval;
}

// Records without a name of their own are told by the plan they belong to, or by nothing.
QString nameColumn(ObjectKind object)
{
    switch (object) {
    case ObjectKind::FinancialAccount: return u"financial_account_number"_s;
    case ObjectKind::Account:
    case ObjectKind::Contact:
    case ObjectKind::CollectionPlan:
    case ObjectKind::CollectionPlanReason:
    case ObjectKind::Team:
    case ObjectKind::User: return u"name"_s;
    case ObjectKind::ContactPoint: return u"value"_s;
    default: return u"''"_s;
    }
}

bool isRecord(ObjectKind object)
{
    return object != ObjectKind::PromiseMatch && object != ObjectKind::PaymentAllocation && object != ObjectKind::ScheduleMatch &&
           object != ObjectKind::ChargeAdjustment;
}

} // namespace

Result<std::vector<ApprovalRow>> approvalRows(Database &database, std::optional<ApprovalStatus> status, int limit)
{
    Query query(
        database,
        u"SELECT v.id, v.kind, v.collection_plan_id, p.account_id, p.name, a.name, v.status, v.reason, v.request, u.name, "
        "v.requested_at, v.goes_to, d.name, v.decided_at, v.decision_note, v.requested_by FROM approval v "
        "LEFT JOIN collection_plan p ON p.id = v.collection_plan_id LEFT JOIN account a ON a.id = p.account_id "
        "LEFT JOIN app_user u ON u.id = v.requested_by LEFT JOIN app_user d ON d.id = v.decided_by "
        "WHERE v.deleted_at IS NULL AND (v.status = ? OR ? = '') ORDER BY v.requested_at DESC, v.id DESC LIMIT ?"_s);
    const QString wanted = status ? nameOf(*status) : QString();
    query.bind(wanted).bind(wanted).bind(limit);
    return query.all(readApproval);
}

Result<std::vector<DeletedRow>> deletedRows(Database &database, ObjectKind object, int limit)
{
    Query query(database,
                u"SELECT id, %1, deleted_at FROM %2 WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, id DESC LIMIT ?"_s.arg(
                    nameColumn(object), objectType(object).table));
    query.bind(limit);
    return query.all([object](const Row &row) {
        return DeletedRow{object, row.integer(0), row.text(1), humanNumber(object, row.integer(0)), row.integer(2)};
    });
}

Result<std::vector<ChangedRow>> changedRows(Database &database, ObjectKind object, qint64 since, int limit)
{
    Query query(database, u"SELECT id, updated_at, deleted_at FROM %1 WHERE updated_at >= ? OR deleted_at >= ? "
                          "ORDER BY updated_at, id LIMIT ?"_s.arg(objectType(object).table));
    query.bind(since).bind(since).bind(limit);
    return query.all([object](const Row &row) { return ChangedRow{object, row.integer(0), row.integer(1), !row.isNull(2)}; });
}

Result<std::vector<OwnerRow>> ownerRows(Database &database)
{
    Query teams(database, u"SELECT id, name FROM team WHERE deleted_at IS NULL ORDER BY name, id"_s);
    KEPT_TRY(auto owners, teams.all([](const Row &row) { return OwnerRow{{}, row.id<TeamId>(0), {}, row.text(1), {}, {}, {}}; }));
    Query users(database, u"SELECT id, team_id, agency_account_id, name, sign_in, role, promise_limit FROM app_user "
                          "WHERE deleted_at IS NULL AND is_active <> 0 ORDER BY name, id"_s);
    KEPT_CHECK(users.each([&](const Row &row) {
        owners.push_back({row.id<UserId>(0), row.optionalId<TeamId>(1), row.optionalId<AccountId>(2), row.text(3), row.text(4),
                          row.text(5), row.optionalInteger(6)});
    }));
    Query agencies(database, u"SELECT id, name FROM account WHERE type = 'Agency' AND deleted_at IS NULL ORDER BY name, id"_s);
    KEPT_CHECK(agencies.each([&](const Row &row) { owners.push_back({{}, {}, row.id<AccountId>(0), row.text(1), {}, {}, {}}); }));
    return owners;
}

Result<std::vector<TableCount>> tableCounts(Database &database)
{
    std::vector<TableCount> counts;
    for (const ObjectType &type : catalogue()) {
        if (!isRecord(type.kind))
            continue;
        Query query(database, u"SELECT COUNT(*), COUNT(deleted_at) FROM %1"_s.arg(type.table));
        KEPT_TRY(const auto row, query.first([&](const Row &found) {
            return TableCount{type.kind, found.integer(0) - found.integer(1), found.integer(1)};
        }));
        counts.push_back(row.value_or(TableCount{type.kind, 0, 0}));
    }
    return counts;
}

Result<qint64> schemaVersion(Database &database)
{
    return Query(database, u"SELECT MAX(version) FROM schema_version"_s).integer();
}

} // namespace kept
