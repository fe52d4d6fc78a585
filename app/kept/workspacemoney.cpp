// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kept/workspace.h"
#include "models/commands/reversepayment.h"
#include "models/view/moneytext.h"
#include "ui/customer/customerpane.h"
#include "ui/shell/notice.h"

#include <QAction>

namespace kept {

using namespace Qt::Literals::StringLiterals;

void Workspace::connectMoney()
{
    connect(m_customer, &CustomerPane::paymentRecorded, this, &Workspace::tellPayment);
}

// Undo of a payment is honest: it is taken back by an entry of its own, and history keeps both.
void Workspace::tellPayment(const std::vector<PaymentId> &payments, Money amount, bool repeated)
{
    const QString number = humanNumber(ObjectKind::Payment, payments.front().value());
    if (repeated)
        return m_window.notice()->say(StatusKind::Info, tr("%1 was on file already; nothing was recorded.").arg(number), nullptr);
    auto *undo = new QAction(tr("Undo"), this);
    undo->setShortcut(QKeySequence::Undo);
    connect(undo, &QAction::triggered, this, [this, payments] { takeBack(payments); });
    const QString text = proseText(amount, m_wording.locale);
    m_window.notice()->say(StatusKind::Ok,
                           payments.size() == 1
                               ? tr("Payment %1 of %2 is recorded.").arg(number, text)
                               : tr("%1 is recorded on %n plan(s).", nullptr, static_cast<int>(payments.size())).arg(text),
                           undo);
}

void Workspace::takeBack(const std::vector<PaymentId> &payments)
{
    m_window.notice()->clear();
    for (const PaymentId payment : payments)
        whenReady(m_desk.run(ReversePayment{payment, u"Undone at once"_s, {}}), this,
                  [this](const Result<PaymentReversed> &result) {
                      if (!result)
                          return tellFailure(result.error());
                      m_window.notice()->say(StatusKind::Hold, tr("The payment was taken back."), nullptr);
                  });
}

} // namespace kept
