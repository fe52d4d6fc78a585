// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/tourmoney.h"

#include "app/kept/program.h"
#include "app/kept/tour.h"
#include "ui/customer/customerpane.h"
#include "ui/payment/effectdialog.h"
#include "ui/payment/paymentdialog.h"
#include "ui/payment/paymentspane.h"
#include "ui/watch/promisespane.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/recordlist.h"

#include <QAction>
#include <QApplication>
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
    steps.push_back({u"06g-promises-"_s + suffix,
                     [&program] {
                         closeDialogs();
                         program.workspace()->showPage(Workspace::promisesId());
                     },
                     [&program] { return program.workspace()->promises().list()->count() > 0; }, window});
}

} // namespace kept
