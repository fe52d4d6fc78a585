// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/tourmoney.h"

#include "app/kept/program.h"
#include "app/kept/tour.h"
#include "models/commands/disputefiles.h"
#include "ui/casework/casespane.h"
#include "ui/casework/disputedialog.h"
#include "ui/casework/disputefilelist.h"
#include "ui/casework/holdsdialog.h"
#include "ui/customer/customerpane.h"
#include "ui/payment/chargedialog.h"
#include "ui/payment/effectdialog.h"
#include "ui/payment/paymentdialog.h"
#include "ui/payment/paymentspane.h"
#include "ui/promise/promisedialog.h"
#include "ui/terms/policyform.h"
#include "ui/terms/templatedialog.h"
#include "ui/terms/termsform.h"
#include "ui/terms/termspane.h"
#include "ui/watch/letterspane.h"
#include "ui/watch/promisespane.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/recordlist.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

template<class Dialog>
Dialog *dialogOf(Program &program)
{
    return program.window().findChild<Dialog *>();
}

void closeDialogs()
{
    while (QWidget *dialog = QApplication::activeModalWidget())
        delete dialog;
}

void press(const QWidget &page, const QKeySequence &key)
{
    for (QAction *action : page.actions())
        if (action->shortcut() == key)
            action->trigger();
}

void addCaseworkSteps(std::vector<TourStep> &steps, Program &program, const std::optional<AccountId> &customer,
                      const QString &suffix)
{
    const auto window = [&program] { return static_cast<QWidget *>(&program.window()); };
    const auto effectsShown = [&program] {
        auto *dialog = dialogOf<EffectDialog>(program);
        return dialog && dialog->effects()->model()->rowCount() > 0;
    };
    steps.push_back({u"06h-dispute-"_s + suffix,
                     [&program, &customer] {
                         closeDialogs();
                         program.workspace()->showCustomer(*customer);
                         QTreeView *tree = program.workspace()->customer().tree();
                         tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
                         program.workspace()->customer().openDispute();
                     },
                     effectsShown, window});
    steps.push_back({u"06i-holds-"_s + suffix,
                     [&program] {
                         closeDialogs();
                         program.workspace()->customer().openHolds();
                     },
                     [&program] { return dialogOf<HoldsDialog>(program) != nullptr; }, window});
    steps.push_back({u"06j-case-"_s + suffix,
                     [&program] {
                         closeDialogs();
                         program.workspace()->customer().openCase();
                     },
                     [&program] { return dialogOf<EffectDialog>(program) != nullptr; }, window});
    steps.push_back({u"06k-cases-"_s + suffix,
                     [&program] {
                         closeDialogs();
                         program.workspace()->showPage(Workspace::casesId());
                         program.workspace()->cases().showPart(CasesPane::Part::Disputes);
                     },
                     [&program] { return program.workspace()->cases().disputes()->count() > 0; }, window});
    steps.push_back({u"06l-resolve-"_s + suffix,
                     [&program] {
                         press(program.workspace()->cases(), Qt::Key_F9);
                         if (auto *dialog = dialogOf<DisputeDialog>(program))
                             dialog->setStep(DisputeDialog::Step::Resolve);
                     },
                     effectsShown, window});
    steps.push_back({u"06l1-deadline-"_s + suffix,
                     [&program] {
                         closeDialogs();
                         press(program.workspace()->cases(), Qt::Key_F9);
                         if (auto *dialog = dialogOf<DisputeDialog>(program))
                             dialog->setStep(DisputeDialog::Step::MoveDeadline);
                     },
                     [&program] { return dialogOf<DisputeDialog>(program) != nullptr; }, window});
    steps.push_back({u"06l2-attach-file-"_s + suffix,
                     [&program] {
                         closeDialogs();
                         const auto dispute = DisputeId::fromValue(program.workspace()->cases().disputes()->current());
                         const auto file = attachmentOf(dispute, u"Receipt 2026-01.pdf"_s, u"Paid in cash"_s, "%PDF-1.7 made up");
                         whenReady(program.workspace()->desk().run(file), &program,
                                   [&program](const Result<DisputeFileChanged> &) {
                                       press(program.workspace()->cases(), Qt::Key_F9);
                                       if (auto *dialog = dialogOf<DisputeDialog>(program))
                                           dialog->setStep(DisputeDialog::Step::AttachFile);
                                   });
                     },
                     [&program] {
                         auto *dialog = dialogOf<DisputeDialog>(program);
                         return dialog && !dialog->files()->files().empty();
                     },
                     window});
    steps.push_back({u"06m-cases-only-"_s + suffix,
                     [&program] {
                         closeDialogs();
                         program.workspace()->cases().showPart(CasesPane::Part::Cases);
                     },
                     [] { return true; }, window});
}

