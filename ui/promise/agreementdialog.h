// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/commands/cancelpromise.h"
#include "models/commands/reinstatepaymentplan.h"
#include "models/commands/reinstatepromise.h"
#include "ui/payment/effectdialog.h"

#include <variant>

class QLineEdit;

namespace kept {

/// Cancels a promise, or lets a promise or a payment plan that is over stand again: why, and what that changes.
class AgreementDialog final : public EffectDialog
{
    Q_OBJECT

public:
    using Change = std::variant<CancelPromise, ReinstatePromise, ReinstatePaymentPlan>;

    /// Cancels a promise that is open, lets another stand again.
    AgreementDialog(Desk &desk, const PromiseRow &promise, const Wording &wording, QWidget *parent = nullptr);
    /// Lets a payment plan stand again.
    AgreementDialog(Desk &desk, const PaymentPlanRow &paymentPlan, const Wording &wording, QWidget *parent = nullptr);
    ~AgreementDialog() override { hide(); }

protected:
    void refresh() override;
    void save() override;

private:
    struct Texts
    {
        QString title, save, hint, summary;
    };
    AgreementDialog(Desk &desk, Change change, PlanId plan, const Texts &texts, const Wording &wording, QWidget *parent);
    static Texts textsOf(const PromiseRow &promise, const Wording &wording);
    static Texts textsOf(const PaymentPlanRow &paymentPlan, const Wording &wording);
    QString told(const PromiseCancelled &outcome) const;
    QString told(const PromiseReinstated &outcome) const;
    QString told(const PaymentPlanChanged &outcome) const;

    Change m_change;
    PlanId m_plan;
    QLineEdit *m_reason;
};

/// Whether a promise is over in a way that could be undone: cancelled, or replaced by another.
bool mayStandAgain(const PromiseRow &promise);

} // namespace kept
