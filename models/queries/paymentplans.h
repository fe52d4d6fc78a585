// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/asking.h"
#include "models/queries/paymentplanfacts.h"
#include "models/store/reads/paymentplanreads.h"

namespace kept {

/// The calculator: what a draft comes to on a plan, what the rules say to it and whether it would wait for approval. A draft
/// that can't be worked out yet has no offer and a blocking finding with the field it is about.
struct PaymentPlanPreview
{
    struct Answer
    {
        PaymentPlanFacts facts;
        std::optional<PaymentPlanOffer> offer;
        std::vector<Finding> findings;
        bool waitsForApproval = false;
    };
    PlanId plan = PlanId::fromValue(0);
    PaymentPlanDraft draft;
    std::optional<Role> role = {}; ///< none: that of the person who asks
};

/// The payment plans of a collection plan, the last proposed first, with their instalments.
struct PaymentPlanDetail
{
    struct Answer
    {
        std::vector<PaymentPlanRow> paymentPlans;
        std::vector<PaymentPlanTemplate> templates; ///< those that fit the plan's account, for any hardship
        QString accountType;
        QTimeZone zone; ///< of the plan: its deadlines are told in it
    };
    PlanId plan;
};

/// Payment plans of a portfolio, those that wait the longest first, or all of some states, the last proposed first.
struct PaymentPlanList
{
    using Answer = std::vector<PaymentPlanRow>;
    PaymentPlanFilter filter;
};

/// The templates that may be offered: of the house and of the program. Without a type all are given.
struct PaymentPlanTemplates
{
    using Answer = std::vector<PaymentPlanTemplate>;
    std::optional<QString> accountType = {};
    std::optional<HardshipReason> hardship = {};
};

/// How far each role may go on its own.
struct PaymentPlanRoleLimits
{
    using Answer = std::vector<std::pair<Role, PaymentPlanLimits>>;
};

/// The draft that a template proposes, from a first date on.
PaymentPlanDraft draftFrom(const PaymentPlanTemplate &offer, QDate first, QDate today);

Result<PaymentPlanPreview::Answer> answer(Database &database, const Asking &asking, const PaymentPlanPreview &question);
Result<PaymentPlanDetail::Answer> answer(Database &database, const Asking &asking, const PaymentPlanDetail &question);
Result<PaymentPlanList::Answer> answer(Database &database, const Asking &asking, const PaymentPlanList &question);
Result<PaymentPlanTemplates::Answer> answer(Database &database, const Asking &asking, const PaymentPlanTemplates &question);
Result<PaymentPlanRoleLimits::Answer> answer(Database &database, const Asking &asking, const PaymentPlanRoleLimits &question);

} // namespace kept
