// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/view/findingtext.h"
#include "ui/promise/promisesheet.h"

class QWidget;

namespace kept {

/// The promises that use up a plan's limit, as a table.
QWidget *makeCountedTable(const std::vector<LimitPromise> &promises, const Wording &wording);

} // namespace kept
