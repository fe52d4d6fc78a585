// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/reinstatedialog.h"

#include "models/commands/reinstatepayment.h"
#include "models/view/moneytext.h"
#include "ui/payment/reversaldialog.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

ReinstateDialog::ReinstateDialog(Desk &desk, PaymentRow payment, const Wording &wording, QWidget *parent)
    : ReasonedDialog(desk, wording, tr("Let a payment count again"), tr("Count it again"),
                     tr("Why it was taken back by mistake. Required."), parent),
      m_payment(std::move(payment))
{
    setObjectName(u"reinstateDialog"_s);
    setSummary(paymentSummary(m_payment, wording));
    refresh();
}

void ReinstateDialog::rehearseWith(const QString &reason)
{
    rehearseCommand(ReinstatePayment{m_payment.id, reason}, {m_payment.plan});
}

void ReinstateDialog::saveWith(const QString &reason)
{
    runCommand(ReinstatePayment{m_payment.id, reason}, [this](const PaymentReinstated &result) {
        return tr("%1 counts again; %2 is due on %3.")
            .arg(isolated(m_payment.number), proseText(result.due, wording().locale), isolated(m_payment.planName));
    });
}

} // namespace kept
