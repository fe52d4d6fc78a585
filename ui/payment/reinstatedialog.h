// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reads/paymentreads.h"
#include "ui/payment/reasoneddialog.h"

namespace kept {

/// Lets a payment count again that was taken back by mistake.
class ReinstateDialog final : public ReasonedDialog
{
    Q_OBJECT

public:
    ReinstateDialog(Desk &desk, PaymentRow payment, const Wording &wording, QWidget *parent = nullptr);

protected:
    void rehearseWith(const QString &reason) override;
    void saveWith(const QString &reason) override;

private:
    PaymentRow m_payment;
};

} // namespace kept
