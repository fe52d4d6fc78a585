// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/view/callscript.h"
#include "models/view/moneytext.h"
#include "ui/call/calldialog.h"
#include "ui/customer/customerpane.h"
#include "ui/widgets/banner.h"
#include "ui/work/scriptpanel.h"

#include <QAction>
#include <QMenu>

namespace kept {

// Beside the queue, too, what the law wants said is read from the form; at work the page shows it.
void CustomerPane::readIn(CallDialog &form)
{
    auto *script = new ScriptPanel;
    form.showScript(script);
    form.addAction(script->nextAction());
    connect(this, &CustomerPane::numberChosen, script,
            [this, script](const CallCheck::Number *number, const QString &person, const QString &language) {
                if (number)
                    script->showScript(callScript(*number, person, language), m_detail.customer.name);
                else
                    script->clear();
            });
    tellNumber();
}

void CustomerPane::workIn(CallDialog &form)
{
    for (const Qt::Key key : {Qt::Key_F6, Qt::Key_F7, Qt::Key_F8, Qt::Key_F9})
        for (QAction *action : actions())
            if (action->shortcut() == QKeySequence(key))
                form.addWork(action);
}

// While the form of a call is in front, nobody reaches the tree: the plan is chosen from a menu, by keys too.
void CustomerPane::askWhichPlan(const QString &title, const QString &remedy, const std::function<void()> &then)
{
    if (!m_form)
        return m_banner->showMessage(StatusKind::Info, title, remedy);
    auto *menu = new QMenu(title, m_form);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const PlanRow &plan : m_plans) {
        if (plan.isClosed)
            continue;
        QAction *choice = menu->addAction(
            tr("%1, due %2").arg(isolated(plan.name), proseText(plan.currentDue, m_wording.locale)));
        connect(choice, &QAction::triggered, this, [this, id = plan.id, then] {
            m_planOfForm = id;
            then();
        });
    }
    m_form->tell(menu->isEmpty() ? tr("There is no open plan.") : title);
    const QList<QAction *> choices = menu->actions();
    if (!choices.isEmpty()) {
        menu->setActiveAction(choices.front());
        menu->popup(m_form->mapToGlobal(m_form->rect().center()));
    }
}

} // namespace kept