void addTermsSteps(std::vector<TourStep> &steps, Program &program, const QString &suffix)
{
    const auto window = [&program] { return static_cast<QWidget *>(&program.window()); };
    steps.push_back({u"06r-terms-"_s + suffix,
                     [&program] {
                         closeDialogs();
                         program.workspace()->showPage(Workspace::termsId());
                     },
                     [&program] {
                         TermsPane *terms = program.workspace()->terms();
                         return terms->templates()->count() > 0 &&
                                terms->form()->findChild<QSpinBox *>(u"limit2Specialist"_s)->value() > 0;
                     },
                     window});
    steps.push_back({u"06r1-policy-team-"_s + suffix,
                     [&program] {
                         auto *scope = program.workspace()->terms()->policy()->findChild<QComboBox *>(u"policyScope"_s);
                         scope->setCurrentIndex(1);
                         Q_EMIT scope->activated(1);
                         scope->setFocus(Qt::ShortcutFocusReason);
                     },
                     [&program] {
                         const auto *which = program.workspace()->terms()->policy()->findChild<QComboBox *>(u"policyWhich"_s);
                         return !which->currentText().isEmpty();
                     },
                     window});
    steps.push_back({u"06s-template-"_s + suffix, [&program] { program.workspace()->terms()->editTemplate(); },
                     [&program] { return dialogOf<TemplateDialog>(program) != nullptr; }, window});
}

// A charge of an earlier date, and the letters that follow from what was agreed.
void addChargeSteps(std::vector<TourStep> &steps, Program &program, const std::optional<AccountId> &customer,
                    const QString &suffix)
{
    const auto window = [&program] { return static_cast<QWidget *>(&program.window()); };
    steps.push_back({u"06n-charge-"_s + suffix,
                     [&program, &customer] {
                         closeDialogs();
                         program.workspace()->showCustomer(*customer);
                         QTreeView *tree = program.workspace()->customer().tree();
                         tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
                         program.workspace()->customer().openCharges();
                         auto *dialog = dialogOf<ChargeDialog>(program);
                         dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"Returned direct debit"_s);
                         dialog->findChild<MoneyEdit *>(u"amount"_s)->setText(u"25"_s);
                         auto *due = dialog->findChild<DateEdit *>(u"due"_s);
                         due->setDate(due->date().value_or(QDate()).addMonths(-6));
                     },
                     [&program] {
                         auto *dialog = dialogOf<EffectDialog>(program);
                         return dialog && dialog->effects()->model()->rowCount() > 0;
                     },
                     window});
    steps.push_back({u"06o-letters-"_s + suffix,
                     [&program] {
                         closeDialogs();
                         program.workspace()->letters().setCustomer(std::nullopt);
                         program.workspace()->showPage(Workspace::lettersId());
                     },
                     [&program] { return program.workspace()->letters().waiting()->count() > 0; }, window});
    steps.push_back({u"06p-withdraw-letter-"_s + suffix,
                     [&program] { press(program.workspace()->letters(), Qt::CTRL | Qt::Key_R); },
                     [&program] { return dialogOf<EffectDialog>(program) != nullptr; }, window});
    steps.push_back({u"06q-close-plan-"_s + suffix,
                     [&program, &customer] {
                         closeDialogs();
                         program.workspace()->showCustomer(*customer);
                         QTreeView *tree = program.workspace()->customer().tree();
                         tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
                         program.workspace()->customer().closeOrReopenPlan();
                     },
                     [&program] {
                         auto *dialog = dialogOf<EffectDialog>(program);
                         return dialog && dialog->effects()->model()->rowCount() > 0;
                     },
                     window});
}

} // namespace

