// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customerpane.h"
#include "ui/payment/paymentdialog.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QTreeView>

namespace kept {

// Keys without a button of their own: F1 lists them.
void CustomerPane::makeMoneyActions()
{
    auto *payments = new QAction(tr("Payments of this customer"), this);
    payments->setShortcut(Qt::SHIFT | Qt::Key_F7);
    payments->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(payments, &QAction::triggered, this, [this] {
        if (m_customer)
            Q_EMIT paymentsAsked(*m_customer, m_detail.customer.name);
    });
    addAction(payments);
}

void CustomerPane::takePayment()
{
    if (!m_customer || m_plans.empty())
        return m_banner->showMessage(StatusKind::Info, tr("There is no plan to pay on"),
                                     tr("A payment is recorded on a collection plan; this customer has none."));
    PaymentSheet sheet{*m_customer, m_detail.customer.name, m_plans, m_treeModel->planAt(m_tree->currentIndex()),
                       m_desk.asking().today};
    if (const PlanRow *plan = planForAction(); plan && !sheet.plan)
        sheet.plan = plan->id;
    auto *dialog = new PaymentDialog(m_desk, std::move(sheet), m_wording, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PaymentDialog::recorded, this, &CustomerPane::paymentRecorded);
    dialog->open();
    Q_EMIT paymentOpened(dialog);
}

} // namespace kept
