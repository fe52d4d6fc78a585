// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/planlist.h"
#include "models/store/reads/paymentreads.h"
#include "ui/payment/effectdialog.h"

class QComboBox;
class QLineEdit;

namespace kept {

class MoneyEdit;

/// Moves a payment, or part of it such as its credit, to another plan: of the same customer, or of any by its number.
class TransferDialog final : public EffectDialog
{
    Q_OBJECT

public:
    TransferDialog(Desk &desk, PaymentRow payment, const Wording &wording, QWidget *parent = nullptr);
    ~TransferDialog() override { hide(); }

protected:
    void refresh() override;
    void save() override;

private:
    void showPlans(const PlanRows::Answer &plans);
    std::optional<PlanId> chosenPlan() const;
    QString missing() const;
    bool isTooMuch() const;
    void judgeAmount();

    PaymentRow m_payment;
    QComboBox *m_to;
    QLineEdit *m_number;
    FindingLabel *m_toFinding;
    MoneyEdit *m_amount;
    FindingLabel *m_amountFinding;
    QLineEdit *m_reason;
};

} // namespace kept
