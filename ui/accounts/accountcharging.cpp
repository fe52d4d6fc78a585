// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/permissions.h"
#include "models/queries/planlist.h"
#include "ui/accounts/accountspane.h"
#include "ui/payment/chargedialog.h"

#include <QTreeView>

namespace kept {

using namespace Qt::Literals::StringLiterals;

// An account stands for its open plan where it has just one; an item that is a charge for its being taken back.
void AccountsPane::openCharges()
{
    if (!mayPerform(m_desk.user().role, u"AddCharge"))
        return Q_EMIT told(StatusKind::Bad, tr("Your role adds no charges."));
    const QModelIndex at = m_view->currentIndex().siblingAtColumn(0);
    if (!at.isValid() || !isMoneyOpen())
        return;
    if (const auto account = m_model->accountAt(at); account && m_model->levelOf(at) == AccountTreeModel::Level::Account)
        return whenReady(m_desk.ask(m_chargeLane, PlanRows{*account}), this, [this](const Result<PlanRows::Answer> &plans) {
            if (!plans)
                return tellFailure(plans.error());
            openChargesOf(*plans);
        });
    if (const PlanRow *plan = m_model->planRow(at)) {
        const bool isItem = m_model->levelOf(at) == AccountTreeModel::Level::Item;
        openCharge(*plan, isItem ? std::optional(PlanItemId::fromValue(at.data(RecordIdRole).toLongLong())) : std::nullopt);
    }
}

void AccountsPane::openChargesOf(const std::vector<PlanRow> &plans)
{
    const auto isOpen = [](const PlanRow &plan) { return !plan.isClosed; };
    if (std::count_if(plans.begin(), plans.end(), isOpen) != 1)
        return Q_EMIT told(StatusKind::Info, tr("Select an open plan in the tree, then press F10 again."));
    openCharge(*std::find_if(plans.begin(), plans.end(), isOpen), std::nullopt);
}

void AccountsPane::openCharge(const PlanRow &plan, std::optional<PlanItemId> item)
{
    if (plan.isClosed)
        return Q_EMIT told(StatusKind::Info, tr("The plan is closed; nothing is charged on it."));
    auto *dialog = new ChargeDialog(m_desk, plan, item, m_wording, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EffectDialog::told, this, [this](const QString &sentence) { Q_EMIT told(StatusKind::Ok, sentence); });
    connect(dialog, &QDialog::finished, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    dialog->open();
    Q_EMIT effectDialogOpened(dialog);
}

} // namespace kept
