// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/affordabilitysheet.h"

#include "models/queries/placedscope.h"
#include "models/store/affordabilityrepository.h"
#include "models/store/planrepository.h"

namespace kept {

namespace {

template<class Record>
std::vector<SheetLine> linesOf(const std::vector<Record> &rows)
{
    std::vector<SheetLine> lines;
    for (const Record &row : rows)
        lines.push_back({row.kind, row.monthly});
    return lines;
}

} // namespace

std::vector<std::pair<PaymentPlanCadence, Money>> suggestionsOf(const Affordability &sheet)
{
    std::vector<std::pair<PaymentPlanCadence, Money>> suggestions;
    for (const PaymentPlanCadence cadence :
         {PaymentPlanCadence::Weekly, PaymentPlanCadence::BiWeekly, PaymentPlanCadence::SemiMonthly, PaymentPlanCadence::Monthly,
          PaymentPlanCadence::Quarterly})
        suggestions.emplace_back(cadence, instalmentOf(sheet.affordable, cadence));
    return suggestions;
}

Result<AffordabilitySheet::Answer> answer(Database &database, const Asking &asking, const AffordabilitySheet &question)
{
    KEPT_CHECK(needSight(database, asking, question.plan));
    KEPT_TRY(const auto plan, RecordTable<PlanRecord>::get(database, question.plan.value()));
    AffordabilitySheet::Answer found;
    found.contact = plan.contact;
    found.currency = plan.currency;
    if (!plan.contact)
        return found;
    KEPT_TRY(const auto sheet, latestSheet(database, *plan.contact, plan.currency));
    found.asOf = sheet.asOf;
    found.incomes = linesOf(sheet.incomes);
    found.expenses = linesOf(sheet.expenses);
    if (sheet.isEmpty())
        return found;
    KEPT_TRY(found.affordability, sheet.affordability(plan.currency));
    found.suggestions = suggestionsOf(*found.affordability);
    return found;
}

} // namespace kept
