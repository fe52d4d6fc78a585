// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/id.h"
#include "models/view/linetable.h"

#include <algorithm>
#include <map>
#include <set>

namespace kept {

/// The customers whose money is masked at this desk, on every page: at work or on a call, the identity check not passed yet.
using MaskedCustomers = std::set<AccountId>;

/// What is said to whoever would agree on such money from a list.
QString maskedMoneySentence();

/// Amounts of a line become signs that there is one; a file, the clipboard and the order get no more than that.
void maskMoney(TableLine *line);
/// The same for totals, by column.
void maskMoney(std::map<int, QVariant> *cells);

/// The same for the lines made of these rows, where the customer is one of the masked.
template<class Row>
void maskMoney(const MaskedCustomers &masked, const std::vector<Row> &rows, std::vector<TableLine> *lines)
{
    for (size_t i = 0; i < rows.size(); ++i)
        if (masked.contains(rows[i].customer))
            maskMoney(&(*lines)[i]);
}

/// A sum of nothing but masked amounts says what they hide.
template<class Row>
bool isAllMasked(const MaskedCustomers &masked, const std::vector<Row> &rows)
{
    return !rows.empty() && std::all_of(rows.begin(), rows.end(), [&](const Row &row) { return masked.contains(row.customer); });
}

} // namespace kept
