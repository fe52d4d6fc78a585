// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/knownpayment.h"
#include "models/store/reads/paymentreads.h"
#include "ui/payment/effectdialog.h"

class QComboBox;
class QLineEdit;

namespace kept {

/// Takes a payment back: why, and what that undoes on items, promises and closure.
class ReversalDialog final : public EffectDialog
{
    Q_OBJECT

public:
    ReversalDialog(Desk &desk, PaymentRow payment, const Wording &wording, QWidget *parent = nullptr);
    ~ReversalDialog() override { hide(); }

protected:
    void refresh() override;
    void save() override;

private:
    QString reason() const;
    void askReference();
    void judge();

    PaymentRow m_payment;
    QuestionLane m_lane;
    KnownPayment::Answer m_known;
    QComboBox *m_why;
    QLineEdit *m_note;
    QLineEdit *m_reference;
    FindingLabel *m_referenceFinding;
};

/// One line that says which payment it is.
QString paymentSummary(const PaymentRow &payment, const Wording &wording);

} // namespace kept
