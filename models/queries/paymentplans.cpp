// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/paymentplans.h"

#include "models/queries/placedscope.h"
#include "models/store/policyrepository.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int everyPaymentPlan = 1'000;

Finding findingOf(const Error &error)
{
    return {error.code, Severity::Block, error.values.value(u"field"_s).toString(), error.values, {}, {}};
}

Result<QString> accountTypeOf(Database &database, PlanId plan)
{
    Query query(database, u"SELECT f.type FROM financial_account f JOIN collection_plan p ON p.financial_account_id = f.id "
                          "WHERE p.id = ?"_s);
    query.bind(plan);
    KEPT_TRY(const auto type, query.first([](const Row &row) { return row.text(0); }));
    return type.value_or(QString());
}

} // namespace

PaymentPlanDraft draftFrom(const PaymentPlanTemplate &offer, QDate first, QDate today)
{
    PaymentPlanDraft draft;
    draft.kind = offer.kind;
    draft.templateCode = offer.code;
    draft.hardship = offer.hardship;
    draft.cadence = offer.cadence;
    draft.count = offer.count;
    draft.first = first;
    draft.roll = offer.roll;
    draft.stepBasisPoints = offer.stepBasisPoints;
    draft.deferredPeriods = offer.deferredPeriods;
    draft.settlementBasisPoints = offer.settlementBasisPoints;
    draft.feeWaiverBasisPoints = offer.feeWaiverBasisPoints;
    draft.freezesInterest = offer.freezesInterest;
    draft.interest = offer.interest;
    if (offer.expiresAfterDays)
        draft.expires = today.addDays(*offer.expiresAfterDays);
    return draft;
}

Result<PaymentPlanPreview::Answer> answer(Database &database, const Asking &asking, const PaymentPlanPreview &question)
{
    KEPT_CHECK(needSight(database, asking, question.plan));
    PaymentPlanPreview::Answer preview;
    KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(database, question.plan.value()));
    KEPT_TRY(const Role own, roleOf(database, asking.actor));
    KEPT_TRY(preview.facts, paymentPlanFacts(database, plan, question.role.value_or(own), asking.now, asking.zone));
    auto offer = drawPaymentPlan(question.draft, preview.facts);
    if (!offer) {
        preview.findings.push_back(findingOf(offer.error()));
        return preview;
    }
    preview.findings = checkPaymentPlan(question.draft, *offer, preview.facts);
    preview.waitsForApproval = needsApproval(preview.findings);
    preview.offer = std::move(*offer);
    return preview;
}

Result<PaymentPlanDetail::Answer> answer(Database &database, const Asking &asking, const PaymentPlanDetail &question)
{
    KEPT_CHECK(needSight(database, asking, question.plan));
    PaymentPlanDetail::Answer detail;
    PaymentPlanFilter filter;
    filter.plan = question.plan;
    filter.limit = everyPaymentPlan;
    KEPT_TRY(detail.paymentPlans, paymentPlanRows(database, filter));
    KEPT_TRY(detail.accountType, accountTypeOf(database, question.plan));
    KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(database, question.plan.value()));
    KEPT_TRY(detail.zone, zoneOf(database, plan, asking.zone));
    KEPT_TRY(const auto templates, paymentPlanTemplates(database));
    for (const PaymentPlanTemplate &offer : templates)
        if (offer.isActive && (!offer.accountType || *offer.accountType == detail.accountType))
            detail.templates.push_back(offer);
    return detail;
}

Result<PaymentPlanList::Answer> answer(Database &database, const Asking &asking, const PaymentPlanList &question)
{
    PaymentPlanFilter filter = question.filter;
    KEPT_TRY(filter.scope, scopeFor(database, asking, filter.scope));
    return paymentPlanRows(database, filter);
}

Result<PaymentPlanTemplates::Answer> answer(Database &database, const Asking &, const PaymentPlanTemplates &question)
{
    KEPT_TRY(auto templates, paymentPlanTemplates(database));
    if (question.accountType)
        std::erase_if(templates,
                      [&](const PaymentPlanTemplate &offer) { return !fits(offer, *question.accountType, question.hardship); });
    return templates;
}

Result<PaymentPlanRoleLimits::Answer> answer(Database &database, const Asking &, const PaymentPlanRoleLimits &)
{
    PaymentPlanRoleLimits::Answer all;
    for (const Role role : {Role::Specialist, Role::Supervisor, Role::Administrator, Role::Agency}) {
        KEPT_TRY(const auto limits, paymentPlanLimits(database, role));
        all.emplace_back(role, limits);
    }
    return all;
}

} // namespace kept
