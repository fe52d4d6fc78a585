// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queries/lists.h"
#include "ui/customer/customerpane.h"
#include "ui/people/ownerdialog.h"
#include "ui/widgets/banner.h"

#include <QTreeView>

namespace kept {

void CustomerPane::assignOwner()
{
    if (waitsForPlans([this] { assignOwner(); }) || !m_customer)
        return;
    std::vector<PlanRow> open;
    for (const PlanRow &plan : m_plans)
        if (!plan.isClosed)
            open.push_back(plan);
    if (open.empty())
        return m_banner->showMessage(StatusKind::Info, tr("There is no open plan to give"),
                                     tr("Closed plans stay with whoever had them."));
    ask(m_desk.ask(Owners()), [this, open](const Owners::Answer &owners) {
        auto *dialog = new OwnerDialog(m_desk, m_detail.customer.name, open, m_treeModel->planAt(m_tree->currentIndex()), owners,
                                       m_wording, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &OwnerDialog::told, this, [this](const QString &sentence) { Q_EMIT told(StatusKind::Ok, sentence); });
        connect(dialog, &QDialog::finished, m_tree, [this] { m_tree->setFocus(Qt::OtherFocusReason); });
        dialog->open();
        Q_EMIT ownerOpened(dialog);
    });
}

} // namespace kept
