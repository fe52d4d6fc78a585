// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/tourpaymentplans.h"

#include "app/kept/program.h"
#include "app/kept/workspace.h"
#include "models/queries/lists.h"
#include "models/queries/paymentplans.h"
#include "ui/customer/customerpane.h"
#include "ui/paymentplan/paymentplanpage.h"
#include "ui/paymentplan/plancalculator.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>

#include <set>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the steps share: the plans they show and the dialogs they open.
struct Plans
{
    std::optional<PaymentPlanRow> running;
    std::optional<PaymentPlanRow> waiting;
    std::optional<PlanId> free;
    QPointer<PlanCalculator> calculator;
    QPointer<PaymentPlanPage> page;
    bool hasSplit = false;
    bool hasArrived = false;
};

void closeDialogs()
{
    while (QWidget *dialog = QApplication::activeModalWidget())
        delete dialog;
}

// A payment plan that runs, and a plan with a promise that has none.
void choosePlans(Program &program, const std::shared_ptr<Plans> &plans)
{
    Desk &desk = program.workspace()->desk();
    whenReady(desk.ask(PaymentPlanList()), &program, [&program, &desk, plans](const Result<PaymentPlanList::Answer> &answer) {
        if (!answer)
            return;
        std::set<PlanId> taken;
        for (const PaymentPlanRow &row : *answer) {
            taken.insert(row.plan);
            if (row.status == PaymentPlanState::Active && (!plans->running || row.instalments.size() > 6))
                plans->running = row;
            if (row.status == PaymentPlanState::PendingApproval)
                plans->waiting = row;
        }
        whenReady(desk.ask(PromiseList()), &program, [taken, plans](const Result<PromiseList::Answer> &promises) {
            if (!promises)
                return;
            for (const PromiseRow &row : *promises)
                if (!taken.contains(row.plan) && row.status == PromiseState::Broken && row.amount.minor() > 50'000)
                    plans->free = row.plan;
        });
    });
}

void openCalculator(Program &program, const std::shared_ptr<Plans> &plans)
{
    closeDialogs();
    PaymentPlanScreens &screens = program.workspace()->paymentPlans();
    plans->hasSplit = false;
    QObject::connect(
        &screens, &PaymentPlanScreens::calculatorOpened, &program,
        [plans, &program](PlanCalculator *dialog) {
            plans->calculator = dialog;
            QObject::connect(dialog, &PlanCalculator::splitShown, &program, [plans] { plans->hasSplit = true; });
        },
        Qt::SingleShotConnection);
    screens.calculate(*plans->free);
}

void typeSheet(PlanCalculator &dialog)
{
    dialog.showStep(PlanCalculator::Step::Affordability);
    const std::pair<QString, QString> lines[] = {
        {u"incomeWages"_s, u"2140"_s},     {u"incomeBenefits"_s, u"260"_s},   {u"expenseHousing"_s, u"890"_s},
        {u"expenseUtilities"_s, u"145"_s}, {u"expenseFood"_s, u"420"_s},      {u"expenseTransport"_s, u"180"_s},
        {u"expenseInsurance"_s, u"96"_s},  {u"expenseChildcare"_s, u"210"_s}, {u"expenseOtherDebts"_s, u"155"_s}};
    for (const auto &[name, amount] : lines)
        if (auto *field = dialog.findChild<QLineEdit *>(name))
            field->setText(amount);
}

void openPage(Program &program, const std::shared_ptr<Plans> &plans, const PaymentPlanRow &row)
{
    closeDialogs();
    PaymentPlanScreens &screens = program.workspace()->paymentPlans();
    plans->hasArrived = false;
    QObject::connect(
        &screens, &PaymentPlanScreens::pageOpened, &program,
        [plans, &program](PaymentPlanPage *page) {
            plans->page = page;
            QObject::connect(page, &PaymentPlanPage::arrived, &program, [plans] { plans->hasArrived = true; });
        },
        Qt::SingleShotConnection);
    screens.show(row.plan, row.id);
}

} // namespace

void addPaymentPlanSteps(std::vector<TourStep> &steps, Program &program, const QString &suffix)
{
    auto plans = std::make_shared<Plans>();
    const auto window = [&program]() -> QWidget * { return &program.window(); };
    steps.push_back({u"06b-customer-payment-plan-"_s + suffix, [&program, plans] { choosePlans(program, plans); },
                     [&program, plans] {
                         if (!plans->running || !plans->waiting || !plans->free)
                             return false;
                         if (program.workspace()->customer().customer() != plans->running->customer) {
                             closeDialogs();
                             program.workspace()->showCustomer(plans->running->customer);
                         }
                         return true;
                     },
                     window});
    steps.push_back({u"06c-payment-plan-"_s + suffix, [&program, plans] { openPage(program, plans, *plans->running); },
                     [plans] { return plans->page && plans->hasArrived; }, window});
    steps.push_back({u"06c-payment-plan-waiting-"_s + suffix, [&program, plans] { openPage(program, plans, *plans->waiting); },
                     [plans] { return plans->page && plans->hasArrived; }, window});
    steps.push_back({u"06d-calculator-"_s + suffix, [&program, plans] { openCalculator(program, plans); },
                     [plans] { return plans->calculator && plans->hasSplit; }, window});
    steps.push_back({u"06e-calculator-settlement-"_s + suffix,
                     [plans] {
                         plans->hasSplit = false;
                         plans->calculator->findChild<QSpinBox *>(u"settlementBasisPoints"_s)->setValue(7'000);
                     },
                     [plans] { return plans->hasSplit; }, window});
    steps.push_back({u"06e-calculator-interest-"_s + suffix,
                     [plans] {
                         plans->hasSplit = false;
                         plans->calculator->findChild<QSpinBox *>(u"settlementBasisPoints"_s)->setValue(0);
                         plans->calculator->findChild<QSpinBox *>(u"interestBasisPoints"_s)->setValue(900);
                     },
                     [plans] { return plans->hasSplit; }, window});
    steps.push_back({u"06f-affordability-"_s + suffix, [plans] { typeSheet(*plans->calculator); },
                     [plans] { return !plans->calculator.isNull(); }, window});
}

} // namespace kept
