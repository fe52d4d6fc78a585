// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/queries/accountlist.h"
#include "models/view/findingtext.h"
#include "models/view/maskedcustomers.h"

#include <QList>

namespace kept {

/// The accounts of a filtered list, in its order, for a spreadsheet.
struct AccountExport
{
    QString path; ///< the file to make
    AccountFilter filter;
    AccountOrder order;
    QList<int> columns; ///< of AccountTreeModel, as they stand on screen
    Wording wording;
    MaskedCustomers masked = {}; ///< whose amounts stay out of the file
};

/// Writes the file with a connection of its own, so that neither questions nor commands wait; for a thread of its own. The
/// answer is the number of rows. Errors: the question's; those of TableFile.
Result<qint64> exportAccounts(const StoreLocation &location, const Asking &asking, const AccountExport &what);

} // namespace kept