void addMoneySteps(std::vector<TourStep> &steps, Program &program, const std::optional<AccountId> &customer,
                   const QString &suffix)
{
    const auto window = [&program] { return static_cast<QWidget *>(&program.window()); };
    steps.push_back({u"06b-payment-"_s + suffix,
                     [&program, &customer] {
                         closeDialogs();
                         program.workspace()->showCustomer(*customer);
                         program.workspace()->customer().takePayment();
                         const auto fields = dialogOf<PaymentDialog>(program)->findChildren<KeyButton *>(u"allDue"_s);
                         for (KeyButton *button : fields)
                             button->click();
                     },
                     [&program] {
                         auto *dialog = dialogOf<PaymentDialog>(program);
                         return dialog && dialog->allocations()->model()->rowCount() > 0;
                     },
                     window});
    steps.push_back({u"06c-payment-refused-"_s + suffix,
                     [&program] {
                         auto *dialog = dialogOf<PaymentDialog>(program);
                         auto *date = dialog->findChild<DateEdit *>(u"valueDate"_s);
                         date->setDate(date->date().value_or(QDate()).addDays(3));
                     },
                     [&program] { return dialogOf<PaymentDialog>(program)->allocations()->model()->rowCount() == 0; }, window});
    const auto effectsShown = [&program] {
        auto *dialog = dialogOf<EffectDialog>(program);
        return dialog && dialog->effects()->model()->rowCount() > 0;
    };
    steps.push_back({u"06d-payments-"_s + suffix,
                     [&program] {
                         closeDialogs();
                         program.workspace()->showPage(Workspace::paymentsId());
                     },
                     [&program] { return program.workspace()->payments().list()->count() > 0; }, window});
    steps.push_back({u"06e-take-back-"_s + suffix, [&program] { press(program.workspace()->payments(), Qt::CTRL | Qt::Key_R); },
                     effectsShown, window});
    steps.push_back({u"06f-move-payment-"_s + suffix,
                     [&program] {
                         closeDialogs();
                         press(program.workspace()->payments(), Qt::CTRL | Qt::Key_M);
                     },
                     [&program] { return dialogOf<EffectDialog>(program) != nullptr; }, window});
    const auto hasKey = [&program](const QKeySequence &key) {
        for (QAction *action : program.workspace()->promises().actions())
            if (action->shortcut() == key)
                return action->isEnabled();
        return false;
    };
    steps.push_back({u"06g-promises-"_s + suffix,
                     [&program] {
                         closeDialogs();
                         program.workspace()->showPage(Workspace::promisesId());
                         QTreeView *groups = program.workspace()->promises().groups();
                         groups->setCurrentIndex(groups->model()->index(0, 0));
                     },
                     [hasKey] { return hasKey(Qt::CTRL | Qt::Key_D); }, window});
    steps.push_back({u"06g1-cancel-promise-"_s + suffix,
                     [&program] { press(program.workspace()->promises(), Qt::CTRL | Qt::Key_D); }, effectsShown, window});
    steps.push_back({u"06g1a-replace-promise-"_s + suffix,
                     [&program] {
                         closeDialogs();
                         press(program.workspace()->promises(), Qt::CTRL | Qt::Key_P);
                     },
                     [&program] { return dialogOf<PromiseDialog>(program) != nullptr; }, window});
    steps.push_back({u"06g2-promises-ended-"_s + suffix,
                     [&program] {
                         closeDialogs();
                         QTreeView *groups = program.workspace()->promises().groups();
                         groups->setCurrentIndex(groups->model()->index(groups->model()->rowCount() - 1, 0));
                     },
                     [hasKey] { return hasKey(Qt::CTRL | Qt::Key_R); }, window});
    steps.push_back({u"06g3-promise-stands-again-"_s + suffix,
                     [&program] { press(program.workspace()->promises(), Qt::CTRL | Qt::Key_R); },
                     [&program] { return dialogOf<EffectDialog>(program) != nullptr; }, window});
    addCaseworkSteps(steps, program, customer, suffix);
    addChargeSteps(steps, program, customer, suffix);
    addTermsSteps(steps, program, suffix);
}

} // namespace kept
