// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paymentplan/paymentplanscreens.h"

#include "models/queries/lists.h"
#include "models/queries/paymentplans.h"
#include "models/queries/plandetail.h"
#include "ui/paymentplan/paymentplanpage.h"
#include "ui/paymentplan/plancalculator.h"

namespace kept {

PaymentPlanScreens::PaymentPlanScreens(Desk &desk, Wording wording, QWidget *window)
    : m_desk(desk), m_wording(std::move(wording)), m_window(window)
{}

void PaymentPlanScreens::open(PlanId plan)
{
    then(m_desk.ask(PaymentPlanDetail{plan}), [this, plan](const PaymentPlanDetail::Answer &answer) {
        for (const PaymentPlanRow &row : answer.paymentPlans)
            if (row.status == PaymentPlanState::Active || row.status == PaymentPlanState::PendingApproval)
                return show(plan, row.id);
        calculate(plan);
    });
}

void PaymentPlanScreens::calculate(PlanId plan)
{
    then(m_desk.ask(PaymentPlanDetail{plan}), [this, plan](const PaymentPlanDetail::Answer &answer) {
        PlanSheet sheet;
        sheet.templates = answer.templates;
        then(m_desk.ask(PlanDetail{plan}), [this, sheet](const PlanDetail::Answer &detail) {
            PlanSheet known = sheet;
            known.plan = detail.plan;
            askFacts(std::move(known));
        });
    });
}

void PaymentPlanScreens::askFacts(PlanSheet sheet)
{
    then(m_desk.ask(PaymentPlanPreview{sheet.plan.id, {}, m_desk.user().role}),
         [this, sheet](const PaymentPlanPreview::Answer &preview) {
             PlanSheet known = sheet;
             known.facts = preview.facts;
             askAffordability(std::move(known));
         });
}

void PaymentPlanScreens::askAffordability(PlanSheet sheet)
{
    then(m_desk.ask(AffordabilitySheet{sheet.plan.id}), [this, sheet](const AffordabilitySheet::Answer &affordability) {
        PlanSheet known = sheet;
        known.affordability = affordability;
        askSupervisors(std::move(known));
    });
}

void PaymentPlanScreens::askSupervisors(PlanSheet sheet)
{
    then(m_desk.ask(Supervisors()), [this, sheet](const Supervisors::Answer &supervisors) {
        PlanSheet known = sheet;
        for (const OwnerRow &row : supervisors)
            if (row.user)
                known.supervisors.push_back({*row.user, row.name});
        openCalculator(std::move(known));
    });
}

void PaymentPlanScreens::openCalculator(PlanSheet sheet)
{
    auto *dialog = new PlanCalculator(m_desk, std::move(sheet), m_wording, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PlanCalculator::proposed, this, &PaymentPlanScreens::proposed);
    dialog->open();
    Q_EMIT calculatorOpened(dialog);
}

void PaymentPlanScreens::show(PlanId plan, std::optional<PaymentPlanId> shown)
{
    auto *page = new PaymentPlanPage(m_desk, plan, shown, m_wording, m_window);
    page->setAttribute(Qt::WA_DeleteOnClose);
    connect(page, &PaymentPlanPage::newAsked, this, &PaymentPlanScreens::calculate);
    page->open();
    Q_EMIT pageOpened(page);
}

} // namespace kept
