// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/creditdialog.h"

#include "models/commands/applycredit.h"
#include "models/view/moneytext.h"

#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

CreditDialog::CreditDialog(Desk &desk, PlanId plan, const QString &summary, Wording wording, QWidget *parent)
    : EffectDialog(desk, std::move(wording), tr("Pay with the credit of a plan"), tr("Pay with it"), parent), m_plan(plan)
{
    setObjectName(u"creditDialog"_s);
    setSummary(summary);
    connect(this, &EffectDialog::rehearsed, this, [this] {
        setMissing(effects()->model()->rowCount() == 0 ? tr("There is no credit, or nothing open that it could pay") : QString());
    });
    refresh();
    effects()->setFocus();
}

void CreditDialog::refresh()
{
    rehearseCommand(ApplyCredit{m_plan}, {m_plan});
}

void CreditDialog::save()
{
    runCommand(ApplyCredit{m_plan}, [this](const CreditApplied &result) {
        return tr("%1 of the credit was put on what is open; %2 is due.")
            .arg(proseText(result.applied, wording().locale), proseText(result.due, wording().locale));
    });
}

} // namespace kept
