// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/importer.h"

namespace kept {

/// Makes a column of an object's files become a field (empty: nothing). The column that became it before is left out: two
/// can't fill one field.
void chooseField(Mapping &mapping, const std::vector<SourcePreview> &sources, const QString &object, const QString &heading,
                 const QString &field);
/// The mapping with every column as it is shown: what a file of it should say.
Mapping wholeMapping(const Mapping &mapping, const std::vector<SourcePreview> &sources);
/// Keeps what was chosen for each set of headings, for the next file that has them.
void rememberMapping(const Mapping &mapping, const std::vector<SourcePreview> &sources);
/// Puts what was chosen for these headings before into the mapping; whether there was anything.
bool recallMapping(Mapping &mapping, const std::vector<SourcePreview> &sources);

} // namespace kept
