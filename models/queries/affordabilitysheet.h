// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/affordability.h"
#include "models/queries/asking.h"
#include "models/store/database.h"

namespace kept {

/// One line of an income and expense sheet.
struct SheetLine
{
    QString kind; ///< the name of an IncomeKind or ExpenseKind, or what an import brought
    Money monthly;
};

/// The latest income and expense sheet of the person of a plan, in the plan's currency, and what may be asked of it.
struct AffordabilitySheet
{
    struct Answer
    {
        std::optional<ContactId> contact; ///< none: the plan has no person, and there is no sheet
        Currency currency;
        std::optional<QDate> asOf;
        std::vector<SheetLine> incomes;
        std::vector<SheetLine> expenses;
        std::optional<Affordability> affordability;                    ///< none: nothing was told yet
        std::vector<std::pair<PaymentPlanCadence, Money>> suggestions; ///< an instalment for each cadence
    };
    PlanId plan;
};

/// Error: NotFound RECORD.MISSING.
Result<AffordabilitySheet::Answer> answer(Database &database, const Asking &asking, const AffordabilitySheet &question);

/// An instalment for each cadence that the sheet can afford.
std::vector<std::pair<PaymentPlanCadence, Money>> suggestionsOf(const Affordability &sheet);

} // namespace kept
