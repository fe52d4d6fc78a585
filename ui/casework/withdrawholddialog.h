// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/payment/reasoneddialog.h"

namespace kept {

/// Takes a hold back that was placed by mistake: what that does to days, deadlines and promises of the plans it stands on.
class WithdrawHoldDialog final : public ReasonedDialog
{
    Q_OBJECT

public:
    /// `summary` says in one line which hold it is.
    WithdrawHoldDialog(Desk &desk, HoldId hold, const QString &summary, std::vector<PlanId> plans, const Wording &wording,
                       QWidget *parent = nullptr);

protected:
    void rehearseWith(const QString &reason) override;
    void saveWith(const QString &reason) override;

private:
    HoldId m_hold;
    std::vector<PlanId> m_plans;
};

} // namespace kept
