// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importer.h"
#include "models/view/findingtext.h"

class QStandardItemModel;

namespace kept {

/// The sources of an import and what their columns were taken for, a row each, columns below.
void fillSources(QStandardItemModel *model, const std::vector<SourcePreview> &sources, const Wording &wording);
/// Why rows were refused or noted, the most frequent first.
void fillRemarks(QStandardItemModel *model, const ImportReport &report, const Wording &wording);

} // namespace kept
