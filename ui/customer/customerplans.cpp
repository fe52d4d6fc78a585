// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/permissions.h"
#include "ui/customer/customerpane.h"
#include "ui/payment/chargedialog.h"
#include "ui/payment/planclosingdialog.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QMenu>
#include <QTreeView>

namespace kept {

namespace {

// What is done on a plan, in the order of the menu.
constexpr QKeyCombination planKeys[] = {
    Qt::Key_F6,
    Qt::Key_F7,
    Qt::Key_F8,
    Qt::Key_F9,
    Qt::Key_F10,
    Qt::CTRL | Qt::Key_J,
    Qt::CTRL | Qt::SHIFT | Qt::Key_R,
    Qt::SHIFT | Qt::Key_F6,
    Qt::SHIFT | Qt::Key_F7,
    Qt::SHIFT | Qt::Key_F9,
};

} // namespace

// The keys of the page once more, where the mouse looks for them; the menu key opens it, too.
void CustomerPane::makePlanMenu()
{
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(m_tree);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const QKeyCombination key : planKeys)
            for (QAction *action : actions())
                if (action->shortcut() == QKeySequence(key) && action->isEnabled() && action->isVisible())
                    menu->addAction(action);
        menu->popup(m_tree->viewport()->mapToGlobal(at));
    });
}

void CustomerPane::openCharges()
{
    if (waitsForPlans([this] { openCharges(); }) || needsIdentity([this] { openCharges(); }))
        return;
    const PlanRow *plan = planForAction();
    if (!plan)
        return m_banner->showMessage(StatusKind::Info, tr("Which plan is the charge for?"),
                                     tr("Select an open plan in the tree, then press F10 again."));
    const QModelIndex at = m_tree->currentIndex().siblingAtColumn(0);
    std::optional<PlanItemId> item;
    if (at.isValid() && m_treeModel->levelOf(at) == AccountTreeModel::Level::Item && m_treeModel->planAt(at) == plan->id)
        item = PlanItemId::fromValue(at.data(RecordIdRole).toLongLong());
    open(new ChargeDialog(m_desk, *plan, item, m_wording, this));
}

// The plan that is selected, a closed one too; else the only one there is.
const PlanRow *CustomerPane::planToClose() const
{
    const auto selected = m_treeModel->planAt(m_tree->currentIndex());
    const auto account = m_treeModel->accountAt(m_tree->currentIndex());
    const PlanRow *found = nullptr;
    for (const PlanRow &plan : m_plans) {
        if (selected == plan.id)
            return &plan;
        if (selected || (account && plan.financialAccount != account))
            continue;
        if (found)
            return nullptr;
        found = &plan;
    }
    return found;
}

void CustomerPane::closeOrReopenPlan()
{
    if (waitsForPlans([this] { closeOrReopenPlan(); }) || needsIdentity([this] { closeOrReopenPlan(); }))
        return;
    const PlanRow *plan = planToClose();
    if (!plan)
        m_banner->showMessage(StatusKind::Info, tr("Which plan is to be closed, or opened again?"),
                              tr("Select it in the tree, then press Ctrl+Shift+R again."));
    else if (plan->isClosed && !mayPerform(m_desk.user().role, u"ReopenPlan"))
        m_banner->showMessage(StatusKind::Info, tr("This plan is closed."),
                              tr("A supervisor can open it again; ask one, and say why."));
    else
        open(new PlanClosingDialog(m_desk, *plan, m_wording, this));
}

} // namespace kept
