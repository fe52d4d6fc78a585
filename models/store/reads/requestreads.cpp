// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/requestreads.h"

#include "models/domain/catalogue.h"
#include "models/domain/paymentplanstate.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

OwnRequest readApproval(const Row &row)
{
    OwnRequest own;
    own.kind = row.text(1) == u"Contact" ? RequestKind::Contact : RequestKind::Promise;
    own.id = row.integer(0);
    own.number = humanNumber(ObjectKind::Approval, own.id);
    own.customer = row.optionalId<AccountId>(2);
    own.customerName = row.text(3);
    own.status = fromName<ApprovalStatus>(row.text(4)).value_or(ApprovalStatus::Pending);
    own.reason = row.text(5);
    own.request = row.text(6);
    own.askedAt = row.integer(7);
    own.decidedBy = row.text(8);
    own.decidedAt = row.optionalInteger(9);
    own.note = row.text(10);
    return own;
}

OwnRequest readPaymentPlan(const Row &row)
{
    OwnRequest own;
    own.kind = RequestKind::PaymentPlan;
    own.id = row.integer(0);
    own.number = humanNumber(ObjectKind::PaymentSchedule, own.id);
    own.customer = row.optionalId<AccountId>(1);
    own.customerName = row.text(2);
    own.status = row.isNull(8)                                       ? ApprovalStatus::Pending
                 : row.text(3) == nameOf(PaymentPlanState::Rejected) ? ApprovalStatus::Rejected
                                                                     : ApprovalStatus::Approved;
    own.reason = row.text(4);
    own.amount = row.money(5, row.currency(10));
    own.askedAt = row.integer(6);
    own.decidedBy = row.text(7);
    own.decidedAt = row.optionalInteger(8);
    own.note = row.text(9);
    return own;
}

} // namespace

Result<std::vector<OwnRequest>> requestsOf(Database &database, UserId user, int limit)
{
    Query approvals(
        database,
        u"SELECT v.id, v.kind, p.account_id, a.name, v.status, v.reason, "
        u"v.request, v.requested_at, d.name, "
        "v.decided_at, v.decision_note FROM approval v LEFT JOIN collection_plan "
        "p ON p.id = v.collection_plan_id "
        "LEFT JOIN account a ON a.id = p.account_id LEFT JOIN app_user d ON d.id "
        "= v.decided_by "
        "WHERE v.deleted_at IS NULL AND v.status <> 'Withdrawn' AND v.requested_by = ? ORDER BY v.requested_at DESC, v.id DESC LIMIT ?"_s);
    approvals.bind(user).bind(limit);
    KEPT_TRY(auto found, approvals.all(readApproval));
    // Whoever ended one before it was decided does not ask any more.
    Query plans(database, u"SELECT s.id, p.account_id, a.name, s.status, s.note, s.amount, "
                          u"s.proposed_at, d.name, s.decided_at, "
                          "s.decision_note, s.currency_iso_code FROM payment_schedule s "
                          "JOIN collection_plan p ON p.id = "
                          "s.collection_plan_id JOIN account a ON a.id = p.account_id LEFT "
                          "JOIN app_user d ON d.id = s.decided_by "
                          "WHERE s.deleted_at IS NULL AND s.proposed_by = ? AND (s.status "
                          "= 'PendingApproval' OR s.decided_at IS NOT NULL) "
                          "ORDER BY s.proposed_at DESC, s.id DESC LIMIT ?"_s);
    plans.bind(user).bind(limit);
    KEPT_TRY(const auto proposed, plans.all(readPaymentPlan));
    found.insert(found.end(), proposed.begin(), proposed.end());
    return found;
}

} // namespace kept
