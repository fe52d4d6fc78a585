// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kept {

/// An expression for what is contested on the plan of that alias: open disputes of the plan as a whole, and of each item those of it
/// (without one, what a file told of it), but no more than is unpaid on it.
QString contestedSql(const QString &plan);
/// The same, but no more than the plan's due amount: what is paid is disputed no longer.
QString disputedSql(const QString &plan);

} // namespace kept
