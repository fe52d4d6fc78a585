// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/paymentplantemplate.h"
#include "models/queries/affordabilitysheet.h"
#include "models/queries/paymentplanfacts.h"
#include "models/store/reads/planreads.h"
#include "ui/promise/promisesheet.h"

namespace kept {

/// Everything the calculator shows before anything is typed.
struct PlanSheet
{
    PlanRow plan;
    PaymentPlanFacts facts;
    std::vector<PaymentPlanTemplate> templates;
    AffordabilitySheet::Answer affordability;
    std::vector<Supervisor> supervisors;
};

} // namespace kept
