// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/graphreader.h"

namespace kept {

/// Checks the references of a graph (duplicates, unknown ones, cycles, depth), notes what is wrong in its errors and
/// sorts its nodes so that each follows the ones it refers to, otherwise in the order given.
void orderByReference(RecordGraph &graph);

/// An error of one graph, with `graph` and `node` among its values.
Error graphError(QString code, const QString &graph, const QString &node, QVariantMap values = {});

} // namespace kept
