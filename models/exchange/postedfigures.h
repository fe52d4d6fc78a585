// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/rollups.h"

namespace kept {

/// What a row moves on a plan whose figures do not hold it yet.
struct PostedFigures
{
    qint64 plan = 0;
    BulkFigures figures;
};

} // namespace kept
