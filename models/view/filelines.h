// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/disputefilerepository.h"
#include "models/view/findingtext.h"
#include "models/view/linetable.h"

namespace kept {

/// Files of evidence; the record is the file.
enum FileColumn { FileName, FileText, FileSize, FileAdded, FileBy, FileState };
QStringList fileHeadings();
std::vector<TableLine> fileLines(const std::vector<DisputeFile> &files, const Wording &wording);

} // namespace kept
