// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reads/financialaccountreads.h"
#include "models/store/reads/planreads.h"
#include "models/view/findingtext.h"

#include <QVariant>

namespace kept {

/// What the cells of the account tree need beside their row.
struct CellContext
{
    QDate today;
    const Wording &wording;
};

/// One cell of the account tree, by AccountTreeModel::Column and role.
QVariant accountCell(const FinancialAccountRow &row, int column, int role, const CellContext &context);
QVariant planCell(const PlanRow &row, int column, int role, const CellContext &context);
QVariant itemCell(const ItemRow &row, int column, int role, const CellContext &context);
/// A row that is on its way.
QVariant loadingCell(int column, int role);
QVariant accountHeader(int column, int role);

} // namespace kept
