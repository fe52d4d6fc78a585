// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casework/withdrawholddialog.h"

#include "models/commands/withdrawhold.h"

namespace kept {

using namespace Qt::Literals::StringLiterals;

WithdrawHoldDialog::WithdrawHoldDialog(Desk &desk, HoldId hold, const QString &summary, std::vector<PlanId> plans,
                                       const Wording &wording, QWidget *parent)
    : ReasonedDialog(desk, wording, tr("Withdraw a hold"), tr("Withdraw it"), tr("Why it was placed by mistake. Required."),
                     parent),
      m_hold(hold), m_plans(std::move(plans))
{
    setObjectName(u"withdrawHoldDialog"_s);
    setSummary(summary);
    refresh();
}

void WithdrawHoldDialog::rehearseWith(const QString &reason)
{
    rehearseCommand(WithdrawHold{m_hold, reason}, m_plans);
}

void WithdrawHoldDialog::saveWith(const QString &reason)
{
    runCommand(WithdrawHold{m_hold, reason}, [](const HoldWithdrawn &) {
        return tr("The hold is withdrawn: days and deadlines are as if it had never been.");
    });
}

} // namespace kept
