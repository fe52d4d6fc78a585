// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/reads/paymentplanreads.h"

#include "models/domain/catalogue.h"
#include "models/store/reads/financialaccountreads.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto selectPaymentPlans =
    "SELECT s.id, s.version, s.collection_plan_id, p.account_id, p.name, a.name, s.kind, s.status, s.cadence, s.template, "
    "s.hardship, s.currency_iso_code, s.amount, s.balance_amount, s.forgiven_amount, s.received_amount, "
    "s.settlement_basis_points, s.fee_waiver_basis_points, s.freezes_interest, s.expires_date, s.next_due_date, s.note, u.name, "
    "s.proposed_at, s.needs, d.name, s.decided_at, s.decision_note, s.activated_at, s.ended_at, s.end_reason, s.proposed_by, "
    "s.interest_kind, s.interest_basis_points, s.interest_amount "
    "FROM payment_schedule s JOIN collection_plan p ON p.id = s.collection_plan_id JOIN account a ON a.id = p.account_id "
    "LEFT JOIN app_user u ON u.id = s.proposed_by LEFT JOIN app_user d ON d.id = s.decided_by "
    "WHERE s.deleted_at IS NULL AND p.deleted_at IS NULL"_L1;

PaymentPlanRow readTerms(const Row &row)
{
    PaymentPlanRow plan;
    plan.id = row.id<PaymentPlanId>(0);
    plan.number = humanNumber(ObjectKind::PaymentSchedule, row.integer(0));
    plan.version = row.integer(1);
    plan.plan = row.id<PlanId>(2);
    plan.customer = row.id<AccountId>(3);
    plan.planName = row.text(4);
    plan.customerName = row.text(5);
    plan.kind = fromName<PaymentPlanKind>(row.text(6)).value_or(plan.kind);
    plan.status = fromName<PaymentPlanState>(row.text(7)).value_or(plan.status);
    plan.cadence = fromName<PaymentPlanCadence>(row.text(8)).value_or(plan.cadence);
    plan.templateCode = row.text(9);
    plan.hardship = fromName<HardshipReason>(row.text(10));
    plan.currency = row.currency(11);
    plan.amount = row.money(12, plan.currency);
    plan.balance = row.money(13, plan.currency);
    plan.forgiven = row.money(14, plan.currency);
    plan.received = row.money(15, plan.currency);
    plan.settlementBasisPoints = static_cast<int>(row.integer(16));
    plan.feeWaiverBasisPoints = static_cast<int>(row.integer(17));
    plan.freezesInterest = row.flag(18);
    return plan;
}

PaymentPlanRow readPaymentPlanRow(const Row &row)
{
    PaymentPlanRow plan = readTerms(row);
    plan.expires = row.optionalDate(19);
    plan.nextDue = row.optionalDate(20);
    plan.note = row.text(21);
    plan.proposedBy = row.text(22);
    plan.proposedAt = row.integer(23);
    plan.needs = row.text(24).split(u' ', Qt::SkipEmptyParts);
    plan.decidedBy = row.text(25);
    plan.decidedAt = row.optionalInteger(26);
    plan.decisionNote = row.text(27);
    plan.activatedAt = row.optionalInteger(28);
    plan.endedAt = row.optionalInteger(29);
    plan.endReason = row.text(30);
    plan.proposedById = row.optionalId<UserId>(31);
    plan.interestTerms.kind = fromName<InterestKind>(row.text(32)).value_or(plan.interestTerms.kind);
    plan.interestTerms.basisPoints = static_cast<int>(row.integer(33));
    plan.interest = row.money(34, plan.currency);
    return plan;
}

SqlText paymentPlansWhere(const PaymentPlanFilter &filter)
{
    SqlText text{QString(selectPaymentPlans)};
    if (filter.plan)
        text.add(u" AND p.id = ?"_s, filter.plan->value());
    if (filter.customer)
        text.add(u" AND p.account_id = ?"_s, filter.customer->value());
    if (filter.id)
        text.add(u" AND s.id = ?"_s, filter.id->value());
    text.add(scopeCondition(filter.scope));
    if (!filter.statuses.isEmpty()) {
        text.add(u" AND s.status IN ("_s);
        for (qsizetype i = 0; i < filter.statuses.size(); ++i)
            text.add(i == 0 ? u"?"_s : u", ?"_s, filter.statuses.at(i));
        text.add(u")"_s);
    }
    return text.add(u" ORDER BY s.proposed_at DESC, s.id DESC LIMIT ?"_s, qint64(filter.limit));
}

Result<void> readInstalments(Database &database, std::vector<PaymentPlanRow> *plans)
{
    std::vector<qint64> ids;
    QHash<qint64, PaymentPlanRow *> byId;
    for (PaymentPlanRow &plan : *plans) {
        ids.push_back(plan.id.value());
        byId.insert(plan.id.value(), &plan);
    }
    return inParts(ids, [&](std::span<const qint64> part) -> Result<void> {
        SqlText text(
            u"SELECT payment_schedule_id, id, item_number, due_date, amount, received_amount, deadline_at, status, reason, "
            "interest_amount "
            "FROM payment_schedule_item WHERE deleted_at IS NULL AND payment_schedule_id IN ("_s);
        text.addList(part).add(u") ORDER BY payment_schedule_id, item_number"_s);
        Query query(database, text.sql());
        text.bindTo(query);
        return query.each([&](const Row &row) {
            PaymentPlanRow *plan = byId.value(row.integer(0));
            plan->instalments.push_back({row.id<InstalmentId>(1), row.integer(2), row.date(3), row.money(4, plan->currency),
                                         row.money(9, plan->currency), row.money(5, plan->currency), row.integer(6),
                                         fromName<InstalmentState>(row.text(7)).value_or(InstalmentState::Open), row.text(8)});
        });
    });
}

} // namespace

Result<std::vector<PaymentPlanRow>> paymentPlanRows(Database &database, const PaymentPlanFilter &filter)
{
    KEPT_TRY(auto plans, allOf(database, paymentPlansWhere(filter), readPaymentPlanRow));
    KEPT_CHECK(readInstalments(database, &plans));
    return plans;
}

} // namespace kept
