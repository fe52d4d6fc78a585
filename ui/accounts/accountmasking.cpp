// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountspane.h"

#include <QTreeView>

namespace kept {

void AccountsPane::setMaskedCustomers(const MaskedCustomers &masked)
{
    if (m_masked == masked)
        return;
    m_masked = masked;
    m_model->setMaskedCustomers(masked);
    showTotals();
}

// A customer has few accounts: the first one of anybody else ends the search.
bool AccountsPane::isAllMasked() const
{
    if (m_masked.empty() || m_model->accountCount() == 0)
        return false;
    for (int row = 0; row < m_model->accountCount(); ++row) {
        const QModelIndex account = m_model->index(row, 0);
        if (!m_model->isMoneyMasked(account))
            return false;
        if (!m_model->accountRow(account))
            break;
    }
    return true;
}

// With one account more in the selection the difference would be the amount.
bool AccountsPane::isSelectionMasked() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return !m_masked.empty() &&
           std::any_of(rows.begin(), rows.end(), [this](const QModelIndex &row) { return m_model->isMoneyMasked(row); });
}

// What is agreed on or charged is talked about with the person whose money it is: the check is on their page.
bool AccountsPane::isMoneyOpen()
{
    if (!m_model->isMoneyMasked(m_view->currentIndex()))
        return true;
    Q_EMIT told(StatusKind::Warn, maskedMoneySentence());
    return false;
}

} // namespace kept
