// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/reads/financialaccountreads.h"

namespace kept {

/// " ORDER BY …" over financial_account f joined with account a.
SqlText orderSql(const Dialect &dialect, AccountOrder order, QDate today);

/// " WHERE …" over financial_account f joined with account a.
SqlText filterSql(const Dialect &dialect, const AccountFilter &filter, QDate today);

/// A SELECT of the first (MIN) or last (MAX) owner's name of the open plans of financial account f.
QString openPlanOwnerSql(const QString &aggregate);

} // namespace kept
