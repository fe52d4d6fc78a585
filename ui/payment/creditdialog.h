// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/payment/effectdialog.h"

namespace kept {

/// Pays what is open on a plan with money that came in earlier and found nothing to pay.
class CreditDialog final : public EffectDialog
{
    Q_OBJECT

public:
    CreditDialog(Desk &desk, PlanId plan, const QString &summary, Wording wording, QWidget *parent = nullptr);

protected:
    void refresh() override;
    void save() override;

private:
    PlanId m_plan;
};

} // namespace kept
