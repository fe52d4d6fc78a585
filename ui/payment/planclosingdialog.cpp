// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payment/planclosingdialog.h"

#include "models/commands/closeplan.h"
#include "models/commands/reopenplan.h"
#include "models/view/datetext.h"
#include "models/view/moneytext.h"
#include "models/view/statustext.h"
#include "ui/look/type.h"
#include "ui/widgets/findinglabel.h"

#include <QLineEdit>

namespace kept {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fieldWidth = 380;
constexpr int longestText = 200;

QString stateOf(const PlanRow &plan, const Wording &wording)
{
    if (!plan.isClosed)
        return PlanClosingDialog::tr("%1 due. Its cases close with it.").arg(proseText(plan.currentDue, wording.locale));
    return plan.closedDate ? PlanClosingDialog::tr("closed on %1. Cases that closed with it open again.")
                                 .arg(dateText(*plan.closedDate, wording.locale))
                           : PlanClosingDialog::tr("closed. Cases that closed with it open again.");
}

} // namespace

PlanClosingDialog::PlanClosingDialog(Desk &desk, PlanRow plan, Wording wording, QWidget *parent)
    : EffectDialog(desk, std::move(wording),
                   plan.isClosed ? tr("Open a plan again, %1, %2").arg(plan.name, plan.customerName)
                                 : tr("Close a plan, %1, %2").arg(plan.name, plan.customerName),
                   plan.isClosed ? tr("Open it again") : tr("Close it"), parent),
      m_plan(std::move(plan)), m_reason(new QLineEdit)
{
    setObjectName(u"planClosingDialog"_s);
    setSummary(tr("%1, %2, %3, %4")
                   .arg(isolated(m_plan.name), m_plan.customerName,
                        accountTitle(m_plan.financialAccountType, m_plan.financialAccountNumber),
                        stateOf(m_plan, this->wording())));
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(m_plan.isClosed ? tr("Why it is opened again. Required.") : tr("Why it is closed. Required."));
    m_reason->setMaxLength(longestText);
    m_reason->setFixedWidth(zoomed(fieldWidth));
    addField(tr("&Reason"), m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &PlanClosingDialog::touch);
    refresh();
    m_reason->setFocus();
}

QString PlanClosingDialog::reason() const
{
    const QString typed = m_reason->text().trimmed();
    return typed.isEmpty() ? u"…"_s : typed;
}

// The effect is shown before there is a reason; without one it can't be saved.
void PlanClosingDialog::refresh()
{
    setMissing(m_reason->text().trimmed().isEmpty() ? tr("Give a reason") : QString());
    if (m_plan.isClosed)
        rehearseCommand(ReopenPlan{m_plan.id, reason()}, {m_plan.id});
    else
        rehearseCommand(ClosePlan{m_plan.id, reason()}, {m_plan.id});
}

void PlanClosingDialog::save()
{
    const QString name = isolated(m_plan.name);
    if (m_plan.isClosed)
        runCommand(ReopenPlan{m_plan.id, reason()}, [name](const PlanReopened &) { return tr("%1 is open again.").arg(name); });
    else
        runCommand(ClosePlan{m_plan.id, reason()}, [name](const PlanClosed &) { return tr("%1 is closed.").arg(name); });
}

} // namespace kept
