// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/paymentlines.h"

#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/statustext.h"

#include <QCoreApplication>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("kept", text);
}

LineCell moneyCell(Money money, const Wording &wording)
{
    return {cellText(money, wording.locale), StatusKind::None, true};
}

LineCell dateCell(QDate date, const Wording &wording)
{
    return {date.isValid() ? dateText(date, wording.locale) : QString()};
}

LineCell statusCell(const StatusText &status)
{
    return {status.text, status.kind};
}

TableLine wholePlanLine(const PlanOutcome &outcome, const Wording &wording)
{
    return {{{isolated(outcome.planName)},
             {tr("Amount due")},
             {},
             {},
             moneyCell(outcome.dueBefore, wording),
             moneyCell(outcome.allocated, wording),
             moneyCell(outcome.due, wording)},
            outcome.plan.value()};
}

Money sum(Money first, Money second)
{
    return first.plus(second).value_or(first);
}

void addPromises(std::vector<TableLine> &lines, const PlanOutcome &outcome, const Wording &wording)
{
    for (const PreviewedPart &part : outcome.parts)
        lines.push_back({{{tr("Promise %1").arg(isolated(part.number))},
                          dateCell(part.dueDate, wording),
                          moneyCell(part.amount, wording),
                          statusCell(promiseStatusText(nameOf(part.verdict)))},
                         part.promise.value()});
}

void addInstalments(std::vector<TableLine> &lines, const PlanOutcome &outcome, const Wording &wording)
{
    for (const PreviewedInstalment &each : outcome.instalments)
        lines.push_back({{{tr("Instalment %1 of the payment plan").arg(each.number)},
                          dateCell(each.dueDate, wording),
                          moneyCell(each.amount, wording),
                          statusCell(instalmentStatusText(nameOf(each.state)))},
                         each.instalment.value()});
    if (outcome.paymentPlan)
        lines.push_back({{{tr("Payment plan on %1").arg(isolated(outcome.planName))},
                          {},
                          {},
                          statusCell(paymentPlanStatusText(nameOf(*outcome.paymentPlan)))},
                         outcome.plan.value()});
}

} // namespace

QString componentText(Component component)
{
    switch (component) {
    case Component::Costs: return tr("Costs");
    case Component::Penalties: return tr("Penalties");
    case Component::Fees: return tr("Fees");
    case Component::Tax: return tr("Tax");
    case Component::Interest: return tr("Interest");
    case Component::Principal: break;
    }
    return tr("Principal");
}

QString sharingText(DebtSharing sharing)
{
    switch (sharing) {
    case DebtSharing::OldestFirst: return tr("Oldest debt first");
    case DebtSharing::HighestRateFirst: return tr("Highest rate first");
    case DebtSharing::Proportional: return tr("In proportion");
    case DebtSharing::Even: return tr("In equal parts");
    case DebtSharing::ByPriority: break;
    }
    return tr("By priority");
}

QString itemTitle(const QString &kind, const QString &name)
{
    return name.isEmpty() ? itemKindText(kind) : name;
}

QStringList allocationHeadings()
{
    return {tr("Plan"), tr("Item"), tr("Due"), tr("Component"), tr("Before"), tr("Paid"), tr("After")};
}

std::vector<TableLine> allocationLines(const PaymentPreview::Answer &preview, const Wording &wording)
{
    std::vector<TableLine> lines;
    for (const PlanOutcome &outcome : preview.plans) {
        if (outcome.items.empty() && outcome.allocated.isPositive())
            lines.push_back(wholePlanLine(outcome, wording));
        for (const PreviewedItem &item : outcome.items)
            lines.push_back({{{isolated(outcome.planName)},
                              {itemTitle(item.kind, item.name)},
                              dateCell(item.dueDate, wording),
                              {componentText(item.component)},
                              moneyCell(sum(item.left, item.amount), wording),
                              moneyCell(item.amount, wording),
                              moneyCell(item.left, wording)},
                             item.item.value()});
    }
    return lines;
}

QStringList consequenceHeadings()
{
    return {tr("What it counts for"), tr("Due"), tr("Amount"), tr("Then")};
}

std::vector<TableLine> consequenceLines(const PaymentPreview::Answer &preview, const Wording &wording)
{
    std::vector<TableLine> lines;
    for (const PlanOutcome &outcome : preview.plans) {
        addPromises(lines, outcome, wording);
        addInstalments(lines, outcome, wording);
        if (outcome.unallocated.isPositive())
            lines.push_back({{{tr("Credit on %1").arg(isolated(outcome.planName))},
                              {},
                              moneyCell(outcome.unallocated, wording),
                              {tr("Kept until something is due"), StatusKind::Warn}},
                             outcome.plan.value()});
        if (outcome.closes)
            lines.push_back({{{tr("Plan %1").arg(isolated(outcome.planName))},
                              {},
                              moneyCell(outcome.due, wording),
                              {tr("Closed, nothing is left to collect"), StatusKind::Ok}},
                             outcome.plan.value()});
    }
    return lines;
}

PreviewSums sumsOf(const PaymentPreview::Answer &preview, Currency currency)
{
    const Money zero = Money::zero(currency);
    PreviewSums sums{zero, zero, zero, zero, zero};
    for (const PlanOutcome &outcome : preview.plans) {
        sums.dueBefore = sum(sums.dueBefore, outcome.dueBefore);
        sums.due = sum(sums.due, outcome.due);
        sums.allocated = sum(sums.allocated, outcome.allocated);
        sums.matched = sum(sums.matched, outcome.matched);
        sums.unallocated = sum(sums.unallocated, outcome.unallocated);
    }
    return sums;
}

Money dueAfter(Money due, const PreviewSums &sums)
{
    const auto gone = sums.dueBefore.minus(sums.due);
    return gone ? due.minus(*gone).value_or(due) : due;
}

std::vector<DebtTotal> debtTotals(const std::vector<PlanRow> &plans)
{
    std::vector<DebtTotal> totals;
    for (const PlanRow &plan : plans) {
        if (plan.isClosed || !plan.currentDue.isPositive())
            continue;
        auto total = std::find_if(totals.begin(), totals.end(), [&](const DebtTotal &t) { return t.currency == plan.currency; });
        if (total == totals.end())
            total = totals.insert(totals.end(), {plan.currency, Money::zero(plan.currency), Money::zero(plan.currency)});
        total->due = sum(total->due, plan.currentDue);
        total->promised = sum(total->promised, plan.promised);
        ++total->plans;
    }
    return totals;
}

} // namespace kept
